// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedazure.h"

#include <QTest>

using namespace Tests;

class TestSubscriptionRoutes : public QObject
{
    Q_OBJECT

    const QString m_version = u"?api-version=2022-12-01"_s;

private Q_SLOTS:
    void shouldListSubscriptionsOfBothTenants()
    {
        // WHEN
        SimulatedAzure azure;
        const QJsonArray subscriptions = valueOf(azure.get(u"/subscriptions"_s + m_version));
        QSet<QString> tenants;
        for (const QJsonValue &subscription : subscriptions) {
            tenants.insert(subscription["tenantId"_L1].toString());
        }

        // THEN
        QCOMPARE(subscriptions.size(), 5);
        QCOMPARE(tenants.size(), 2);
        const QJsonObject first = subscriptions[0].toObject();
        QCOMPARE(
            first.keys(), (QStringList{u"authorizationSource"_s, u"displayName"_s, u"id"_s, u"managedByTenants"_s,
                              u"state"_s, u"subscriptionId"_s, u"subscriptionPolicies"_s, u"tags"_s, u"tenantId"_s}));
        QCOMPARE(first["id"_L1].toString(), u"/subscriptions/"_s + first["subscriptionId"_L1].toString());
        QCOMPARE(json(azure.get(first["id"_L1].toString() + m_version)), first);
    }

    void shouldListTenants()
    {
        SimulatedAzure azure;
        const QJsonArray tenants = valueOf(azure.get(u"/tenants"_s + m_version));
        QCOMPARE(tenants.size(), 2);
        QCOMPARE(tenants[0]["tenantCategory"_L1].toString(), u"Home"_s);
        QCOMPARE(tenants[0]["domains"_L1].toArray(), QJsonArray{tenants[0]["defaultDomain"_L1]});
    }

    void shouldPageSubscriptions()
    {
        // GIVEN
        SimulatedAzure azure({.paging = {.pageSize = 2}});
        QStringList ids;
        int pages = 0;

        // WHEN
        for (QString target = u"/subscriptions"_s + m_version; !target.isEmpty(); ++pages) {
            const auto answer = azure.get(target);
            for (const QJsonValue &subscription : valueOf(answer)) {
                ids.append(subscription["subscriptionId"_L1].toString());
            }
            const QUrl next(json(answer)["nextLink"_L1].toString());
            target = next.isEmpty() ? QString()
                                    : next.toString(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority);
        }

        // THEN
        QCOMPARE(pages, 3);
        QCOMPARE(ids.size(), 5);
        QCOMPARE(ids.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSubscriptionRoutes)
#include "tst_subscriptionroutes.moc"
