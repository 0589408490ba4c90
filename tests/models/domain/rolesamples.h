// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readinessfacts.h"

#include <QTimeZone>

// Grants and facts for the tests of readiness.
namespace Tests
{

using namespace Qt::StringLiterals;

inline const QString sampleSubscription = u"11111111-2222-3333-4444-555555555555"_s;
inline const QString sampleScope = u"/subscriptions/"_s + sampleSubscription;
inline const QString managementGroup = u"/providers/Microsoft.Management/managementGroups/mg"_s;
inline const QString owner = u"8e3af657-a8ff-443c-a75c-2fe8c4bcb635"_s;
inline const QString approver = u"4dae6930-7baf-46f5-909e-0383bc931c46"_s;
inline const QString contributor = u"b24988ac-6180-42a0-ab88-20f7382dd24c"_s;
inline const QString reader = u"acdd72a7-3385-48ef-bd42-f606fba81ae7"_s;
inline const QDateTime sampleNow(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC);

inline Domain::RoleGrant grant(const QString &roleId, const QString &scope = sampleScope,
    Domain::RoleGrant::Kind kind = Domain::RoleGrant::Kind::Assigned)
{
    return {.kind = kind,
        .roleDefinitionId = u"/providers/Microsoft.Authorization/roleDefinitions/"_s + roleId,
        .roleName = {},
        .scope = scope,
        .principalId = u"me"_s,
        .principalType = u"User"_s,
        .memberType = u"Direct"_s,
        .condition = {},
        .start = sampleNow.addDays(-100),
        .end = {}};
}

inline Domain::RoleGrant activated(const QString &roleId, int hoursLeft)
{
    Domain::RoleGrant result = grant(roleId, sampleScope, Domain::RoleGrant::Kind::Activated);
    result.start = sampleNow.addSecs(-3600);
    result.end = sampleNow.addSecs(3600 * hoursLeft);
    return result;
}

inline Domain::RoleGrant eligible(const QString &roleId, const QString &scope = sampleScope)
{
    return grant(roleId, scope, Domain::RoleGrant::Kind::Eligible);
}

// A subscription in order, where the person has these roles.
inline Domain::SubscriptionFacts factsWith(
    const QList<Domain::RoleGrant> &active, const QList<Domain::RoleGrant> &eligible = {})
{
    return {.subscription = {.id = sampleSubscription, .displayName = {}, .tenantId = u"t"_s, .state = u"Enabled"_s},
        .optIn = {.tenantId = u"t"_s, .isOptedIn = true},
        .assignments = active,
        .active = active,
        .eligible = eligible,
        .definitions = {},
        .requests = {.subscriptionId = sampleSubscription, .requests = {}, .problem = {}},
        .registration = u"Registered"_s,
        .services = {}};
}

inline Domain::Error refused()
{
    Domain::Error error{.kind = Domain::ErrorKind::Forbidden, .httpStatus = 403};
    error.serviceCode = u"AuthorizationFailed"_s;
    error.correlationId = u"0815"_s;
    return error;
}

} // namespace Tests
