// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browser.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace Views
{
namespace
{

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

} // namespace

bool openInBrowser(const QUrl &address)
{
    const bool isSafe =
        address.isValid() && !address.host().isEmpty() && address.userInfo().isEmpty() &&
        (address.scheme() == "https"_L1 || (address.scheme() == "http"_L1 && isThisComputer(address.host())));
    return isSafe && QDesktopServices::openUrl(address);
}

} // namespace Views
