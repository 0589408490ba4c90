// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administratorfiles.h"

#include <QFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Platform
{

QString administratorFolder()
{
#ifdef Q_OS_MACOS
    return u"/Library/Application Support/lockbox-console"_s;
#else
    return u"/etc/xdg/lockbox-console"_s;
#endif
}

bool isChangeableByOthers(const QString &path)
{
    struct stat status = {};
    if (lstat(QFile::encodeName(path).constData(), &status) != 0) {
        return true;
    }
    // With an access control list the bits of the group show the most that anybody else is granted.
    return status.st_uid != 0 || (status.st_mode & (S_IWGRP | S_IWOTH)) != 0;
}

} // namespace Platform
