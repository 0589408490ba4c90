// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devicecodeflow.h"

#include "manualtime.h"
#include "signinsamples.h"

using namespace Qt::StringLiterals;
using Domain::ErrorKind;
using Phase = Domain::SignInProgress::Phase;
using std::chrono::seconds;
using Tests::ScriptedAnswer;

using Outcome = std::optional<Domain::Result<SignIn::Grant>>;

namespace
{

// One sign-in; the test lets time pass.
struct Stage : Tests::ScriptedAuthority {
    Tests::ManualTime time{Tests::startOfTime};
    std::unique_ptr<SignIn::TokenClient> tokens = client();
    SignIn::DeviceCodeFlow flow{*tokens, time, time};
    QList<Domain::SignInProgress> reports;
    Outcome outcome;
    QObject context;

    // Until the code is shown.
    bool start(int lifetime = 900)
    {
        const QJsonObject answer{{u"device_code"_s, u"secret-device"_s}, {u"user_code"_s, u"ABC-DEF"_s},
            {u"verification_uri"_s, u"https://login.example/device"_s}, {u"expires_in"_s, lifetime},
            {u"interval"_s, 5}};
        server.expect("POST"_ba, "/organizations/oauth2/v2.0/devicecode"_ba,
            ScriptedAnswer::json(QJsonDocument(answer).toJson()));
        QCoro::connect(flow.run({.way = Domain::SignInWay::DeviceCode},
                           [this](const auto &progress) { reports.append(progress); }),
            &context, [this](Domain::Result<SignIn::Grant> result) { outcome = std::move(result); });
        return Tests::comesTrue([this] { return !reports.isEmpty() || outcome; }) && !reports.isEmpty();
    }

    // Lets this time pass; whether it was then asked, and got this answer.
    bool asksAfter(seconds duration, const ScriptedAnswer &answer)
    {
        const qsizetype before = server.received().size();
        server.expect("POST"_ba, Tests::tokenTarget(u"organizations"_s), answer);
        time.pass(duration - std::chrono::milliseconds(1));
        if (!time.isWaiting()) { // it came early
            return false;
        }
        time.pass(std::chrono::milliseconds(1));
        return Tests::comesTrue([this, before] { return server.received().size() == before + 1; }) && settles();
    }

    // The answer has been read: a new pause is under way, or all has ended.
    bool settles()
    {
        return Tests::comesTrue([this] { return outcome || time.isWaiting(); });
    }

    bool ends()
    {
        return Tests::comesTrue([this] { return outcome.has_value(); });
    }
    Domain::Error error() const { return outcome->error_or(Domain::Error{.detail = u"no error"_s}); }
};

ScriptedAnswer refusal(const QString &word, int number = 70016)
{
    return ScriptedAnswer::json(Tests::errorJson(word, number), 400);
}

} // namespace

class DeviceCodeFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldShowTheCode();
    void shouldWaitUntilTheCodeIsEntered();
    void shouldSlowDownWhenAsked();
    void shouldEndWithEachLastAnswer_data();
    void shouldEndWithEachLastAnswer();
    void shouldBackOffWhileTheServiceCannotBeAsked();
    void shouldWaitAsLongAsItIsTold();
    void shouldExpireByTheClock();
    void shouldTellWhyThereIsNoCode();
    void shouldRefuseIdTokensThatAreNotOurs();
    void shouldEndWhenCancelledWhileWaiting();
    void shouldEndWhenCancelledWhileAsking();
};

void DeviceCodeFlowTest::shouldShowTheCode()
{
    Stage stage;
    QVERIFY(stage.start());

    const Domain::SignInProgress progress = stage.reports.first();
    QCOMPARE(progress.phase, Phase::WaitingForDevice);
    QCOMPARE(progress.way, Domain::SignInWay::DeviceCode);
    QVERIFY(progress.code);
    QCOMPARE(progress.code->userCode, u"ABC-DEF"_s);
    QCOMPARE(progress.code->verificationUri, QUrl(u"https://login.example/device"_s));
    QCOMPARE(progress.code->expiresAt, Tests::startOfTime.addSecs(900));
    const Tests::ReceivedRequest request = stage.server.received().first();
    QCOMPARE(Tests::field(request, u"client_id"_s), Tests::clientId);
    QVERIFY(Tests::field(request, u"claims"_s).contains("cp1"_L1));
}

