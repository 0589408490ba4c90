// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CommandLine
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QList<CommandEntry> commands()
{
    return {
        {Command::List, u"list"_s, Words::tr("List the Lockbox requests of all or some subscriptions.")},
        {Command::Show, u"show"_s, Words::tr("Show everything that the service tells about one request.")},
        {Command::Approve, u"approve"_s,
            Words::tr("Approve one request. Asks for the last four digits of its ticket number first.")},
        {Command::Deny, u"deny"_s, Words::tr("Deny one request. Asks to type the word “deny” first.")},
        {Command::Watch, u"watch"_s,
            Words::tr("Check again and again and print a line for every change and for everything not watched.")},
        {Command::Readiness, u"readiness"_s,
            Words::tr(
                "Tell for each subscription whether the next request would reach you and could be decided by you.")},
        {Command::Services, u"services"_s,
            Words::tr("List the resource types of the subscriptions and whether Customer Lockbox covers them.")},
        {Command::Tenants, u"tenants"_s, Words::tr("List the tenants that the account can see.")},
        {Command::Subscriptions, u"subscriptions"_s, Words::tr("List the subscriptions that the account can see.")},
        {Command::OptedIn, u"opted-in"_s, Words::tr("Tell whether Customer Lockbox is enabled for the tenants.")},
        {Command::Enable, u"enable"_s,
            Words::tr("Enable Customer Lockbox for a tenant. Takes its Global Administrator and asks first.")},
        {Command::Disable, u"disable"_s,
            Words::tr("Disable Customer Lockbox for a tenant. Takes its Global Administrator and asks first.")},
        {Command::Operations, u"operations"_s, Words::tr("List the operations that the provider publishes.")},
        {Command::SignIn, u"sign-in"_s, Words::tr("Sign in and keep the account in the keychain.")},
        {Command::SignOut, u"sign-out"_s, Words::tr("Sign out and remove what was kept of the account.")},
        {Command::Accounts, u"accounts"_s, Words::tr("List the accounts that are signed in.")},
    };
}

std::optional<CommandEntry> commandNamed(const QString &name)
{
    const QList<CommandEntry> all = commands();
    const auto found = std::ranges::find(all, name, &CommandEntry::name);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

bool takesRequest(Command command)
{
    return command == Command::Show || decides(command);
}

bool decides(Command command)
{
    return command == Command::Approve || command == Command::Deny;
}

bool takesSubscriptions(Command command)
{
    return takesRequest(command) || command == Command::List || command == Command::Watch ||
           command == Command::Readiness || command == Command::Services;
}

bool isAboutAccounts(Command command)
{
    return command == Command::SignIn || command == Command::SignOut || command == Command::Accounts;
}

bool switchesLockbox(Command command)
{
    return command == Command::Enable || command == Command::Disable;
}

} // namespace CommandLine
