// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "refreshtokenrenewer.h"

#include "fakekeychain.h"
#include "signinsamples.h"

using namespace Qt::StringLiterals;
using Domain::ErrorKind;
using Tests::ScriptedAnswer;

namespace
{

struct Stage : Tests::ScriptedAuthority {
    Tests::FakeKeychain keychain;
    SignIn::RefreshTokenRenewer renewer;

    explicit Stage(const QByteArray &refreshToken = "refresh-1"_ba, Domain::Keeping keeping = Domain::Keeping::Keychain)
        : renewer(client(), refreshToken, Tests::homeTenant, {.keeping = keeping, .key = u"key"_s}, keychain, clock)
    {
    }

    std::optional<Domain::Result<SignIn::TimedToken>> renew(const QString &tenant = {}, const QByteArray &claims = {})
    {
        return Tests::waitFor(renewer.renew(tenant, claims));
    }
    void expect(const ScriptedAnswer &answer, const QString &tenant = Tests::homeTenant)
    {
        server.expect("POST"_ba, Tests::tokenTarget(tenant), answer);
    }
    QString sent(const QString &name) const { return Tests::field(server.received().last(), name); }
};

} // namespace

class RefreshTokenRenewerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveATokenOfTheTenantOfSignIn();
    void shouldGiveATokenOfAnotherTenant();
    void shouldUseAndKeepTheNewestRefreshToken();
    void shouldKeepTheRefreshTokenWhenThereIsNoNewOne();
    void shouldKeepNothingInMemoryOnlySessions();
    void shouldSendTheClaims();
    void shouldUseTheNewestRefreshTokenWhenAnotherTenantWasFaster();
    void shouldTellARefusal();
    void shouldSayThatThereIsNoRefreshToken();
    void shouldDropTheRefreshTokenWhenClosed();
    void shouldKeepNothingThatComesAfterTheClose();
};

void RefreshTokenRenewerTest::shouldGiveATokenOfTheTenantOfSignIn()
{
    Stage stage;
    stage.expect(ScriptedAnswer::json(Tests::tokenJson("access"_ba)));

    const auto token = stage.renew();

    QVERIFY(token && *token);
    QCOMPARE((*token)->token.bearerHeader(), "Bearer access"_ba);
    QCOMPARE((*token)->expiresAt, Tests::startOfTime.addSecs(3600));
    QCOMPARE(stage.sent(u"grant_type"_s), u"refresh_token"_s);
    QCOMPARE(stage.sent(u"refresh_token"_s), u"refresh-1"_s);
    QCOMPARE(stage.sent(u"client_id"_s), Tests::clientId);
    QCOMPARE(stage.sent(u"scope"_s), u"openid profile offline_access https://arm.example/.default"_s);
    QVERIFY(!stage.server.received().last().body.contains("client_secret"));
}

void RefreshTokenRenewerTest::shouldGiveATokenOfAnotherTenant()
{
    Stage stage;
    stage.expect(ScriptedAnswer::json(Tests::tokenJson("access"_ba)), Tests::otherTenant);
    QVERIFY(stage.renew(Tests::otherTenant)->has_value());
    QCOMPARE(stage.server.deviations(), QStringList());
}

void RefreshTokenRenewerTest::shouldUseAndKeepTheNewestRefreshToken()
{
    Stage stage;
    stage.expect(ScriptedAnswer::json(Tests::tokenJson("access"_ba, "refresh-2"_ba)));
    stage.expect(ScriptedAnswer::json(Tests::tokenJson("access"_ba, "refresh-3"_ba)));

    QVERIFY(stage.renew()->has_value());
    QCOMPARE(stage.keychain.secrets.value(u"key"_s), "refresh-2"_ba);
    QVERIFY(stage.renew()->has_value());
    QCOMPARE(stage.sent(u"refresh_token"_s), u"refresh-2"_s);
    QCOMPARE(stage.keychain.secrets.value(u"key"_s), "refresh-3"_ba);
}

void RefreshTokenRenewerTest::shouldKeepTheRefreshTokenWhenThereIsNoNewOne()
{
    Stage stage;
    for (int round = 0; round < 2; ++round) {
        stage.expect(ScriptedAnswer::json(Tests::tokenJson("access"_ba)));
        QVERIFY(stage.renew()->has_value());
        QCOMPARE(stage.sent(u"refresh_token"_s), u"refresh-1"_s);
    }
}