void DeviceCodeFlowTest::shouldWaitUntilTheCodeIsEntered()
{
    // GIVEN
    Stage stage;
    QVERIFY(stage.start());
    for (int round = 0; round < 3; ++round) {
        QVERIFY(stage.asksAfter(seconds(5), refusal(u"authorization_pending"_s)));
    }
    QJsonObject payload = Tests::idTokenPayload(stage.server.url(), {});
    payload.remove(u"nonce"_s);

    // WHEN
    QVERIFY(stage.asksAfter(
        seconds(5), ScriptedAnswer::json(Tests::tokenJson("access"_ba, "refresh"_ba, Tests::jwt(payload)))));

    // THEN
    QVERIFY(stage.ends());
    QVERIFY(stage.outcome->has_value());
    QCOMPARE((*stage.outcome)->tokens.refreshToken, "refresh"_ba);
    QCOMPARE((*stage.outcome)->identity.tenantId, Tests::homeTenant);
    QCOMPARE(stage.reports.last().phase, Phase::Completing);
    const Tests::ReceivedRequest request = stage.server.received().last();
    QCOMPARE(Tests::field(request, u"grant_type"_s), u"urn:ietf:params:oauth:grant-type:device_code"_s);
    QCOMPARE(Tests::field(request, u"device_code"_s), u"secret-device"_s);
    QCOMPARE(Tests::field(request, u"client_id"_s), Tests::clientId);
    QVERIFY(!request.body.contains("client_secret"));
}

void DeviceCodeFlowTest::shouldSlowDownWhenAsked()
{
    Stage stage;
    QVERIFY(stage.start());
    QVERIFY(stage.asksAfter(seconds(5), refusal(u"slow_down"_s)));
    QVERIFY(stage.asksAfter(seconds(10), refusal(u"authorization_pending"_s)));
    QVERIFY(stage.asksAfter(seconds(10), refusal(u"slow_down"_s)));
    QVERIFY(stage.asksAfter(seconds(15), refusal(u"authorization_pending"_s)));
}

void DeviceCodeFlowTest::shouldEndWithEachLastAnswer_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("part");
    QTest::newRow("declined") << u"authorization_declined"_s << 0 << u"declined"_s;
    QTest::newRow("denied, as RFC 8628 calls it") << u"access_denied"_s << 0 << u"declined"_s;
    QTest::newRow("bad code") << u"bad_verification_code"_s << 70018 << u"Start again"_s;
    QTest::newRow("expired") << u"expired_token"_s << 70019 << u"Start again"_s;
    QTest::newRow("blocked") << u"invalid_grant"_s << 53003 << u"Conditional Access"_s;
    QTest::newRow("unknown") << u"something_else"_s << 0 << u"something_else"_s;
}

void DeviceCodeFlowTest::shouldEndWithEachLastAnswer()
{
    QFETCH(const QString, word);
    QFETCH(const int, number);
    QFETCH(const QString, part);
    Stage stage;
    QVERIFY(stage.start());

    QVERIFY(stage.asksAfter(seconds(5), refusal(word, number)));

    QVERIFY(stage.ends());
    QCOMPARE(stage.error().kind, ErrorKind::NotSignedIn);
    QVERIFY2(stage.error().detail.contains(part), qPrintable(stage.error().detail));
    QVERIFY(!stage.time.isWaiting());
}

