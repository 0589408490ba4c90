// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Platform
{

// True when a person reads the standard error stream of this process.
bool isErrorStreamTerminal();

} // namespace Platform
