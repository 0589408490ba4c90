// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokenissuer.h"

#include "simulatedsignin.h"

#include <QTest>

using namespace Tests;
using namespace Sandbox;

class TestTokenIssuer : public QObject
{
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 3, 2), QTime(9, 0, 0, 250), QTimeZone::UTC};
    const Person m_person{.objectId = u"an-object"_s,
        .userPrincipalName = u"me@contoso.example"_s,
        .displayName = u"Me"_s,
        .homeTenantId = u"home"_s,
        .tenantIds = {u"home"_s, u"away"_s},
        .directoryRoles = {globalAdministrator}};
    const TokenIssuer m_issuer{u"http://127.0.0.1:1/authority"_s, 1};

    static Grant grantFor(const QString &tenantId)
    {
        return {.clientId = u"a-client"_s, .tenantId = tenantId, .scopes = {u"openid"_s, u"profile"_s}};
    }

private Q_SLOTS:
    void shouldSayWhomAnAccessTokenIsFor()
    {
        // GIVEN
        Grant grant = grantFor(u"home"_s);
        grant.contexts = {u"p1"_s};
        grant.multiFactor = true;

        // WHEN
        const auto claims = m_issuer.read(m_issuer.accessToken(grant, m_person, m_now, 60));

        // THEN
        QVERIFY(claims);
        QCOMPARE((*claims)["aud"_L1].toString(), u"http://127.0.0.1:1"_s);
        QCOMPARE((*claims)["oid"_L1].toString(), u"an-object"_s);
        QCOMPARE((*claims)["tid"_L1].toString(), u"home"_s);
        QCOMPARE((*claims)["upn"_L1].toString(), u"me@contoso.example"_s);
        QCOMPARE((*claims)["wids"_L1].toArray(), QJsonArray{globalAdministrator});
        QCOMPARE((*claims)["acrs"_L1].toArray(), QJsonArray{u"p1"_s});
        QCOMPARE((*claims)["amr"_L1].toArray(), (QJsonArray{u"pwd"_s, u"mfa"_s}));
        QCOMPARE((*claims)["exp"_L1].toInteger(), m_now.toSecsSinceEpoch() + 60);
        QCOMPARE((*claims)["iat"_L1].toDouble(), static_cast<double>(m_now.toMSecsSinceEpoch()) / 1000);
    }

    void shouldGiveGuestsNoRoles()
    {
        const auto claims = m_issuer.read(m_issuer.accessToken(grantFor(u"away"_s), m_person, m_now, 60));
        QVERIFY(claims);
        QVERIFY(!claims->contains(u"wids"_s));
        QVERIFY(!claims->contains(u"acrs"_s));
    }

    void shouldPutTheNonceIntoTheIdToken()
    {
        const QJsonObject claims = claimsIn(m_issuer.idToken(grantFor(u"home"_s), m_person, u"a nonce"_s, m_now));
        QCOMPARE(claims["aud"_L1].toString(), u"a-client"_s);
        QCOMPARE(claims["iss"_L1].toString(), u"http://127.0.0.1:1/authority/home/v2.0"_s);
        QCOMPARE(claims["nonce"_L1].toString(), u"a nonce"_s);
        QCOMPARE(claims["preferred_username"_L1].toString(), u"me@contoso.example"_s);
        QCOMPARE(claims["oid"_L1].toString(), u"an-object"_s);
    }

    void shouldNameNobodyWithoutTheProfileScope()
    {
        Grant grant = grantFor(u"home"_s);
        grant.scopes = {u"openid"_s};
        const QJsonObject claims = claimsIn(m_issuer.idToken(grant, m_person, {}, m_now));
        QVERIFY(!claims.contains(u"oid"_s));
        QVERIFY(!claims.contains(u"name"_s));
        QVERIFY(!claims.contains(u"nonce"_s));
        QVERIFY(!claims["sub"_L1].toString().isEmpty());
    }

    void shouldReadTokensOfTheSameSeedAlone()
    {
        const QString token = m_issuer.accessToken(grantFor(u"home"_s), m_person, m_now, 60);
        QVERIFY(TokenIssuer(u"http://127.0.0.1:2/authority"_s, 1).read(token));
        QVERIFY(!TokenIssuer(u"http://127.0.0.1:1/authority"_s, 2).read(token));
        QVERIFY(!m_issuer.read(u"token"_s));
    }
};

QTEST_GUILESS_MAIN(TestTokenIssuer)
#include "tst_tokenissuer.moc"
