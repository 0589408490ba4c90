// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servicesview.h"

#include "readinesssamples.h"

#include <QAbstractItemModelTester>
#include <QIcon>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;
using Column = Models::ServiceCoverageModel::Column;

class TestServicesView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSayByWordAndIconWhatIsCovered()
    {
        ServicesView view;
        const QAbstractItemModelTester tester(view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        view.showReport(Samples::readiness());
        view.sortByColumn(Column::TypeColumn, Qt::AscendingOrder);
        view.show();
        const auto covered = [&](int row) {
            return view.model()->index(row, Column::CoverageColumn);
        };
        QCOMPARE(covered(0).data().toString(), u"Covered"_s);
        QCOMPARE(covered(1).data().toString(), u"Not certain"_s);
        QCOMPARE(covered(2).data().toString(), u"Not covered"_s);
        QVERIFY(!covered(2).data(Qt::DecorationRole).value<QIcon>().isNull());
    }

    void shouldSortTheUncoveredFirstWhenAsked()
    {
        ServicesView view;
        view.showReport(Samples::readiness());
        view.sortByColumn(Column::CoverageColumn, Qt::DescendingOrder);
        QCOMPARE(view.model()->index(0, Column::CoverageColumn).data().toString(), u"Not covered"_s);
    }
};

QTEST_MAIN(TestServicesView)
#include "tst_servicesview.moc"
