// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// What only those who administer this computer can prescribe.
namespace Platform
{

// The folder for settings that hold for everybody. It comes from the system alone: were an environment variable asked
// (as QStandardPaths does), a user could lead the program elsewhere. It need not exist.
QString administratorFolder();

// True when somebody other than an administrator may change what stands at the path, or when that cannot be found out:
// the owner is no administrator, or others have the right to write.
// path: a file or folder; of a symbolic link the link itself is judged.
bool isChangeableByOthers(const QString &path);

} // namespace Platform
