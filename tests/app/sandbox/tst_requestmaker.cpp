// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestmaker.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Sandbox;

class TestRequestMaker : public QObject
{
    Q_OBJECT

    const QDateTime m_created{QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC};
    const Subscription m_subscription{.subscriptionId = u"4472c904-0000-4000-8000-00000000000a"_s, .tenantId = u"t"_s};

private Q_SLOTS:
    void shouldNameResourcesAsTheServiceDoes_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("pattern");
        const QString id =
            u"SUBSCRIPTIONS/4472C904-0000-4000-8000-00000000000A/RESOURCEGROUPS/[^/,]+/PROVIDERS/%1/[^,]+"_s;
        const QString machine = id.arg(u"MICROSOFT.COMPUTE/VIRTUALMACHINES"_s);
        const auto row = [](const char *name, ResourcePlace place, const QString &pattern) {
            QTest::newRow(name) << static_cast<int>(place) << pattern;
        };
        row("machine", ResourcePlace::VirtualMachine, machine);
        row("two machines", ResourcePlace::TwoVirtualMachines, machine + u", "_s + machine);
        row("storage", ResourcePlace::StorageAccount, id.arg(u"MICROSOFT.STORAGE/STORAGEACCOUNTS"_s));
        row("database", ResourcePlace::SqlDatabase, id.arg(u"MICROSOFT.SQL/SERVERS/[^/]+/DATABASES"_s));
        row("cluster", ResourcePlace::ManagedCluster, id.arg(u"MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS"_s));
        row("scale set", ResourcePlace::ScaleSet, id.arg(u"MICROSOFT.COMPUTE/VIRTUALMACHINESCALESETS"_s));
        row("classic", ResourcePlace::CloudService, u"[^,]+\\.cloudapp\\.net\\.[^,]+,[^,]+\\.cloudapp\\.net\\.[^,]+"_s);
        row("subscription", ResourcePlace::WholeSubscription, m_subscription.subscriptionId);
    }

    void shouldNameResourcesAsTheServiceDoes()
    {
        QFETCH(int, place);
        QFETCH(QString, pattern);
        Dice dice(1, "test");
        const SimulatedRequest request =
            makeRequest(dice, m_subscription, static_cast<ResourcePlace>(place), m_created);
        const QRegularExpression expected(QRegularExpression::anchoredPattern(pattern));
        QVERIFY2(expected.match(request.resourceIds).hasMatch(), qPrintable(request.resourceIds));
    }

    void shouldWriteTwoToSevenFractionDigitsThatAgreeWithTheTime()
    {
        // GIVEN
        Dice dice(1, "test");
        QSet<qsizetype> lengths;

        // THEN
        for (int i = 0; i < 200; ++i) {
            const SimulatedRequest request = makeAnyRequest(dice, m_subscription, m_created);
            lengths.insert(request.fraction.size());
            QCOMPARE(request.created.time().msec(), request.fraction.leftJustified(3, u'0').first(3).toInt());
            QVERIFY(!request.fraction.endsWith(u'0'));
            QCOMPARE(request.supportRequest.size(), 15);
            QVERIFY(request.supportRequest.startsWith("260302"_L1));
        }
        QCOMPARE(lengths, (QSet<qsizetype>{2, 3, 4, 5, 6, 7}));
    }

    void shouldPlanAColleaguesDecision()
    {
        Dice dice(1, "test");
        SimulatedRequest request = makeAnyRequest(dice, m_subscription, m_created);
        letColleagueDecide(
            request, dice, {.defaultDomain = u"contoso.example"_s}, Decision::Deny, m_created.addSecs(60));
        QCOMPARE(request.otherDecision, u"Deny"_s);
        QVERIFY(request.otherApprover.endsWith("@contoso.example"_L1));
        QVERIFY(!request.reason.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRequestMaker)
#include "tst_requestmaker.moc"
