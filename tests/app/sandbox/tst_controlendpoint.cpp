// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedazure.h"

#include <QTest>

using namespace Tests;
using namespace std::chrono_literals;

class TestControlEndpoint : public QObject
{
    Q_OBJECT

    const QString m_list = u'?' + SimulatedAzure::lockboxVersion;

private Q_SLOTS:
    void shouldNeedNoToken()
    {
        SimulatedAzure azure;
        azure.authorization.clear();
        QCOMPARE(azure.get(u"/sandbox"_s).status, 200);
        QCOMPARE(azure.get(u"/sandbox/nonsense"_s).status, 404);
    }

    void shouldRefuseWebPages()
    {
        SimulatedAzure azure;
        QHttpHeaders headers;
        headers.append(QHttpHeaders::WellKnownHeader::Origin, "https://evil.example");
        const QUrl address(u"http://127.0.0.1/sandbox/faults"_s);
        const auto request = Sandbox::ArmRequest::of(u"POST"_s, address, headers, R"({"kind":"500"})");
        QCOMPARE(azure.service->handle(request).answer.status, 403);
        QVERIFY(azure.service->faults().faults().isEmpty());
    }

    void shouldTakeListAndRemoveFaults()
    {
        // GIVEN
        SimulatedAzure azure;

        // WHEN
        const auto added = azure.post(
            u"/sandbox/faults"_s, R"([{"kind":"503","path":"*/requests"},{"kind":"hang","path":"tenants"}])");

        // THEN
        QCOMPARE(added.body, QByteArray(R"({"ids":[1,2]})"));
        QCOMPARE(json(azure.get(u"/sandbox/faults"_s))["faults"_L1].toArray().size(), 2);
        QCOMPARE(azure.get(azure.requestsPath() + m_list).status, 503);
        QCOMPARE(azure.exchange(u"DELETE"_s, u"/sandbox/faults/1"_s).answer.status, 200);
        QCOMPARE(azure.exchange(u"DELETE"_s, u"/sandbox/faults/1"_s).answer.status, 404);
        QCOMPARE(azure.get(azure.requestsPath() + m_list).status, 200);
        azure.exchange(u"DELETE"_s, u"/sandbox/faults"_s);
        QVERIFY(azure.service->faults().faults().isEmpty());
    }

    void shouldTakeAllFaultsOrNone()
    {
        SimulatedAzure azure;
        const auto answer = azure.post(u"/sandbox/faults"_s, R"([{"kind":"503"},{"kind":"nonsense"}])");
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.body.contains("nonsense"));
        QVERIFY(azure.service->faults().faults().isEmpty());
        QCOMPARE(azure.post(u"/sandbox/faults"_s, "nonsense").status, 400);
    }

    void shouldPushTheClock()
    {
        SimulatedAzure azure;
        const QString id = azure.requestIn(u"Pending"_s);
        QCOMPARE(json(azure.get(u"/sandbox/clock"_s))["now"_L1].toString(), u"2026-03-02T09:00:00.000Z"_s);
        azure.post(u"/sandbox/clock"_s, R"({"advance":345600})");
        QCOMPARE(json(azure.get(u"/sandbox/clock"_s))["now"_L1].toString(), u"2026-03-06T09:00:00.000Z"_s);
        QCOMPARE(azure.statusOf(id), u"Expired"_s);
        for (const auto *body : {"{}", R"({"advance":-1})", R"({"advance":"x"})", R"({"advance":1e18})"}) {
            QCOMPARE(azure.post(u"/sandbox/clock"_s, body).status, 400);
        }
    }

    void shouldLogCallsWithoutTheirToken()
    {
        // GIVEN
        SimulatedAzure azure;
        azure.authorization = "Bearer very-secret";
        const QString id = azure.requestIn(u"Pending"_s);

        // WHEN
        azure.decide(id, R"({"status":"Deny"})");
        azure.decide(id, R"({"status":"Deny"})");
        azure.authorization.clear();
        azure.get(azure.requestsPath() + m_list);
        const auto answer = azure.get(u"/sandbox/log"_s);

        // THEN
        const QJsonArray calls = json(answer)["calls"_L1].toArray();
        QCOMPARE(calls.size(), 3);
        QCOMPARE(calls[0]["method"_L1].toString(), u"POST"_s);
        QVERIFY(calls[0]["path"_L1].toString().endsWith("/updateApproval"_L1));
        QCOMPARE(calls[0]["query"_L1].toString(), SimulatedAzure::lockboxVersion);
        QCOMPARE(calls[0]["bearer"_L1], QJsonValue(true));
        QCOMPARE(calls[1]["status"_L1].toInt(), 409);
        QCOMPARE(calls[2]["bearer"_L1], QJsonValue(false));
        QVERIFY(!answer.body.contains("very-secret"));
        QCOMPARE(json(azure.get(u"/sandbox/posts"_s))["posts"_L1].toObject(), (QJsonObject{{id, 2}}));
        azure.exchange(u"DELETE"_s, u"/sandbox/log"_s);
        QVERIFY(json(azure.get(u"/sandbox/log"_s))["calls"_L1].toArray().isEmpty());
    }

    void shouldDeliverHostileRequestsByteByByte()
    {
        // GIVEN
        SimulatedAzure azure;
        const QString control = u"/sandbox/subscriptions/"_s + azure.subscription() + u"/requests"_s;
        const QString id = azure.requestIn(u"Pending"_s);
        const QByteArray hostile = R"({"id":7,"properties":{"status":"Pending","status":null}})";

        // WHEN
        QCOMPARE(azure.post(control, hostile).status, 200);
        QCOMPARE(azure.exchange(u"PUT"_s, control + u'/' + id, R"({"replaced":true})").answer.status, 200);
        const QByteArray list = azure.get(azure.requestsPath() + m_list).body;

        // THEN
        QVERIFY(list.contains(hostile));
        QVERIFY(list.contains(R"({"replaced":true})"));
        QCOMPARE(azure.get(azure.requestsPath() + u'/' + id + m_list).body, QByteArray(R"({"replaced":true})"));
        azure.exchange(u"DELETE"_s, control + u'/' + id);
        QCOMPARE(azure.statusOf(id), u"Pending"_s);
        QCOMPARE(azure.exchange(u"PUT"_s, control + u"/none"_s, "{}").answer.status, 404);
        QCOMPARE(azure.post(u"/sandbox/subscriptions/none/requests"_s, "{}").status, 404);
    }

    void shouldLetSomebodyElseDecide()
    {
        SimulatedAzure azure;
        const QString id = azure.requestIn(u"Pending"_s);
        const QString control = u"/sandbox/subscriptions/"_s + azure.subscription() + u"/requests/"_s + id;
        QCOMPARE(azure.post(control, R"({"decision":"Maybe"})").status, 400);
        QCOMPARE(azure.post(control, R"({"decision":"Deny"})").status, 200);
        QCOMPARE(azure.post(control, R"({"decision":"Deny"})").status, 409);
        azure.pass(2s);
        QCOMPARE(azure.statusOf(id), u"Denied"_s);
        QCOMPARE(azure.post(control, R"({"status":"Quarantined"})").status, 200);
        QCOMPARE(azure.statusOf(id), u"Quarantined"_s);
    }
};

QTEST_GUILESS_MAIN(TestControlEndpoint)
#include "tst_controlendpoint.moc"
