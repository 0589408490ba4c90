// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tableoutput.h"

#include "samplerequest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace CommandLine;

namespace
{

Domain::CheckReport reportOf(const QList<Domain::LockboxRequest> &requests)
{
    Domain::CheckReport report;
    const QString id = sampleRequest().askedSubscriptionId;
    report.subscriptions << Domain::Subscription{
        .id = id, .displayName = u"Contoso Production"_s, .tenantId = {}, .state = {}};
    report.answers << Domain::SubscriptionAnswer{.subscriptionId = id, .requests = requests, .problem = {}};
    return report;
}

QString requestTable(const Domain::CheckReport &report, const QDateTime &now)
{
    return RequestTable().lines(report.answers, report.subscriptions, now);
}

// Second line of the table: the first request.
QString firstRow(const Domain::LockboxRequest &request, const QDateTime &now = sampleNow())
{
    return requestTable(reportOf({request}), now).section(u'\n', 1, 1);
}

} // namespace

class TableOutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldPrintOneLineForEachRequestWithTimeLeftFirst()
    {
        // WHEN two requests are printed
        const QString table = requestTable(reportOf({sampleRequest(), sampleRequest()}), sampleNow());

        // THEN there are headings and two lines, time left before all else
        QCOMPARE(table.count(u'\n'), 3);
        QVERIFY(table.startsWith(u"LEFT"_s));
        QCOMPARE(firstRow(sampleRequest()),
            u"3d 02h  Pending  aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee  VM-SQL-01  120101324000234  Contoso Production"_s);
    }

    void shouldNeverRoundTimeLeftUp_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("left");
        QTest::newRow("days") << u"2026-11-21T10:00:01Z"_s << u"3d 23h"_s;
        QTest::newRow("one day") << u"2026-11-24T10:00:00Z"_s << u"1d 00h"_s;
        QTest::newRow("hours") << u"2026-11-24T10:00:01Z"_s << u"23h 59m"_s;
        QTest::newRow("minutes") << u"2026-11-25T09:00:01Z"_s << u"59m 59s"_s;
        QTest::newRow("seconds") << u"2026-11-25T09:59:58Z"_s << u"0m 02s"_s;
        QTest::newRow("the last moment") << u"2026-11-25T10:00:00.123Z"_s << u"over"_s;
        QTest::newRow("later") << u"2026-12-25T10:00:00Z"_s << u"over"_s;
    }
    void shouldNeverRoundTimeLeftUp()
    {
        QFETCH(const QString, now);
        QFETCH(const QString, left);
        const QString row = firstRow(sampleRequest(), QDateTime::fromString(now, Qt::ISODateWithMs));
        QVERIFY2(row.startsWith(left + u"  "_s), qPrintable(row));
    }

    void shouldTellNoTimeLeftOfDecidedRequests()
    {
        Domain::LockboxRequest request = sampleRequest();
        request.status = Domain::RequestStatus::fromWord(u"Approved"_s);
        QVERIFY(firstRow(request).startsWith(u"-  "_s));
    }

    void shouldMakeTextsFromOutsideVisible()
    {
        // GIVEN a ticket that would clear the terminal and a status that would turn the line round
        Domain::LockboxRequest request = sampleRequest();
        request.supportRequest = u"12\x1b[2J34"_s;
        request.status = Domain::RequestStatus::fromWord(u"\u202EdevorppA"_s);

        // WHEN it is printed
        const QString row = firstRow(request);

        // THEN neither character reaches the terminal
        QVERIFY(!row.contains(u'\x1b'));
        QVERIFY(!row.contains(u'\u202E'));
        QVERIFY(row.contains(u"U+001B"_s));
        QVERIFY(row.contains(u"U+202E"_s));
    }

    void shouldListAndMarkDamagedRecords()
    {
        // GIVEN a record without anything but a defect
        Domain::LockboxRequest request;
        request.defects = Domain::Defect::MissingId;

        // THEN it has a line, and the line says so
        QVERIFY(firstRow(request).endsWith(u"damaged record"_s));
    }

    void shouldTellNothingThereFromNothingRead()
    {
        QCOMPARE(requestTable(reportOf({}), sampleNow()), QString());
        QVERIFY(nothingToPrint(Completeness::AllRead).contains(u"no Lockbox request"_s));
        QVERIFY(nothingToPrint(Completeness::SomeMissing) != nothingToPrint(Completeness::AllRead));
    }

    void shouldPrintBitByBitInTheSameColumns()
    {
        // GIVEN a table with one line
        const Domain::CheckReport report = reportOf({sampleRequest()});
        RequestTable table;
        QVERIFY(table.isEmpty());
        const QString first = table.lines(report.answers, report.subscriptions, sampleNow());
        QVERIFY(!table.isEmpty());

        // WHEN another one follows, shorter in every column
        Domain::LockboxRequest shorter = sampleRequest();
        shorter.supportRequest = u"1"_s;
        const QString second = table.lines(reportOf({shorter}).answers, report.subscriptions, sampleNow().addDays(1));

        // THEN it comes without headings and keeps to the columns
        QCOMPARE(second.count(u'\n'), 1);
        QCOMPARE(second.indexOf(u"Contoso"_s), first.section(u'\n', 1, 1).indexOf(u"Contoso"_s));
        QCOMPARE(table.lines({}, {}, sampleNow()), QString());
    }

    void shouldPrintTenantsAndSubscriptions()
    {
        QCOMPARE(tenantTable({{.id = u"t-1"_s, .displayName = {}, .defaultDomain = u"contoso.example"_s}}),
            u"TENANT  NAME  DOMAIN\nt-1     -     contoso.example\n"_s);
        QCOMPARE(subscriptionTable(
                     {{.id = u"s-1"_s, .displayName = u"Prod"_s, .tenantId = u"t-1"_s, .state = u"Enabled"_s}}),
            u"SUBSCRIPTION  NAME  STATE    TENANT\ns-1           Prod  Enabled  t-1\n"_s);
        QVERIFY(tenantTable({}).contains(u"no tenant"_s));
        QVERIFY(subscriptionTable({}).contains(u"no subscription"_s));
    }
};

QTEST_GUILESS_MAIN(TableOutputTest)
#include "tst_tableoutput.moc"
