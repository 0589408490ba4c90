// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routes.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

// Resources have a type and a name here, and nothing that only they would know.
ArmResponse listResources(const Call &call)
{
    const Subscription &subscription = *call.service.world.subscription(call[u"subscriptionId"_s]);
    QList<QByteArray> items;
    for (const QString &type : subscription.resourceTypes) {
        const QString name = u"resource-%1"_s.arg(items.size() + 1);
        const QJsonObject resource{
            {u"id"_s, u"/subscriptions/%1/resourceGroups/rg-main/providers/%2/%3"_s.arg(
                          subscription.subscriptionId, type, name)},
            {u"name"_s, name},
            {u"type"_s, type},
            {u"location"_s, u"westeurope"_s},
        };
        items.append(QJsonDocument(resource).toJson(QJsonDocument::Compact));
    }
    return pageAnswer(call.request, items, call.service.paging);
}

ArmResponse readProvider(const Call &call)
{
    const QString name = u"Microsoft.CustomerLockbox"_s;
    const Subscription &subscription = *call.service.world.subscription(call[u"subscriptionId"_s]);
    if (call[u"namespace"_s].compare(name, Qt::CaseInsensitive) != 0) {
        return errorAnswer(404, u"InvalidResourceNamespace"_s,
            u"The resource namespace '%1' is invalid."_s.arg(call[u"namespace"_s].left(200)));
    }
    return jsonAnswer({
        {u"id"_s, u"/subscriptions/%1/providers/%2"_s.arg(subscription.subscriptionId, name)},
        {u"namespace"_s, name},
        {u"resourceTypes"_s, QJsonArray{QJsonObject{{u"resourceType"_s, u"requests"_s},
                                 {u"apiVersions"_s, QJsonArray{u"2018-02-28-preview"_s}}}}},
        {u"registrationState"_s, subscription.lockboxRegistration},
        {u"registrationPolicy"_s, u"RegistrationRequired"_s},
    });
}

} // namespace

// Members by the conventions of Azure Resource Manager, 2021-04-01.
QList<Route> resourceRoutes()
{
    const QStringList versions{u"2021-04-01"_s};
    return {
        {u"GET"_s, u"/subscriptions/{subscriptionId}/resources"_s, versions, listResources},
        {u"GET"_s, u"/subscriptions/{subscriptionId}/providers/{namespace}"_s, versions, readProvider},
    };
}

} // namespace Sandbox
