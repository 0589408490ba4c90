// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestorder.h"

#include "samples.h"

#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;

class TestRequestOrder : public QObject
{
    Q_OBJECT

    Samples::StandingClock m_clock;

    // Equal, missing, unreadable and repeated values of every column.
    static QList<Domain::LockboxRequest> awkwardRequests()
    {
        QList<Domain::LockboxRequest> requests = Samples::requests(4);
        for (const QString &status : {u"Approved"_s, u"Completed"_s, u"Approving"_s, u"approving"_s, QString()}) {
            requests << Samples::request(2, status);
        }
        requests << Domain::LockboxRequest{} << Domain::LockboxRequest{};
        requests << Samples::request(30, u"Pending"_s, u"aaaa"_s) << Samples::request(30, u"Pending"_s, u"AAAA"_s);
        requests[1].supportRequest = u"12345"_s;
        requests[2].supportRequest = u"12x45"_s;
        requests[3].expiration = Domain::Timestamp::fromText(u"soon"_s);
        requests[3].resourceType = u"virtual machine"_s;
        requests[4].duration = Domain::AccessDuration::fromText(u"Support request lifetime"_s);
        return requests;
    }

private Q_SLOTS:
    void shouldBeAStrictTotalOrderOverAllPairs_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("direction");
        for (int column = 0; column < RequestTableModel::ColumnCount; ++column) {
            for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                QTest::addRow("column %d, direction %d", column, direction) << column << direction;
            }
        }
    }

    void shouldBeAStrictTotalOrderOverAllPairs()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, direction);
        RequestTableModel model(m_clock);
        model.merge(Samples::report(awkwardRequests()));
        const RequestOrder order(static_cast<RequestTableModel::Column>(column), direction);
        const auto isLess = [&](int left, int right) {
            return order.lessThan(model.rowAt(left), model.rowAt(right));
        };

        for (int a = 0; a < model.rowCount(); ++a) {
            QVERIFY2(!isLess(a, a), "irreflexive");
            for (int b = 0; b < model.rowCount(); ++b) {
                QVERIFY2(a == b || isLess(a, b) != isLess(b, a), "asymmetric and total");
                for (int c = 0; c < model.rowCount(); ++c) {
                    QVERIFY2(!isLess(a, b) || !isLess(b, c) || isLess(a, c), "transitive");
                }
            }
        }
        const std::vector<int> sorted = order.sorted(model);
        QCOMPARE(sorted.size(), static_cast<size_t>(model.rowCount()));
        QVERIFY(std::ranges::is_sorted(sorted, isLess));
    }

    void shouldPutTheShortestTimeFirstAndNoTimeLast()
    {
        RequestTableModel model(m_clock);
        model.merge(Samples::report({Samples::request(5, u"Denied"_s), Samples::request(3), Samples::request(1)}));

        QCOMPARE(RequestOrder().sorted(model), std::vector<int>({2, 1, 0}));
    }

    void shouldSortTicketsAsNumbersWhereTheyAre()
    {
        QList<Domain::LockboxRequest> requests = Samples::requests(3);
        requests[0].supportRequest = u"120101324000234"_s;
        requests[1].supportRequest = u"case-1"_s;
        requests[2].supportRequest = u"12345"_s;
        RequestTableModel model(m_clock);
        model.merge(Samples::report(requests));

        QCOMPARE(RequestOrder(RequestTableModel::TicketColumn, Qt::AscendingOrder).sorted(model),
            std::vector<int>({2, 0, 1}));
    }

    void shouldSortTextsWithoutRegardToCase()
    {
        QList<Domain::LockboxRequest> requests = Samples::requests(3);
        requests[0].resourceType = u"storage"_s;
        requests[1].resourceType = u"VMSS"_s;
        requests[2].resourceType = u"Subscription"_s;
        RequestTableModel model(m_clock);
        model.merge(Samples::report(requests));

        QCOMPARE(RequestOrder(RequestTableModel::RequestColumn, Qt::AscendingOrder).sorted(model),
            std::vector<int>({0, 2, 1}));
    }
};

QTEST_GUILESS_MAIN(TestRequestOrder)

#include "tst_requestorder.moc"
