// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routes.h"

#include "dice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

using Kind = SimulatedRole::Kind;

const Subscription &subscriptionOf(const Call &call)
{
    return *call.service.world.subscription(call[u"subscriptionId"_s]);
}

QString subscriptionScope(const Call &call)
{
    return u"/subscriptions/"_s + subscriptionOf(call).subscriptionId;
}

QString scopeOf(const Call &call, const SimulatedRole &role)
{
    return role.scope.isEmpty() ? subscriptionScope(call) : role.scope;
}

// Neither above the subscription nor below it.
bool isDirect(const Call &call, const SimulatedRole &role)
{
    return scopeOf(call, role) == subscriptionScope(call);
}

bool isBelow(const Call &call, const SimulatedRole &role)
{
    return role.scope.startsWith(subscriptionScope(call) + u'/');
}

QJsonObject permissionJson(const RoleDefinition &role)
{
    return {
        {u"actions"_s, QJsonArray::fromStringList(role.actions)},
        {u"notActions"_s, QJsonArray::fromStringList(role.notActions)},
        {u"dataActions"_s, QJsonArray()},
        {u"notDataActions"_s, QJsonArray()},
    };
}

QString roleDefinitionId(const Call &call, const SimulatedRole &role)
{
    return subscriptionScope(call) + u"/providers/Microsoft.Authorization/roleDefinitions/"_s +
           definitionOf(role.role).id;
}

// The first role of a subscription has had this name since the sandbox knew one role only.
QString assignmentName(const Call &call, qsizetype index)
{
    QByteArray topic = "assignment/" + call[u"subscriptionId"_s].toLower().toUtf8();
    if (index > 0) {
        topic += '/' + QByteArray::number(index);
    }
    return Dice(call.service.seed, topic).guid();
}

QString principalId(const Call &call, const SimulatedRole &role)
{
    return role.holder == SimulatedRole::Holder::Caller ? call.service.principal.objectId
                                                        : Dice(call.service.seed, "approvers").guid();
}

QString principalType(const SimulatedRole &role)
{
    return role.holder == SimulatedRole::Holder::Caller ? u"User"_s : u"Group"_s;
}

// With seven digits of a second, as the service writes times.
QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddThh:mm:ss.zzz"_s) + u"4567Z"_s;
}

QJsonObject assignmentJson(const Call &call, const SimulatedRole &role, qsizetype index)
{
    const QString name = assignmentName(call, index);
    const QJsonValue condition = role.condition.isEmpty() ? QJsonValue() : QJsonValue(role.condition);
    const QJsonObject properties{
        {u"roleDefinitionId"_s, roleDefinitionId(call, role)},
        {u"principalId"_s, principalId(call, role)},
        {u"principalType"_s, principalType(role)},
        {u"scope"_s, scopeOf(call, role)},
        {u"condition"_s, condition},
        {u"conditionVersion"_s, role.condition.isEmpty() ? QJsonValue() : QJsonValue(u"2.0"_s)},
        {u"createdOn"_s, timeText(role.start)},
        {u"updatedOn"_s, timeText(role.start)},
    };
    return {
        {u"properties"_s, properties},
        {u"id"_s, scopeOf(call, role) + u"/providers/Microsoft.Authorization/roleAssignments/"_s + name},
        {u"type"_s, u"Microsoft.Authorization/roleAssignments"_s},
        {u"name"_s, name},
    };
}

QString memberType(const Call &call, const SimulatedRole &role)
{
    if (role.holder == SimulatedRole::Holder::Group) {
        return u"Group"_s;
    }
    return isDirect(call, role) || isBelow(call, role) ? u"Direct"_s : u"Inherited"_s;
}

