// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokenclient.h"

#include "signinsamples.h"

#include <QUuid>

using namespace Qt::StringLiterals;
using Domain::ErrorKind;
using Tests::ScriptedAnswer;

class TokenClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSendAFormThatArrivesAsItWas();
    void shouldGiveWhatTheServiceGives();
    void shouldAskForADeviceCode();
    void shouldEndBadAnswers_data();
    void shouldEndBadAnswers();
    void shouldNotFollowRedirects();
    void shouldTellThatNobodyIsThere();
    void shouldRefuseABadTenant();
    void shouldReachTheAuthorityOnly();
    void shouldEndEverythingWhenClosed();
};

void TokenClientTest::shouldSendAFormThatArrivesAsItWas()
{
    // GIVEN
    Tests::ScriptedAuthority authority;
    const auto client = authority.client();
    authority.server.expect("POST"_ba, Tests::tokenTarget(u"tenant"_s), ScriptedAnswer::json("{}"_ba));
    const QString value = u"+ &=%20ä/\"{}\r\n"_s;

    // WHEN
    QVERIFY(Tests::waitFor(client->requestTokens(u"tenant"_s, {{u"refresh_token"_s, value}})));

    // THEN
    const Tests::ReceivedRequest request = authority.server.received().first();
    QCOMPARE(Tests::field(request, u"refresh_token"_s), value);
    QCOMPARE(Tests::field(request, u"client_id"_s), Tests::clientId);
    QVERIFY(!request.body.contains('+') && !request.body.contains("client_secret"));
    QCOMPARE(request.headers.value("content-type"_ba), "application/x-www-form-urlencoded"_ba);
    QCOMPARE(request.headers.value("accept"_ba), "application/json"_ba);
    QVERIFY(!QUuid::fromString(request.headers.value("client-request-id"_ba)).isNull());
    QVERIFY(!request.headers.contains("authorization"_ba) && !request.headers.contains("cookie"_ba));
    QVERIFY(!request.target.contains('?')); // nothing secret in an address
}

void TokenClientTest::shouldGiveWhatTheServiceGives()
{
    Tests::ScriptedAuthority authority;
    const auto client = authority.client();
    authority.server.expect("POST"_ba, Tests::tokenTarget(u"organizations"_s),
        ScriptedAnswer::json(Tests::tokenJson("access"_ba, "refresh"_ba)));

    const auto tokens = Tests::waitFor(client->requestTokens({}, {}));

    QVERIFY(tokens && *tokens);
    QCOMPARE((*tokens)->accessToken.bearerHeader(), "Bearer access"_ba);
}

void TokenClientTest::shouldAskForADeviceCode()
{
    Tests::ScriptedAuthority authority;
    const auto client = authority.client();
    authority.server.expect("POST"_ba, "/organizations/oauth2/v2.0/devicecode"_ba,
        ScriptedAnswer::json(
            R"({"device_code":"d","user_code":"u","verification_uri":"https://login.example/","expires_in":9})"_ba));

    const auto code = Tests::waitFor(client->requestDeviceCode({}, "{}"_ba));

    QVERIFY(code && *code);
    QCOMPARE((*code)->interval, std::chrono::seconds(5)); // RFC 8628 when the answer names none
    QCOMPARE(Tests::field(authority.server.received().first(), u"scope"_s),
        u"openid profile offline_access https://arm.example/.default"_s);
    QCOMPARE(Tests::field(authority.server.received().first(), u"claims"_s), u"{}"_s);
}

void TokenClientTest::shouldEndBadAnswers_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("part");
    const QByteArray head = "HTTP/1.1 200 OK\r\n"_ba;
    QTest::newRow("silence") << ScriptedAnswer::silence() << ErrorKind::TimedOut << u"in time"_s;
    QTest::newRow("endless") << ScriptedAnswer::raw(
                                    head + "Content-Length: 10000000\r\n\r\n" + QByteArray(10'000'000, 'x'))
                             << ErrorKind::BadAnswer << u"too large"_s;
    QTest::newRow("HTML") << ScriptedAnswer::raw(head + "Content-Length: 6\r\n\r\n<html>") << ErrorKind::BadAnswer
                          << u"cannot be read"_s;
    QTest::newRow("cut") << ScriptedAnswer::raw(head + "Content-Length: 99\r\n\r\n{") << ErrorKind::BadAnswer
                         << u"before the answer was complete"_s;
    QTest::newRow("no HTTP") << ScriptedAnswer::raw("SSH-2.0\r\n\r\n"_ba) << ErrorKind::Offline << QString();
}

void TokenClientTest::shouldEndBadAnswers()
{
    QFETCH(const ScriptedAnswer, answer);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, part);
    Tests::ScriptedAuthority authority;
    const auto client = authority.client();
    for (int attempt = 0; attempt < 10; ++attempt) { // Qt asks again when the connection breaks
        authority.server.expect("POST"_ba, Tests::tokenTarget(u"a"_s), answer);
    }

    const auto tokens = Tests::waitFor(client->requestTokens(u"a"_s, {}));

    QVERIFY(tokens && !*tokens);
    QCOMPARE(tokens->error().reason.kind, kind);
    QVERIFY2(tokens->error().reason.detail.contains(part), qPrintable(tokens->error().reason.detail));
}

