// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockboxctl.h"
#include "scriptedserver.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using Tests::CommandRun;
using Tests::LockboxCtl;
using Tests::ScriptedAnswer;
using Tests::ScriptedServer;

namespace
{

const QString subscriptionId = u"11111111-2222-3333-4444-555555555555"_s;
const QString requestId = u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s;
const QByteArray listTarget = "/subscriptions/11111111-2222-3333-4444-555555555555"
                              "/providers/Microsoft.CustomerLockbox/requests?api-version=2018-02-28-preview"_ba;

QString inDays(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days).toString(Qt::ISODateWithMs);
}

// The properties of a sound, pending request, in the shape since August 2021.
QJsonObject soundProperties(const QString &id)
{
    return {{u"requestId"_s, id}, {u"justification"_s, u"Troubleshooting"_s}, {u"status"_s, u"Pending"_s},
        {u"createdDateTime"_s, inDays(-1)}, {u"expirationDateTime"_s, inDays(3)}, {u"duration"_s, u"8"_s},
        {u"resourceIds"_s, u"SUBSCRIPTIONS/%1/RESOURCEGROUPS/RG,sample.cloudapp.net.Worker_IN_0"_s.arg(subscriptionId)},
        {u"resourceType"_s, u"VMSS"_s}, {u"supportRequest"_s, u"12345"_s}, {u"subscriptionId"_s, subscriptionId},
        {u"workitemsource"_s, u"SupportRequest"_s}};
}

QJsonObject recordOf(const QJsonObject &properties, const QString &id)
{
    return {{u"id"_s, u"/subscriptions/%1/providers/Microsoft.CustomerLockbox/requests/%2"_s.arg(subscriptionId, id)},
        {u"name"_s, u"LockboxRequest_"_s + id}, {u"type"_s, u"requests"_s}, {u"properties"_s, properties}};
}

// A sound record with one property set to something else.
QJsonObject recordWith(const QString &property, const QJsonValue &value)
{
    QJsonObject properties = soundProperties(requestId);
    properties.insert(property, value);
    return recordOf(properties, requestId);
}

QByteArray page(const QJsonArray &records, const QJsonValue &nextLink = QJsonValue::Undefined)
{
    QJsonObject answer{{u"value"_s, records}};
    answer.insert("nextLink"_L1, nextLink); // inserting an undefined value leaves it out
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

} // namespace

