// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routes.h"

#include "dice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

constexpr auto startOfRights =
    "2020-01-15T09:30:00.1234567Z"_L1; // long before any request: Lockbox counts only such assignments

struct Role {
    QLatin1StringView id;
    QLatin1StringView name;
    QLatin1StringView description;
    QStringList actions;
};

// Built-in roles by the Azure documentation.
const std::array<Role, 2> &roles()
{
    static const std::array<Role, 2> all{
        Role{"8e3af657-a8ff-443c-a75c-2fe8c4bcb635"_L1, "Owner"_L1,
            "Grants full access to manage all resources, including the ability to assign roles in Azure RBAC."_L1,
            {u"*"_s}},
        Role{"4dae6930-7baf-46f5-909e-0383bc931c46"_L1, "Azure Customer Lockbox Approver for Subscription"_L1,
            "Can approve Microsoft support requests to access specific resources contained within a subscription, or "
            "the "
            "subscription itself, when Customer Lockbox for Microsoft Azure is enabled on the tenant where the subscription resides."_L1,
            {u"Microsoft.Resources/subscriptions/read"_s, u"Microsoft.Resources/subscriptions/resourceGroups/read"_s,
                u"Microsoft.CustomerLockbox/requests/UpdateApproval/action"_s,
                u"Microsoft.CustomerLockbox/requests/read"_s, u"Microsoft.Authorization/*/read"_s,
                u"Microsoft.Insights/eventtypes/values/read"_s}},
    };
    return all;
}

QJsonObject permissionJson(const Role &role)
{
    return {
        {u"actions"_s, QJsonArray::fromStringList(role.actions)},
        {u"notActions"_s, QJsonArray()},
        {u"dataActions"_s, QJsonArray()},
        {u"notDataActions"_s, QJsonArray()},
    };
}

QString scopeOf(const Call &call)
{
    return u"/subscriptions/"_s + call.service.world.subscription(call[u"subscriptionId"_s])->subscriptionId;
}

// The caller is Owner of the first subscription of each tenant's list and approver of the rest, always on the
// subscription itself.
const Role &roleIn(const Call &call)
{
    const Subscription *subscription = call.service.world.subscription(call[u"subscriptionId"_s]);
    const qsizetype position = subscription - call.service.world.subscriptions().constData();
    return roles()[position % 3 == 0 ? 0 : 1];
}

QString roleDefinitionId(const Call &call)
{
    return scopeOf(call) + u"/providers/Microsoft.Authorization/roleDefinitions/"_s + roleIn(call).id;
}

QString assignmentName(const Call &call)
{
    return Dice(call.service.seed, "assignment/" + call[u"subscriptionId"_s].toLower().toUtf8()).guid();
}

QJsonObject assignmentJson(const Call &call)
{
    const QString name = assignmentName(call);
    const QJsonObject properties{
        {u"roleDefinitionId"_s, roleDefinitionId(call)},
        {u"principalId"_s, call.service.principal.objectId},
        {u"principalType"_s, u"User"_s},
        {u"scope"_s, scopeOf(call)},
        {u"condition"_s, QJsonValue::Null},
        {u"conditionVersion"_s, QJsonValue::Null},
        {u"createdOn"_s, QString(startOfRights)},
        {u"updatedOn"_s, QString(startOfRights)},
    };
    return {
        {u"properties"_s, properties},
        {u"id"_s, scopeOf(call) + u"/providers/Microsoft.Authorization/roleAssignments/"_s + name},
        {u"type"_s, u"Microsoft.Authorization/roleAssignments"_s},
        {u"name"_s, name},
    };
}

// The active assignment as the privileged identity management tells it, by the published example of 2020-10-01.
QJsonObject scheduleInstanceJson(const Call &call)
{
    const QString name = assignmentName(call);
    const Subscription &subscription = *call.service.world.subscription(call[u"subscriptionId"_s]);
    const Principal &principal = call.service.principal;
    const QJsonObject expanded{
        {u"scope"_s, QJsonObject{{u"id"_s, scopeOf(call)}, {u"displayName"_s, subscription.displayName},
                         {u"type"_s, u"subscription"_s}}},
        {u"roleDefinition"_s, QJsonObject{{u"id"_s, roleDefinitionId(call)},
                                  {u"displayName"_s, QString(roleIn(call).name)}, {u"type"_s, u"BuiltInRole"_s}}},
        {u"principal"_s, QJsonObject{{u"id"_s, principal.objectId}, {u"displayName"_s, u"Sandbox User"_s},
                             {u"email"_s, principal.userPrincipalName}, {u"type"_s, u"User"_s}}},
    };
    const QJsonObject properties{
        {u"originRoleAssignmentId"_s, scopeOf(call) + u"/providers/Microsoft.Authorization/roleAssignments/"_s + name},
        {u"assignmentType"_s, u"Assigned"_s},
        {u"scope"_s, scopeOf(call)},
        {u"roleDefinitionId"_s, roleDefinitionId(call)},
        {u"principalId"_s, principal.objectId},
        {u"principalType"_s, u"User"_s},
        {u"status"_s, u"Accepted"_s},
        {u"startDateTime"_s, QString(startOfRights)},
        {u"memberType"_s, u"Direct"_s},
        {u"createdOn"_s, QString(startOfRights)},
        {u"expandedProperties"_s, expanded},
    };
    return {
        {u"properties"_s, properties},
        {u"name"_s, name},
        {u"id"_s, scopeOf(call) + u"/providers/Microsoft.Authorization/RoleAssignmentScheduleInstances/"_s + name},
        {u"type"_s, u"Microsoft.Authorization/RoleAssignmentScheduleInstances"_s},
    };
}

