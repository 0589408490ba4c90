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

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// Members and values by the published example of Subscriptions - List, 2022-12-01.
QJsonObject subscriptionJson(const Subscription &subscription)
{
    return {
        {u"id"_s, u"/subscriptions/"_s + subscription.subscriptionId},
        {u"subscriptionId"_s, subscription.subscriptionId},
        {u"tenantId"_s, subscription.tenantId},
        {u"displayName"_s, subscription.displayName},
        {u"state"_s, subscription.state},
        {u"subscriptionPolicies"_s,
            QJsonObject{{u"locationPlacementId"_s, u"Public_2014-09-01"_s},
                {u"quotaId"_s, u"EnterpriseAgreement_2014-09-01"_s}, {u"spendingLimit"_s, u"Off"_s}}},
        {u"authorizationSource"_s, u"RoleBased"_s},
        {u"managedByTenants"_s, QJsonArray()},
        {u"tags"_s, QJsonObject()},
    };
}

// Members and values by the published example of Tenants - List, 2022-12-01.
QJsonObject tenantJson(const Tenant &tenant)
{
    return {
        {u"id"_s, u"/tenants/"_s + tenant.tenantId},
        {u"tenantId"_s, tenant.tenantId},
        {u"countryCode"_s, tenant.countryCode},
        {u"displayName"_s, tenant.displayName},
        {u"domains"_s, QJsonArray{tenant.defaultDomain}},
        {u"tenantCategory"_s, tenant.category},
        {u"defaultDomain"_s, tenant.defaultDomain},
        {u"tenantType"_s, u"AAD"_s},
    };
}

ArmResponse listSubscriptions(const Call &call)
{
    QList<QByteArray> items;
    for (const Subscription &subscription : call.service.world.subscriptions()) {
        if (call.service.reaches(subscription.tenantId)) {
            items.append(compact(subscriptionJson(subscription)));
        }
    }
    return pageAnswer(call.request, items, call.service.paging);
}

ArmResponse readSubscription(const Call &call)
{
    return jsonAnswer(subscriptionJson(*call.service.world.subscription(call[u"subscriptionId"_s])));
}

ArmResponse listTenants(const Call &call)
{
    QList<QByteArray> items;
    for (const Tenant &tenant : call.service.world.tenants()) {
        if (call.service.tenantId.isEmpty() || call.service.tenantIds.contains(tenant.tenantId)) {
            items.append(compact(tenantJson(tenant)));
        }
    }
    return pageAnswer(call.request, items, call.service.paging);
}

} // namespace

QList<Route> subscriptionRoutes()
{
    const QStringList versions{u"2022-12-01"_s};
    return {
        {u"GET"_s, u"/subscriptions"_s, versions, listSubscriptions},
        {u"GET"_s, u"/subscriptions/{subscriptionId}"_s, versions, readSubscription},
        {u"GET"_s, u"/tenants"_s, versions, listTenants},
    };
}

} // namespace Sandbox
