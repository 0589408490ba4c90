// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedazure.h"

#include <QTest>

using namespace Tests;
using namespace std::chrono_literals;

namespace
{

const QString provider = u"/providers/Microsoft.CustomerLockbox"_s;

} // namespace

class TestLockboxRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldListThePublishedOperations()
    {
        // WHEN
        SimulatedAzure azure;
        const auto answer = azure.get(provider + u"/operations?"_s + SimulatedAzure::lockboxVersion);
        const QJsonArray operations = valueOf(answer);

        // THEN
        QCOMPARE(operations.size(), 10);
        QCOMPARE(operations[0].toObject(),
            QJsonDocument::fromJson(
                R"({"name":"Microsoft.CustomerLockbox/register/action","isDataAction":"false","display":{
                "provider":"Microsoft Customer Lockbox","resource":"Microsoft Customer Lockbox",
                "operation":"Register Provider Microsoft.CustomerLockboxx",
                "description":"Register Provider Microsoft.CustomerLockbox"},"origin":"user,system"})")
                .object());
        QCOMPARE(operations[9].toObject()["name"_L1].toString(),
            u"Microsoft.CustomerLockbox/requests/activitylog/AutoDenyLockboxRequest/action"_s);
    }

    void shouldOptTheTenantInAndOut()
    {
        // GIVEN
        SimulatedAzure azure;
        const QString home = azure.service->world().tenants().constFirst().tenantId;
        const QString version = u"?api-version=2018-10-11-preview"_s;
        const auto optedIn = [&](const QString &tenant) -> QJsonValue { // no reference into what ends here
            return json(azure.get(provider + u"/tenantOptedIn/"_s + tenant + version))["isOptedIn"_L1];
        };
        QCOMPARE(optedIn(home), QJsonValue(true));

        // WHEN
        const auto disabled = azure.post(provider + u"/disableLockbox"_s + version, {});

        // THEN
        QCOMPARE(disabled.status, 200);
        QVERIFY(disabled.body.isEmpty());
        QCOMPARE(optedIn(home.toUpper()), QJsonValue(false));
        azure.post(provider + u"/enableLockbox"_s + version, {});
        QCOMPARE(optedIn(home), QJsonValue(true));
        QCOMPARE(optedIn(u"00000000-0000-4000-8000-000000000000"_s), QJsonValue(false));
        QCOMPARE(azure.get(provider + u"/tenantOptedIn/nonsense"_s + version).status, 400);
    }

    void shouldListAndReadTheSame()
    {
        SimulatedAzure azure;
        const QString version = u'?' + SimulatedAzure::lockboxVersion;
        const QJsonArray all = valueOf(azure.get(azure.requestsPath() + version + u"&$expand=properties"_s));
        QVERIFY(all.size() >= 4);
        for (const QJsonValue &item : all) {
            QCOMPARE(json(azure.get(item["id"_L1].toString() + version)), item.toObject());
        }
    }

    void shouldFilterByStatus_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("published") << u"properties/status%20eq%20'Pending'"_s;
        QTest::newRow("plus signs") << u"properties/status+eq+'Pending'"_s;
        QTest::newRow("fully encoded") << u"properties%2Fstatus%20eq%20%27Pending%27"_s;
        QTest::newRow("other case") << u"Properties/Status%20EQ%20'pending'"_s;
    }

    void shouldFilterByStatus()
    {
        QFETCH(QString, filter);
        SimulatedAzure azure;
        const QJsonArray pending =
            valueOf(azure.get(azure.requestsPath() + u'?' + SimulatedAzure::lockboxVersion + u"&$filter="_s + filter));
        QCOMPARE(pending.size(), 4);
        for (const QJsonValue &item : pending) {
            QCOMPARE(item["properties"_L1]["status"_L1].toString(), u"Pending"_s);
        }
    }

    void shouldFindNothingUnderAnUnknownStatus()
    {
        SimulatedAzure azure;
        const auto answer = azure.get(azure.requestsPath() + u'?' + SimulatedAzure::lockboxVersion +
                                      u"&$filter=properties/status%20eq%20'Nope'"_s);
        QCOMPARE(answer.body, QByteArray(R"({"value":[]})"));
    }

    void shouldRefuseOtherFilters_data()
    {
        QTest::addColumn<QString>("filter");
        for (const auto *filter :
            {"", "Pending", "status eq 'Pending'", "properties/status ne 'Pending'", "properties/status eq Pending",
                "properties/status eq ''", "properties/status eq 'Pending' or properties/status eq 'Denied'",
                "properties/status eq 'Pending' and properties/status eq 'Pending'", "properties/duration eq '8'"}) {
            QTest::newRow(filter) << QString::fromLatin1(filter);
        }
    }

    void shouldRefuseOtherFilters()
    {
        QFETCH(QString, filter);
        SimulatedAzure azure;
        const auto answer = azure.get(azure.requestsPath() + u'?' + SimulatedAzure::lockboxVersion + u"&$filter="_s +
                                      QString::fromLatin1(QUrl::toPercentEncoding(filter)));
        QCOMPARE(answer.status, 400);
        QCOMPARE(errorCode(answer), u"InvalidFilter"_s);
    }

    void shouldNotKnowForeignRequests()
    {
        SimulatedAzure azure;
        const QString other = azure.requestIn(u"Pending"_s, 3);
        for (const QString &id : {u"00000000-0000-0000-0000-000000000000"_s, u"nonsense"_s, other}) {
            const QString path = azure.requestsPath() + u'/' + id;
            QCOMPARE(azure.get(path + u'?' + SimulatedAzure::lockboxVersion).status, 404);
            QCOMPARE(azure.decide(id, R"({"status":"Approve"})").status, 404);
        }
    }

    void shouldPassThroughTheMotionStates_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("moving");
        QTest::addColumn<QString>("done");
        QTest::newRow("approve") << QByteArray(R"({"reason":"Customer approve","status":"Approve"})") << u"Approving"_s
                                 << u"Approved"_s;
        QTest::newRow("deny, no reason") << QByteArray(R"({"status":"Deny"})") << u"Denying"_s << u"Denied"_s;
    }

    void shouldPassThroughTheMotionStates()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, moving);
        QFETCH(QString, done);

        // GIVEN
        SimulatedAzure azure;
        const QString id = azure.requestIn(u"Pending"_s);

        // WHEN
        const auto answer = azure.decide(id, body);

        // THEN the decision is echoed and carried out in its time
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, body);
        QCOMPARE(azure.statusOf(id), moving);
        azure.pass(2s);
        QCOMPARE(azure.statusOf(id), done);
    }

    void shouldRefuseADecisionInAnyOtherState()
    {
        SimulatedAzure azure;
        for (const auto &status : {u"Approved"_s, u"Denied"_s, u"Expired"_s}) {
            const auto answer = azure.decide(azure.requestIn(status), R"({"status":"Approve","reason":"late"})");
            QCOMPARE(answer.status, 409);
            const QJsonObject error = json(answer)["error"_L1].toObject();
            QVERIFY(!error["code"_L1].toString().isEmpty());
            QCOMPARE(error["additionalInfo"_L1][0]["info"_L1]["currentStatus"_L1].toString(), status);
        }
    }

    void shouldRefuseADecisionAfterExpiry()
    {
        // GIVEN
        SimulatedAzure azure;
        const QString id = azure.requestIn(u"Pending"_s);

        // WHEN
        azure.pass(96h);
        const auto answer = azure.decide(id, R"({"status":"Approve"})");

        // THEN
        QCOMPARE(answer.status, 409);
        QVERIFY(answer.body.contains(R"("currentStatus":"Expired")"));
    }

    void shouldRefuseOtherBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const auto *body : {"", "no json", "[]", "{}", R"({"decision":"Approve"})", R"({"status":"Approved"})",
                 R"({"status":"approve"})", R"({"status":null})", R"({"status":["Approve"]})",
                 R"({"status":"Approve","reason":7})"}) {
            QTest::newRow(body) << QByteArray(body);
        }
    }

    void shouldRefuseOtherBodies()
    {
        QFETCH(QByteArray, body);
        SimulatedAzure azure;
        const QString id = azure.requestIn(u"Pending"_s);
        const auto answer = azure.decide(id, body);
        QCOMPARE(answer.status, 400);
        QVERIFY(!errorCode(answer).isEmpty());
        QCOMPARE(azure.statusOf(id), u"Pending"_s);
    }
};

QTEST_GUILESS_MAIN(TestLockboxRoutes)
#include "tst_lockboxroutes.moc"
