// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedazure.h"

#include <QTest>

#include <algorithm>

using namespace Tests;
using namespace std::chrono_literals;

namespace
{

const QString values = u"/providers/Microsoft.Insights/eventtypes/management/values?api-version=2015-04-01"_s;

QString logPath(SimulatedAzure &azure, const QString &filter, qsizetype index = 0)
{
    return u"/subscriptions/"_s + azure.subscription(index) + values + u"&$filter="_s +
           QString::fromLatin1(QUrl::toPercentEncoding(filter));
}

const QString lastMonth = u"eventTimestamp ge '2026-02-01T00:00:00Z'"_s;

bool holdsOperation(const QJsonArray &events, const QString &word)
{
    return std::ranges::any_of(events,
        [&word](const QJsonValue &event) { return event["operationName"_L1]["value"_L1].toString().contains(word); });
}

} // namespace

class TestActivityLogRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldListLockboxOperationsLatestFirst()
    {
        // WHEN
        SimulatedAzure azure;
        const QJsonArray events = valueOf(azure.get(logPath(azure, lastMonth)));

        // THEN
        for (const auto &word : {u"/CreateLockboxRequest/"_s, u"/ApproveLockboxRequest/"_s, u"/DenyLockboxRequest/"_s,
                 u"/ExpireLockboxRequest/"_s}) {
            QVERIFY2(holdsOperation(events, word), qPrintable(word));
        }
        QString last = u"9"_s;
        for (const QJsonValue &event : events) {
            const QString at = event["eventTimestamp"_L1].toString();
            QVERIFY(at <= last);
            QCOMPARE(at.size(), qsizetype(28)); // seven fraction digits
            QVERIFY(event["submissionTimestamp"_L1].toString() > at);
            last = at;
        }
    }

    void shouldShowAnEventMinutesAfterItHappened()
    {
        // GIVEN
        SimulatedAzure azure;
        const QString path = logPath(azure, lastMonth + u" and resourceProvider eq 'microsoft.customerlockbox'"_s);
        const qsizetype before = valueOf(azure.get(path)).size();
        azure.decide(azure.requestIn(u"Pending"_s), R"({"status":"Approve","reason":"Case agreed"})");

        // THEN
        azure.pass(150s);
        QCOMPARE(valueOf(azure.get(path)).size(), before);
        azure.pass(20min);
        const QJsonArray after = valueOf(azure.get(path));
        QVERIFY(after.size() >= before + 2);
        const auto mine = std::ranges::find_if(after, [](const QJsonValue &event) {
            return event["properties"_L1]["message"_L1].toString() == "Case agreed"_L1;
        });
        QVERIFY(mine != after.end());
        QVERIFY((*mine)["caller"_L1].toString().contains(u'@'));
    }

    void shouldFilterByTimeAndOneMore()
    {
        // GIVEN
        SimulatedAzure azure;
        const QJsonArray all = valueOf(azure.get(logPath(azure, lastMonth)));
        const QJsonValue one = all[all.size() - 1];
        const auto count = [&azure](const QString &more) {
            return valueOf(azure.get(logPath(azure, lastMonth + more))).size();
        };

        // THEN
        QCOMPARE(count(u" and correlationId eq '"_s + one["correlationId"_L1].toString() + u'\''), 1);
        QVERIFY(count(u" and resourceUri eq '"_s + one["resourceId"_L1].toString().toUpper() + u'\'') >= 1);
        QCOMPARE(count(u" and resourceProvider eq 'Microsoft.Compute'"_s), 0);
        QCOMPARE(count(u" and resourceGroupName eq 'rg'"_s), 0);
        QCOMPARE(count(u" and eventTimestamp le '2026-02-02T00:00:00Z'"_s), 0);
        QCOMPARE(count(u" and eventTimestamp le '%1'"_s.arg(one["eventTimestamp"_L1].toString())), 1);
    }

    void shouldRefuseAnythingElseFlatly_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("none") << QString();
        QTest::newRow("no start") << u"eventTimestamp le '2026-02-02T00:00:00Z'"_s;
        QTest::newRow("no time") << u"resourceProvider eq 'x'"_s;
        QTest::newRow("no date") << u"eventTimestamp ge 'yesterday'"_s;
        QTest::newRow("bare date") << u"eventTimestamp ge 2026-02-01T00:00:00Z"_s;
        QTest::newRow("two more") << lastMonth + u" and resourceProvider eq 'x' and resourceUri eq 'y'"_s;
        QTest::newRow("operation") << lastMonth + u" and operationName eq 'x'"_s;
        QTest::newRow("caller") << lastMonth + u" and caller eq 'x'"_s;
        QTest::newRow("or") << lastMonth + u" or resourceProvider eq 'x'"_s;
        QTest::newRow("channels of the tenant log") << lastMonth + u" and eventChannels eq 'Admin, Operation'"_s;
        QTest::newRow("more than 90 days back") << u"eventTimestamp ge '2025-12-01T00:00:00Z'"_s;
    }

    void shouldRefuseAnythingElseFlatly()
    {
        QFETCH(QString, filter);
        SimulatedAzure azure;
        const auto answer =
            azure.get(filter.isNull() ? u"/subscriptions/"_s + azure.subscription() + values : logPath(azure, filter));
        QCOMPARE(answer.status, 400);
        QCOMPARE(json(answer).keys(), (QStringList{u"code"_s, u"message"_s}));
    }

    void shouldSelectMembers()
    {
        SimulatedAzure azure;
        const auto events =
            valueOf(azure.get(logPath(azure, lastMonth) + u"&$select=eventTimestamp,Status,operationName"_s));
        QCOMPARE(events[0].toObject().keys(), (QStringList{u"eventTimestamp"_s, u"operationName"_s, u"status"_s}));
        QCOMPARE(azure.get(logPath(azure, lastMonth) + u"&$select=caller"_s).status, 400);
    }

    void shouldKeepTheTenantLogApart()
    {
        SimulatedAzure azure;
        QCOMPARE(azure.get(values).body, QByteArray(R"({"value":[]})"));
        const QString filter = lastMonth + u" and eventChannels eq 'Admin, Operation' and resourceProvider eq 'x'"_s;
        QCOMPARE(azure.get(values + u"&$filter="_s + QString::fromLatin1(QUrl::toPercentEncoding(filter))).status, 200);
        QCOMPARE(azure.get(values + u"&$filter=x"_s).status, 400);
    }
};

QTEST_GUILESS_MAIN(TestActivityLogRoutes)
#include "tst_activitylogroutes.moc"
