// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagelistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;

class TestPageListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldListEveryPageByName()
    {
        PageListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.indexOf(Page::NotWatched).data().toString(), u"Not watched"_s);
        QCOMPARE(model.indexOf(Page::Readiness).data(PageListModel::PageRole).value<Page>(), Page::Readiness);
    }

    void shouldCountWhatIsNotWatched()
    {
        // GIVEN a model that is watched
        PageListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

        // WHEN the same number is told twice
        model.setGapCount(3);
        model.setGapCount(3);

        // THEN that row alone changed, once, and a screen reader is told the number
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().toModelIndex(), model.indexOf(Page::NotWatched));
        QCOMPARE(model.indexOf(Page::NotWatched).data(PageListModel::CountRole).toInt(), 3);
        QCOMPARE(model.indexOf(Page::Readiness).data(PageListModel::CountRole).toInt(), 0);
        QVERIFY(model.indexOf(Page::NotWatched).data(Qt::AccessibleTextRole).toString().contains(u'3'));
    }
};

QTEST_GUILESS_MAIN(TestPageListModel)
#include "tst_pagelistmodel.moc"
