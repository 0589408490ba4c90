// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "armclient.h"
#include "rolegrant.h"

#include <QHash>

namespace Azure
{

// Microsoft.Authorization: which roles the person of the token has on a subscription, at, above and below its scope.
// Reading them may itself be refused (Forbidden): then nothing is known. A list that breaks off is an error, too.
// Errors are those of ArmClient. Belongs to the thread of its ArmClient.
class AuthorizationService
{
public:
    using Grants = Domain::Result<QList<Domain::RoleGrant>>;

    // arm: outlives this object.
    explicit AuthorizationService(ArmClient &arm);

    // roleAssignments (2022-04-01), over groups too. objectId: GUID of a user or service principal in the tenant.
    // Errors: BadInput when it is none.
    QCoro::Task<Grants> assignments(QString subscriptionId, QString objectId);

    // roleAssignmentScheduleInstances (2020-10-01) of the caller: what is in force, and until when.
    QCoro::Task<Grants> activeInstances(QString subscriptionId);

    // roleEligibilityScheduleInstances (2020-10-01) of the caller: what could be activated.
    QCoro::Task<Grants> eligibleInstances(QString subscriptionId);

    // roleDefinitions (2022-04-01); asked once for each role. roleId: see Domain::RoleGrant::roleId(). Errors: BadInput
    // when it is no GUID.
    QCoro::Task<Domain::Result<Domain::RoleDefinition>> definition(QString subscriptionId, QString roleId);

private:
    QCoro::Task<Grants> grants(
        QString subscriptionId, QString resource, QString apiVersion, QString filter, Domain::RoleGrant::Kind kind);

    ArmClient &m_arm;
    QHash<QString, Domain::RoleDefinition> m_definitions; // by role id in lower case
};

} // namespace Azure
