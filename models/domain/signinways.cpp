// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinways.h"

using namespace Qt::StringLiterals;

namespace Domain
{

QString signInWayWord(SignInWay way)
{
    switch (way) {
    case SignInWay::AzureCli:
        return u"azure-cli"_s;
    case SignInWay::Browser:
        return u"browser"_s;
    case SignInWay::DeviceCode:
        return u"device-code"_s;
    case SignInWay::GivenToken:
        break;
    }
    return u"given-token"_s;
}

std::optional<SignInWay> signInWayNamed(const QString &word)
{
    for (const SignInWay way : {SignInWay::AzureCli, SignInWay::Browser, SignInWay::DeviceCode}) {
        if (word == signInWayWord(way)) {
            return way;
        }
    }
    return std::nullopt;
}

} // namespace Domain
