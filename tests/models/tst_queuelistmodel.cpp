// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queuelistmodel.h"

#include "requestroles.h"
#include "requesttablemodel.h"
#include "samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;

class TestQueueListModel : public QObject
{
    Q_OBJECT

    Samples::StandingClock m_clock;

    static QList<int> counts(const QueueListModel &queues)
    {
        QList<int> counts;
        for (int row = 0; row < queues.rowCount(); ++row) {
            counts << queues.index(row).data(QueueListModel::CountRole).toInt();
        }
        return counts;
    }

private Q_SLOTS:
    void shouldListTheFiveQueues()
    {
        const RequestTableModel requests(m_clock);
        QueueListModel queues(requests);
        const QAbstractItemModelTester tester(&queues, QAbstractItemModelTester::FailureReportingMode::Fatal);

        QStringList titles;
        for (int row = 0; row < queues.rowCount(); ++row) {
            const auto queue = queues.index(row).data(QueueRole).value<Domain::Queue>();
            QCOMPARE(queues.indexOf(queue).row(), row);
            titles << queues.index(row).data().toString();
        }
        QCOMPARE(titles.join(u' '), u"Pending Approved Denied Expired Attention"_s);
    }

    void shouldCountOnlyWhatWaitsAsPending()
    {
        // GIVEN a decidable request, one in motion, one with a defect, one expired by the clock, and other queues
        RequestTableModel requests(m_clock);
        const QueueListModel queues(requests);
        QList<Domain::LockboxRequest> list{Samples::request(1), Samples::request(2, u"Approving"_s),
            Samples::request(3), Samples::request(4), Samples::request(5, u"Completed"_s),
            Samples::request(6, u"Revoked"_s), Samples::request(7, u"Denied"_s), Samples::request(8, u"Expired"_s),
            Samples::request(9, u"Unknown"_s)};
        list[2].defects = Domain::Defect::RepeatedId;
        list[3].expiration = Domain::Timestamp::fromText(u"2026-03-01T00:00:00Z"_s);

        requests.merge(Samples::report(list));

        QCOMPARE(counts(queues), QList<int>({2, 2, 1, 1, 1}));
    }

    void shouldChangeExactlyTheCountsThatChanged()
    {
        // GIVEN two pending requests
        RequestTableModel requests(m_clock);
        const QueueListModel queues(requests);
        requests.merge(Samples::report(Samples::requests(2)));
        QSignalSpy changed(&queues, &QAbstractItemModel::dataChanged);

        // WHEN one is denied, THEN two counts change
        requests.merge(Samples::report({Samples::request(0), Samples::request(1, u"Denied"_s)}));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed[0][0].toModelIndex(), queues.indexOf(Domain::Queue::Pending));
        QCOMPARE(changed[1][0].toModelIndex(), queues.indexOf(Domain::Queue::Denied));

        // WHEN nothing changes, THEN nothing is said
        changed.clear();
        requests.merge(Samples::report({Samples::request(0), Samples::request(1, u"Denied"_s)}));
        QCOMPARE(changed.count(), 0);

        // WHEN the other one's time runs out, THEN a tick tells
        m_clock.now = Samples::request(0).expiration->utc();
        requests.tick();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(queues.count(Domain::Queue::Pending), 0);
    }
};

QTEST_GUILESS_MAIN(TestQueueListModel)

#include "tst_queuelistmodel.moc"
