// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requesttablemodel.h"

#include "samples.h"
#include "signalcounts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;

class TestRequestTableModel : public QObject
{
    Q_OBJECT

    Samples::StandingClock m_clock;

private Q_SLOTS:
    void shouldListEmptyAndRepeatedIdsAsDelivered()
    {
        // GIVEN a list with two empty ids, a malformed one and one id three times
        QList<Domain::LockboxRequest> requests{Samples::request(1), Samples::request(2), Samples::request(3),
            Samples::request(1), Samples::request(4), Samples::request(1)};
        requests[1].requestId.reset();
        requests[2].requestId = QString();
        requests[4].requestId = u"not-a-guid"_s;
        requests[5].raw = "{\"third\":true}";
        Domain::markRepeatedIds(requests);
        RequestTableModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

        // WHEN it is read twice, the second time with the third twin changed
        model.merge(Samples::report(requests));
        const SignalCounts signals_(model);
        requests[5].raw = "{\"third\":false}";
        model.merge(Samples::report(requests));

        // THEN each is a row of its own, none can be decided but marked, and only the twin changed
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(signals_.counts(), QList<qsizetype>({1, 0, 0, 0}));
        QCOMPARE(signals_.changed[0][0].toModelIndex().row(), 5);
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.index(row, 0).data(DecidabilityRole).value<Domain::Decidability>(),
                Domain::Decidability::DefectiveRecord);
        }
    }

    void shouldTickWithOneSignalOverTheTimeColumn()
    {
        // GIVEN a request that expires in a minute and others
        RequestTableModel model(m_clock);
        m_clock.now = Samples::request(0).expiration->utc().addSecs(-60);
        model.merge(Samples::report(Samples::requests(100)));
        QCOMPARE(model.index(0, 0).data(TimeLeftRole).toLongLong(), 60'000);
        const SignalCounts signals_(model);

        // WHEN the minute has passed
        m_clock.now = m_clock.now.addSecs(60);
        model.tick();

        // THEN the time column changed once, by its time roles, and the request has expired
        QCOMPARE(signals_.counts(), QList<qsizetype>({1, 0, 0, 0}));
        QCOMPARE(signals_.changed[0][0].toModelIndex(), model.index(0, RequestTableModel::TimeLeftColumn));
        QCOMPARE(signals_.changed[0][1].toModelIndex(), model.index(99, RequestTableModel::TimeLeftColumn));
        QCOMPARE(
            signals_.changed[0][2].value<QList<int>>(), QList<int>({TimeLeftRole, TimeShareRole, DecidabilityRole}));
        QCOMPARE(model.index(0, 0).data(TimeLeftRole).toLongLong(), 0);
        QCOMPARE(model.index(0, 0).data(DecidabilityRole).value<Domain::Decidability>(), Domain::Decidability::Expired);
    }

    void shouldRenameASubscriptionInItsRows()
    {
        // GIVEN a row whose subscription and tenant have names
        RequestTableModel model(m_clock);
        model.merge(Samples::report(Samples::requests(1)));
        QCOMPARE(model.index(0, 0).data(SubscriptionTitleRole).toString(), u"Contoso Production"_s);
        QCOMPARE(model.index(0, 0).data(TenantTitleRole).toString(), u"Contoso"_s);

        // WHEN the next check has another name, and cannot read the tenants
        Domain::CheckReport report = Samples::report(Samples::requests(1));
        report.subscriptions[0].displayName = u"Fabrikam"_s;
        report.tenants.clear();
        model.merge(report);

        // THEN the row shows the new name, and the tenant is not forgotten
        QCOMPARE(model.index(0, RequestTableModel::SubscriptionColumn).data().toString(), u"Fabrikam"_s);
        QCOMPARE(model.index(0, 0).data(TenantTitleRole).toString(), u"Contoso"_s);
        QVERIFY(model.index(0, 0).data(SearchTextRole).toString().contains(u"fabrikam"_s));
    }

    void shouldDisplayHostileTextHarmlessly()
    {
        RequestTableModel model(m_clock);
        Domain::LockboxRequest request = Samples::request(1, u"Pend\u202Eing"_s);
        request.resourceType = u"VM\nsecond line\u0007"_s;
        request.supportRequest = QString(10'000'000, u'7');
        request.resources = Domain::parseResourceIds(u"a\u2066b,c,d,e,f,g,h"_s);
        request.created = Domain::Timestamp::fromText(u"yesterday\u0000"_s);
        model.merge(Samples::report({request}));

        const auto text = [&model](int column) {
            return model.index(0, column).data().toString();
        };
        QCOMPARE(text(RequestTableModel::StatusColumn), u"Pend⟨U+202E⟩ing"_s);
        QCOMPARE(text(RequestTableModel::RequestColumn), u"VM second line⟨U+0007⟩"_s);
        QCOMPARE(text(RequestTableModel::ResourceColumn), u"a⟨U+2066⟩b, c, d, e, f, …"_s);
        QVERIFY(text(RequestTableModel::TicketColumn).size() < 300);
        QVERIFY(text(RequestTableModel::CreatedColumn).startsWith(u"yesterday"_s));
        QVERIFY(model.index(0, 0).data(SearchTextRole).toString().size() < 10'000);
    }

    void shouldNameItsColumns()
    {
        const RequestTableModel model(m_clock);
        QStringList names;
        for (int column = 0; column < model.columnCount(); ++column) {
            names << model.headerData(column, Qt::Horizontal).toString();
        }
        QCOMPARE(names.join(u'|'), u"Time left|Request|Resource|Ticket|Subscription|Status|Created"_s);
        QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    }

    void shouldForgetEverythingInAnotherScope()
    {
        RequestTableModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.merge(Samples::report(Samples::requests(3)));
        model.showProgress(Samples::progress(Samples::request(1), Domain::DecisionPhase::Sending));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

        model.clear();

        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.isBeingDecided(Samples::request(1).key()));
    }
};

QTEST_GUILESS_MAIN(TestRequestTableModel)

#include "tst_requesttablemodel.moc"
