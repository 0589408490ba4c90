// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standardstreams.h"

#include <unistd.h>

namespace Platform
{

bool isErrorStreamTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

} // namespace Platform
