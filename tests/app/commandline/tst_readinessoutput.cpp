// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinessoutput.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace CommandLine;
using Domain::Grade;

namespace
{

Domain::ReadinessFinding findingOf(const QString &subscriptionId, Grade grade, const QString &fix = {})
{
    return {.subscriptionId = subscriptionId,
        .tenantId = u"T"_s,
        .finding = u"word"_s,
        .grade = grade,
        .reason = u"Because."_s,
        .fix = fix,
        .source = u"Page"_s};
}

} // namespace

class ReadinessOutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNameEveryGrade_data()
    {
        QTest::addColumn<Grade>("grade");
        QTest::addColumn<QString>("name");
        QTest::newRow("ok") << Grade::Ok << u"ok"_s;
        QTest::newRow("warning") << Grade::Warning << u"warning"_s;
        QTest::newRow("problem") << Grade::Problem << u"problem"_s;
        QTest::newRow("unknown") << Grade::Unknown << u"unknown"_s;
    }
    void shouldNameEveryGrade()
    {
        QFETCH(const Grade, grade);
        QTEST(findingEntry(findingOf(u"S"_s, grade))["grade"_L1].toString(), "name");
    }

    void shouldAddTheRequestOnlyWhereThereIsOne()
    {
        Domain::ReadinessFinding finding = findingOf({}, Grade::Ok);
        QVERIFY(findingEntry(finding)["subscriptionId"_L1].isNull());
        QVERIFY(!findingEntry(finding).contains("requestId"_L1));
        finding.requestId = u"R"_s;
        QCOMPARE(findingEntry(finding)["requestId"_L1].toString(), u"R"_s);
    }

    void shouldGroupFindingsBySubject()
    {
        Domain::ReadinessReport report;
        report.subscriptions = {{.id = u"S"_s, .displayName = u"Pro\nduction"_s, .tenantId = u"T"_s, .state = {}}};
        report.tenants = {{.id = u"T"_s, .displayName = u"Contoso"_s, .defaultDomain = {}}};
        report.findings = {findingOf(u"S"_s, Grade::Ok), findingOf(u"S"_s, Grade::Problem, u"Do it."_s),
            findingOf({}, Grade::Unknown)};
        QCOMPARE(findingSheet(report), u"Subscription Pro duction (S)\n"
                                       "  ok         Because.\n"
                                       "  problem    Because.\n"
                                       "             Do it.\n"
                                       "\n"
                                       "Tenant Contoso\n"
                                       "  not known  Because.\n"_s);
    }

    void shouldTellWhenThereIsNothing()
    {
        for (const QString &text : {findingSheet({}), serviceTable({}), optInTable({}), operationTable({})}) {
            QCOMPARE(text.count(u'\n'), 1);
        }
    }

    void shouldPrintServices()
    {
        Domain::ReadinessReport report;
        report.services = {{.subscriptionId = u"S"_s,
            .resourceType = u"A.B/c\x1b"_s,
            .service = {},
            .resources = 12,
            .grade = Grade::Problem}};
        const QString row = serviceTable(report).section(u'\n', 1, 1);
        QVERIFY(row.startsWith(u"S "_s) && row.contains(u" 12 "_s) && row.endsWith(u"not in the list"_s));
        QVERIFY(!row.contains(u'\x1b'));
        const QJsonObject entry = serviceEntry(report.services.first());
        QVERIFY(entry["service"_L1].isNull());
        QCOMPARE(entry["resources"_L1].toInt(), 12);
    }

    void shouldPrintOptIns()
    {
        Domain::ReadinessReport report;
        report.tenants = {{.id = u"t"_s, .displayName = u"Contoso"_s, .defaultDomain = {}}};
        report.optIns = {{.tenantId = u"T"_s, .isOptedIn = true}, {.tenantId = u"U"_s, .isOptedIn = false},
            {.tenantId = u"V"_s, .problem = Domain::Error{.kind = Domain::ErrorKind::Forbidden}}};
        const QStringList rows = optInTable(report).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(rows.size(), 4);
        QVERIFY(rows.at(1).contains(u"Contoso"_s) && rows.at(1).endsWith(u" enabled"_s));
        QVERIFY(rows.at(2).endsWith(u"not enabled"_s));
        QVERIFY(rows.at(3).endsWith(u"not known"_s));
        const QJsonObject unknown = optInEntry(report.optIns.last(), {});
        QVERIFY(unknown["isOptedIn"_L1].isNull() && unknown["reason"_L1].isString());
    }

    void shouldNotCutTheNameOfAnOperation()
    {
        const QString name = u"Microsoft.CustomerLockbox/requests/activitylog/AutoApproveLockboxRequest/action"_s;
        Azure::Operation operation;
        operation.name = name;
        QVERIFY(operationTable({operation}).contains(name));
        QVERIFY(operationEntry(operation)["origin"_L1].isNull());
    }
};

QTEST_GUILESS_MAIN(ReadinessOutputTest)
#include "tst_readinessoutput.moc"
