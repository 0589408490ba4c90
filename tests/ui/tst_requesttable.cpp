// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requesttable.h"

#include "requestqueuemodel.h"
#include "requesttablemodel.h"
#include "samples.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;
using Column = Models::RequestTableModel::Column;

class TestRequestTable : public QObject
{
    Q_OBJECT

    struct Fixture {
        Samples::StandingClock clock;
        Models::RequestTableModel requests{clock};
        Models::RequestQueueModel queue{requests};
        RequestTable table;

        Fixture()
        {
            requests.merge(Samples::report(Samples::requests(10)));
            table.setModel(&queue);
            table.resize(900, 400);
            table.show();
        }

        int requestWidth() const { return table.columnWidth(Column::RequestColumn); }
    };

private Q_SLOTS:
    void shouldHaveRowsOfOneHeightThatGrowWithTheFont()
    {
        Fixture fixture;
        QCOMPARE(fixture.table.rowHeight(0), fixture.table.rowHeight(9));
        QVERIFY(fixture.table.rowHeight(0) >= 44);

        QFont large = fixture.table.font();
        large.setPixelSize(40);
        fixture.table.setFont(large);
        QVERIFY(fixture.table.rowHeight(0) > 2 * 36);
    }

    void shouldGiveTheRequestTheWidthThatIsLeft()
    {
        Fixture fixture;
        QCOMPARE(fixture.table.horizontalHeader()->length(), fixture.table.viewport()->width());

        const int before = fixture.requestWidth();
        fixture.table.setColumnWidth(Column::TicketColumn, fixture.table.columnWidth(Column::TicketColumn) + 40);
        QCOMPARE(fixture.requestWidth(), before - 40);

        fixture.table.hideColumn(Column::TicketColumn);
        fixture.table.resize(901, 400);
        QCOMPARE(fixture.table.horizontalHeader()->length(), fixture.table.viewport()->width());
    }

    void shouldScrollRatherThanSqueezeTheRequest()
    {
        Fixture fixture;
        fixture.table.resize(300, 400);
        QVERIFY(fixture.requestWidth() >= 20 * fixture.table.fontMetrics().averageCharWidth());
        QVERIFY(fixture.table.horizontalHeader()->length() > fixture.table.viewport()->width());
    }

    void shouldNotSelectANeighbourWhenTheSelectedRowLeaves()
    {
        // GIVEN the third row is selected
        Fixture fixture;
        fixture.table.selectRow(2);

        // WHEN its request is denied, and so leaves the queue
        fixture.requests.update(Samples::request(2, u"Denied"_s));

        // THEN nothing is selected, and the arrow keys go on from there
        QCOMPARE(fixture.table.model()->rowCount(), 9);
        QVERIFY(!fixture.table.selectionModel()->hasSelection());
        QTest::keyClick(&fixture.table, Qt::Key_Down);
        QVERIFY(fixture.table.selectionModel()->hasSelection());
        QVERIFY(fixture.table.currentIndex().row() >= 2);
    }

    void shouldTellWhichRowThePointerRestsOn()
    {
        const Fixture fixture;
        const QSignalSpy hovered(&fixture.table, &RequestTable::hoveredRowChanged);
        QWidget *viewport = fixture.table.viewport();
        const auto center = [&fixture](int row) {
            return fixture.table.visualRect(fixture.queue.index(row, Column::RequestColumn)).center();
        };
        QTest::mouseMove(viewport, center(1));
        QTest::mouseMove(viewport, center(1) + QPoint(5, 3));
        QTest::mouseMove(viewport, center(4));
        QCOMPARE(hovered.size(), 2);
        QCOMPARE(hovered.at(1).first().toModelIndex().row(), 4);

        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(viewport, &leave);
        QCOMPARE(hovered.size(), 3);
        QVERIFY(!hovered.at(2).first().toModelIndex().isValid());
    }

    void shouldBeLeftByTab()
    {
        QWidget window;
        RequestTable table(&window);
        QWidget next(&window);
        next.setFocusPolicy(Qt::StrongFocus);
        next.move(0, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Tab);
        QVERIFY(next.hasFocus());
    }
};

QTEST_MAIN(TestRequestTable)
#include "tst_requesttable.moc"
