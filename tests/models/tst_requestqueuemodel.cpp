// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestqueuemodel.h"

#include "modelmirror.h"
#include "samples.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;

class TestRequestQueueModel : public QObject
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
    void shouldShowOneQueueInOrderOfTimeLeft()
    {
        // GIVEN requests of several queues, the youngest first
        RequestTableModel requests(m_clock);
        RequestQueueModel queue(requests);
        const QAbstractItemModelTester tester(&queue, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const ModelMirror mirror(queue);
        requests.merge(Samples::report({Samples::request(9), Samples::request(1, u"Approved"_s), Samples::request(4),
            Samples::request(2, u"Approving"_s), Samples::request(3, u"Martian"_s)}));

        // THEN the pending ones are listed by time left, and every other queue when asked for
        QCOMPARE(mirror.told(), QStringList({u"0002 Approving"_s, u"0004 Pending"_s, u"0009 Pending"_s}));
        queue.setQueue(Domain::Queue::Attention);
        QCOMPARE(mirror.shown(), QStringList({u"0003 Martian"_s}));
        queue.setQueue(Domain::Queue::Expired);
        QCOMPARE(queue.rowCount(), 0);
        QVERIFY(!queue.hasChildren());
        QCOMPARE(queue.headerData(0, Qt::Horizontal).toString(), u"Time left"_s);
    }

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
        const ModelMirror reference([&]() -> RequestQueueModel & {
            static std::unique_ptr<RequestQueueModel> afresh;
            afresh = std::make_unique<RequestQueueModel>(requests);
            return *afresh;
        }());
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

    void shouldFindWordsInAnyFactAndCase_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("hits");
        QTest::newRow("nothing typed") << u""_s << 20;
        QTest::newRow("blanks") << u"   "_s << 20;
        QTest::newRow("resource name") << u"VM-7"_s << 1;
        QTest::newRow("two words, any order") << u"vm-1 contoso"_s << 11;
        QTest::newRow("ticket") << u"120101324000019"_s << 1;
        QTest::newRow("subscription") << u"PRODUCTION"_s << 20;
        QTest::newRow("words of two facts are not one word") << u"productioncontoso"_s << 0;
        QTest::newRow("pattern characters mean themselves") << u"vm.*"_s << 0;
    }

    void shouldFindWordsInAnyFactAndCase()
    {
        QFETCH(QString, text);
        QFETCH(int, hits);
        RequestTableModel requests(m_clock);
        RequestQueueModel queue(requests);
        requests.merge(Samples::report(Samples::requests(20)));

        queue.setSearchText(text);

        QCOMPARE(queue.rowCount(), hits);
    }

    void shouldFoldTheCaseOfEveryScript()
    {
        // GIVEN a resource with a German name among others
        QList<Domain::LockboxRequest> list = Samples::requests(3);
        list[1].resources = Domain::parseResourceIds(u"STRASSE-ÄRGER-ЖУК"_s);
        RequestTableModel requests(m_clock);
        RequestQueueModel queue(requests);
        requests.merge(Samples::report(list));

        for (const QString &text : {u"Strasse"_s, u"ärger"_s, u"жук"_s}) {
            queue.setSearchText(text);
            QCOMPARE(queue.rowCount(), 1);
            QCOMPARE(queue.index(0, 0).data(KeyRole).value<Domain::RequestKey>(), keyOf(1));
        }
    }

    void shouldShowTheSameHowEverTheTextWasTyped()
    {
        // GIVEN a search that was typed letter by letter, and taken back
        RequestTableModel requests(m_clock);
        RequestQueueModel queue(requests);
        const QAbstractItemModelTester tester(&queue, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const ModelMirror mirror(queue);
        requests.merge(Samples::report(Samples::requests(30)));
        const QString text = u"vm-1 con"_s;
        QList<QStringList> wayThere;
        for (qsizetype typed = 0; typed <= text.size(); ++typed) {
            queue.setSearchText(text.first(typed));
            wayThere << mirror.shown();
        }
        for (qsizetype left = text.size(); left >= 0; --left) {
            queue.setSearchText(text.first(left));
            QCOMPARE(mirror.shown(), wayThere[left]);
        }
        QCOMPARE(wayThere.first().size(), 30);
        QCOMPARE(wayThere.last().size(), 11);
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

    void shouldKeepSelectionsWhenSorted()
    {
        RequestTableModel requests(m_clock);
        RequestQueueModel queue(requests);
        const QAbstractItemModelTester tester(&queue, QAbstractItemModelTester::FailureReportingMode::Fatal);
        requests.merge(Samples::report(Samples::requests(5)));
        const QPersistentModelIndex selected(queue.index(1, 2));
        QSignalSpy reset(&queue, &QAbstractItemModel::modelReset);

        queue.sort(RequestTableModel::TicketColumn, Qt::DescendingOrder);
        queue.sort(-1);

        QCOMPARE(selected.row(), 3);
        QCOMPARE(selected.column(), 2);
        QCOMPARE(selected.data(KeyRole).value<Domain::RequestKey>(), keyOf(1));
        QCOMPARE(queue.sortColumn(), RequestTableModel::TicketColumn);
        QCOMPARE(reset.count(), 0);
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

    void shouldMapIndexesBothWays()
    {
        RequestTableModel requests(m_clock);
        RequestQueueModel queue(requests);
        requests.merge(Samples::report({Samples::request(3), Samples::request(2, u"Denied"_s), Samples::request(1)}));

        QCOMPARE(queue.mapToSource(queue.index(0, 4)), requests.index(2, 4));
        QCOMPARE(queue.mapFromSource(requests.index(0, 1)), queue.index(1, 1));
        QVERIFY(!queue.mapFromSource(requests.index(1, 0)).isValid());
        QVERIFY(!queue.mapToSource({}).isValid());
        QVERIFY(!queue.mapFromSource({}).isValid());
    }
};

QTEST_GUILESS_MAIN(TestRequestQueueModel)

#include "tst_requestqueuemodel.moc"
