// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "armresponse.h"

namespace Sandbox
{

// Answers of ARM that send the client to the sign-in service, authority.

// 401 with code and message, also in WWW-Authenticate (RFC 6750).
ArmResponse unauthorized(const QString &authority, const QString &code, const QString &message);

// The published claims challenge: 401 whose WWW-Authenticate holds `claims`, JSON, in base64.
ArmResponse claimsDemanded(const QString &authority, const QByteArray &claims);

} // namespace Sandbox
