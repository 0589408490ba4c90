// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestqueuemodel.h"

#include "modelmirror.h"
#include "samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;

class TestRequestQueueModel : public QObject
{
    Q_OBJECT

    Samples::StandingClock m_clock;

    static Domain::RequestKey keyOf(int number) { return Samples::request(number).key(); }

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
