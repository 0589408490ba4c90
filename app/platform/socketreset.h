// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace Platform
{

// Makes the next close of a TCP socket send RST instead of FIN: what was not sent yet is lost.
// descriptor: native handle of a connected socket, e.g. QAbstractSocket::socketDescriptor().
// Returns false when the system refuses it, e.g. for a handle that is no socket.
[[nodiscard]] bool resetOnClose(qintptr descriptor);

} // namespace Platform