// Whether a documented filter keeps the caller's assignment, which is the only one here. Error: an answer.
std::expected<bool, ArmResponse> keepsCaller(const Call &call)
{
    const QString filter = call.request.parameter("$filter"_L1).value_or(QString()).trimmed();
    static const QRegularExpression documented(
        uR"(^(?:atScope\(\)|asTarget\(\)|(?:atScope\(\)\s+and\s+)?assignedTo\('(?<assignee>[^']*)'\)|principalId\s+eq\s+'(?<principal>[^']*)')$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (filter.isEmpty()) {
        return true;
    }
    const QRegularExpressionMatch match = documented.match(filter);
    if (!match.hasMatch()) {
        return std::unexpected(errorAnswer(400, u"UnsupportedQuery"_s,
            u"The filter '%1' is not supported."_s.arg(filter.left(200)), {{u"target"_s, u"$filter"_s}}));
    }
    const QString principal = match.captured(u"assignee"_s) + match.captured(u"principal"_s);
    return principal.isEmpty() || principal.compare(call.service.principal.objectId, Qt::CaseInsensitive) == 0;
}

ArmResponse filtered(const Call &call, const QList<QJsonObject> &objects)
{
    const auto keeps = keepsCaller(call);
    if (!keeps) {
        return keeps.error();
    }
    QList<QByteArray> items;
    if (*keeps) {
        for (const QJsonObject &object : objects) {
            items.append(QJsonDocument(object).toJson(QJsonDocument::Compact));
        }
    }
    return pageAnswer(call.request, items, call.service.paging);
}

ArmResponse readRoleDefinition(const Call &call)
{
    const QString id = call[u"roleDefinitionId"_s];
    const auto role = std::ranges::find_if(
        roles(), [&id](const Role &candidate) { return id.compare(candidate.id, Qt::CaseInsensitive) == 0; });
    if (role == roles().end()) {
        return errorAnswer(404, u"RoleDefinitionDoesNotExist"_s,
            u"The specified role definition with ID '%1' does not exist."_s.arg(id));
    }
    const QJsonObject properties{
        {u"roleName"_s, QString(role->name)},
        {u"type"_s, u"BuiltInRole"_s},
        {u"description"_s, QString(role->description)},
        {u"assignableScopes"_s, QJsonArray{u"/"_s}},
        {u"permissions"_s, QJsonArray{permissionJson(*role)}},
    };
    return jsonAnswer({
        {u"properties"_s, properties},
        {u"id"_s, u"/providers/Microsoft.Authorization/roleDefinitions/"_s + role->id},
        {u"type"_s, u"Microsoft.Authorization/roleDefinitions"_s},
        {u"name"_s, QString(role->id)},
    });
}

ArmResponse listPermissions(const Call &call)
{
    return pageAnswer(call.request, {QJsonDocument(permissionJson(roleIn(call))).toJson(QJsonDocument::Compact)},
        call.service.paging);
}

} // namespace

QList<Route> authorizationRoutes()
{
    const QStringList roleVersions{u"2022-04-01"_s};
    const QStringList scheduleVersions{u"2020-10-01"_s};
    const QString provider = u"/providers/Microsoft.Authorization"_s;
    const QString scope = u"/subscriptions/{subscriptionId}"_s + provider;
    return {
        {u"GET"_s, scope + u"/roleAssignments"_s, roleVersions,
            [](const Call &call) {
                return filtered(call, {assignmentJson(call)});
            }},
        {u"GET"_s, scope + u"/roleDefinitions/{roleDefinitionId}"_s, roleVersions, readRoleDefinition},
        {u"GET"_s, provider + u"/roleDefinitions/{roleDefinitionId}"_s, roleVersions, readRoleDefinition},
        {u"GET"_s, scope + u"/permissions"_s, roleVersions, listPermissions},
        {u"GET"_s, scope + u"/roleAssignmentScheduleInstances"_s, scheduleVersions,
            [](const Call &call) {
                return filtered(call, {scheduleInstanceJson(call)});
            }},
        {u"GET"_s, scope + u"/roleEligibilityScheduleInstances"_s, scheduleVersions,
            [](const Call &call) {
                return filtered(call, {});
            }},
    };
}

} // namespace Sandbox
