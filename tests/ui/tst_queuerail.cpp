// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queuerail.h"

#include "queuelistmodel.h"
#include "requesttablemodel.h"
#include "samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestQueueRail : public QObject
{
    Q_OBJECT

    Samples::StandingClock m_clock;

private Q_SLOTS:
    void shouldStartWithPending()
    {
        const Models::RequestTableModel requests(m_clock);
        Models::QueueListModel queues(requests);
        const QueueRail rail(queues);
        QCOMPARE(rail.queue(), Domain::Queue::Pending);
    }

    void shouldBeWalkedWithTheArrowKeys()
    {
        // GIVEN a rail with the keyboard
        const Models::RequestTableModel requests(m_clock);
        Models::QueueListModel queues(requests);
        QueueRail rail(queues);
        rail.show();
        const QSignalSpy selected(&rail, &QueueRail::queueSelected);

        // WHEN the arrows are pressed
        QTest::keyClick(&rail, Qt::Key_Down);
        QTest::keyClick(&rail, Qt::Key_End);

        // THEN it tells each queue that was reached
        QCOMPARE(selected.size(), 2);
        QCOMPARE(selected.at(0).first().value<Domain::Queue>(), Domain::Queue::Approved);
        QCOMPARE(selected.at(1).first().value<Domain::Queue>(), Domain::Queue::Attention);
    }

    void shouldHaveRoomForEveryQueueAndLargeCounts()
    {
        Models::RequestTableModel requests(m_clock);
        Models::QueueListModel queues(requests);
        QueueRail rail(queues);
        rail.resize(rail.sizeHint());
        const QSize before = rail.sizeHint();
        requests.merge(Samples::report(Samples::requests(5000)));
        QCOMPARE(rail.sizeHint(), before);
        QVERIFY(before.height() >= 5 * 36);
    }

    void shouldSpeakTheCount()
    {
        Models::RequestTableModel requests(m_clock);
        const Models::QueueListModel queues(requests);
        requests.merge(Samples::report(Samples::requests(3)));
        const QString spoken = queues.indexOf(Domain::Queue::Pending).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Pending"_s) && spoken.contains(u"3"_s), qPrintable(spoken));
    }
};

QTEST_MAIN(TestQueueRail)
#include "tst_queuerail.moc"
