// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace CommandLine
{

enum class Command {
    List,
    Show,
    Approve,
    Deny,
    Watch,
    Readiness,
    Services,
    Tenants,
    Subscriptions,
    OptedIn,
    Enable,
    Disable,
    Operations,
    SignIn,
    SignOut,
    Accounts,
};

struct CommandEntry {
    Command command = Command::List;
    QString name;        // as typed
    QString description; // one or two sentences
};

QList<CommandEntry> commands();

// name: compared exactly.
std::optional<CommandEntry> commandNamed(const QString &name);

// show, approve, deny
bool takesRequest(Command command);

// approve, deny
bool decides(Command command);

// list, show, approve, deny, watch, readiness, services
bool takesSubscriptions(Command command);

// sign-in, sign-out, accounts
bool isAboutAccounts(Command command);

// enable, disable
bool switchesLockbox(Command command);

} // namespace CommandLine
