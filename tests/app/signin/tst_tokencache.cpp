// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokencache.h"

#include "scriptedrenewer.h"
#include "signinsamples.h"

using namespace Qt::StringLiterals;
using Domain::ErrorKind;

namespace
{

using Token = Domain::Result<Azure::AccessToken>;
constexpr std::chrono::minutes hour(60);

struct Stage {
    Tests::ManualClock clock{Tests::startOfTime};
    Tests::ScriptedRenewer *renewer = new Tests::ScriptedRenewer;
    SignIn::TokenCache cache{std::unique_ptr<SignIn::TokenRenewer>(renewer), clock};
    QObject context;
    QList<Token> got;

    void ask(const QString &tenant = Tests::homeTenant, const QByteArray &claims = {})
    {
        QCoro::connect(cache.token(tenant, {.claims = claims}), &context, [this](Token token) { got.append(token); });
    }
    void give(const QByteArray &text, std::chrono::seconds life = hour)
    {
        renewer->give(SignIn::TimedToken{
            .token = *Azure::AccessToken::fromText(text), .expiresAt = clock.utcNow().addDuration(life)});
    }
    void refuse(ErrorKind kind, const QByteArray &claims = {})
    {
        renewer->give(std::unexpected(Domain::Error{.kind = kind, .detail = u"reason"_s, .claims = claims}));
    }
    void pass(std::chrono::seconds time) { clock.set(clock.utcNow().addDuration(time)); }
    QByteArray last() const { return got.isEmpty() || !got.last() ? QByteArray() : got.last()->bearerHeader(); }
};

} // namespace

class TokenCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAskOnceHoweverManyWait();
    void shouldRenewFiveMinutesBeforeTheEnd();
    void shouldRenewShortLivedTokensAtHalfTime();
    void shouldKeepTenantsApart();
    void shouldTakeWhatCameWithTheSignIn();
    void shouldServeTheOldTokenWhileTheNetworkIsGone_data();
    void shouldServeTheOldTokenWhileTheNetworkIsGone();
    void shouldNotServeItWhenItWasRefused();
    void shouldNotLoopAfterARefusal();
    void shouldWaitAsLongAsItIsTold();
    void shouldNeverMeetClaimsFromMemory();
    void shouldTellTheClaimsThatCouldNotBeMet();
    void shouldEndEverybodyWhoWaits();
    void shouldGiveNothingAfterTheEnd();
};

void TokenCacheTest::shouldAskOnceHoweverManyWait()
{
    // GIVEN
    Stage stage;
    for (int caller = 0; caller < 1000; ++caller) {
        stage.ask();
    }
    QCOMPARE(stage.renewer->demands.size(), 1);

    // WHEN
    stage.give("token-1"_ba);

    // THEN
    QVERIFY(Tests::comesTrue([&stage] { return stage.got.size() == 1000; }));
    for (const Token &token : std::as_const(stage.got)) {
        QCOMPARE(token->bearerHeader(), "Bearer token-1"_ba);
    }
    stage.ask();
    QVERIFY(Tests::comesTrue([&stage] { return stage.got.size() == 1001; }));
    QCOMPARE(stage.renewer->demands.size(), 1);
}

void TokenCacheTest::shouldRenewFiveMinutesBeforeTheEnd()
{
    // GIVEN
    Stage stage;
    stage.ask();
    stage.give("token-1"_ba);

    // WHEN
    stage.pass(hour - std::chrono::seconds(301));
    stage.ask();
    QVERIFY(Tests::comesTrue([&stage] { return stage.got.size() == 2; }));
    stage.pass(std::chrono::seconds(1));
    stage.ask();

    // THEN
    QCOMPARE(stage.renewer->demands.size(), 2);
    stage.give("token-2"_ba);
    QVERIFY(Tests::comesTrue([&stage] { return stage.last() == "Bearer token-2"; }));
}

void TokenCacheTest::shouldRenewShortLivedTokensAtHalfTime()
{
    Stage stage;
    stage.ask();
    stage.give("token-1"_ba, std::chrono::seconds(100));

    stage.pass(std::chrono::seconds(49));
    stage.ask();
    QCOMPARE(stage.renewer->demands.size(), 1);
    stage.pass(std::chrono::seconds(1));
    stage.ask();
    QCOMPARE(stage.renewer->demands.size(), 2);
    stage.give("token-2"_ba);
}

void TokenCacheTest::shouldKeepTenantsApart()
{
    Stage stage;
    stage.ask(Tests::homeTenant);
    stage.ask(Tests::otherTenant);
    QCOMPARE(stage.renewer->demands.size(), 2);
    stage.give("token"_ba);

    stage.ask(Tests::otherTenant.toUpper());
    QVERIFY(Tests::comesTrue([&stage] { return stage.got.size() == 3; }));
    QCOMPARE(stage.renewer->demands.size(), 2);
}

void TokenCacheTest::shouldTakeWhatCameWithTheSignIn()
{
    Stage stage;
    stage.cache.put(Tests::homeTenant,
        {.token = *Azure::AccessToken::fromText("first"_ba), .expiresAt = Tests::startOfTime.addSecs(3600)});
    stage.ask();
    QVERIFY(Tests::comesTrue([&stage] { return stage.last() == "Bearer first"; }));
    QVERIFY(stage.renewer->demands.isEmpty());
}

void TokenCacheTest::shouldServeTheOldTokenWhileTheNetworkIsGone_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("offline") << ErrorKind::Offline;
    QTest::newRow("silence") << ErrorKind::TimedOut;
    QTest::newRow("failure") << ErrorKind::ServiceFailed;
    QTest::newRow("busy") << ErrorKind::Throttled;
}

