// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lockboxrequest.h"

namespace CommandLine
{

// Everything that is known about one request, one fact a line, for people. Text from outside is made visible.
// now: UTC, by the clock corrected by the service.
QString requestSheet(const Domain::LockboxRequest &request, const QDateTime &now);

// Why the request cannot be decided; empty when it can.
QString undecidableSentence(const Domain::LockboxRequest &request, const QDateTime &now);

} // namespace CommandLine
