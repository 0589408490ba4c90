// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockboxswitch.h"

#include "scriptedazure.h"
#include "waitfor.h"

using namespace Qt::StringLiterals;
using Domain::LockboxSwitch;
using Tests::ScriptedAnswer;

class LockboxSwitchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_azure = std::make_unique<Tests::ScriptedAzure>(); }
    void cleanup() { QCOMPARE(m_azure->server.deviations(), QStringList()); }
    void shouldSendAndReadAgain();
    void shouldTellTheOldStateHonestly();
    void shouldReportARefusal();
    void shouldNotActOnAnotherTenant();
    void shouldUseTheTenantOfTheToken();
    void shouldResolveAnUnclearAnswerByReading();

private:
    using Outcome = std::optional<Domain::Result<Domain::TenantOptIn>>;
    Outcome run(const QString &tenantId, LockboxSwitch direction)
    {
        return Tests::waitFor(Readiness::switchLockbox(m_azure->connections, tenantId, direction));
    }
    void expectPost(const QByteArray &operation, const ScriptedAnswer &answer)
    {
        m_azure->server.expect("POST"_ba,
            "/providers/Microsoft.CustomerLockbox/"_ba + operation + "?api-version=2018-02-28-preview"_ba, answer);
    }
    void expectRead(const QByteArray &tenant, const QByteArray &body)
    {
        m_azure->server.expect("GET"_ba,
            "/providers/Microsoft.CustomerLockbox/tenantOptedIn/"_ba + tenant + "?api-version=2018-02-28-preview"_ba,
            ScriptedAnswer::json(body));
    }
    void useTokenFor(const QByteArray &tenant)
    {
        m_azure->connections.remove(m_azure->connections.accounts().first().id);
        const QByteArray claims = "{\"tid\":\""_ba + tenant + "\"}"_ba;
        m_azure->connections.add(std::make_unique<Azure::GivenTokenAccount>(
            "e30."_ba + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln"_ba,
            u"Tester"_s));
    }

    std::unique_ptr<Tests::ScriptedAzure> m_azure;
};

void LockboxSwitchTest::shouldSendAndReadAgain()
{
    expectPost("enableLockbox"_ba, ScriptedAnswer::json(""_ba));
    expectRead("T"_ba, R"({"isOptedIn":true})"_ba);
    const Outcome outcome = run(u"T"_s, LockboxSwitch::Enable);
    QVERIFY(outcome && *outcome);
    QCOMPARE(**outcome, (Domain::TenantOptIn{.tenantId = u"T"_s, .isOptedIn = true}));
}

void LockboxSwitchTest::shouldTellTheOldStateHonestly()
{
    expectPost("disableLockbox"_ba, ScriptedAnswer::json(""_ba));
    expectRead("T"_ba, R"({"isOptedIn":true})"_ba);
    const Outcome outcome = run(u"T"_s, LockboxSwitch::Disable);
    QVERIFY(outcome && *outcome);
    QCOMPARE((*outcome)->isOptedIn, std::optional(true));
}

void LockboxSwitchTest::shouldReportARefusal()
{
    expectPost("enableLockbox"_ba, ScriptedAnswer::json("{}"_ba, 403));
    const Outcome outcome = run(u"T"_s, LockboxSwitch::Enable);
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, Domain::ErrorKind::Forbidden);
}

void LockboxSwitchTest::shouldNotActOnAnotherTenant()
{
    // GIVEN a token for one tenant, WHEN another is meant
    useTokenFor("T"_ba);
    const Outcome outcome = run(u"U"_s, LockboxSwitch::Disable);

    // THEN nothing is sent
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, Domain::ErrorKind::BadInput);
    QCOMPARE(m_azure->server.received().size(), 0);
}

void LockboxSwitchTest::shouldUseTheTenantOfTheToken()
{
    useTokenFor("T"_ba);
    expectPost("enableLockbox"_ba, ScriptedAnswer::json(""_ba));
    expectRead("t"_ba, R"({"isOptedIn":true})"_ba);
    const Outcome outcome = run({}, LockboxSwitch::Enable);
    QVERIFY(outcome && *outcome);
    QCOMPARE((*outcome)->tenantId, u"t"_s);
}

void LockboxSwitchTest::shouldResolveAnUnclearAnswerByReading()
{
    // GIVEN a call that took effect although its answer was lost
    expectPost("enableLockbox"_ba, ScriptedAnswer::json("{}"_ba, 504));
    expectRead("T"_ba, R"({"isOptedIn":true})"_ba);
    QVERIFY(run(u"T"_s, LockboxSwitch::Enable)->has_value());

    // AND one that did not
    expectPost("enableLockbox"_ba, ScriptedAnswer::json("{}"_ba, 504));
    expectRead("T"_ba, R"({"isOptedIn":false})"_ba);
    QCOMPARE(run(u"T"_s, LockboxSwitch::Enable)->error().kind, Domain::ErrorKind::ServiceFailed);
}

QTEST_GUILESS_MAIN(LockboxSwitchTest)

#include "tst_lockboxswitch.moc"
