// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standardstreams.h"

#include <cstdio>
#include <io.h>

namespace Platform
{

bool isErrorStreamTerminal()
{
    return _isatty(_fileno(stderr)) != 0;
}

} // namespace Platform