QJsonObject expandedJson(const Call &call, const SimulatedRole &role)
{
    const RoleDefinition &definition = definitionOf(role.role);
    const Principal &principal = call.service.principal;
    return {
        {u"scope"_s, QJsonObject{{u"id"_s, scopeOf(call, role)}, {u"displayName"_s, subscriptionOf(call).displayName},
                         {u"type"_s, isDirect(call, role) ? u"subscription"_s : u"other"_s}}},
        {u"roleDefinition"_s, QJsonObject{{u"id"_s, roleDefinitionId(call, role)}, {u"displayName"_s, definition.name},
                                  {u"type"_s, definition.type}}},
        {u"principal"_s, QJsonObject{{u"id"_s, principalId(call, role)}, {u"displayName"_s, u"Sandbox User"_s},
                             {u"email"_s, principal.userPrincipalName}, {u"type"_s, principalType(role)}}},
    };
}

// A role as the privileged identity management tells it, by the published examples of 2020-10-01.
QJsonObject instanceJson(const Call &call, const SimulatedRole &role, qsizetype index)
{
    const QString name = assignmentName(call, index);
    const bool isEligible = role.kind == Kind::Eligible;
    const QString resource = isEligible ? u"RoleEligibilityScheduleInstances"_s : u"RoleAssignmentScheduleInstances"_s;
    QJsonObject properties{
        {u"scope"_s, scopeOf(call, role)},
        {u"roleDefinitionId"_s, roleDefinitionId(call, role)},
        {u"principalId"_s, principalId(call, role)},
        {u"principalType"_s, principalType(role)},
        {u"status"_s, isEligible ? u"Provisioned"_s : u"Accepted"_s},
        {u"startDateTime"_s, timeText(role.start)},
        {u"memberType"_s, memberType(call, role)},
        {u"createdOn"_s, timeText(role.start)},
        {u"expandedProperties"_s, expandedJson(call, role)},
    };
    if (!isEligible) {
        properties.insert(u"assignmentType"_s, role.kind == Kind::Activated ? u"Activated"_s : u"Assigned"_s);
        properties.insert(u"originRoleAssignmentId"_s,
            scopeOf(call, role) + u"/providers/Microsoft.Authorization/roleAssignments/"_s + name);
    }
    if (role.end.isValid()) {
        properties.insert(u"endDateTime"_s, timeText(role.end));
    }
    if (!role.condition.isEmpty()) {
        properties.insert(u"condition"_s, role.condition);
        properties.insert(u"conditionVersion"_s, u"2.0"_s);
    }
    return {
        {u"properties"_s, properties},
        {u"name"_s, name},
        {u"id"_s, subscriptionScope(call) + u"/providers/Microsoft.Authorization/"_s + resource + u'/' + name},
        {u"type"_s, u"Microsoft.Authorization/"_s + resource},
    };
}

// What a documented filter asks for.
struct Wanted {
    bool atScope = false;   // at the subscription or above it
    QString assignee = {};  // whose roles, over groups too; empty: anybody's
    QString principal = {}; // to whom they were assigned; empty: anybody
};

