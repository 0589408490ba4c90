// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requesttablemodel.h"
#include "samples.h"
#include "signalcounts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Models;
using namespace Qt::StringLiterals;

class TestRequestTableModelChanges : public QObject
{
    Q_OBJECT

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
        const SignalCounts signals_(model);

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
        const SignalCounts signals_(model);
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
        const SignalCounts signals_(model);

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
        const SignalCounts signals_(model);

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

    void shouldTakeInARequestThatWasReadAgain()
    {
        // GIVEN a request whose id occurs in another subscription too
        RequestTableModel model(m_clock);
        QList<Domain::LockboxRequest> requests = Samples::requests(3);
        requests[1].defects = Domain::Defect::RepeatedId;
        model.merge(Samples::report(requests));
        const SignalCounts signals_(model);

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
        const SignalCounts signals_(model);

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
};

QTEST_GUILESS_MAIN(TestRequestTableModelChanges)

#include "tst_requesttablemodel_changes.moc"
