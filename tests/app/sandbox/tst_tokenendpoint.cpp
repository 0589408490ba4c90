// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinendpoints.h"

#include "simulatedsignin.h"

#include <QTest>

using namespace Tests;
using namespace std::chrono_literals;

class TestTokenEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveTokensForACode()
    {
        // GIVEN
        SimulatedSignIn azure;

        // WHEN
        const auto answer = azure.redeem(azure.code());

        // THEN
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.headers.contains(QHttpHeaders::WellKnownHeader::CacheControl));
        const QJsonObject body = json(answer);
        QCOMPARE(body["token_type"_L1].toString(), u"Bearer"_s);
        QCOMPARE(body["expires_in"_L1].toInt(), 3599);
        QCOMPARE(body["scope"_L1].toString(), SimulatedSignIn::allScopes);
        QVERIFY(!body["refresh_token"_L1].toString().isEmpty());
        QCOMPARE(claimsIn(body["id_token"_L1].toString())["nonce"_L1].toString(), u"a nonce"_s);
        QCOMPARE(claimsIn(body["access_token"_L1].toString())["tid"_L1].toString(), azure.tenant());
    }

    void shouldGiveOnlyWhatWasAskedFor()
    {
        SimulatedSignIn azure;
        const QJsonObject body = azure.tokens({{u"scope"_s, u"http://127.0.0.1:1/.default"_s}});
        QVERIFY(body.contains(u"access_token"_s));
        QVERIFY(!body.contains(u"refresh_token"_s));
        QVERIFY(!body.contains(u"id_token"_s));
    }

    void shouldRefuseAWrongRedemption_data()
    {
        QTest::addColumn<Items>("changes");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("verifier") << Items{{u"code_verifier"_s, u"another"_s}} << u"invalid_grant 501481"_s;
        QTest::newRow("no verifier") << Items{{u"code_verifier"_s, {}}} << u"invalid_grant 501481"_s;
        QTest::newRow("redirect") << Items{{u"redirect_uri"_s, u"http://localhost:1/"_s}} << u"invalid_grant 50011"_s;
        QTest::newRow("client") << Items{{u"client_id"_s, u"another"_s}} << u"invalid_grant 70000"_s;
        QTest::newRow("no client") << Items{{u"client_id"_s, {}}} << u"invalid_request 900144"_s;
        QTest::newRow("code") << Items{{u"code"_s, u"another"_s}} << u"invalid_grant 70000"_s;
        QTest::newRow("secret") << Items{{u"client_secret"_s, u"s"_s}} << u"invalid_client 700025"_s;
        QTest::newRow("grant type") << Items{{u"grant_type"_s, u"password"_s}} << u"unsupported_grant_type 70003"_s;
        QTest::newRow("no grant type") << Items{{u"grant_type"_s, {}}} << u"unsupported_grant_type 70003"_s;
        QTest::newRow("scope") << Items{{u"scope"_s, u"x"_s}} << u"invalid_scope 70011"_s;
    }

    void shouldRefuseAWrongRedemption()
    {
        QFETCH(Items, changes);
        QFETCH(QString, refusal);
        SimulatedSignIn azure;
        const auto answer = azure.redeem(azure.code(), changes);
        QCOMPARE(refusalIn(answer), refusal);
        QVERIFY(!json(answer).contains(u"access_token"_s));
    }

    void shouldRefuseAnEmptySecretAndRepeatedFields()
    {
        SimulatedSignIn azure;
        const QString path = u"/authority/organizations/oauth2/v2.0/token"_s;
        const QByteArray form = "grant_type=authorization_code&client_id=c&code=x";
        QCOMPARE(refusalIn(azure.post(path, form + "&client_secret=")), u"invalid_client 700025"_s);
        QCOMPARE(refusalIn(azure.post(path, form + "&code=y")), u"invalid_request 0"_s);
        QCOMPARE(refusalIn(azure.post(path, {})), u"invalid_request 900144"_s);
        QCOMPARE(refusalIn(azure.redeem(azure.code(), {}, u"elsewhere.example"_s)), u"invalid_request 90002"_s);
    }

    void shouldTakeACodeOnce()
    {
        SimulatedSignIn azure;
        const QString code = azure.code();
        QCOMPARE(azure.redeem(code).status, 200);
        QCOMPARE(refusalIn(azure.redeem(code)), u"invalid_grant 54005"_s);
    }

    void shouldTakeACodeForTenMinutes()
    {
        SimulatedSignIn azure;
        const QString code = azure.code();
        azure.pass(600s);
        QCOMPARE(refusalIn(azure.redeem(code)), u"invalid_grant 70008"_s);
    }

    void shouldRefreshForEveryTenantOfThePerson()
    {
        // GIVEN
        SimulatedSignIn azure;
        const QString token = azure.tokens()["refresh_token"_L1].toString();

        // WHEN
        const QJsonObject same = json(azure.refresh(token));
        const QJsonObject other = json(azure.refresh(token, {}, azure.tenant(1)));

        // THEN
        QCOMPARE(claimsIn(same["access_token"_L1].toString())["tid"_L1].toString(), azure.tenant(0));
        QCOMPARE(claimsIn(other["access_token"_L1].toString())["tid"_L1].toString(), azure.tenant(1));
        QCOMPARE_NE(same["refresh_token"_L1].toString(), token);
        QVERIFY(!claimsIn(same["id_token"_L1].toString()).contains(u"nonce"_s));
    }

    void shouldRefuseToRefreshForAForeignTenant()
    {
        SimulatedSignIn azure;
        const QString token =
            azure.tokens({{u"sandbox_person"_s, azure.person(1).objectId}})["refresh_token"_L1].toString();
        QCOMPARE(azure.refresh(token, {}, azure.tenant(0)).status, 200);
        QCOMPARE(refusalIn(azure.refresh(token, {}, azure.tenant(1))), u"invalid_grant 50020"_s);
        QCOMPARE(refusalIn(azure.refresh(token, {}, u"elsewhere.example"_s)), u"invalid_request 90002"_s);
    }

    void shouldRefuseForeignRefreshTokens()
    {
        SimulatedSignIn azure;
        const QString token = azure.tokens()["refresh_token"_L1].toString();
        QCOMPARE(refusalIn(azure.refresh(token, {{u"client_id"_s, u"another"_s}})), u"invalid_grant 70000"_s);
        QCOMPARE(refusalIn(azure.refresh(u"nonsense"_s)), u"invalid_grant 70000"_s);
    }

    void shouldRetireRefreshTokensWhenTold()
    {
        SimulatedSignIn azure;
        azure.service->signIn().rules.refreshTokenOnce = true;
        const QString first = azure.tokens()["refresh_token"_L1].toString();
        const QString second = json(azure.refresh(first))["refresh_token"_L1].toString();
        QCOMPARE(refusalIn(azure.refresh(first)), u"invalid_grant 70000"_s);
        QCOMPARE(azure.refresh(second).status, 200);
    }

    void shouldEndSessions()
    {
        SimulatedSignIn azure;
        azure.service->signIn().rules.refreshTokenLife = 60;
        const QString token = azure.tokens()["refresh_token"_L1].toString();
        azure.pass(30s);
        const QString younger = azure.tokens()["refresh_token"_L1].toString();
        azure.pass(30s);
        QCOMPARE(refusalIn(azure.refresh(token)), u"invalid_grant 700082"_s);
        QCOMPARE(azure.refresh(younger).status, 200);
        azure.service->signIn().sessionsRevokedAt = azure.clock.utcNow();
        QCOMPARE(refusalIn(azure.refresh(younger)), u"invalid_grant 50173"_s);
        QCOMPARE(azure.refresh(azure.tokens()["refresh_token"_L1].toString()).status, 200);
    }

    void shouldDemandASecondFactorOfAnEarlierSignIn()
    {
        // GIVEN
        SimulatedSignIn azure;
        const QString token = azure.tokens()["refresh_token"_L1].toString();
        azure.service->signIn().rules.multiFactorNeeded = true;

        // WHEN
        const auto refused = azure.refresh(token);

        // THEN
        QCOMPARE(refusalIn(refused), u"interaction_required 50076"_s);
        QCOMPARE(json(refused)["suberror"_L1].toString(), u"basic_action"_s);
        QVERIFY(json(refused)["claims"_L1].toString().contains("acrs"_L1));
        QCOMPARE(azure.refresh(azure.tokens()["refresh_token"_L1].toString()).status, 200);
    }

    void shouldGiveAContextToAPersonWithASecondFactorAlone()
    {
        // GIVEN
        SimulatedSignIn azure;
        const Items claims{{u"claims"_s, uR"({"access_token":{"acrs":{"values":["p1"]}}})"_s}};
        const QString plain = azure.tokens()["refresh_token"_L1].toString();

        // WHEN
        const auto silently = azure.refresh(plain, claims);
        const QJsonObject interactively = azure.tokens(claims);

        // THEN
        QCOMPARE(refusalIn(silently), u"interaction_required 50076"_s);
        QCOMPARE(json(silently)["claims"_L1].toString(), claims.constFirst().second);
        const auto contextsIn = [](const QJsonObject &tokens) {
            return claimsIn(tokens["access_token"_L1].toString())["acrs"_L1].toArray();
        };
        QCOMPARE(contextsIn(interactively), QJsonArray{u"p1"_s});
        const QString strong = interactively["refresh_token"_L1].toString();
        QCOMPARE(contextsIn(json(azure.refresh(strong, claims))), QJsonArray{u"p1"_s});
        QCOMPARE(contextsIn(json(azure.refresh(strong))), QJsonArray());
    }

    void shouldBlockByConditionalAccess()
    {
        SimulatedSignIn azure;
        const QString token = azure.tokens()["refresh_token"_L1].toString();
        azure.service->signIn().rules.blockedByConditionalAccess = true;
        QCOMPARE(refusalIn(azure.redeem(azure.code())), u"invalid_grant 53003"_s);
        QCOMPARE(refusalIn(azure.refresh(token)), u"invalid_grant 53003"_s);
    }
};

QTEST_GUILESS_MAIN(TestTokenEndpoint)
#include "tst_tokenendpoint.moc"
