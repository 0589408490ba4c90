// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinstate.h"

#include "simulatedsignin.h"

#include <QTest>
#include <QUuid>

using namespace Tests;
using namespace Sandbox;

class TestSignInState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKnowTenantsByIdAndDomain()
    {
        SimulatedSignIn azure;
        const SignInState &state = azure.service->signIn();
        QCOMPARE(state.tenantNamed(azure.tenant(1)).value_or(QString()), azure.tenant(1));
        QCOMPARE(state.tenantNamed(azure.tenant(1).toUpper()).value_or(QString()), azure.tenant(1));
        QCOMPARE(state.tenantNamed(u"Fabrikam.example"_s).value_or(QString()), azure.tenant(1));
        for (const auto &word : {u"organizations"_s, u"common"_s}) {
            QCOMPARE(state.tenantNamed(word).value_or(u"?"_s), QString());
        }
        for (const auto &word : {u"elsewhere.example"_s, u"consumers"_s, QString()}) {
            const auto tenant = state.tenantNamed(word);
            QVERIFY(!tenant);
            QCOMPARE(tenant.error().code, 90002);
        }
    }

    void shouldLetNobodyIntoAForeignTenant()
    {
        SimulatedSignIn azure;
        const SignInState &state = azure.service->signIn();
        QCOMPARE(state.tenantFor(azure.person(1), u"organizations"_s).value_or(QString()), azure.tenant(0));
        QCOMPARE(state.tenantFor(azure.person(0), azure.tenant(1)).value_or(QString()), azure.tenant(1));
        const auto refused = state.tenantFor(azure.person(1), azure.tenant(1));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, 50020);
    }

    void shouldKnowScopes_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<int>("code"); // 0: good
        QTest::newRow("usual") << SimulatedSignIn::allScopes << 0;
        QTest::newRow("impersonation") << u"http://127.0.0.1:1/user_impersonation"_s << 0;
        QTest::newRow("slash of the resource") << u"http://127.0.0.1:1//.default"_s << 0;
        QTest::newRow("other resource") << u"https://graph.example/.default"_s << 500011;
        QTest::newRow("other port") << u"http://127.0.0.1:2/.default"_s << 500011;
        QTest::newRow("unknown word") << u"openid everything"_s << 70011;
        QTest::newRow("empty") << u" "_s << 70011;
    }

    void shouldKnowScopes()
    {
        QFETCH(QString, scope);
        QFETCH(int, code);
        SimulatedSignIn azure;
        const auto scopes = azure.service->signIn().scopesOf(scope);
        QCOMPARE(scopes ? 0 : scopes.error().code, code);
        QVERIFY(!scopes || scopes->join(u' ') == scope);
    }

    void shouldMakeUserCodesThatAreReadEasily()
    {
        SimulatedSignIn azure;
        SignInState &state = azure.service->signIn();
        const QString code = state.userCode();
        QCOMPARE(code.size(), 8);
        QVERIFY(std::ranges::none_of(code, [](QChar letter) { return u"AEIOU01"_s.contains(letter); }));
        QCOMPARE_NE(state.userCode(), code);
        QCOMPARE_NE(state.secret(), state.secret());
    }

    void shouldReturnTheClientsOwnId()
    {
        // GIVEN
        SimulatedSignIn azure;
        SignInState &state = azure.service->signIn();
        const QString id = u"6b0f7f0e-6b5f-4d0a-8a3f-0c1d2e3f4a5b"_s;
        QHttpHeaders headers;
        headers.append("client-request-id", id.toLatin1());
        const QUrl address(u"http://x/authority"_s);

        // THEN
        QCOMPARE(state.completed({}, ArmRequest::of(u"GET"_s, address, headers)).correlation, id);
        const SignInRefusal other = state.completed({}, ArmRequest::of(u"GET"_s, address));
        QVERIFY(!QUuid::fromString(other.correlation).isNull());
        QVERIFY(!QUuid::fromString(other.requestId).isNull());
        QCOMPARE(other.at, azure.clock.utcNow());
    }

    void shouldFindTheContextsAskedFor_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<QStringList>("contexts");
        QTest::newRow("values") << QByteArray(R"({"access_token":{"acrs":{"essential":true,"values":["p1","c2"]}}})")
                                << QStringList{u"p1"_s, u"c2"_s};
        QTest::newRow("value") << QByteArray(R"({"access_token":{"acrs":{"essential":true,"value":"c1"}}})")
                               << QStringList{u"c1"_s};
        QTest::newRow("others") << QByteArray(R"({"access_token":{"xms_cc":{"values":["cp1"]}}})") << QStringList();
        QTest::newRow("none") << QByteArray() << QStringList();
        QTest::newRow("garbage") << QByteArray("{[") << QStringList();
    }

    void shouldFindTheContextsAskedFor()
    {
        QFETCH(QByteArray, claims);
        QFETCH(QStringList, contexts);
        QCOMPARE(contextsOf(claims), contexts);
    }
};

QTEST_GUILESS_MAIN(TestSignInState)
#include "tst_signinstate.moc"
