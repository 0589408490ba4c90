// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servicecoveragemodel.h"

#include "readinesssamples.h"
#include "signalcounts.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;
using Column = ServiceCoverageModel::Column;

class TestServiceCoverageModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldListEveryTypeOfEverySubscription()
    {
        ServiceCoverageModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.showReport(Samples::readiness());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, Column::SubscriptionColumn).data().toString(), u"Zulu"_s);
        QCOMPARE(model.index(0, Column::TypeColumn).data().toString(), u"Microsoft.Compute/virtualMachines"_s);
        QCOMPARE(model.index(0, Column::ServiceColumn).data().toString(), u"Virtual Machines"_s);
        QCOMPARE(model.index(0, Column::ResourcesColumn).data().toInt(), 12);
        QCOMPARE(
            model.index(1, 0).data(ServiceCoverageModel::GradeRole).value<Domain::Grade>(), Domain::Grade::Problem);
        for (int column = 0; column < Column::ColumnCount; ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        }
    }

    void shouldSortNumbersAsNumbers()
    {
        ServiceCoverageModel model;
        model.showReport(Samples::readiness());
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        sorted.setSortRole(ServiceCoverageModel::SortRole);
        const QAbstractItemModelTester tester(&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
        sorted.sort(Column::ResourcesColumn);
        QList<int> counts;
        for (int row = 0; row < sorted.rowCount(); ++row) {
            counts << sorted.index(row, Column::ResourcesColumn).data().toInt();
        }
        QCOMPARE(counts, QList<int>({9, 12, 120}));
    }

    void shouldChangeTheRowOfATypeInPlace()
    {
        ServiceCoverageModel model;
        Domain::ReadinessReport report = Samples::readiness();
        model.showReport(report);
        const SignalCounts signalCounts(model);
        report.services[1].resources = 10;
        report.services[1].resourceType = report.services[1].resourceType.toUpper();
        model.showReport(report);
        QCOMPARE(signalCounts.counts(), QList<qsizetype>({1, 0, 0, 0}));
    }
};

QTEST_GUILESS_MAIN(TestServiceCoverageModel)
#include "tst_servicecoveragemodel.moc"