void TokenCacheTest::shouldServeTheOldTokenWhileTheNetworkIsGone()
{
    // GIVEN
    QFETCH(const ErrorKind, kind);
    Stage stage;
    stage.ask();
    stage.give("token-1"_ba);

    // WHEN it should be renewed
    stage.pass(hour - std::chrono::seconds(60));
    stage.ask();
    stage.refuse(kind);

    // THEN
    QVERIFY(Tests::comesTrue([&stage] { return stage.got.size() == 2; }));
    QCOMPARE(stage.last(), "Bearer token-1"_ba);

    // WHEN it has expired
    stage.pass(std::chrono::seconds(60));
    stage.ask();
    stage.refuse(kind);

    // THEN
    QVERIFY(Tests::comesTrue([&stage] { return stage.got.size() == 3; }));
    QCOMPARE(stage.got.last().error().kind, kind);
}

void TokenCacheTest::shouldNotServeItWhenItWasRefused()
{
    Stage stage;
    stage.ask();
    stage.give("token-1"_ba);
    stage.pass(hour - std::chrono::seconds(60));
    stage.ask();
    stage.refuse(ErrorKind::NotSignedIn);

    QVERIFY(Tests::comesTrue([&stage] { return stage.got.size() == 2; }));
    QCOMPARE(stage.got.last().error().kind, ErrorKind::NotSignedIn);
}

void TokenCacheTest::shouldNotLoopAfterARefusal()
{
    // GIVEN
    Stage stage;
    stage.ask();
    stage.refuse(ErrorKind::NotSignedIn);

    // WHEN
    stage.pass(std::chrono::seconds(29));
    for (int caller = 0; caller < 100; ++caller) {
        stage.ask();
    }

    // THEN
    QVERIFY(Tests::comesTrue([&stage] { return stage.got.size() == 101; }));
    QCOMPARE(stage.got.last().error().detail, u"reason"_s);
    QCOMPARE(stage.renewer->demands.size(), 1);
    stage.pass(std::chrono::seconds(1));
    stage.ask();
    QCOMPARE(stage.renewer->demands.size(), 2);
    stage.give("token"_ba);
    QVERIFY(Tests::comesTrue([&stage] { return stage.last() == "Bearer token"; }));
}

void TokenCacheTest::shouldWaitAsLongAsItIsTold()
{
    Stage stage;
    stage.ask();
    stage.renewer->give(std::unexpected(
        Domain::Error{.kind = ErrorKind::Throttled, .detail = {}, .retryAfter = std::chrono::seconds(90)}));
    stage.pass(std::chrono::seconds(89));
    stage.ask();
    QCOMPARE(stage.renewer->demands.size(), 1);
    stage.pass(std::chrono::seconds(1));
    stage.ask();
    QCOMPARE(stage.renewer->demands.size(), 2);
    stage.give("token"_ba);
}

void TokenCacheTest::shouldNeverMeetClaimsFromMemory()
{
    // GIVEN
    Stage stage;
    stage.ask();
    stage.give("token-1"_ba);

    // WHEN
    stage.ask(Tests::homeTenant, "{\"a\":1}"_ba);
    stage.ask(Tests::homeTenant, "{\"a\":1}"_ba);

    // THEN
    QCOMPARE(stage.renewer->demands.size(), 2);
    QCOMPARE(stage.renewer->demands.last().claims, "{\"a\":1}"_ba);
    stage.give("token-2"_ba);
    QVERIFY(Tests::comesTrue([&stage] { return stage.got.size() == 3; }));
    QCOMPARE(stage.last(), "Bearer token-2"_ba);
    stage.ask(); // the better token serves everybody
    QVERIFY(Tests::comesTrue([&stage] { return stage.got.size() == 4; }));
    QCOMPARE(stage.last(), "Bearer token-2"_ba);
    QCOMPARE(stage.renewer->demands.size(), 2);
}

void TokenCacheTest::shouldTellTheClaimsThatCouldNotBeMet()
{
    // GIVEN
    Stage stage;
    stage.ask();
    stage.give("token-1"_ba);

    // WHEN
    stage.ask(Tests::homeTenant, "{\"a\":1}"_ba);
    stage.refuse(ErrorKind::NotSignedIn);

    // THEN
    QVERIFY(Tests::comesTrue([&stage] { return stage.got.size() == 2; }));
    QCOMPARE(stage.got.last().error().claims, "{\"a\":1}"_ba);
    stage.ask(); // what needs no claims goes on
    QVERIFY(Tests::comesTrue([&stage] { return stage.last() == "Bearer token-1"; }));
}

void TokenCacheTest::shouldEndEverybodyWhoWaits()
{
    Stage stage;
    stage.ask();
    stage.ask();
    stage.cache.end();

    QVERIFY(Tests::comesTrue([&stage] { return stage.got.size() == 2; }));
    for (const Token &token : std::as_const(stage.got)) {
        QCOMPARE(token.error().kind, ErrorKind::Cancelled);
    }
}

void TokenCacheTest::shouldGiveNothingAfterTheEnd()
{
    Stage stage;
    stage.ask();
    stage.give("token-1"_ba);
    stage.cache.end();
    QVERIFY(stage.renewer->isClosed);

    stage.ask();
    QVERIFY(Tests::comesTrue([&stage] { return stage.got.size() == 2; }));
    QCOMPARE(stage.got.last().error().kind, ErrorKind::NotSignedIn);
}

QTEST_GUILESS_MAIN(TokenCacheTest)

#include "tst_tokencache.moc"
