// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

namespace Views
{

// Opens a page in the system's browser. Addresses may come from a server: only https, and http on this computer itself,
// are opened; nothing that would start another program. Returns whether the system took it.
bool openInBrowser(const QUrl &address);

} // namespace Views
