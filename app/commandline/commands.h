// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace CommandLine
{

enum class Command { List, Show, Approve, Deny, Tenants, Subscriptions };

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

// all but tenants and subscriptions
bool takesSubscriptions(Command command);

} // namespace CommandLine
