// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "socketreset.h"

#include <winsock2.h>

namespace Platform
{

bool resetOnClose(qintptr descriptor)
{
    const LINGER abort{.l_onoff = 1, .l_linger = 0};
    return setsockopt(static_cast<SOCKET>(descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&abort),
               sizeof abort) == 0;
}

} // namespace Platform