// Lists read by the real program from a server that follows only the published specification, and from hostile ones.
class RequestFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_ctl = std::make_unique<LockboxCtl>();
        m_ctl->useCloudAt(m_server->url());
    }

    void shouldDiscoverSubscriptionsWithoutTenants()
    {
        // GIVEN a server that offers subscriptions, requests and no tenants
        m_server->expect("GET"_ba, "/tenants?api-version=2022-12-01"_ba, ScriptedAnswer::json("{}"_ba, 404));
        m_server->expect("GET"_ba, "/subscriptions?api-version=2022-12-01"_ba,
            ScriptedAnswer::json(
                R"({"value":[{"subscriptionId":"11111111-2222-3333-4444-555555555555","state":"Enabled"}]})"_ba));
        expectList(page({recordOf(soundProperties(requestId), requestId)}));

        // WHEN everything is listed
        const CommandRun run = m_ctl->run({u"list"_s, u"--json"_s});

        // THEN the request is there
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.messages, QByteArray());
        QCOMPARE(run.array().size(), 1);
        QCOMPARE(m_server->deviations(), QStringList());
    }

    void shouldReadTheShapeOfToday()
    {
        expectList(page({recordOf(soundProperties(requestId), requestId)}));
        const QJsonValue request = list().array().first();
        QCOMPARE(request["requestId"_L1].toString(), requestId);
        QCOMPARE(request["duration"_L1], QJsonValue(u"8"_s));
        QCOMPARE(request["resources"_L1].toArray(),
            QJsonArray(
                {u"SUBSCRIPTIONS/%1/RESOURCEGROUPS/RG"_s.arg(subscriptionId), u"sample.cloudapp.net.Worker_IN_0"_s}));
        QCOMPARE(request["decidable"_L1], QJsonValue(true));
    }

    void shouldReadTheShapeBeforeAugust2021()
    {
        // GIVEN the older shape: an array of resources and a number of hours
        QJsonObject properties = soundProperties(requestId);
        properties.remove("resourceIds"_L1);
        properties.remove("workitemsource"_L1);
        const QJsonArray resources = {u"SUBSCRIPTIONS/%1"_s.arg(subscriptionId), u"second, with comma"_s};
        properties.insert("requestedResourceIds"_L1, resources);
        properties.insert("duration"_L1, 8);
        expectList(page({recordOf(properties, requestId)}));

        // THEN it reads as the newer one would
        const QJsonValue request = list().array().first();
        QCOMPARE(request["resources"_L1].toArray(), resources);
        QCOMPARE(request["duration"_L1], QJsonValue(u"8"_s));
        QCOMPARE(request["decidable"_L1], QJsonValue(true));
    }

    void shouldReadAnAnswerWithoutAnyHeader()
    {
        m_server->expect("GET"_ba, listTarget,
            ScriptedAnswer::raw("HTTP/1.0 200 OK\r\n\r\n" + page({recordOf(soundProperties(requestId), requestId)})));
        QCOMPARE(list().array().size(), 1);
    }

    void shouldListDamagedRecordsAndNeverOfferThem_data()
    {
        QTest::addColumn<QJsonValue>("record");
        const auto row = [](const char *name, const QJsonValue &record) {
            QTest::newRow(name) << record;
        };
        row("null", QJsonValue::Null);
        row("number", 7);
        row("text", u"request"_s);
        row("array", QJsonArray{1, 2});
        row("empty object", QJsonObject());
        row("no properties", QJsonObject{{u"properties"_s, QJsonValue::Null}});
        row("properties as text", QJsonObject{{u"properties"_s, u"Pending"_s}});
        row("id missing", recordWith(u"requestId"_s, QJsonValue::Null));
        row("id empty", recordWith(u"requestId"_s, QString()));
        row("id as number", recordWith(u"requestId"_s, 5));
        row("id no GUID", recordWith(u"requestId"_s, u"../../1"_s));
        row("id of another request", recordWith(u"requestId"_s, u"99999999-bbbb-cccc-dddd-eeeeeeeeeeee"_s));
        row("other subscription", recordWith(u"subscriptionId"_s, requestId));
        row("status unknown", recordWith(u"status"_s, u"CustomerNotified"_s));
        row("status in small letters", recordWith(u"status"_s, u"pending"_s));
        row("status with blank", recordWith(u"status"_s, u"Pending "_s));
        row("status missing", recordWith(u"status"_s, QJsonValue::Null));
        row("status as array", recordWith(u"status"_s, QJsonArray{u"Pending"_s}));
        row("created unreadable", recordWith(u"createdDateTime"_s, u"yesterday"_s));
        row("expiration missing", recordWith(u"expirationDateTime"_s, QJsonValue::Null));
        row("expiration out of range", recordWith(u"expirationDateTime"_s, u"9999-99-99T00:00:00Z"_s));
        row("expiration as number", recordWith(u"expirationDateTime"_s, 1'800'000'000));
        row("expired", recordWith(u"expirationDateTime"_s, inDays(-1)));
    }
    void shouldListDamagedRecordsAndNeverOfferThem()
    {
        // GIVEN a damaged record beside a sound one
        QFETCH(const QJsonValue, record);
        const QString soundId = u"bbbbbbbb-bbbb-cccc-dddd-eeeeeeeeeeee"_s;
        expectList(page({record, recordOf(soundProperties(soundId), soundId)}));

        // WHEN they are listed
        const CommandRun run = list();

        // THEN both are there, in order, and only the sound one can be decided
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.array().size(), 2);
        QCOMPARE(run.array().at(0)["decidable"_L1], QJsonValue(false));
        QCOMPARE(run.array().at(1)["requestId"_L1].toString(), soundId);
        QCOMPARE(run.array().at(1)["decidable"_L1], QJsonValue(true));
    }

    void shouldListRepeatedIdsWithoutMergingThem()
    {
        QJsonObject other = soundProperties(requestId.toUpper());
        other.insert("justification"_L1, u"Another"_s);
        expectList(page({recordOf(soundProperties(requestId), requestId), recordOf(other, requestId.toUpper())}));
        const QJsonArray requests = list().array();
        QCOMPARE(requests.size(), 2);
        for (const auto &request : requests) {
            QCOMPARE(request["decidable"_L1], QJsonValue(false));
        }
    }

    void shouldNotChokeOnAGreatJustification()
    {
        const QString text(10'000'000, u'x');
        expectList(page({recordWith(u"justification"_s, text)}));
        QCOMPARE(list().array().first()["justification"_L1].toString().size(), text.size());
    }

    void shouldKeepControlCharactersFromTheTerminalOnly()
    {
        // GIVEN texts that would steer a terminal or turn a line round
        const QString hostile = u"\x1b]0;x\x07\x1b[2J\u202Etxt\n-\r"_s;
        const QByteArray answer = page({recordWith(u"supportRequest"_s, hostile)});
        expectList(answer);
        expectList(answer);

        // THEN people see them written out, programs get them as delivered
        const QString human = QString::fromUtf8(m_ctl->run({u"list"_s, u"--subscription"_s, subscriptionId}).output);
        for (const char16_t hidden : {u'\x1b', u'\x07', u'\r', u'\u202E'}) {
            QVERIFY(!human.contains(hidden));
        }
        QCOMPARE(human.count(u'\n'), 2);
        QCOMPARE(list().array().first()["supportRequest"_L1].toString(), hostile);
    }

    void shouldGoOnToTheEndOfAllPages()
    {
        const QString next = m_server->url().toString() + u"/next?page=2"_s;
        const QString otherId = u"bbbbbbbb-bbbb-cccc-dddd-eeeeeeeeeeee"_s;
        expectList(page({}, next));
        m_server->expect("GET"_ba, "/next?page=2"_ba,
            ScriptedAnswer::json(page({recordOf(soundProperties(otherId), otherId)}, u""_s)));
        const CommandRun run = list();
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.array().size(), 1);
        QCOMPARE(m_server->deviations(), QStringList());
    }

    void shouldNeverFollowALinkToAnotherHost()
    {
        // GIVEN a list that goes on elsewhere
        const ScriptedServer elsewhere;
        expectList(page({recordOf(soundProperties(requestId), requestId)}, elsewhere.url().toString() + u"/next"_s));

        // WHEN it is read
        const CommandRun run = list();

        // THEN what was read is printed, the break is told, and nobody called elsewhere
        QCOMPARE(run.exitCode, 4);
        QCOMPARE(run.array().size(), 1);
        QCOMPARE(run.messageCount(), 1);
        QCOMPARE(elsewhere.connectionCount(), 0);
    }

    void shouldReportAnswersThatAreNoList_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << "<html>busy</html>"_ba;
        QTest::newRow("cut off") << R"({"value":[)"_ba;
        QTest::newRow("array") << "[]"_ba;
        QTest::newRow("value missing") << "{}"_ba;
        QTest::newRow("value null") << R"({"value":null})"_ba;
        QTest::newRow("value as object") << R"({"value":{}})"_ba;
        QTest::newRow("next link as number") << R"({"value":[],"nextLink":7})"_ba;
        QTest::newRow("error") << R"({"error":{"code":"Busy","message":"later"}})"_ba;
        QTest::newRow("deep") << R"({"value":)"_ba + QByteArray(100'000, '[');
    }
    void shouldReportAnswersThatAreNoList()
    {
        QFETCH(const QByteArray, body);
        expectList(body);
        const CommandRun run = list();
        QCOMPARE(run.exitCode, 4);
        QCOMPARE(run.array(), QJsonArray());
        QCOMPARE(run.messageCount(), 1);
        QVERIFY(run.messages.contains(subscriptionId.toUtf8()));
    }

private:
    void expectList(const QByteArray &body) { m_server->expect("GET"_ba, listTarget, ScriptedAnswer::json(body)); }
    CommandRun list() const { return m_ctl->run({u"list"_s, u"--json"_s, u"--subscription"_s, subscriptionId}); }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<LockboxCtl> m_ctl;
};

QTEST_GUILESS_MAIN(RequestFinderTest)
#include "tst_requestfinder.moc"
