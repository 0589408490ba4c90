// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokenanswer.h"

#include "signinsamples.h"

using namespace Qt::StringLiterals;
using Domain::ErrorKind;

namespace
{

Azure::HttpAnswer answer(int status, const QByteArray &body, const QHttpHeaders &headers = {})
{
    return {.status = status, .headers = headers, .body = body};
}

} // namespace

class TokenAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadTokens();
    void shouldReadALifetimeThatIsAText();
    void shouldRefuseBadTokens_data();
    void shouldRefuseBadTokens();
    void shouldTellWhyItWasRefused_data();
    void shouldTellWhyItWasRefused();
    void shouldKeepTheDescriptionOut();
    void shouldPassClaimsOn();
    void shouldObeyWhoIsBusy();
    void shouldReadADeviceCode();
    void shouldRefuseBadDeviceCodes_data();
    void shouldRefuseBadDeviceCodes();
};

void TokenAnswerTest::shouldReadTokens()
{
    const auto tokens = SignIn::readTokenAnswer(answer(200, Tests::tokenJson("access"_ba, "refresh"_ba, "a.b.c"_ba)));

    QVERIFY(tokens);
    QCOMPARE(tokens->accessToken.bearerHeader(), "Bearer access"_ba);
    QCOMPARE(tokens->refreshToken, "refresh"_ba);
    QCOMPARE(tokens->idToken, "a.b.c"_ba);
    QCOMPARE(tokens->lifetime, std::chrono::seconds(3600));
}

void TokenAnswerTest::shouldReadALifetimeThatIsAText()
{
    const auto tokens =
        SignIn::readTokenAnswer(answer(200, R"({"token_type":"bearer","access_token":"access","expires_in":"99"})"_ba));
    QVERIFY(tokens);
    QCOMPARE(tokens->lifetime, std::chrono::seconds(99));
    QVERIFY(tokens->refreshToken.isEmpty() && tokens->idToken.isEmpty());
}

void TokenAnswerTest::shouldRefuseBadTokens_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("HTML") << "<html>Sign in to the hotel</html>"_ba;
    QTest::newRow("array") << "[]"_ba;
    QTest::newRow("cut") << R"({"token_type":"Bearer","access_token":"acc)"_ba;
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("no token") << R"({"token_type":"Bearer","expires_in":1})"_ba;
    QTest::newRow("no lifetime") << R"({"token_type":"Bearer","access_token":"a"})"_ba;
    QTest::newRow("no life") << R"({"token_type":"Bearer","access_token":"a","expires_in":0})"_ba;
    QTest::newRow("negative life") << R"({"token_type":"Bearer","access_token":"a","expires_in":-1})"_ba;
    QTest::newRow("other type") << R"({"token_type":"pop","access_token":"a","expires_in":1})"_ba;
    QTest::newRow("line break") << R"({"token_type":"Bearer","access_token":"a\r\nX: 1","expires_in":1})"_ba;
    QTest::newRow("token is a number") << R"({"token_type":"Bearer","access_token":1,"expires_in":1})"_ba;
}

void TokenAnswerTest::shouldRefuseBadTokens()
{
    QFETCH(const QByteArray, body);

    const auto tokens = SignIn::readTokenAnswer(answer(200, body));

    QVERIFY(!tokens);
    QCOMPARE(tokens.error().reason.kind, ErrorKind::BadAnswer);
    QVERIFY(!tokens.error().reason.detail.isEmpty());
}

void TokenAnswerTest::shouldTellWhyItWasRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("part"); // of the sentence
    QTest::newRow("second factor") << 400 << Tests::errorJson(u"invalid_grant"_s, 50076) << ErrorKind::NotSignedIn
                                   << u"AADSTS50076"_s << u"second factor"_s;
    QTest::newRow("unknown number") << 400 << Tests::errorJson(u"invalid_grant"_s, 99999) << ErrorKind::NotSignedIn
                                    << u"AADSTS99999"_s << u"no longer accepted"_s;
    QTest::newRow("number in the text alone")
        << 400 << R"({"error":"invalid_grant","error_description":"AADSTS700082: expired"})"_ba
        << ErrorKind::NotSignedIn << u"AADSTS700082"_s << u"Sign in again"_s;
    QTest::newRow("word alone") << 400 << R"({"error":"interaction_required"})"_ba << ErrorKind::NotSignedIn
                                << u"interaction_required"_s << u"questions that only you"_s;
    QTest::newRow("declined") << 400 << R"({"error":"authorization_declined"})"_ba << ErrorKind::NotSignedIn
                              << u"authorization_declined"_s << u"declined"_s;
    QTest::newRow("unknown word") << 400 << R"({"error":"strange"})"_ba << ErrorKind::NotSignedIn << u"strange"_s
                                  << u"refused (strange)"_s;
    QTest::newRow("app") << 401 << Tests::errorJson(u"invalid_client"_s, 7000218) << ErrorKind::BadInput
                         << u"AADSTS7000218"_s << u"public client flows"_s;
    QTest::newRow("error in a 200") << 200 << R"({"error":"invalid_grant"})"_ba << ErrorKind::NotSignedIn
                                    << u"invalid_grant"_s << u"no longer accepted"_s;
    QTest::newRow("busy") << 503 << R"({"error":"temporarily_unavailable"})"_ba << ErrorKind::ServiceFailed
                          << u"temporarily_unavailable"_s << u"is busy"_s;
    QTest::newRow("failed") << 500 << "<html>"_ba << ErrorKind::ServiceFailed << QString() << u"cannot be read"_s;
    QTest::newRow("strange") << 404 << "<html>"_ba << ErrorKind::BadAnswer << QString() << u"cannot be read"_s;
}

