// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account.h"
#include "checkreport.h"
#include "readiness.h"
#include "rolegrant.h"

#include <QHash>

namespace Domain
{

// What was read about one subscription for one person. A failure stands for what could not be read.
struct SubscriptionFacts {
    Subscription subscription;
    TenantOptIn optIn; // of its tenant
    // roleAssignments of the person, over groups too; absent when they could not be asked for, because the person's
    // object id is not known.
    std::optional<Result<QList<RoleGrant>>> assignments = {};
    Result<QList<RoleGrant>> active = {};            // roleAssignmentScheduleInstances
    Result<QList<RoleGrant>> eligible = {};          // roleEligibilityScheduleInstances
    QHash<QString, RoleDefinition> definitions = {}; // by RoleGrant::roleId(), of roles that are not designated
    SubscriptionAnswer requests = {};
    Result<QString> registration = {};            // `registrationState` of Microsoft.CustomerLockbox
    Result<QList<ServiceCoverage>> services = {}; // one for each resource type that was seen
};

// What was read about one tenant.
struct TenantFacts {
    QString tenantId;
    QString armHost = {};                       // host of the cloud's Azure Resource Manager
    std::optional<TokenIdentity> identity = {}; // of whose token reads it; absent when the token is not readable
};

} // namespace Domain
