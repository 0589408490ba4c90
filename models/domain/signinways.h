// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account.h"

namespace Domain
{

// The way as a stable word, for command lines, files and programs: "azure-cli", "browser", "device-code" or
// "given-token".
QString signInWayWord(SignInWay way);

// A way in which somebody can sign in; nothing for any other word. word: compared exactly.
std::optional<SignInWay> signInWayNamed(const QString &word);

} // namespace Domain