void TokenAnswerTest::shouldTellWhyItWasRefused()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, code);
    QFETCH(const QString, part);

    const auto tokens = SignIn::readTokenAnswer(answer(status, body));

    QVERIFY(!tokens);
    QCOMPARE(tokens.error().reason.kind, kind);
    QCOMPARE(tokens.error().reason.serviceCode, code);
    QCOMPARE(tokens.error().reason.httpStatus, status);
    QVERIFY2(tokens.error().reason.detail.contains(part), qPrintable(tokens.error().reason.detail));
}

void TokenAnswerTest::shouldKeepTheDescriptionOut()
{
    const auto tokens = SignIn::readTokenAnswer(answer(400, Tests::errorJson(u"invalid_grant"_s, 99999)));
    QVERIFY(!tokens.error().reason.detail.contains("secret-echo"_L1));
    QCOMPARE(tokens.error().reason.correlationId, u"correlation"_s);
}

void TokenAnswerTest::shouldPassClaimsOn()
{
    const QString claims = uR"({"access_token":{"capolids":{"values":["1"]}}})"_s;
    const auto tokens =
        SignIn::readTokenAnswer(answer(400, Tests::errorJson(u"interaction_required"_s, 50076, claims)));
    QCOMPARE(tokens.error().reason.claims, claims.toUtf8());
}

void TokenAnswerTest::shouldObeyWhoIsBusy()
{
    QHttpHeaders headers;
    headers.append("Retry-After"_L1, "17"_L1);
    for (const QByteArray &body : {"{\"error\":\"x\"}"_ba, "<html>"_ba}) {
        const auto tokens = SignIn::readTokenAnswer(answer(429, body, headers));
        QCOMPARE(tokens.error().reason.kind, ErrorKind::Throttled);
        QCOMPARE(tokens.error().reason.retryAfter, std::chrono::seconds(17));
    }
}

void TokenAnswerTest::shouldReadADeviceCode()
{
    const auto code = SignIn::readDeviceAuthorization(answer(200,
        R"({"device_code":"secret","user_code":"ABC-DEF","verification_uri":"https://login.example/device",
            "expires_in":900,"interval":7,"message":"m"})"_ba));
    QVERIFY(code);
    QCOMPARE(code->deviceCode, "secret"_ba);
    QCOMPARE(code->userCode, u"ABC-DEF"_s);
    QCOMPARE(code->verificationUri, QUrl(u"https://login.example/device"_s));
    QCOMPARE(code->lifetime, std::chrono::seconds(900));
    QCOMPARE(code->interval, std::chrono::seconds(7));
}

void TokenAnswerTest::shouldRefuseBadDeviceCodes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("script") << u"verification_uri"_s << QJsonValue(u"javascript:alert(1)"_s);
    QTest::newRow("file") << u"verification_uri"_s << QJsonValue(u"file:///etc/passwd"_s);
    QTest::newRow("plain http") << u"verification_uri"_s << QJsonValue(u"http://login.example/"_s);
    QTest::newRow("user in the address") << u"verification_uri"_s << QJsonValue(u"https://a@evil.example/"_s);
    QTest::newRow("no address") << u"verification_uri"_s << QJsonValue(QString());
    QTest::newRow("no user code") << u"user_code"_s << QJsonValue(QString());
    QTest::newRow("endless user code") << u"user_code"_s << QJsonValue(QString(41, u'A'));
    QTest::newRow("no device code") << u"device_code"_s << QJsonValue(1);
    QTest::newRow("no life") << u"expires_in"_s << QJsonValue(0);
}

void TokenAnswerTest::shouldRefuseBadDeviceCodes()
{
    QFETCH(const QString, name);
    QFETCH(const QJsonValue, value);
    QJsonObject object{{u"device_code"_s, u"secret"_s}, {u"user_code"_s, u"A"_s},
        {u"verification_uri"_s, u"https://login.example/"_s}, {u"expires_in"_s, 900}};
    QVERIFY(SignIn::readDeviceAuthorization(answer(200, QJsonDocument(object).toJson())));
    object.insert(name, value);

    const auto code = SignIn::readDeviceAuthorization(answer(200, QJsonDocument(object).toJson()));

    QVERIFY(!code);
    QCOMPARE(code.error().reason.kind, ErrorKind::BadAnswer);
}

QTEST_GUILESS_MAIN(TokenAnswerTest)

#include "tst_tokenanswer.moc"
