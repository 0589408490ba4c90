// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "columnmenu.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestColumnMenu : public QObject
{
    Q_OBJECT

    struct Fixture {
        QStandardItemModel model;
        QTableView table;
        ColumnMenu menu{table, 1};

        Fixture()
        {
            model.setHorizontalHeaderLabels({u"Left"_s, u"Request"_s, u"Ticket"_s});
            table.setModel(&model);
            table.hideColumn(2);
            table.sortByColumn(0, Qt::AscendingOrder);
        }

        // The actions with this text in the order of the menu: to show the column, then to sort by it.
        QList<QAction *> actions(const QString &text)
        {
            Q_EMIT menu.aboutToShow();
            QList<QAction *> found;
            for (QAction *action : menu.actions()) {
                if (action->text() == text && action->isCheckable()) {
                    found << action;
                }
            }
            return found;
        }
    };

private Q_SLOTS:
    void shouldOfferOnlyOptionalColumns()
    {
        Fixture fixture;
        QCOMPARE(fixture.actions(u"Left"_s).size(), 1);
        QCOMPARE(fixture.actions(u"Request"_s).size(), 2);
        QVERIFY(fixture.actions(u"Request"_s).first()->isChecked());
        QVERIFY(!fixture.actions(u"Ticket"_s).first()->isChecked());
    }

    void shouldShowAndHideColumns()
    {
        Fixture fixture;
        fixture.actions(u"Ticket"_s).first()->trigger();
        QVERIFY(!fixture.table.isColumnHidden(2));
        fixture.actions(u"Ticket"_s).first()->trigger();
        QVERIFY(fixture.table.isColumnHidden(2));
    }

    void shouldSort()
    {
        Fixture fixture;
        QVERIFY(fixture.actions(u"Left"_s).last()->isChecked());

        fixture.actions(u"Ticket"_s).last()->trigger();
        QCOMPARE(fixture.table.horizontalHeader()->sortIndicatorSection(), 2);
        QCOMPARE(fixture.table.horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
        QVERIFY(fixture.actions(u"Ticket"_s).last()->isChecked());
        QVERIFY(!fixture.actions(u"Left"_s).last()->isChecked());

        fixture.actions(u"&Descending"_s).first()->trigger();
        QCOMPARE(fixture.table.horizontalHeader()->sortIndicatorSection(), 2);
        QCOMPARE(fixture.table.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    }
};

QTEST_MAIN(TestColumnMenu)
#include "tst_columnmenu.moc"
