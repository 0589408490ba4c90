// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace SignIn
{

// Keeps Qt's own categories silent that may print an authorization code with the address it came in, whatever the
// environment or the program asks to be logged: `qt.networkauth.*` and `qt.httpserver.*`. For the whole process and
// until its end; may be called again, and from any thread.
void keepSecretsOutOfLogs();

} // namespace SignIn