void DeviceCodeFlowTest::shouldBackOffWhileTheServiceCannotBeAsked()
{
    Stage stage;
    QVERIFY(stage.start());
    QVERIFY(stage.asksAfter(seconds(5), ScriptedAnswer::json("<html>"_ba, 502)));
    QVERIFY(stage.asksAfter(seconds(10), ScriptedAnswer::silence()));
    QVERIFY(stage.asksAfter(seconds(20), ScriptedAnswer::json(R"({"error":"temporarily_unavailable"})"_ba, 503)));
    QVERIFY(stage.asksAfter(seconds(40), ScriptedAnswer::json("{}"_ba, 500)));
    QVERIFY(stage.asksAfter(seconds(60), refusal(u"authorization_pending"_s)));
    QVERIFY(stage.asksAfter(seconds(60), refusal(u"access_denied"_s)));
    QVERIFY(stage.ends());
}

void DeviceCodeFlowTest::shouldWaitAsLongAsItIsTold()
{
    Stage stage;
    QVERIFY(stage.start());
    QVERIFY(stage.asksAfter(seconds(5), ScriptedAnswer::json("{}"_ba, 429, {"Retry-After: 120"_ba})));
    QVERIFY(stage.asksAfter(seconds(120), refusal(u"authorization_pending"_s)));
}

void DeviceCodeFlowTest::shouldExpireByTheClock()
{
    // GIVEN
    Stage stage;
    QVERIFY(stage.start(12));
    QVERIFY(stage.asksAfter(seconds(5), refusal(u"authorization_pending"_s)));

    // WHEN the computer slept
    stage.time.sleep(seconds(60));
    stage.time.pass(seconds(5));

    // THEN
    QVERIFY(stage.ends());
    QCOMPARE(stage.error().kind, ErrorKind::NotSignedIn);
    QVERIFY(stage.error().detail.contains("not entered in time"_L1));
    QCOMPARE(stage.server.received().size(), 2);
}

void DeviceCodeFlowTest::shouldTellWhyThereIsNoCode()
{
    Stage stage;
    stage.server.expect("POST"_ba, "/a/oauth2/v2.0/devicecode"_ba,
        ScriptedAnswer::json(Tests::errorJson(u"unauthorized_client"_s, 700016), 400));

    const auto grant = Tests::waitFor(stage.flow.run({.tenant = u"a"_s}, [](const auto &) {}));

    QVERIFY(grant && !*grant);
    QCOMPARE(grant->error().kind, ErrorKind::BadInput);
    QVERIFY(grant->error().detail.contains("client id"_L1));
}

void DeviceCodeFlowTest::shouldRefuseIdTokensThatAreNotOurs()
{
    Stage stage;
    QVERIFY(stage.start());
    QJsonObject payload = Tests::idTokenPayload(stage.server.url(), {});
    payload.insert(u"aud"_s, u"another app"_s);

    QVERIFY(stage.asksAfter(
        seconds(5), ScriptedAnswer::json(Tests::tokenJson("access"_ba, "refresh"_ba, Tests::jwt(payload)))));

    QVERIFY(stage.ends());
    QCOMPARE(stage.error().kind, ErrorKind::BadAnswer);
}

void DeviceCodeFlowTest::shouldEndWhenCancelledWhileWaiting()
{
    Stage stage;
    QVERIFY(stage.start());

    stage.flow.cancel();

    QVERIFY(stage.ends());
    QCOMPARE(stage.error().kind, ErrorKind::Cancelled);
    QVERIFY(!stage.time.isWaiting());
}

void DeviceCodeFlowTest::shouldEndWhenCancelledWhileAsking()
{
    Stage stage;
    QVERIFY(stage.start());
    stage.server.expect("POST"_ba, Tests::tokenTarget(u"organizations"_s), ScriptedAnswer::silence());
    stage.time.pass(seconds(5));
    QVERIFY(Tests::comesTrue([&stage] { return stage.server.received().size() == 2; }));

    stage.flow.cancel();

    QVERIFY(stage.ends());
    QCOMPARE(stage.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(DeviceCodeFlowTest)

#include "tst_devicecodeflow.moc"
