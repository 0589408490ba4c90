// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subscriptiontitles.h"

#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;

class TestSubscriptionTitles : public QObject
{
    Q_OBJECT

    static Domain::CheckReport report()
    {
        Domain::CheckReport report;
        report.subscriptions = {
            {u"SUB"_s, u"Production"_s, u"TENANT"_s, u"Enabled"_s}, {u"bare"_s, {}, u"abroad"_s, {}}};
        report.tenants = {{u"tenant"_s, QString(), u"contoso.example"_s}};
        return report;
    }

private Q_SLOTS:
    void shouldNameSubscriptionsAndTenantsInAnyCase()
    {
        SubscriptionTitles titles;
        QCOMPARE(titles.learn(report()), SubscriptionTitles::Change::SomeNames);
        QCOMPARE(titles.of(u"sub"_s), SubscriptionTitle({u"Production"_s, u"contoso.example"_s, u"TENANT"_s, {}}));
        QCOMPARE(titles.of(u"BARE"_s), SubscriptionTitle({u"bare"_s, u"abroad"_s, u"abroad"_s, {}}));
        QCOMPARE(titles.of(u"unknown"_s), SubscriptionTitle({u"unknown"_s, QString()}));
    }

    void shouldNoticeOnlyRealChanges()
    {
        SubscriptionTitles titles;
        titles.learn(report());
        QCOMPARE(titles.learn(report()), SubscriptionTitles::Change::None);
        QCOMPARE(titles.learn({}), SubscriptionTitles::Change::None);
        Domain::CheckReport renamed = report();
        renamed.tenants[0].displayName = u"Contoso"_s;
        QCOMPARE(titles.learn(renamed), SubscriptionTitles::Change::SomeNames);
        QCOMPARE(titles.of(u"sub"_s).tenant, u"Contoso"_s);
    }
};

QTEST_GUILESS_MAIN(TestSubscriptionTitles)

#include "tst_subscriptiontitles.moc"