void RefreshTokenRenewerTest::shouldKeepNothingInMemoryOnlySessions()
{
    Stage stage("refresh-1"_ba, Domain::Keeping::MemoryOnly);
    stage.expect(ScriptedAnswer::json(Tests::tokenJson("access"_ba, "refresh-2"_ba)));
    QVERIFY(stage.renew()->has_value());
    QVERIFY(stage.keychain.secrets.isEmpty());
}

void RefreshTokenRenewerTest::shouldSendTheClaims()
{
    Stage stage;
    stage.expect(ScriptedAnswer::json(Tests::tokenJson("access"_ba)));
    QVERIFY(stage.renew({}, R"({"access_token":{"acrs":{"values":["p1"]}}})"_ba)->has_value());
    QVERIFY(stage.sent(u"claims"_s).contains("acrs"_L1));
    QVERIFY(stage.sent(u"claims"_s).contains("cp1"_L1));
}

void RefreshTokenRenewerTest::shouldUseTheNewestRefreshTokenWhenAnotherTenantWasFaster()
{
    // GIVEN a service that takes each refresh token once
    Stage stage;
    stage.expect(ScriptedAnswer::json(Tests::tokenJson("home-token"_ba, "refresh-2"_ba)));
    stage.expect(ScriptedAnswer::json(Tests::errorJson(u"invalid_grant"_s, 54005), 400), Tests::otherTenant);
    stage.expect(ScriptedAnswer::json(Tests::tokenJson("other-token"_ba, "refresh-3"_ba)), Tests::otherTenant);

    // WHEN
    const auto home = stage.renewer.renew({}, {});
    const auto other = stage.renew(Tests::otherTenant);

    // THEN
    QVERIFY(other && *other);
    QCOMPARE((*other)->token.bearerHeader(), "Bearer other-token"_ba);
    QCOMPARE(stage.sent(u"refresh_token"_s), u"refresh-2"_s);
    QVERIFY(home.isReady());
    QCOMPARE(stage.keychain.secrets.value(u"key"_s), "refresh-3"_ba);
}

void RefreshTokenRenewerTest::shouldTellARefusal()
{
    Stage stage;
    stage.expect(ScriptedAnswer::json(Tests::errorJson(u"invalid_grant"_s, 700082), 400));

    const auto token = stage.renew();

    QVERIFY(token && !*token);
    QCOMPARE(token->error().kind, ErrorKind::NotSignedIn);
    QCOMPARE(token->error().serviceCode, u"AADSTS700082"_s);
}

void RefreshTokenRenewerTest::shouldSayThatThereIsNoRefreshToken()
{
    Stage stage(""_ba);

    const auto token = stage.renew();

    QCOMPARE(token->error().kind, ErrorKind::NotSignedIn);
    QVERIFY(token->error().detail.contains("Sign in again"_L1));
    QVERIFY(stage.server.received().isEmpty());
}

void RefreshTokenRenewerTest::shouldDropTheRefreshTokenWhenClosed()
{
    Stage stage;
    stage.renewer.close();
    QCOMPARE(stage.renew()->error().kind, ErrorKind::Cancelled);
    QVERIFY(stage.server.received().isEmpty());
}

void RefreshTokenRenewerTest::shouldKeepNothingThatComesAfterTheClose()
{
    // GIVEN a renewal under way
    Stage stage;
    stage.expect(ScriptedAnswer::json(Tests::tokenJson("access"_ba, "refresh-2"_ba)));
    std::optional<Domain::Result<SignIn::TimedToken>> token;
    QObject context;
    QCoro::connect(stage.renewer.renew({}, {}), &context, [&token](auto result) { token = std::move(result); });

    // WHEN the person signs out
    stage.renewer.close();

    // THEN
    QVERIFY(Tests::comesTrue([&token] { return token.has_value(); }));
    QCOMPARE(token->error().kind, ErrorKind::Cancelled);
    QVERIFY(stage.keychain.secrets.isEmpty());
}

QTEST_GUILESS_MAIN(RefreshTokenRenewerTest)

#include "tst_refreshtokenrenewer.moc"