void TokenClientTest::shouldNotFollowRedirects()
{
    // GIVEN
    Tests::ScriptedAuthority authority;
    Tests::ScriptedServer elsewhere;
    const auto client = authority.client();
    for (const int status : {301, 302, 303, 307, 308}) {
        authority.server.expect("POST"_ba, Tests::tokenTarget(u"a"_s),
            ScriptedAnswer::json("{}"_ba, status, {"Location: " + elsewhere.url().toEncoded() + "/a"}));

        // WHEN
        const auto tokens = Tests::waitFor(client->requestTokens(u"a"_s, {{u"refresh_token"_s, u"secret"_s}}));

        // THEN
        QVERIFY(tokens && !*tokens);
        QCOMPARE(tokens->error().reason.kind, ErrorKind::BadAnswer);
        QVERIFY(tokens->error().reason.detail.contains("another address"_L1));
    }
    QCOMPARE(elsewhere.connectionCount(), 0);
}

void TokenClientTest::shouldTellThatNobodyIsThere()
{
    Azure::Cloud cloud{
        .name = u"Gone"_s, .arm = {}, .authority = QUrl(u"http://127.0.0.1:1"_s), .portal = {}, .caFile = {}};
    SignIn::TokenClient client(cloud, Tests::clientId);

    const auto tokens = Tests::waitFor(client.requestTokens(u"a"_s, {}));

    QVERIFY(tokens && !*tokens);
    QCOMPARE(tokens->error().reason.kind, ErrorKind::Offline);
}

void TokenClientTest::shouldRefuseABadTenant()
{
    Tests::ScriptedAuthority authority;
    const auto client = authority.client();

    const auto tokens = Tests::waitFor(client->requestTokens(u"a/b"_s, {}));
    const auto code = Tests::waitFor(client->requestDeviceCode(u"a/b"_s, {}));

    QCOMPARE(tokens->error().reason.kind, ErrorKind::BadInput);
    QCOMPARE(code->error().reason.kind, ErrorKind::BadInput);
    QVERIFY(authority.server.received().isEmpty());
}

void TokenClientTest::shouldReachTheAuthorityOnly()
{
    // GIVEN
    Tests::ScriptedAuthority authority;
    Tests::ScriptedServer elsewhere;
    const auto client = authority.client();

    // WHEN
    const std::unique_ptr<QNetworkReply> reply(
        client->access().post(QNetworkRequest(elsewhere.url()), "code=secret"_ba));

    // THEN
    QVERIFY(Tests::comesTrue([&reply] { return reply->isFinished(); }));
    QCOMPARE(SignIn::AuthorityAccess::answerIn(*reply).error().kind, ErrorKind::BadInput);
    QCOMPARE(elsewhere.connectionCount(), 0);
}

void TokenClientTest::shouldEndEverythingWhenClosed()
{
    // GIVEN
    Tests::ScriptedAuthority authority;
    const auto client = authority.client();
    authority.server.expect("POST"_ba, Tests::tokenTarget(u"a"_s), ScriptedAnswer::silence());
    std::optional<ErrorKind> ended;
    QObject context;
    QCoro::connect(client->requestTokens(u"a"_s, {}), &context,
        [&ended](
            const std::expected<SignIn::TokenAnswer, SignIn::Refusal> &tokens) { ended = tokens.error().reason.kind; });
    QVERIFY(Tests::comesTrue([&authority] { return !authority.server.received().isEmpty(); }));

    // WHEN
    client->close();

    // THEN
    QVERIFY(Tests::comesTrue([&ended] { return ended.has_value(); }));
    QCOMPARE(*ended, ErrorKind::Cancelled);
    QCOMPARE(Tests::waitFor(client->requestTokens(u"a"_s, {}))->error().reason.kind, ErrorKind::Cancelled);
    QCOMPARE(authority.server.received().size(), 1);
}

QTEST_GUILESS_MAIN(TokenClientTest)

#include "tst_tokenclient.moc"
