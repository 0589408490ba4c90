// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subscriptionlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;

class TestSubscriptionListModel : public QObject
{
    Q_OBJECT

    static Domain::CheckReport report(const QList<Domain::Subscription> &subscriptions)
    {
        Domain::CheckReport report;
        report.subscriptions = subscriptions;
        report.tenants = {{u"T1"_s, u"Contoso"_s, QString()}};
        return report;
    }

    static QStringList shown(const SubscriptionListModel &model)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            texts << model.index(row).data().toString();
        }
        return texts;
    }

private Q_SLOTS:
    void shouldListAllThenEachByTitle()
    {
        SubscriptionListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(shown(model), QStringList({u"All subscriptions"_s}));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);

        model.merge(report({{u"C"_s, u"zebra"_s, u"t1"_s, {}}, {u"b"_s, QString(), QString(), {}},
            {u"A"_s, u"Zebra"_s, u"other tenant"_s, {}}, {u""_s, u"no id"_s, {}, {}}}));

        QCOMPARE(shown(model),
            QStringList({u"All subscriptions"_s, u"b"_s, u"Zebra (other tenant)"_s, u"zebra (Contoso)"_s}));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(model.index(3).data(SubscriptionListModel::IdRole).toString(), u"c"_s);
        QCOMPARE(model.index(3).data(SubscriptionListModel::TenantRole).toString(), u"Contoso"_s);
        QCOMPARE(model.index(0).data(SubscriptionListModel::IdRole).toString(), QString());
        QCOMPARE(model.rowOf(u"C"_s), 3);
        QCOMPARE(model.rowOf(u"unknown"_s), 0);
    }

    void shouldKeepTheChoiceThroughEveryCheck()
    {
        // GIVEN a chosen subscription
        SubscriptionListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.merge(report({{u"1"_s, u"Alpha"_s, {}, {}}, {u"2"_s, u"Beta"_s, {}, {}}, {u"3"_s, u"Gamma"_s, {}, {}}}));
        const QPersistentModelIndex chosen(model.index(model.rowOf(u"1"_s)));

        // WHEN it is renamed past others, one goes and one comes
        model.merge(report({{u"1"_s, u"Omega"_s, {}, {}}, {u"3"_s, u"Gamma"_s, {}, {}}, {u"4"_s, u"Delta"_s, {}, {}}}));

        // THEN it is still the chosen one
        QCOMPARE(shown(model), QStringList({u"All subscriptions"_s, u"Delta"_s, u"Gamma"_s, u"Omega"_s}));
        QCOMPARE(chosen.row(), 3);
        QCOMPARE(chosen.data(SubscriptionListModel::IdRole).toString(), u"1"_s);
    }

    void shouldSayNothingWhenNothingChangedOrTheCheckFailed()
    {
        SubscriptionListModel model;
        const QList<Domain::Subscription> subscriptions{{u"1"_s, u"Alpha"_s, {}, {}}};
        model.merge(report(subscriptions));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);

        model.merge(report(subscriptions));
        Domain::CheckReport failed;
        failed.failure = Domain::Error{};
        model.merge(failed);

        QCOMPARE(changed.count() + inserted.count() + removed.count(), 0);
        QCOMPARE(model.rowCount(), 2);
    }

    void shouldOnlyAddWhenNotAllAreKnown()
    {
        SubscriptionListModel model;
        model.merge(report({{u"1"_s, u"Alpha"_s, {}, {}}, {u"2"_s, u"Beta"_s, {}, {}}}));
        Domain::CheckReport half = report({{u"3"_s, u"Gamma"_s, {}, {}}});
        half.failure = Domain::Error{.kind = Domain::ErrorKind::TimedOut};

        model.merge(half);

        QCOMPARE(shown(model), QStringList({u"All subscriptions"_s, u"Alpha"_s, u"Beta"_s, u"Gamma"_s}));
    }

    void shouldListAskedSubscriptionsById()
    {
        SubscriptionListModel model;
        Domain::CheckReport asked;
        asked.answers = {{u"ABC"_s, {}, std::nullopt}};
        model.merge(asked);
        QCOMPARE(model.index(1).data().toString(), u"abc"_s);
    }

    void shouldShowHostileNamesHarmlessly()
    {
        SubscriptionListModel model;
        model.merge(report({{u"1"_s, u"evil\u202Eeman\n"_s, u"t1"_s, {}}}));
        QCOMPARE(model.index(1).data().toString(), u"evil⟨U+202E⟩eman (Contoso)"_s);
    }

    void shouldForgetEverythingInAnotherScope()
    {
        SubscriptionListModel model;
        model.merge(report({{u"1"_s, u"Alpha"_s, {}, {}}}));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.clear();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(reset.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSubscriptionListModel)

#include "tst_subscriptionlistmodel.moc"
