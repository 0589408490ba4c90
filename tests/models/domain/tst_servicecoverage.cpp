// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servicecoverage.h"

#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;

class TestServiceCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGradeResourceTypes_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("service");
        QTest::addColumn<Grade>("grade");
        QTest::newRow("published") << u"Microsoft.Compute/virtualMachines"_s << u"Virtual Machines in Azure"_s
                                   << Grade::Ok;
        QTest::newRow("capitals") << u"MICROSOFT.STORAGE/STORAGEACCOUNTS"_s << u"Azure Storage"_s << Grade::Ok;
        QTest::newRow("the type below counts itself")
            << u"Microsoft.Sql/servers/databases"_s << u"Azure SQL Database"_s << Grade::Ok;
        QTest::newRow("inferred") << u"Microsoft.ContainerService/managedClusters"_s << u"Azure Kubernetes Service"_s
                                  << Grade::Warning;
        QTest::newRow("below a covered one")
            << u"Microsoft.Compute/virtualMachines/extensions"_s << u"Virtual Machines in Azure"_s << Grade::Warning;
        QTest::newRow("in older lists only")
            << u"Microsoft.Databricks/workspaces"_s << u"Azure Databricks"_s << Grade::Warning;
        QTest::newRow("by its namespace")
            << u"microsoft.insights/components"_s << u"Azure Monitor (Log Analytics)"_s << Grade::Warning;
        QTest::newRow("not in the list") << u"Microsoft.KeyVault/vaults"_s << QString() << Grade::Problem;
        QTest::newRow("only begins alike") << u"Microsoft.Web/sitesAndMore"_s << QString() << Grade::Problem;
        QTest::newRow("no type") << u"///"_s << QString() << Grade::Problem;
        QTest::newRow("empty") << QString() << QString() << Grade::Problem;
    }
    void shouldGradeResourceTypes()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, service);
        QFETCH(const Grade, grade);
        QCOMPARE(coverageOf(u"s"_s, type, 3),
            (ServiceCoverage{
                .subscriptionId = u"s"_s, .resourceType = type, .service = service, .resources = 3, .grade = grade}));
    }
};

QTEST_GUILESS_MAIN(TestServiceCoverage)
#include "tst_servicecoverage.moc"
