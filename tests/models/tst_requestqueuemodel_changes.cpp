// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "modelmirror.h"
#include "requestqueuemodel.h"
#include "samples.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;

class TestRequestQueueModelChanges : public QObject
{
    Q_OBJECT

    Samples::StandingClock m_clock;

    static Domain::RequestKey keyOf(int number) { return Samples::request(number).key(); }

    // Same request, other expiration: belongs elsewhere in the order of time left.
    static Domain::LockboxRequest expiringLike(int number, int other)
    {
        Domain::LockboxRequest request = Samples::request(number);
        request.expiration = Samples::request(other).expiration;
        request.raw += QByteArray::number(other);
        return request;
    }

private Q_SLOTS:
    void shouldFollowEveryPollWithTruthfulSignals()
    {
        // GIVEN both models, watched
        RequestTableModel requests(m_clock);
        RequestQueueModel queue(requests);
        const QAbstractItemModelTester tester(&queue, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const ModelMirror mirror(queue);
        QRandomGenerator random(20260302);
        const QStringList statuses{u"Pending"_s, u"Approving"_s, u"Approved"_s, u"Denied"_s};

        for (int poll = 0; poll < 150; ++poll) {
            // WHEN polls bring any mixture of new, gone, changed and rearranged requests, of held rows and decisions
            QList<Domain::LockboxRequest> answer;
            for (int number = 0; number < 12; ++number) {
                if (random.bounded(4) > 0) {
                    answer << expiringLike(number, random.bounded(3) ? number : random.bounded(12));
                    answer.last().status = Domain::RequestStatus::fromWord(statuses[random.bounded(4)]);
                    answer.last().raw += answer.last().status.word().toUtf8();
                }
            }
            switch (random.bounded(6)) {
            case 0:
                queue.holdRow(keyOf(random.bounded(12)));
                break;
            case 1:
                queue.releaseRow();
                break;
            case 2:
                requests.showProgress(Samples::progress(Samples::request(random.bounded(12)),
                    random.bounded(2) ? Domain::DecisionPhase::Sending : Domain::DecisionPhase::Denied));
                break;
            default:
                requests.merge(Samples::report(answer));
            }
            // THEN the signals told exactly what the model shows
            QCOMPARE(mirror.told(), mirror.shown());
        }

        // WHEN nothing is held any more
        queue.releaseRow();
        for (int number = 0; number < 12; ++number) {
            requests.showProgress(Samples::progress(Samples::request(number), Domain::DecisionPhase::Failed));
        }
        // THEN just the rows that belong to the queue are shown, in order
        RequestQueueModel afresh(requests);
        const ModelMirror reference(afresh);
        QCOMPARE(mirror.told(), reference.shown());
        QVERIFY(mirror.moves > 0);
    }

    void shouldMoveOneRowWithOneMove_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("like");
        QTest::addColumn<int>("to");
        QTest::newRow("down to the end") << 1 << 90 << 4;
        QTest::newRow("up to the start") << 3 << -10 << 0;
        QTest::newRow("down by one") << 2 << 35 << 3;
        QTest::newRow("stays where it is") << 2 << 21 << 2;
    }

