// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authorityservice.h"

#include "simulatedsignin.h"

#include <QTest>

using namespace Tests;
using namespace std::chrono_literals;

class TestAuthorityService : public QObject
{
    Q_OBJECT

    const QString m_subscriptions = u"/subscriptions?api-version=2022-12-01"_s;
    const QString m_tenants = u"/tenants?api-version=2022-12-01"_s;
    const QString m_enable = u"/providers/Microsoft.CustomerLockbox/enableLockbox?"_s + SimulatedAzure::lockboxVersion;

private Q_SLOTS:
    void shouldDescribeItself()
    {
        SimulatedSignIn azure;
        const QJsonObject all = json(azure.get(u"/authority/organizations/v2.0/.well-known/openid-configuration"_s));
        const QString base = u"http://127.0.0.1:1/authority/"_s;
        QCOMPARE(all["issuer"_L1].toString(), base + u"{tenantid}/v2.0"_s);
        QCOMPARE(all["token_endpoint"_L1].toString(), base + u"organizations/oauth2/v2.0/token"_s);
        const QString one = u"/authority/%1/v2.0/.well-known/openid-configuration"_s;
        QCOMPARE(
            json(azure.get(one.arg(u"contoso.example"_s)))["issuer"_L1].toString(), base + azure.tenant() + u"/v2.0"_s);
        QCOMPARE(azure.get(one.arg(u"nowhere"_s)).status, 400);
        QCOMPARE(json(azure.get(u"/authority/common/discovery/v2.0/keys"_s))["keys"_L1].toArray(), QJsonArray());
    }