// Error: an answer.
std::expected<Wanted, ArmResponse> wantedBy(const ArmRequest &request)
{
    const QString filter = request.parameter("$filter"_L1).value_or(QString()).trimmed();
    static const QRegularExpression documented(
        uR"(^(?:asTarget\(\)|(?<at>atScope\(\))?(?:\s+and\s+)?(?:assignedTo\('(?<assignee>[^']*)'\))?|principalId\s+eq\s+'(?<principal>[^']*)')$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = documented.match(filter);
    if (!match.hasMatch()) {
        return std::unexpected(errorAnswer(400, u"UnsupportedQuery"_s,
            u"The filter '%1' is not supported."_s.arg(filter.left(200)), {{u"target"_s, u"$filter"_s}}));
    }
    return Wanted{.atScope = match.hasCaptured(u"at"_s),
        .assignee = match.captured(u"assignee"_s),
        .principal = match.captured(u"principal"_s)};
}

bool fits(const Call &call, const SimulatedRole &role, const Wanted &wanted)
{
    const auto is = [](const QString &left, const QString &right) {
        return left.isEmpty() || left.compare(right, Qt::CaseInsensitive) == 0;
    };
    return !(wanted.atScope && isBelow(call, role)) && is(wanted.assignee, call.service.principal.objectId) &&
           is(wanted.principal, principalId(call, role));
}

using ToJson = QJsonObject (*)(const Call &, const SimulatedRole &, qsizetype);

// The current roles of these kinds. The sandbox knows of nobody's roles but the caller's.
ArmResponse listRoles(const Call &call, std::initializer_list<Kind> kinds, ToJson toJson)
{
    const Subscription &subscription = subscriptionOf(call);
    if (!subscription.rolesReadable) {
        return forbidden(call, u"Microsoft.Authorization/roleAssignments/read"_s);
    }
    const auto wanted = wantedBy(call.request);
    if (!wanted) {
        return wanted.error();
    }
    QList<QByteArray> items;
    for (qsizetype index = 0; index < subscription.roles.size(); ++index) {
        const SimulatedRole &role = subscription.roles[index];
        if (std::ranges::contains(kinds, role.kind) && role.isCurrent(call.service.world.now()) &&
            fits(call, role, *wanted)) {
            items.append(QJsonDocument(toJson(call, role, index)).toJson(QJsonDocument::Compact));
        }
    }
    return pageAnswer(call.request, items, call.service.paging);
}

ArmResponse readRoleDefinition(const Call &call)
{
    const QString id = call[u"roleDefinitionId"_s];
    const auto role = std::ranges::find_if(roleDefinitions(),
        [&id](const RoleDefinition &candidate) { return id.compare(candidate.id, Qt::CaseInsensitive) == 0; });
    if (role == roleDefinitions().end()) {
        return errorAnswer(404, u"RoleDefinitionDoesNotExist"_s,
            u"The specified role definition with ID '%1' does not exist."_s.arg(id));
    }
    const QJsonObject properties{
        {u"roleName"_s, role->name},
        {u"type"_s, role->type},
        {u"description"_s, role->description},
        {u"assignableScopes"_s, QJsonArray{u"/"_s}},
        {u"permissions"_s, QJsonArray{permissionJson(*role)}},
    };
    return jsonAnswer({
        {u"properties"_s, properties},
        {u"id"_s, u"/providers/Microsoft.Authorization/roleDefinitions/"_s + role->id},
        {u"type"_s, u"Microsoft.Authorization/roleDefinitions"_s},
        {u"name"_s, role->id},
    });
}

ArmResponse listPermissions(const Call &call)
{
    QList<QByteArray> items;
    for (const SimulatedRole &role : subscriptionOf(call).roles) {
        if (role.kind != Kind::Eligible && !isBelow(call, role) && role.isCurrent(call.service.world.now())) {
            items.append(QJsonDocument(permissionJson(definitionOf(role.role))).toJson(QJsonDocument::Compact));
        }
    }
    return pageAnswer(call.request, items, call.service.paging);
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
                return listRoles(call, {Kind::Assigned, Kind::Activated}, assignmentJson);
            }},
        {u"GET"_s, scope + u"/roleDefinitions/{roleDefinitionId}"_s, roleVersions, readRoleDefinition},
        {u"GET"_s, provider + u"/roleDefinitions/{roleDefinitionId}"_s, roleVersions, readRoleDefinition},
        {u"GET"_s, scope + u"/permissions"_s, roleVersions, listPermissions},
        {u"GET"_s, scope + u"/roleAssignmentScheduleInstances"_s, scheduleVersions,
            [](const Call &call) {
                return listRoles(call, {Kind::Assigned, Kind::Activated}, instanceJson);
            }},
        {u"GET"_s, scope + u"/roleEligibilityScheduleInstances"_s, scheduleVersions,
            [](const Call &call) {
                return listRoles(call, {Kind::Eligible}, instanceJson);
            }},
    };
}

} // namespace Sandbox