    void shouldMoveOneRowWithOneMove()
    {
        // GIVEN five pending requests in order, one of them watched as a selection would
        QFETCH(int, row);
        QFETCH(int, like);
        QFETCH(int, to);
        QList<Domain::LockboxRequest> list;
        for (int position = 0; position < 5; ++position) {
            list << Samples::request(10 * position);
        }
        RequestTableModel requests(m_clock);
        RequestQueueModel queue(requests);
        const QAbstractItemModelTester tester(&queue, QAbstractItemModelTester::FailureReportingMode::Fatal);
        requests.merge(Samples::report(list));
        const QPersistentModelIndex selected(queue.index(row, 0));
        QSignalSpy moved(&queue, &QAbstractItemModel::rowsMoved);
        QSignalSpy changed(&queue, &QAbstractItemModel::dataChanged);

        // WHEN its expiration changes
        list[row] = expiringLike(10 * row, like);
        requests.merge(Samples::report(list));

        // THEN it moved at most once, told of its change once, and the selection is still on it
        QCOMPARE(selected.row(), to);
        QCOMPARE(moved.count(), row == to ? 0 : 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(selected.data(KeyRole).value<Domain::RequestKey>(), keyOf(10 * row));
    }

    void shouldApplySearchAndSubscriptionToNewRows()
    {
        // GIVEN a filter for one subscription, given in capitals, and a word
        const QString other = u"aaaaaaaa-0000-4000-8000-000000000000"_s;
        RequestTableModel requests(m_clock);
        RequestQueueModel queue(requests);
        const QAbstractItemModelTester tester(&queue, QAbstractItemModelTester::FailureReportingMode::Fatal);
        queue.setSubscription(other.toUpper());
        queue.setSearchText(u"vm-5"_s);
        const ModelMirror mirror(queue);

        // WHEN both subscriptions answer
        Domain::CheckReport report = Samples::report(Samples::requests(6));
        report.answers << Domain::SubscriptionAnswer{other,
            {Samples::request(55, u"Pending"_s, other), Samples::request(56, u"Pending"_s, other)}, std::nullopt};
        report.answers.last().requests[1].resources.clear();
        requests.merge(report);

        // THEN one row came in
        QCOMPARE(mirror.told(), QStringList({u"0055 Pending"_s}));
        QCOMPARE(mirror.shown(), mirror.told());
        QVERIFY(!queue.indexOf(keyOf(5)).isValid());
    }

    void shouldNotMoveTheRowUnderThePointer()
    {
        // GIVEN the pointer over the second of three rows
        RequestTableModel requests(m_clock);
        RequestQueueModel queue(requests);
        const QAbstractItemModelTester tester(&queue, QAbstractItemModelTester::FailureReportingMode::Fatal);
        requests.merge(Samples::report({Samples::request(10), Samples::request(20), Samples::request(30)}));
        const ModelMirror mirror(queue);
        queue.holdRow(keyOf(20));

        // WHEN a poll brings earlier and later ones, ends the row, moves the last up and no longer lists the first
        requests.merge(Samples::report(
            {Samples::request(5), Samples::request(20, u"Denied"_s), expiringLike(30, 1), Samples::request(40)}));

        // THEN the row is where it was, with its new status, and everything new is below it
        QCOMPARE(mirror.told(), QStringList({u"0010 Pending"_s, u"0020 Denied"_s, u"0005 Pending"_s, u"0030 Pending"_s,
                                    u"0040 Pending"_s}));
        QCOMPARE(mirror.shown(), mirror.told());

        // WHEN the pointer has left, THEN order is made, and the next poll takes away what is gone
        queue.releaseRow();
        QCOMPARE(
            mirror.shown(), QStringList({u"0030 Pending"_s, u"0005 Pending"_s, u"0010 Pending"_s, u"0040 Pending"_s}));
        requests.merge(Samples::report({Samples::request(40)}));
        QCOMPARE(mirror.told(), QStringList({u"0040 Pending"_s}));
    }

    void shouldKeepARowThatIsBeingDecidedUntilItsEnd()
    {
        // GIVEN a decision under way
        RequestTableModel requests(m_clock);
        RequestQueueModel queue(requests);
        const QAbstractItemModelTester tester(&queue, QAbstractItemModelTester::FailureReportingMode::Fatal);
        requests.merge(Samples::report(Samples::requests(3)));
        const ModelMirror mirror(queue);
        requests.showProgress(Samples::progress(Samples::request(1), Domain::DecisionPhase::Sending));

        // WHEN it is read as approved, but the decision is not finished
        requests.showProgress(
            Samples::progress(Samples::request(1, u"Approved"_s), Domain::DecisionPhase::Waiting, true));
        QCOMPARE(mirror.told(), QStringList({u"0000 Pending"_s, u"0001 Approved"_s, u"0002 Pending"_s}));

        // THEN it leaves the queue at the end of the decision, for the queue it belongs to
        requests.showProgress(
            Samples::progress(Samples::request(1, u"Approved"_s), Domain::DecisionPhase::Approved, true));
        QCOMPARE(mirror.told(), QStringList({u"0000 Pending"_s, u"0002 Pending"_s}));
        QCOMPARE(mirror.shown(), mirror.told());
        queue.setQueue(Domain::Queue::Approved);
        QCOMPARE(mirror.shown(), QStringList({u"0001 Approved"_s}));
    }

    void shouldPassTimeOnAsOneSignal()
    {
        RequestTableModel requests(m_clock);
        RequestQueueModel queue(requests);
        requests.merge(Samples::report(Samples::requests(40)));
        QSignalSpy changed(&queue, &QAbstractItemModel::dataChanged);

        requests.tick();

        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), queue.index(0, RequestTableModel::TimeLeftColumn));
        QCOMPARE(changed[0][1].toModelIndex(), queue.index(39, RequestTableModel::TimeLeftColumn));
        QVERIFY(changed[0][2].value<QList<int>>().contains(TimeLeftRole));
    }
};

QTEST_GUILESS_MAIN(TestRequestQueueModelChanges)

#include "tst_requestqueuemodel_changes.moc"
