// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "armgateway.h"

#include "simulatedazure.h"

#include <QTest>
#include <QUuid>

using namespace Tests;

namespace
{

QByteArray header(const Sandbox::ArmResponse &answer, QLatin1StringView name)
{
    return answer.headers.value(name).toByteArray();
}

} // namespace

class TestArmGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldDemandABearerToken()
    {
        // GIVEN
        SimulatedAzure azure;
        azure.authorization.clear();

        // WHEN
        const auto answer = azure.get(u"/subscriptions?api-version=2022-12-01"_s);

        // THEN
        QCOMPARE(answer.status, 401);
        QCOMPARE(errorCode(answer), u"AuthenticationFailed"_s);
        const QByteArray challenge = header(answer, "www-authenticate"_L1);
        QVERIFY2(
            challenge.startsWith("Bearer authorization_uri=\"http://127.0.0.1:1/authority\""), challenge.constData());
        QVERIFY(header(answer, "x-ms-ratelimit-remaining-tenant-reads"_L1).isEmpty());
    }

    void shouldAcceptTheNamedTokensOnly()
    {
        SimulatedAzure azure({.tokens = {u"one"_s, u"two"_s}});
        azure.authorization = "Bearer two";
        QCOMPARE(azure.get(u"/tenants?api-version=2022-12-01"_s).status, 200);
        azure.authorization = "Bearer three";
        const auto answer = azure.get(u"/tenants?api-version=2022-12-01"_s);
        QCOMPARE(answer.status, 401);
        QCOMPARE(errorCode(answer), u"InvalidAuthenticationToken"_s);
        QVERIFY(!answer.body.contains("three"));
    }

    void shouldDemandAnApiVersion_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("tenants") << u"/tenants"_s;
        QTest::newRow("empty") << u"/tenants?api-version="_s;
        QTest::newRow("operations") << u"/providers/Microsoft.CustomerLockbox/operations"_s;
        QTest::newRow("list, which forgets to declare it") << SimulatedAzure().requestsPath();
    }

    void shouldDemandAnApiVersion()
    {
        QFETCH(QString, path);
        SimulatedAzure azure;
        const auto answer = azure.get(path);
        QCOMPARE(answer.status, 400);
        QCOMPARE(errorCode(answer), u"MissingApiVersionParameter"_s);
    }

    void shouldNameTheSupportedVersions()
    {
        SimulatedAzure azure;
        const auto answer = azure.get(u"/providers/Microsoft.CustomerLockbox/tenantOptedIn/x?api-version=2017-01-01"_s);
        QCOMPARE(answer.status, 400);
        QCOMPARE(errorCode(answer), u"InvalidApiVersionParameter"_s);
        QVERIFY(answer.body.contains("2018-02-28-preview"));
        QVERIFY(answer.body.contains("2018-10-11-preview"));
    }

    void shouldNotTakeTheLaterVersionWhereItIsNotPublished()
    {
        SimulatedAzure azure;
        const QString path = azure.requestsPath() + u"?api-version=2018-10-11-preview"_s;
        QCOMPARE(errorCode(azure.get(path)), u"InvalidApiVersionParameter"_s);
    }

    void shouldNotKnowForeignSubscriptionsAndPaths()
    {
        SimulatedAzure azure;
        const auto unknown = azure.get(
            u"/subscriptions/00000000-0000-0000-0000-000000000000/providers/Microsoft.CustomerLockbox/requests?"_s +
            SimulatedAzure::lockboxVersion);
        QCOMPARE(unknown.status, 404);
        QCOMPARE(errorCode(unknown), u"SubscriptionNotFound"_s);
        QCOMPARE(azure.get(u"/nothing?api-version=1"_s).status, 404);
        QCOMPARE(azure.get(u"/?api-version=1"_s).status, 404);
    }

    void shouldNameTheAllowedMethods()
    {
        SimulatedAzure azure;
        const auto answer = azure.exchange(u"DELETE"_s, u"/tenants?api-version=2022-12-01"_s).answer;
        QCOMPARE(answer.status, 405);
        QCOMPARE(header(answer, "allow"_L1), QByteArray("GET"));
    }

    void shouldAnswerPathsInAnyCase()
    {
        SimulatedAzure azure;
        const QString path = azure.requestsPath() + u'?' + SimulatedAzure::lockboxVersion;
        QCOMPARE(valueOf(azure.get(path.toUpper())).size(), valueOf(azure.get(path)).size());
        QVERIFY(!valueOf(azure.get(path)).isEmpty());
    }

    void shouldCountCallsInTheHeaders()
    {
        SimulatedAzure azure;
        const QString list = azure.requestsPath() + u'?' + SimulatedAzure::lockboxVersion;
        azure.get(list);
        const auto second = azure.get(list);
        QCOMPARE(header(second, "x-ms-ratelimit-remaining-subscription-reads"_L1), QByteArray("248"));
        QCOMPARE(header(second, "x-ms-ratelimit-remaining-subscription-global-reads"_L1), QByteArray("3748"));
        const auto post = azure.decide(azure.requestIn(u"Pending"_s), R"({"status":"Deny"})");
        QCOMPARE(header(post, "x-ms-ratelimit-remaining-subscription-writes"_L1), QByteArray("199"));
        const auto tenants = azure.get(u"/tenants?api-version=2022-12-01"_s);
        QCOMPARE(header(tenants, "x-ms-ratelimit-remaining-tenant-reads"_L1), QByteArray("249"));
    }

    void shouldThrottleOnlyWhenAsked_data()
    {
        QTest::addColumn<bool>("throttle");
        QTest::addColumn<int>("status");
        QTest::newRow("counted only") << false << 200;
        QTest::newRow("throttled") << true << 429;
    }

    void shouldThrottleOnlyWhenAsked()
    {
        QFETCH(bool, throttle);
        QFETCH(int, status);
        SimulatedAzure azure({.throttle = throttle});
        const QString list = azure.requestsPath() + u'?' + SimulatedAzure::lockboxVersion;

        // WHEN
        for (int i = 0; i < 250; ++i) {
            QCOMPARE(azure.get(list).status, 200);
        }
        const auto answer = azure.get(list);

        // THEN
        QCOMPARE(answer.status, status);
        QCOMPARE(header(answer, "retry-after"_L1), throttle ? QByteArray("1") : QByteArray());
        azure.pass(std::chrono::seconds(1));
        QCOMPARE(azure.get(list).status, 200);
    }

    void shouldNumberEveryAnswer()
    {
        // GIVEN
        SimulatedAzure azure;
        const QByteArray correlation = "4472c904-0000-4000-8000-000000000001";
        QHttpHeaders headers;
        headers.append("x-ms-correlation-request-id"_L1, correlation);
        headers.append("x-ms-client-request-id"_L1, "mine");
        headers.append("x-ms-return-client-request-id"_L1, "true");

        // WHEN
        const auto plain = azure.get(u"/x"_s);
        const auto asked =
            azure.service->handle(Sandbox::ArmRequest::of(u"GET"_s, QUrl(u"http://h/x"_s), headers)).answer;

        // THEN
        const QByteArray id = header(plain, "x-ms-request-id"_L1);
        QVERIFY(!QUuid::fromString(QLatin1StringView(id)).isNull());
        QCOMPARE(header(plain, "x-ms-correlation-request-id"_L1), id);
        QVERIFY(header(plain, "x-ms-client-request-id"_L1).isEmpty());
        QCOMPARE_NE(header(asked, "x-ms-request-id"_L1), id);
        QCOMPARE(header(asked, "x-ms-correlation-request-id"_L1), correlation);
        QCOMPARE(header(asked, "x-ms-client-request-id"_L1), QByteArray("mine"));
    }
};

QTEST_GUILESS_MAIN(TestArmGateway)
#include "tst_armgateway.moc"
