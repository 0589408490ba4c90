// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requesttablemodel.h"

#include "samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;

class TestRequestTableModel : public QObject
{
    Q_OBJECT

    // Counts every structural signal, so that a test can say "and nothing else".
    struct Signals {
        explicit Signals(const QAbstractItemModel &model)
            : changed(&model, &QAbstractItemModel::dataChanged)
            , inserted(&model, &QAbstractItemModel::rowsInserted)
            , removed(&model, &QAbstractItemModel::rowsRemoved)
            , moved(&model, &QAbstractItemModel::rowsMoved)
            , reset(&model, &QAbstractItemModel::modelReset)
            , laidOut(&model, &QAbstractItemModel::layoutChanged)
        {
        }
        QList<qsizetype> counts() const
        {
            return {
                changed.count(), inserted.count(), removed.count(), moved.count() + reset.count() + laidOut.count()};
        }
        QSignalSpy changed, inserted, removed, moved, reset, laidOut;
    };

    Samples::StandingClock m_clock;

    static QString statusOf(const RequestTableModel &model, int number)
    {
        const Domain::LockboxRequest *request = model.requestFor(Samples::request(number).key());
        return request ? request->status.word() : u"(not listed)"_s;
    }

private Q_SLOTS:
    void shouldChangeOnlyTheTwoRowsThatAPollChanged()
    {
        // GIVEN a thousand known requests
        RequestTableModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QList<Domain::LockboxRequest> requests = Samples::requests(1000);
        model.merge(Samples::report(requests));
        const Signals signals_(model);

        // WHEN they are polled again with two neighbours changed
        requests[41] = Samples::request(41, u"Approved"_s);
        requests[42] = Samples::request(42, u"Denied"_s);
        model.merge(Samples::report(requests));

        // THEN two rows change, each over all columns, and nothing else
        QCOMPARE(signals_.counts(), QList<qsizetype>({2, 0, 0, 0}));
        QCOMPARE(signals_.changed[0][0].toModelIndex(), model.index(41, 0));
        QCOMPARE(signals_.changed[0][1].toModelIndex(), model.index(41, RequestTableModel::ColumnCount - 1));
        QCOMPARE(signals_.changed[1][0].toModelIndex(), model.index(42, 0));
        QCOMPARE(statusOf(model, 42), u"Denied"_s);
    }

    void shouldSayNothingWhenNothingChanged()
    {
        RequestTableModel model(m_clock);
        model.merge(Samples::report(Samples::requests(50)));
        const Signals signals_(model);
        QSignalSpy settled(&model, &RequestTableModel::settled);

        model.merge(Samples::report(Samples::requests(50)));

        QCOMPARE(signals_.counts(), QList<qsizetype>({0, 0, 0, 0}));
        QCOMPARE(settled.count(), 1);
    }

    void shouldAppendNewRowsTogetherAndRemoveMissingRuns()
    {
        // GIVEN ten requests, told apart whatever the case of their ids
        RequestTableModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QList<Domain::LockboxRequest> requests = Samples::requests(10);
        model.merge(Samples::report(requests));
        const Signals signals_(model);

        // WHEN 2, 3, 4 and 7 are gone, 20 and 21 are new, and the answer comes in another order
        for (const int gone : {7, 4, 3, 2}) {
            requests.removeAt(gone);
        }
        std::ranges::reverse(requests);
        requests.prepend(Samples::request(20));
        requests.append(Samples::request(21));
        Domain::CheckReport report = Samples::report(requests);
        report.answers[0].subscriptionId = report.answers[0].subscriptionId.toUpper();
        model.merge(report);

        // THEN the rows left in two runs and came in one
        QCOMPARE(signals_.counts(), QList<qsizetype>({0, 1, 2, 0}));
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(model.rowAt(6).key(), Samples::request(20).key());
        QCOMPARE(model.indexOf(Samples::request(21).key()).row(), 7);
        QVERIFY(!model.indexOf(Samples::request(3).key()).isValid());
        QCOMPARE(model.requestFor(Samples::request(3).key()), nullptr);
    }

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
        const Signals signals_(model);
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

    void shouldKeepRowsOfASubscriptionThatFailed()
    {
        // GIVEN rows of two subscriptions
        const QString other = u"99999999-0000-4000-8000-000000000000"_s;
        RequestTableModel model(m_clock);
        const auto reportOf = [&](const QList<Domain::LockboxRequest> &first,
                                  const QList<Domain::LockboxRequest> &second) {
            Domain::CheckReport report = Samples::report(first);
            report.answers << Domain::SubscriptionAnswer{other, second, std::nullopt};
            return report;
        };
        model.merge(reportOf(Samples::requests(3), {Samples::request(10, u"Pending"_s, other)}));

        // WHEN the first answers in part only, and the other is read to the end without its request
        Domain::CheckReport report = reportOf({Samples::request(0, u"Approved"_s), Samples::request(5)}, {});
        report.answers[0].problem = Domain::Error{.kind = Domain::ErrorKind::TimedOut};
        model.merge(report);

        // THEN the first subscription lost nothing, changed and grew; the other lost its row
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(statusOf(model, 0), u"Approved"_s);
        QCOMPARE(statusOf(model, 2), u"Pending"_s);
        QCOMPARE(statusOf(model, 5), u"Pending"_s);
    }

    void shouldKeepEverythingWhenTheWholeCheckFailed()
    {
        RequestTableModel model(m_clock);
        model.merge(Samples::report(Samples::requests(3)));
        const Signals signals_(model);

        Domain::CheckReport report;
        report.failure = Domain::Error{.kind = Domain::ErrorKind::Offline};
        model.merge(report);

        QCOMPARE(signals_.counts(), QList<qsizetype>({0, 0, 0, 0}));
    }

