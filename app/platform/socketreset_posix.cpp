// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "socketreset.h"

#include <sys/socket.h>

namespace Platform
{

bool resetOnClose(qintptr descriptor)
{
    // Lingering for zero seconds is how POSIX systems are told to abort a connection.
    const linger abort{.l_onoff = 1, .l_linger = 0};
    return setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &abort, sizeof abort) == 0;
}

} // namespace Platform
