// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QStringList>

#include <span>

namespace Sandbox
{

// A role by its definition.
struct RoleDefinition {
    QString id; // GUID
    QString name;
    QString type; // BuiltInRole or CustomRole
    QString description;
    QStringList actions;
    QStringList notActions;
};

enum class Role { Owner, LockboxApprover, Contributor, Reader, RequestDecider };

// Built-in roles by the Azure documentation, and RequestDecider, which somebody has made to allow the one call.
const RoleDefinition &definitionOf(Role role);
std::span<const RoleDefinition> roleDefinitions();

// A role that the caller holds or may activate.
struct SimulatedRole {
    enum class Kind { Assigned, Activated, Eligible };
    enum class Holder { Caller, Group }; // of the assignment; the caller is a member of the group
    Role role = Role::Owner;
    QString scope = {}; // path; empty: the subscription itself
    Kind kind = Kind::Assigned;
    Holder holder = Holder::Caller;
    QString condition = {};
    QDateTime start = {}; // UTC
    QDateTime end = {};   // UTC; invalid: none

    // now: simulated time, UTC.
    bool isCurrent(const QDateTime &now) const { return start <= now && (!end.isValid() || now < end); }
};

// A permanent role that was assigned long before any request: Lockbox counts only such assignments.
SimulatedRole longHeld(Role role, const QString &scope = {});

} // namespace Sandbox