    void shouldDropRowsOfASubscriptionThatIsOutOfReach()
    {
        RequestTableModel model(m_clock);
        model.merge(Samples::report(Samples::requests(3)));

        model.merge(Samples::report({}, u"99999999-0000-4000-8000-000000000000"_s));

        QCOMPARE(model.rowCount(), 0);
    }

    void shouldTickWithOneSignalOverTheTimeColumn()
    {
        // GIVEN a request that expires in a minute and others
        RequestTableModel model(m_clock);
        m_clock.now = Samples::request(0).expiration->utc().addSecs(-60);
        model.merge(Samples::report(Samples::requests(100)));
        QCOMPARE(model.index(0, 0).data(TimeLeftRole).toLongLong(), 60'000);
        const Signals signals_(model);

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

    void shouldTakeInARequestThatWasReadAgain()
    {
        // GIVEN a request whose id occurs in another subscription too
        RequestTableModel model(m_clock);
        QList<Domain::LockboxRequest> requests = Samples::requests(3);
        requests[1].defects = Domain::Defect::RepeatedId;
        model.merge(Samples::report(requests));
        const Signals signals_(model);

        // WHEN it is read alone, where a repetition cannot show
        model.update(Samples::request(1));
        QCOMPARE(signals_.counts(), QList<qsizetype>({0, 0, 0, 0}));
        model.update(Samples::request(1, u"Expired"_s));
        model.update(Samples::request(77));

        // THEN the row changed and is still marked, and a request that is not listed did not come back
        QCOMPARE(signals_.counts(), QList<qsizetype>({1, 0, 0, 0}));
        QCOMPARE(statusOf(model, 1), u"Expired"_s);
        QVERIFY(model.rowAt(1).request().defects.testFlag(Domain::Defect::RepeatedId));
        QCOMPARE(model.rowCount(), 3);
    }

    void shouldKeepTheMarkOfARepeatedIdWhileItsTwinIsOutOfReach()
    {
        // GIVEN one id in two subscriptions
        const QString other = u"99999999-0000-4000-8000-000000000000"_s;
        RequestTableModel model(m_clock);
        Domain::CheckReport report = Samples::report({Samples::request(1)});
        report.answers << Domain::SubscriptionAnswer{other, {Samples::request(1, u"Pending"_s, other)}, std::nullopt};
        Domain::markRepeatedIds({&report.answers[0].requests, &report.answers[1].requests});
        model.merge(report);
        const Signals signals_(model);

        // WHEN the other subscription does not answer
        report = Samples::report({Samples::request(1)});
        report.answers << Domain::SubscriptionAnswer{other, {}, Domain::Error{}};
        model.merge(report);

        // THEN the request is as it was; it is free once the twin is known to be gone
        QCOMPARE(signals_.counts(), QList<qsizetype>({0, 0, 0, 0}));
        QCOMPARE(model.rowAt(0).decidability(model.serviceTime()), Domain::Decidability::DefectiveRecord);
        report.answers[1].problem.reset();
        model.merge(report);
        QCOMPARE(model.rowAt(0).decidability(model.serviceTime()), Domain::Decidability::Decidable);
    }

    void shouldNotGuessWhichOfTwoTwinsWasRead()
    {
        RequestTableModel model(m_clock);
        model.merge(Samples::report({Samples::request(1), Samples::request(1)}));

        model.update(Samples::request(1, u"Approved"_s));

        QCOMPARE(statusOf(model, 1), u"Pending"_s);
    }

    void shouldNotLetAPollReviveADecidedRequest()
    {
        // GIVEN a request that is being approved
        RequestTableModel model(m_clock);
        model.merge(Samples::report(Samples::requests(3)));
        const Domain::RequestKey key = Samples::request(1).key();
        model.showProgress(Samples::progress(Samples::request(1), Domain::DecisionPhase::Sending));
        QVERIFY(model.isBeingDecided(key));
        QCOMPARE(model.index(1, 0).data(PhaseRole).value<Domain::DecisionPhase>(), Domain::DecisionPhase::Sending);

        // WHEN a poll misses it, and later the approval is read while another poll is on its way with older words
        model.merge(Samples::report({Samples::request(0), Samples::request(2)}));
        QCOMPARE(statusOf(model, 1), u"Pending"_s);
        model.showProgress(
            Samples::progress(Samples::request(1, u"Approved"_s), Domain::DecisionPhase::Approved, true));
        model.merge(Samples::report(Samples::requests(3)));

        // THEN it stays approved, until a check that began later says otherwise
        QVERIFY(!model.isBeingDecided(key));
        QVERIFY(!model.index(1, 0).data(PhaseRole).isValid());
        QCOMPARE(statusOf(model, 1), u"Approved"_s);
        model.merge(Samples::report({Samples::request(0), Samples::request(1, u"Completed"_s), Samples::request(2)}));
        QCOMPARE(statusOf(model, 1), u"Completed"_s);
    }

    void shouldPostponeRemovalWhileARowIsHeld()
    {
        RequestTableModel model(m_clock);
        model.merge(Samples::report(Samples::requests(3)));

        model.setRemoval(RequestTableModel::Removal::Postponed);
        model.merge(Samples::report(Samples::requests(1)));
        QCOMPARE(model.rowCount(), 3);

        model.setRemoval(RequestTableModel::Removal::AtOnce);
        model.merge(Samples::report(Samples::requests(1)));
        QCOMPARE(model.rowCount(), 1);
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
