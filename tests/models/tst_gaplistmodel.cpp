// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gaplistmodel.h"

#include "requestroles.h"
#include "samples.h"
#include "signalcounts.h"
#include "subscriptionlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;
using Domain::WatchGap;

class TestGapListModel : public QObject
{
    Q_OBJECT

    static WatchGap gap(const QString &subscriptionId, WatchGap::Kind kind = WatchGap::Kind::Stale)
    {
        return {.kind = kind, .tenantId = u"tenant"_s, .subscriptionId = subscriptionId};
    }

    static QStringList ids(const GapListModel &model)
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row) {
            list << model.index(row, 0).data(GapListModel::GapRole).value<WatchGap>().subscriptionId;
        }
        return list;
    }

private Q_SLOTS:
    void shouldMergeByIdentity()
    {
        // GIVEN three gaps, of which one is kept in hand
        const SubscriptionListModel names;
        GapListModel model(names);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.showGaps({gap(u"a"_s), gap(u"b"_s), gap(u"c"_s)});
        const QPersistentModelIndex kept = model.index(2, 0);

        // WHEN one is gone, one has become worse and comes first, and one is new
        const SignalCounts signalCounts(model);
        model.showGaps({gap(u"C"_s, WatchGap::Kind::Blind), gap(u"d"_s), gap(u"a"_s)});

        // THEN the rows follow without a reset, and the kept one is still the same
        QCOMPARE(ids(model), QStringList({u"C"_s, u"d"_s, u"a"_s}));
        QCOMPARE(kept.row(), 0);
        QCOMPARE(signalCounts.inserted.size(), 1);
        QCOMPARE(signalCounts.removed.size(), 1);
        QCOMPARE(signalCounts.moved.size(), 1);
        QCOMPARE(signalCounts.changed.size(), 1);
        QCOMPARE(signalCounts.reset.size(), 0);
    }

    void shouldStaySilentWhenNothingChanged()
    {
        const SubscriptionListModel names;
        GapListModel model(names);
        model.showGaps({gap(u"a"_s), gap({})});
        const SignalCounts signalCounts(model);
        model.showGaps({gap(u"a"_s), gap({})});
        QCOMPARE(signalCounts.counts(), QList<qsizetype>({0, 0, 0, 0}));
    }

    void shouldListARepeatedGapOnce()
    {
        const SubscriptionListModel names;
        GapListModel model(names);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.showGaps({gap(u"a"_s, WatchGap::Kind::Blind), gap(u"A"_s), gap({})});
        QCOMPARE(model.rowCount(), 2);
    }

    void shouldNameSubscriptionsAndTenantsAsSoonAsTheyAreKnown()
    {
        // GIVEN gaps that were reported before any name was heard
        SubscriptionListModel names;
        GapListModel model(names);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Domain::CheckReport report = Samples::report({});
        WatchGap wholeTenant = gap({});
        wholeTenant.tenantId = report.tenants.first().id;
        model.showGaps({gap(Samples::subscriptionId()), wholeTenant});
        QCOMPARE(model.index(0, 0).data().toString(), Samples::subscriptionId());

        // WHEN the names come
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        names.merge(report);

        // THEN they are shown
        QVERIFY(changes.wait());
        QCOMPARE(model.index(0, 0).data().toString(), u"Contoso Production"_s);
        QCOMPARE(model.index(1, 0).data().toString(), u"Contoso"_s);
        QVERIFY(model.index(1, 0).data(SubscriptionTitleRole).toString().isEmpty());
        QCOMPARE(model.index(1, 0).data(TenantIdRole).toString(), wholeTenant.tenantId);
    }

    void shouldNotCountWhatIsMerelyLate()
    {
        QCOMPARE(unwatchedCount({}), 0);
        QCOMPARE(
            unwatchedCount({gap(u"a"_s, WatchGap::Kind::Late), gap(u"b"_s, WatchGap::Kind::Blind), gap(u"c"_s)}), 2);
    }

    void shouldFollowThousandsAtOnce()
    {
        const SubscriptionListModel names;
        GapListModel model(names);
        QList<WatchGap> gaps;
        for (int number = 0; number < 5000; ++number) {
            gaps << gap(QString::number(number));
        }
        const SignalCounts signalCounts(model);
        model.showGaps(gaps);
        model.showGaps({});
        QCOMPARE(signalCounts.inserted.size(), 1);
        QCOMPARE(signalCounts.removed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestGapListModel)
#include "tst_gaplistmodel.moc"
