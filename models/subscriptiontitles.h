// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"

#include <QHash>

namespace Models
{

// What a person calls a subscription and the tenant it belongs to. Plain text from outside, as delivered.
struct SubscriptionTitle {
    QString subscription;   // name, or the id
    QString tenant;         // name, or the id; empty when not known
    QString tenantId = {};  // GUID as delivered; empty when not known
    QString accountId = {}; // Account::id of who reads it; empty when there is only one account

    friend bool operator==(const SubscriptionTitle &, const SubscriptionTitle &) = default;
};

// The names heard so far. A check that did not get them (tenants may be unreadable) does not take known names away.
class SubscriptionTitles
{
public:
    enum class Change { None, SomeNames };

    // Takes in the subscriptions and tenants of a check.
    Change learn(const Domain::CheckReport &report) { return learn(report.subscriptions, report.tenants); }
    Change learn(const QList<Domain::Subscription> &subscriptions, const QList<Domain::Tenant> &tenants);

    // subscriptionId: in any case. The id stands for an unknown name.
    SubscriptionTitle of(const QString &subscriptionId) const;

    // tenantId: in any case. The id stands for an unknown name.
    QString ofTenant(const QString &tenantId) const;

private:
    QHash<QString, QString> m_tenants;                    // lower-case tenant id -> title
    QHash<QString, Domain::Subscription> m_subscriptions; // lower-case id
};

} // namespace Models
