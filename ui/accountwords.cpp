// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountwords.h"

#include "errorwords.h"
#include "visibletext.h"

#include <QCoreApplication>

namespace Views
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Views::AccountWords)
public:
    static QString title(Domain::SignInWay way)
    {
        switch (way) {
        case Domain::SignInWay::AzureCli:
            return tr("Azure CLI");
        case Domain::SignInWay::Browser:
            return tr("Browser");
        case Domain::SignInWay::DeviceCode:
            return tr("Code on another device");
        case Domain::SignInWay::GivenToken:
            break;
        }
        return tr("Given token");
    }

    static QString description(Domain::SignInWay way)
    {
        switch (way) {
        case Domain::SignInWay::AzureCli:
            return tr("Uses the account that is signed in with “az login” on this computer.");
        case Domain::SignInWay::Browser:
            return tr("Opens the sign-in page of your organisation in the browser of this computer.");
        case Domain::SignInWay::DeviceCode:
            return tr("Shows a code to enter on a page that you open on any device, such as a phone.");
        case Domain::SignInWay::GivenToken:
            break;
        }
        return tr("A token was given to the program from outside.");
    }

    static QString keeping(const Domain::Account &account)
    {
        if (account.way == Domain::SignInWay::GivenToken) {
            return tr("Lasts until the token expires; it is not renewed and not kept.");
        }
        if (account.way == Domain::SignInWay::AzureCli) {
            return tr("The Azure CLI keeps this sign-in; nothing is kept here.");
        }
        return account.keeping == Domain::Keeping::Keychain
                   ? tr("Kept in the keychain of this computer.")
                   : tr("Lasts until the program ends, because there is no keychain.");
    }
};

} // namespace

QString signInWayTitle(Domain::SignInWay way)
{
    return Words::title(way);
}

QString signInWayDescription(Domain::SignInWay way)
{
    return Words::description(way);
}

QString keepingSentence(const Domain::Account &account)
{
    return Words::keeping(account);
}

QString signInFailureSentence(const Domain::Error &error)
{
    return error.detail.isEmpty() ? Domain::sentenceFor(error) : Domain::visibleText(error.detail, 600);
}

bool needsSignIn(const Domain::Error &error)
{
    return error.kind == Domain::ErrorKind::NotSignedIn || !error.claims.isEmpty();
}

} // namespace Views
