// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signincontrol.h"

#include "simulatedsignin.h"

#include <QTest>

using namespace Tests;
using namespace std::chrono_literals;

class TestSignInControl : public QObject
{
    Q_OBJECT

    const QString m_control = u"/sandbox/sign-in"_s;

private Q_SLOTS:
    void shouldChangeAndResetTheRules()
    {
        SimulatedSignIn azure;
        QCOMPARE(json(azure.post(m_control, R"({"accessTokenLife":7})"))["accessTokenLife"_L1].toInt(), 7);
        QCOMPARE(azure.tokens()["expires_in"_L1].toInt(), 7);
        QCOMPARE(json(azure.get(m_control))["accessTokenLife"_L1].toInt(), 7);
        QCOMPARE(azure.exchange(u"DELETE"_s, m_control).answer.status, 200);
        QCOMPARE(azure.tokens()["expires_in"_L1].toInt(), 3599);
    }

    void shouldChangeAllOrNothing()
    {
        SimulatedSignIn azure;
        const auto answer = azure.post(m_control, R"({"accessTokenLife":7,"colour":"red"})");
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.body.contains("colour"));
        QCOMPARE(azure.service->signIn().rules.accessTokenLife, 3599);
    }

    void shouldRevoke()
    {
        // GIVEN
        SimulatedSignIn azure;
        const QJsonObject tokens = azure.tokens();
        azure.use(tokens);
        const QString tenants = u"/tenants?api-version=2022-12-01"_s;
        azure.pass(1s);

        // THEN
        QCOMPARE(azure.post(m_control + u"/revoke"_s, R"({"what":"tokens"})").status, 200);
        QCOMPARE(azure.get(tenants).status, 401);
        QCOMPARE(azure.refresh(tokens["refresh_token"_L1].toString()).status, 200);
        QCOMPARE(azure.post(m_control + u"/revoke"_s, R"({"what":"sessions"})").status, 200);
        QCOMPARE(azure.refresh(tokens["refresh_token"_L1].toString()).status, 400);
        QCOMPARE(azure.post(m_control + u"/revoke"_s, R"({"what":"everything"})").status, 400);
        QCOMPARE(azure.exchange(u"DELETE"_s, m_control).answer.status, 200);
        QCOMPARE(azure.get(tenants).status, 200);
    }

    void shouldNameThePersons()
    {
        SimulatedSignIn azure;
        const QJsonArray persons = json(azure.get(m_control + u"/persons"_s))["persons"_L1].toArray();
        QCOMPARE(persons.size(), 3);
        QCOMPARE(persons[0]["objectId"_L1].toString(), azure.person().objectId);
        QCOMPARE(persons[1]["tenantIds"_L1].toArray(), QJsonArray{azure.tenant()});
    }

    void shouldHaveNothingElse()
    {
        SimulatedSignIn azure;
        QCOMPARE(azure.get(m_control + u"/revoke"_s).status, 404);
        QCOMPARE(azure.exchange(u"PUT"_s, m_control, "{}").answer.status, 404);
        QCOMPARE(azure.get(m_control + u"/nonsense"_s).status, 404);
    }
};

QTEST_GUILESS_MAIN(TestSignInControl)
#include "tst_signincontrol.moc"
