// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace Domain
{

// Where a role was granted, seen from one subscription.
enum class ScopeKind {
    Subscription, // the subscription itself: the only scope that Lockbox honours
    ManagementGroup,
    Root,          // "/"
    ResourceGroup, // in the subscription
    Resource,      // in the subscription
    Other,         // not told, or elsewhere
};

// scope: as delivered. subscriptionId: GUID. Both are compared without regard to case.
ScopeKind scopeKindOf(const QString &scope, const QString &subscriptionId);

// One role that somebody holds or may activate. The fields are those of roleAssignments (2022-04-01),
// roleAssignmentScheduleInstances and roleEligibilityScheduleInstances (both 2020-10-01) of Microsoft.Authorization;
// whatever is missing is empty.
struct RoleGrant {
    enum class Kind {
        Assigned,  // in force
        Activated, // in force because an eligible role was activated
        Eligible,  // not in force until it is activated
    };
    Kind kind = Kind::Assigned;
    QString roleDefinitionId; // path whose last segment names the role
    QString roleName = {};
    QString scope;              // path
    QString principalId = {};   // GUID of the user, group or application that it was granted to
    QString principalType = {}; // User, Group, ServicePrincipal, ForeignGroup, Device
    QString memberType = {};    // Direct, Inherited, Group
    QString condition = {};     // of attribute-based access control
    QDateTime start = {};       // UTC; since when it is in force, or was assigned
    QDateTime end = {};         // UTC; invalid: none

    // Last segment of roleDefinitionId in lower case: a GUID.
    QString roleId() const;
    // Owner or Azure Customer Lockbox Approver for Subscription: who Lockbox recognises as an approver.
    bool isDesignated() const;
    bool isByGroup() const;
    // The name, or else the id.
    QString title() const;

    friend bool operator==(const RoleGrant &, const RoleGrant &) = default;
};

// What a role allows (roleDefinitions, 2022-04-01).
struct RoleDefinition {
    struct Permission {
        QStringList actions;    // with * for any characters
        QStringList notActions; // taken away from them
        friend bool operator==(const Permission &, const Permission &) = default;
    };
    QString name;
    QList<Permission> permissions;

    // action: without wildcards, e.g. "Microsoft.CustomerLockbox/requests/read"; compared without regard to case.
    bool allows(const QString &action) const;

    friend bool operator==(const RoleDefinition &, const RoleDefinition &) = default;
};

} // namespace Domain
