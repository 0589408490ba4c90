// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Platform
{

// Keeps what this process has in its memory, such as tokens, out of the files that a crash leaves behind. To be called
// first in main(); programs started from here inherit it on POSIX systems.
void disableCoreDumps();

} // namespace Platform
