// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subscriptionservice.h"

#include "jsonmember.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Azure
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SubscriptionService)
};

constexpr auto apiVersion = "2022-12-01"_L1;

Domain::Subscription readSubscription(const QJsonObject &object)
{
    return {
        .id = member(object, "subscriptionId"_L1).toString(),
        .displayName = member(object, "displayName"_L1).toString(),
        .tenantId = member(object, "tenantId"_L1).toString(),
        .state = member(object, "state"_L1).toString(),
    };
}

Domain::Tenant readTenant(const QJsonObject &object)
{
    return {
        .id = member(object, "tenantId"_L1).toString(),
        .displayName = member(object, "displayName"_L1).toString(),
        .defaultDomain = member(object, "defaultDomain"_L1).toString(),
    };
}

} // namespace

SubscriptionService::SubscriptionService(ArmClient &arm)
    : m_arm(arm)
{
}

QCoro::Task<SubscriptionListing> SubscriptionService::subscriptions()
{
    const Listing listing = co_await m_arm.list(u"/subscriptions"_s, apiVersion);
    SubscriptionListing result{.subscriptions = {}, .problem = listing.problem};
    QSet<QString> seen;
    for (const auto &item : listing.items) {
        const Domain::Subscription subscription = readSubscription(item.toObject());
        if (subscription.id.isEmpty()) {
            // Its requests cannot be asked for, and nobody would miss them unless told.
            result.problem = result.problem.value_or(Domain::Error{.kind = Domain::ErrorKind::BadAnswer,
                .detail = Words::tr("The list of subscriptions holds one without “subscriptionId”.")});
        } else if (const QString id = subscription.id.toLower(); !seen.contains(id)) {
            seen.insert(id);
            result.subscriptions.append(subscription);
        }
    }
    co_return result;
}

QCoro::Task<Domain::Result<QList<Domain::Tenant>>> SubscriptionService::tenants()
{
    const Listing listing = co_await m_arm.list(u"/tenants"_s, apiVersion);
    if (listing.problem) {
        co_return std::unexpected(*listing.problem);
    }
    QList<Domain::Tenant> tenants;
    for (const auto &item : listing.items) {
        if (const Domain::Tenant tenant = readTenant(item.toObject()); !tenant.id.isEmpty()) {
            tenants.append(tenant);
        }
    }
    co_return tenants;
}

} // namespace Azure
