// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authorizationservice.h"

#include "jsonmember.h"
#include "resourceid.h"
#include "timestamp.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Azure
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(AuthorizationService)
};

const QString roleVersion = u"2022-04-01"_s;
const QString scheduleVersion = u"2020-10-01"_s;

Domain::Result<QString> providerPath(const QString &subscriptionId)
{
    return ArmClient::segment(subscriptionId).transform([](const QString &segment) {
        return "/subscriptions/"_L1 + segment + "/providers/Microsoft.Authorization/"_L1;
    });
}

QString text(const QJsonObject &object, QLatin1StringView name)
{
    return member(object, name).toString();
}

QDateTime time(const QJsonObject &object, QLatin1StringView name)
{
    return Domain::Timestamp::fromText(text(object, name)).utc();
}

// All three kinds have their members in common; an instance has a start and an end besides.
Domain::RoleGrant readGrant(const QJsonObject &object, Domain::RoleGrant::Kind kind)
{
    const QJsonObject properties = member(object, "properties"_L1).toObject();
    const QJsonObject expanded = member(properties, "expandedProperties"_L1).toObject();
    const QDateTime start = time(properties, "startDateTime"_L1);
    const bool isActivated = text(properties, "assignmentType"_L1).compare("Activated"_L1, Qt::CaseInsensitive) == 0;
    return {
        .kind = isActivated ? Domain::RoleGrant::Kind::Activated : kind,
        .roleDefinitionId = text(properties, "roleDefinitionId"_L1),
        .roleName = text(member(expanded, "roleDefinition"_L1).toObject(), "displayName"_L1),
        .scope = text(properties, "scope"_L1),
        .principalId = text(properties, "principalId"_L1),
        .principalType = text(properties, "principalType"_L1),
        .memberType = text(properties, "memberType"_L1),
        .condition = text(properties, "condition"_L1),
        // A permanent assignment need not have a start of its own.
        .start = start.isValid() ? start : time(properties, "createdOn"_L1),
        .end = time(properties, "endDateTime"_L1),
    };
}

QStringList texts(const QJsonObject &object, QLatin1StringView name)
{
    QStringList result;
    const QJsonArray array = member(object, name).toArray();
    for (const auto &item : array) {
        result.append(item.toString());
    }
    return result;
}

Domain::RoleDefinition readDefinition(const QJsonObject &object)
{
    const QJsonObject properties = member(object, "properties"_L1).toObject();
    Domain::RoleDefinition definition{.name = text(properties, "roleName"_L1), .permissions = {}};
    const QJsonArray permissions = member(properties, "permissions"_L1).toArray();
    for (const auto &item : permissions) {
        const QJsonObject permission = item.toObject();
        definition.permissions.append(
            {.actions = texts(permission, "actions"_L1), .notActions = texts(permission, "notActions"_L1)});
    }
    return definition;
}

std::unexpected<Domain::Error> badInput(const QString &detail)
{
    return std::unexpected(Domain::Error{.kind = Domain::ErrorKind::BadInput, .detail = detail});
}

} // namespace

AuthorizationService::AuthorizationService(ArmClient &arm)
    : m_arm(arm)
{
}

QCoro::Task<AuthorizationService::Grants> AuthorizationService::grants(
    QString subscriptionId, QString resource, QString apiVersion, QString filter, Domain::RoleGrant::Kind kind)
{
    const Domain::Result<QString> path = providerPath(subscriptionId);
    if (!path) {
        co_return std::unexpected(path.error());
    }
    const Listing listing = co_await m_arm.list(*path + resource, apiVersion, {{u"$filter"_s, filter}});
    if (listing.problem) {
        co_return std::unexpected(*listing.problem);
    }
    QList<Domain::RoleGrant> grants;
    for (const auto &item : listing.items) {
        grants.append(readGrant(item.toObject(), kind));
    }
    co_return grants;
}

QCoro::Task<AuthorizationService::Grants> AuthorizationService::assignments(QString subscriptionId, QString objectId)
{
    if (!Domain::isGuid(objectId)) {
        co_return badInput(Words::tr("The object id of the account is no GUID."));
    }
    co_return co_await grants(subscriptionId, u"roleAssignments"_s, roleVersion, u"assignedTo('%1')"_s.arg(objectId),
        Domain::RoleGrant::Kind::Assigned);
}

QCoro::Task<AuthorizationService::Grants> AuthorizationService::activeInstances(QString subscriptionId)
{
    return grants(std::move(subscriptionId), u"roleAssignmentScheduleInstances"_s, scheduleVersion, u"asTarget()"_s,
        Domain::RoleGrant::Kind::Assigned);
}

QCoro::Task<AuthorizationService::Grants> AuthorizationService::eligibleInstances(QString subscriptionId)
{
    return grants(std::move(subscriptionId), u"roleEligibilityScheduleInstances"_s, scheduleVersion, u"asTarget()"_s,
        Domain::RoleGrant::Kind::Eligible);
}

QCoro::Task<Domain::Result<Domain::RoleDefinition>> AuthorizationService::definition(
    QString subscriptionId, QString roleId)
{
    if (!Domain::isGuid(roleId)) {
        co_return badInput(Words::tr("The id of a role is no GUID."));
    }
    const QString id = roleId.toLower();
    if (m_definitions.contains(id)) {
        co_return m_definitions.value(id);
    }
    const Domain::Result<QString> path = providerPath(subscriptionId);
    if (!path) {
        co_return std::unexpected(path.error());
    }
    const Domain::Result<QJsonObject> answer = co_await m_arm.get(*path + "roleDefinitions/"_L1 + id, roleVersion);
    if (!answer) {
        co_return std::unexpected(answer.error());
    }
    const Domain::RoleDefinition definition = readDefinition(*answer);
    m_definitions.insert(id, definition);
    co_return definition;
}

} // namespace Azure