    void shouldHaveNothingElse_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        QTest::newRow("root") << u"GET"_s << u"/authority"_s;
        QTest::newRow("tenant") << u"GET"_s << u"/authority/common"_s;
        QTest::newRow("old version") << u"POST"_s << u"/authority/common/oauth2/token"_s;
        QTest::newRow("method") << u"GET"_s << u"/authority/common/oauth2/v2.0/token"_s;
        QTest::newRow("device") << u"POST"_s << u"/authority/device"_s;
    }

    void shouldHaveNothingElse()
    {
        QFETCH(QString, method);
        QFETCH(QString, path);
        SimulatedSignIn azure;
        QCOMPARE(azure.exchange(method, path).answer.status, 404);
    }

    void shouldFailLikeEveryOtherService()
    {
        SimulatedSignIn azure;
        azure.service->faults().add(*Sandbox::Fault::fromText(u"kind=503,path=*/token"_s));
        QCOMPARE(azure.redeem(azure.code()).status, 503);
    }

    void shouldShowATenantItsOwnAlone()
    {
        // GIVEN
        SimulatedSignIn azure;
        const auto everything = valueOf(azure.get(m_subscriptions));

        // WHEN
        azure.use(azure.tokens({}, azure.tenant(1)));
        const auto own = valueOf(azure.get(m_subscriptions));

        // THEN
        QCOMPARE(everything.size(), 5);
        QCOMPARE(own.size(), 2);
        for (const auto &subscription : own) {
            QCOMPARE(subscription["tenantId"_L1].toString(), azure.tenant(1));
        }
        QCOMPARE(valueOf(azure.get(m_tenants)).size(), 2);
        QCOMPARE(azure.get(azure.requestsPath(3) + u'?' + SimulatedAzure::lockboxVersion).status, 200);
        const auto foreign = azure.get(azure.requestsPath(0) + u'?' + SimulatedAzure::lockboxVersion);
        QCOMPARE(foreign.status, 401);
        QCOMPARE(errorCode(foreign), u"InvalidAuthenticationTokenTenant"_s);
        QVERIFY(challengeIn(foreign).contains(u"/authority/"_s + azure.tenant(0)));
    }

    void shouldShowAPersonItsTenantsAlone()
    {
        SimulatedSignIn azure;
        azure.use(azure.tokens({{u"sandbox_person"_s, azure.person(1).objectId}}));
        QCOMPARE(valueOf(azure.get(m_tenants)).size(), 1);
        QCOMPARE(valueOf(azure.get(m_subscriptions)).size(), 3);
    }

    void shouldAcceptIssuedTokensBesideTheGivenOnes()
    {
        SimulatedSignIn azure({.tokens = {u"one"_s}});
        QCOMPARE(azure.get(m_tenants).status, 401);
        azure.use(azure.tokens());
        QCOMPARE(azure.get(m_tenants).status, 200);
    }

    void shouldRefuseSpoiltTokens()
    {
        SimulatedSignIn azure;
        const QJsonObject tokens = azure.tokens();
        azure.authorization = "Bearer " + tokens["id_token"_L1].toString().toLatin1();
        QCOMPARE(errorCode(azure.get(m_tenants)), u"InvalidAuthenticationToken"_s);
        azure.use(tokens);
        azure.authorization.chop(3);
        const auto answer = azure.get(m_tenants);
        QCOMPARE(answer.status, 401);
        QCOMPARE(errorCode(answer), u"InvalidAuthenticationToken"_s);
    }

    void shouldRefuseTokensAfterTheirEnd()
    {
        SimulatedSignIn azure;
        azure.service->signIn().rules.accessTokenLife = 60;
        azure.use(azure.tokens());
        azure.pass(59s);
        QCOMPARE(azure.get(m_tenants).status, 200);
        azure.pass(1s);
        const auto answer = azure.get(m_tenants);
        QCOMPARE(answer.status, 401);
        QCOMPARE(errorCode(answer), u"ExpiredAuthenticationToken"_s);
    }

    void shouldChallengeRevokedTokens()
    {
        // GIVEN
        SimulatedSignIn azure;
        const QJsonObject tokens = azure.tokens();
        azure.use(tokens);
        azure.pass(1s);

        // WHEN
        azure.service->signIn().tokensRevokedAt = azure.clock.utcNow();
        const auto answer = azure.get(m_tenants);

        // THEN
        QCOMPARE(answer.status, 401);
        QVERIFY(challengeIn(answer).contains("error=\"insufficient_claims\""_L1));
        const QString claims = challengeIn(answer).section(u"claims=\""_s, 1).chopped(1);
        const auto decoded = QJsonDocument::fromJson(QByteArray::fromBase64(claims.toLatin1()));
        QCOMPARE(decoded["access_token"_L1]["nbf"_L1]["value"_L1].toString(),
            QString::number(azure.clock.utcNow().toSecsSinceEpoch()));
        azure.use(json(azure.refresh(tokens["refresh_token"_L1].toString())));
        QCOMPARE(azure.get(m_tenants).status, 200);
    }

    void shouldDemandAStepUpForDecisionsAlone()
    {
        // GIVEN
        SimulatedSignIn azure;
        azure.service->signIn().rules.stepUpForDecisions = true;
        const QString id = azure.requestIn(u"Pending"_s);
        azure.use(azure.tokens());

        // WHEN
        QCOMPARE(azure.statusOf(id), u"Pending"_s);
        const auto refused = azure.decide(id, R"({"status":"Deny"})");

        // THEN
        QCOMPARE(refused.status, 401);
        QVERIFY(challengeIn(refused).contains("insufficient_claims"_L1));
        QCOMPARE(azure.statusOf(id), u"Pending"_s);
        azure.use(azure.tokens({{u"claims"_s, uR"({"access_token":{"acrs":{"values":["p1"]}}})"_s}}));
        QCOMPARE(azure.decide(id, R"({"status":"Deny"})").status, 200);
        azure.authorization = "Bearer any";
        QCOMPARE(azure.post(m_enable, {}).status, 200);
    }

    void shouldLetGlobalAdministratorsAloneSwitchTheirTenant()
    {
        // GIVEN
        SimulatedSignIn azure;
        const auto disable = [&azure](qsizetype person, const QString &tenant) {
            azure.use(azure.tokens({{u"sandbox_person"_s, azure.person(person).objectId}}, tenant));
            return azure
                .post(u"/providers/Microsoft.CustomerLockbox/disableLockbox?"_s + SimulatedAzure::lockboxVersion, {})
                .status;
        };

        // THEN
        QCOMPARE(disable(1, azure.tenant(0)), 403);
        QCOMPARE(disable(0, azure.tenant(1)), 403); // a guest
        QVERIFY(azure.service->world().tenants()[1].optedIn);
        QCOMPARE(disable(2, azure.tenant(1)), 200);
        QVERIFY(azure.service->world().tenants()[0].optedIn);
        QVERIFY(!azure.service->world().tenants()[1].optedIn);
        QCOMPARE(disable(0, azure.tenant(0)), 200);
        QVERIFY(!azure.service->world().tenants()[0].optedIn);
    }

    void shouldNameWhoDecided()
    {
        SimulatedSignIn azure;
        const QString id = azure.requestIn(u"Pending"_s);
        azure.use(azure.tokens({{u"sandbox_person"_s, azure.person(1).objectId}}));
        QCOMPARE(azure.decide(id, R"({"status":"Deny"})").status, 200);
        QCOMPARE(azure.service->world().events().constLast().caller, u"erin.frost@contoso.example"_s);
    }
};

QTEST_GUILESS_MAIN(TestAuthorityService)
#include "tst_authorityservice.moc"
