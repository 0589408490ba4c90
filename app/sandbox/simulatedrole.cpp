// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedrole.h"

#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

// In the order of Role.
const std::array<RoleDefinition, 5> &all()
{
    static const std::array<RoleDefinition, 5> definitions{
        RoleDefinition{.id = u"8e3af657-a8ff-443c-a75c-2fe8c4bcb635"_s,
            .name = u"Owner"_s,
            .type = u"BuiltInRole"_s,
            .description =
                u"Grants full access to manage all resources, including the ability to assign roles in Azure RBAC."_s,
            .actions = {u"*"_s},
            .notActions = {}},
        RoleDefinition{.id = u"4dae6930-7baf-46f5-909e-0383bc931c46"_s,
            .name = u"Azure Customer Lockbox Approver for Subscription"_s,
            .type = u"BuiltInRole"_s,
            .description =
                u"Can approve Microsoft support requests to access specific resources contained within a subscription, "
                "or the subscription itself, when Customer Lockbox for Microsoft Azure is enabled on the tenant where "
                "the subscription resides."_s,
            .actions = {u"Microsoft.Resources/subscriptions/read"_s,
                u"Microsoft.Resources/subscriptions/resourceGroups/read"_s,
                u"Microsoft.CustomerLockbox/requests/UpdateApproval/action"_s,
                u"Microsoft.CustomerLockbox/requests/read"_s, u"Microsoft.Authorization/*/read"_s,
                u"Microsoft.Insights/eventtypes/values/read"_s},
            .notActions = {}},
        RoleDefinition{.id = u"b24988ac-6180-42a0-ab88-20f7382dd24c"_s,
            .name = u"Contributor"_s,
            .type = u"BuiltInRole"_s,
            .description = u"Grants full access to manage all resources, but not to assign roles in Azure RBAC."_s,
            .actions = {u"*"_s},
            .notActions = {u"Microsoft.Authorization/*/Delete"_s, u"Microsoft.Authorization/*/Write"_s,
                u"Microsoft.Authorization/elevateAccess/Action"_s}},
        RoleDefinition{.id = u"acdd72a7-3385-48ef-bd42-f606fba81ae7"_s,
            .name = u"Reader"_s,
            .type = u"BuiltInRole"_s,
            .description = u"View all resources, but not to make any changes."_s,
            .actions = {u"*/read"_s},
            .notActions = {}},
        RoleDefinition{.id = u"5b0f4c1e-2d7a-4a5e-9b1c-7f3f0a6d9e21"_s,
            .name = u"Contoso Request Decider"_s,
            .type = u"CustomRole"_s,
            .description = u"Made by Contoso to decide Lockbox requests."_s,
            .actions = {u"Microsoft.CustomerLockbox/requests/*"_s, u"*/read"_s},
            .notActions = {}},
    };
    return definitions;
}

} // namespace

const RoleDefinition &definitionOf(Role role)
{
    return all()[static_cast<std::size_t>(role)];
}

std::span<const RoleDefinition> roleDefinitions()
{
    return all();
}

SimulatedRole longHeld(Role role, const QString &scope)
{
    return {.role = role, .scope = scope, .start = QDateTime(QDate(2020, 1, 15), QTime(9, 30, 0, 123), QTimeZone::UTC)};
}

} // namespace Sandbox
