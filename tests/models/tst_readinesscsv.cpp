// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinesscsv.h"

#include "readinesssamples.h"

#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;

class TestReadinessCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldWriteEveryFinding()
    {
        const QStringList lines = findingsCsv(Samples::readiness()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 7);
        QCOMPARE(lines.first(),
            u"time,subscription,subscriptionId,tenant,tenantId,finding,grade,requestId,reason,fix,source"_s);
        QVERIFY(lines.at(3).startsWith(u"2026-03-02T08:00:00Z,Alpha,%1,Contoso,%2,role-direct,problem,,Because."_s.arg(
            Samples::subscriptionId(2), Samples::tenantId())));
    }

    void shouldWriteEveryService()
    {
        const QStringList lines = servicesCsv(Samples::readiness()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(1).endsWith(u",Microsoft.Compute/virtualMachines,Virtual Machines,12,ok"_s));
        QVERIFY(lines.at(2).endsWith(u",Microsoft.Web/sites,,9,problem"_s));
    }

    void shouldNeutraliseNamesFromOutside()
    {
        Domain::ReadinessReport report = Samples::readiness();
        report.subscriptions[0].displayName = u"=HYPERLINK(\"http://x\")"_s;
        QVERIFY(findingsCsv(report).contains(u"\"'=HYPERLINK(\"\"http://x\"\")\""_s));
    }
};

QTEST_APPLESS_MAIN(TestReadinessCsv)
#include "tst_readinesscsv.moc"
