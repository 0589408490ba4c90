// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subscriptiontitles.h"

namespace Models
{

SubscriptionTitles::Change SubscriptionTitles::learn(
    const QList<Domain::Subscription> &subscriptions, const QList<Domain::Tenant> &tenants)
{
    Change change = Change::None;
    for (const Domain::Tenant &tenant : tenants) {
        QString &known = m_tenants[tenant.id.toLower()];
        if (known != tenant.title()) {
            known = tenant.title();
            change = Change::SomeNames;
        }
    }
    for (const Domain::Subscription &subscription : subscriptions) {
        Domain::Subscription &known = m_subscriptions[subscription.id.toLower()];
        if (known != subscription) {
            known = subscription;
            change = Change::SomeNames;
        }
    }
    return change;
}

SubscriptionTitle SubscriptionTitles::of(const QString &subscriptionId) const
{
    const auto subscription = m_subscriptions.constFind(subscriptionId.toLower());
    if (subscription == m_subscriptions.cend()) {
        return {subscriptionId, {}};
    }
    return {subscription->title(), ofTenant(subscription->tenantId), subscription->tenantId, subscription->accountId};
}

QString SubscriptionTitles::ofTenant(const QString &tenantId) const
{
    return m_tenants.value(tenantId.toLower(), tenantId);
}

} // namespace Models
