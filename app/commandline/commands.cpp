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
        {Command::Tenants, u"tenants"_s, Words::tr("List the tenants that the account can see.")},
        {Command::Subscriptions, u"subscriptions"_s, Words::tr("List the subscriptions that the account can see.")},
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
    return command != Command::Tenants && command != Command::Subscriptions;
}

} // namespace CommandLine
