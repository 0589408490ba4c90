// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browserflow.h"

#include "browserstage.h"

#include <QCryptographicHash>
#include <QUuid>

using namespace Qt::StringLiterals;
using Domain::ErrorKind;
using Phase = Domain::SignInProgress::Phase;
using Tests::ScriptedAnswer;

using Stage = Tests::BrowserStage;

class BrowserFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAskTheSignInService();
    void shouldAskAsTheRequestSays();
    void shouldExchangeTheCodeForTokens();
    void shouldTakeEveryCharacterOfACode();
    void shouldRefuseAnswersThatAreNotOurs_data();
    void shouldRefuseAnswersThatAreNotOurs();
    void shouldTakeOneAnswerOnly();
    void shouldNotMindOtherRequests();
    void shouldTellThatConsentWasDenied();
    void shouldTellWhyTheCodeWasRefused();
    void shouldRefuseIdTokensThatAreNotOurs_data();
    void shouldRefuseIdTokensThatAreNotOurs();
    void shouldSurviveBadAnswers_data();
    void shouldSurviveBadAnswers();
    void shouldGiveUpAfterAWhile();
    void shouldEndWhenCancelled();
    void shouldEndWhenCancelledDuringTheExchange();
    void shouldRefuseABadTenant();
};

void BrowserFlowTest::shouldAskTheSignInService()
{
    // GIVEN
    Stage stage;

    // WHEN
    QVERIFY(stage.start());

    // THEN
    QCOMPARE(stage.reports.first().phase, Phase::WaitingForBrowser);
    const QUrl address = stage.reports.first().address;
    QCOMPARE(address.adjusted(QUrl::RemoveQuery),
        stage.server.url().resolved(QUrl(u"/organizations/oauth2/v2.0/authorize"_s)));
    QCOMPARE(stage.askedFor(u"client_id"_s), Tests::clientId);
    QCOMPARE(stage.askedFor(u"response_type"_s), u"code"_s);
    QCOMPARE(stage.askedFor(u"response_mode"_s), u"query"_s);
    QCOMPARE(stage.askedFor(u"prompt"_s), u"select_account"_s);
    QCOMPARE(stage.askedFor(u"scope"_s), u"openid profile offline_access https://arm.example/.default"_s);
    QCOMPARE(stage.askedFor(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(stage.askedFor(u"code_challenge"_s).size(), 43);
    QCOMPARE(stage.askedFor(u"state"_s).size(), 43);
    QCOMPARE(stage.askedFor(u"nonce"_s).size(), 43);
    QVERIFY(stage.askedFor(u"state"_s) != stage.askedFor(u"nonce"_s));
    QVERIFY(stage.askedFor(u"redirect_uri"_s).startsWith("http://localhost:"_L1));
    QCOMPARE(stage.askedFor(u"claims"_s), u"{\"access_token\":{\"xms_cc\":{\"values\":[\"cp1\"]}}}"_s);
    QVERIFY(!stage.asked().hasQueryItem(u"login_hint"_s));
    QVERIFY(!stage.asked().hasQueryItem(u"client_secret"_s));
}

void BrowserFlowTest::shouldAskAsTheRequestSays()
{
    // GIVEN
    Stage stage;
    const QByteArray challenge = R"({"access_token":{"acrs":{"essential":true,"values":["p1"]}}})"_ba;

    // WHEN
    QVERIFY(
        stage.start({.tenant = u"contoso.com"_s, .loginHint = u"ada+admin&x=1@contoso.com"_s, .claims = challenge}));

    // THEN
    QCOMPARE(stage.reports.first().address.path(), u"/contoso.com/oauth2/v2.0/authorize"_s);
    QCOMPARE(stage.askedFor(u"login_hint"_s), u"ada+admin&x=1@contoso.com"_s);
    QVERIFY(!stage.reports.first().address.query(QUrl::FullyEncoded).contains(u'+')); // it would mean a blank
    const QJsonObject claims = QJsonDocument::fromJson(stage.askedFor(u"claims"_s).toUtf8()).object();
    QVERIFY(claims.value("access_token"_L1).toObject().contains("acrs"_L1));
    QVERIFY(claims.value("access_token"_L1).toObject().contains("xms_cc"_L1));
}

void BrowserFlowTest::shouldExchangeTheCodeForTokens()
{
    // GIVEN
    Stage stage;
    QVERIFY(stage.start());
    stage.server.expect("POST"_ba, Tests::tokenTarget(u"organizations"_s),
        ScriptedAnswer::json(Tests::tokenJson("access-token"_ba, "refresh-token"_ba,
            Tests::jwt(Tests::idTokenPayload(stage.server.url(), stage.askedFor(u"nonce"_s))))));

    // WHEN
    const Tests::Page page = stage.browser.open(stage.backWithCode());

    // THEN
    QVERIFY(stage.ends());
    QVERIFY(stage.outcome->has_value());
    QCOMPARE((*stage.outcome)->tokens.accessToken.bearerHeader(), "Bearer access-token"_ba);
    QCOMPARE((*stage.outcome)->tokens.refreshToken, "refresh-token"_ba);
    QCOMPARE((*stage.outcome)->tokens.lifetime, std::chrono::seconds(3600));
    QCOMPARE((*stage.outcome)->identity.objectId, Tests::objectId);
    QCOMPARE((*stage.outcome)->identity.userName, u"ada@contoso.com"_s);
    QCOMPARE(stage.reports.last().phase, Phase::Completing);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("You can close this page"));
    QVERIFY(!page.body.contains("secret-code") && !page.body.contains("<script"));

    const Tests::ReceivedRequest request = stage.server.received().first();
    QCOMPARE(request.headers.value("content-type"_ba), "application/x-www-form-urlencoded"_ba);
    QCOMPARE(Tests::field(request, u"grant_type"_s), u"authorization_code"_s);
    QCOMPARE(Tests::field(request, u"code"_s), u"secret-code"_s);
    QCOMPARE(Tests::field(request, u"client_id"_s), Tests::clientId);
    QCOMPARE(Tests::field(request, u"redirect_uri"_s), stage.askedFor(u"redirect_uri"_s));
    QCOMPARE(Tests::field(request, u"scope"_s), stage.askedFor(u"scope"_s));
    QVERIFY(!request.body.contains("client_secret"));
    const QByteArray verifier = Tests::field(request, u"code_verifier"_s).toLatin1();
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)),
        stage.askedFor(u"code_challenge"_s));
    QVERIFY(!QUuid::fromString(request.headers.value("client-request-id"_ba)).isNull());
    QCOMPARE(stage.server.deviations(), QStringList());
}

void BrowserFlowTest::shouldTakeEveryCharacterOfACode()
{
    // GIVEN
    Stage stage;
    QVERIFY(stage.start());
    stage.server.expect("POST"_ba, Tests::tokenTarget(u"organizations"_s), ScriptedAnswer::json("{}"_ba));

    // WHEN
    const QString code = u"0.AX/+=&%41 ä"_s;
    stage.browser.open(stage.backWithCode(code));

    // THEN
    QVERIFY(stage.ends());
    QCOMPARE(Tests::field(stage.server.received().first(), u"code"_s), code);
    QVERIFY(!stage.server.received().first().body.contains('+'));
}

void BrowserFlowTest::shouldRefuseAnswersThatAreNotOurs_data()
{
    using Items = QList<std::pair<QString, QString>>;
    QTest::addColumn<Items>("items");
    const std::pair code{u"code"_s, u"secret-code"_s};
    QTest::newRow("wrong state") << Items{code, {u"state"_s, u"guessed"_s}};
    QTest::newRow("no state") << Items{code};
    QTest::newRow("empty state") << Items{code, {u"state"_s, {}}};
    QTest::newRow("state twice") << Items{code, {u"state"_s, u"*"_s}, {u"state"_s, u"guessed"_s}};
    QTest::newRow("code twice") << Items{code, code, {u"state"_s, u"*"_s}};
    QTest::newRow("empty code") << Items{{u"code"_s, {}}, {u"state"_s, u"*"_s}};
    QTest::newRow("code and error") << Items{code, {u"error"_s, u"access_denied"_s}, {u"state"_s, u"*"_s}};
    QTest::newRow("error with a wrong state") << Items{{u"error"_s, u"access_denied"_s}, {u"state"_s, u"guessed"_s}};
}

void BrowserFlowTest::shouldRefuseAnswersThatAreNotOurs()
{
    // GIVEN
    using Items = QList<std::pair<QString, QString>>;
    QFETCH(Items, items);
    Stage stage;
    QVERIFY(stage.start());
    for (auto &[name, value] : items) {
        value.replace(u"*"_s, stage.askedFor(u"state"_s));
    }

    // WHEN
    const Tests::Page page = stage.browser.open(stage.back(items));

    // THEN
    QVERIFY(stage.ends());
    QCOMPARE(stage.error().kind, ErrorKind::NotSignedIn);
    QVERIFY(stage.error().detail.contains("does not belong to this sign-in"_L1));
    QCOMPARE(page.status, 400);
    QVERIFY(!page.body.contains("secret-code"));
    QVERIFY(stage.server.received().isEmpty()); // the code went nowhere
}

void BrowserFlowTest::shouldTakeOneAnswerOnly()
{
    // GIVEN
    Stage stage;
    QVERIFY(stage.start());
    stage.server.expect("POST"_ba, Tests::tokenTarget(u"organizations"_s), ScriptedAnswer::silence());
    QCOMPARE(stage.browser.open(stage.backWithCode()).status, 200);

    // WHEN
    const Tests::Page again = stage.browser.open(stage.backWithCode(u"another-code"_s));

    // THEN
    QVERIFY(again.status != 200);
    QVERIFY(stage.ends());
    QCOMPARE(stage.server.received().size(), 1);
    QCOMPARE(Tests::field(stage.server.received().first(), u"code"_s), u"secret-code"_s);
    QCOMPARE(stage.error().kind, ErrorKind::TimedOut);
    QCOMPARE(Tests::BrowserDriver().open(stage.backWithCode()).status, 0); // nobody listens any more
}

void BrowserFlowTest::shouldNotMindOtherRequests()
{
    // GIVEN
    Stage stage;
    QVERIFY(stage.start());
    const QUrl address(stage.askedFor(u"redirect_uri"_s));

    // WHEN
    QCOMPARE(stage.browser.open(address).status, 404);
    QCOMPARE(stage.browser.open(address.resolved(QUrl(u"/favicon.ico"_s))).status, 404);
    QCOMPARE(stage.browser.open(address.resolved(QUrl(u"/other?"_s + stage.backWithCode().query()))).status, 404);
    QCOMPARE(stage.browser.open(stage.backWithCode(), "evil.example"_ba).status, 404);
    QCOMPARE(stage.browser.post(stage.backWithCode()).status, 404);

    // THEN
    QVERIFY(!stage.outcome);
    QVERIFY(stage.server.received().isEmpty());
}

void BrowserFlowTest::shouldTellThatConsentWasDenied()
{
    // GIVEN
    Stage stage;
    QVERIFY(stage.start());

    // WHEN
    const Tests::Page page = stage.browser.open(stage.back(
        {{u"error"_s, u"access_denied"_s}, {u"error_description"_s, u"AADSTS65004: User declined to consent"_s},
            {u"state"_s, stage.askedFor(u"state"_s)}}));

    // THEN
    QVERIFY(stage.ends());
    QCOMPARE(stage.error().kind, ErrorKind::NotSignedIn);
    QCOMPARE(stage.error().serviceCode, u"AADSTS65004"_s);
    QVERIFY(stage.error().detail.contains("declined the consent"_L1));
    QVERIFY(page.body.contains("You are not signed in"));
}

void BrowserFlowTest::shouldTellWhyTheCodeWasRefused()
{
    // GIVEN
    Stage stage;
    QVERIFY(stage.start());
    stage.server.expect("POST"_ba, Tests::tokenTarget(u"organizations"_s),
        ScriptedAnswer::json(Tests::errorJson(u"invalid_grant"_s, 54005), 400));

    // WHEN
    stage.browser.open(stage.backWithCode());

    // THEN
    QVERIFY(stage.ends());
    QCOMPARE(stage.error().kind, ErrorKind::NotSignedIn);
    QCOMPARE(stage.error().serviceCode, u"AADSTS54005"_s);
    QCOMPARE(stage.error().httpStatus, 400);
    QCOMPARE(stage.error().correlationId, u"correlation"_s);
    QVERIFY(stage.error().detail.contains("Start it again"_L1));
}

void BrowserFlowTest::shouldRefuseIdTokensThatAreNotOurs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("wrong nonce") << u"nonce"_s << u"another"_s;
    QTest::newRow("no nonce") << u"nonce"_s << QString();
    QTest::newRow("other audience") << u"aud"_s << u"another app"_s;
    QTest::newRow("other issuer") << u"iss"_s << u"https://evil.example/v2.0"_s;
    QTest::newRow("no token") << QString() << QString();
}

void BrowserFlowTest::shouldRefuseIdTokensThatAreNotOurs()
{
    // GIVEN
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    Stage stage;
    QVERIFY(stage.start());
    QJsonObject payload = Tests::idTokenPayload(stage.server.url(), stage.askedFor(u"nonce"_s));
    payload.insert(name, value);
    stage.server.expect("POST"_ba, Tests::tokenTarget(u"organizations"_s),
        ScriptedAnswer::json(Tests::tokenJson(
            "access-token"_ba, "refresh-token"_ba, name.isEmpty() ? QByteArray() : Tests::jwt(payload))));

    // WHEN
    stage.browser.open(stage.backWithCode());

    // THEN
    QVERIFY(stage.ends());
    QCOMPARE(stage.error().kind, ErrorKind::BadAnswer);
    QVERIFY(!stage.error().detail.isEmpty());
}

void BrowserFlowTest::shouldSurviveBadAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    const auto http = [](const QByteArray &head, const QByteArray &body) {
        return "HTTP/1.1 " + head + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    QTest::newRow("HTML") << http("200 OK"_ba, "<html>"_ba) << ErrorKind::BadAnswer;
    QTest::newRow("HTML error") << http("502 Bad Gateway"_ba, "<html>"_ba) << ErrorKind::ServiceFailed;
    QTest::newRow("cut JSON") << http("200 OK"_ba, "{\"access_token\":\"a"_ba) << ErrorKind::BadAnswer;
    QTest::newRow("cut body") << "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"_ba << ErrorKind::BadAnswer;
    QTest::newRow("nothing") << http("200 OK"_ba, {}) << ErrorKind::BadAnswer;
    QTest::newRow("too much") << http("200 OK"_ba, QByteArray(200'000, ' ')) << ErrorKind::BadAnswer;
    QTest::newRow("redirect") << http("302 Found\r\nLocation: https://evil.example/"_ba, {}) << ErrorKind::BadAnswer;
    QTest::newRow("hang up") << ""_ba << ErrorKind::Offline;
    QTest::newRow("other kind of token") << http("200 OK"_ba,
                                                R"({"token_type":"pop","access_token":"a","expires_in":1})"_ba)
                                         << ErrorKind::BadAnswer;
}

void BrowserFlowTest::shouldSurviveBadAnswers()
{
    // GIVEN
    QFETCH(const QByteArray, answer);
    QFETCH(const ErrorKind, kind);
    Stage stage;
    QVERIFY(stage.start());
    for (int attempt = 0; attempt < 10; ++attempt) { // Qt asks again when the connection breaks
        stage.server.expect("POST"_ba, Tests::tokenTarget(u"organizations"_s), ScriptedAnswer::raw(answer));
    }

    // WHEN
    stage.browser.open(stage.backWithCode());

    // THEN
    QVERIFY(stage.ends());
    QCOMPARE(stage.error().kind, kind);
    QVERIFY(!stage.error().detail.isEmpty());
}

void BrowserFlowTest::shouldGiveUpAfterAWhile()
{
    Stage stage(std::chrono::milliseconds(20));
    QVERIFY(stage.start());

    QVERIFY(stage.ends());
    QCOMPARE(stage.error().kind, ErrorKind::TimedOut);
    QVERIFY(stage.error().detail.contains("Nobody answered"_L1));
}

void BrowserFlowTest::shouldEndWhenCancelled()
{
    Stage stage;
    QVERIFY(stage.start());

    stage.flow.cancel();

    QVERIFY(stage.ends());
    QCOMPARE(stage.error().kind, ErrorKind::Cancelled);
    QCOMPARE(stage.browser.open(stage.backWithCode()).status, 0);
}

void BrowserFlowTest::shouldEndWhenCancelledDuringTheExchange()
{
    // GIVEN
    Stage stage;
    QVERIFY(stage.start());
    stage.server.expect("POST"_ba, Tests::tokenTarget(u"organizations"_s), ScriptedAnswer::silence());
    stage.browser.open(stage.backWithCode());
    QVERIFY(Tests::comesTrue([&stage] { return !stage.server.received().isEmpty(); }));

    // WHEN
    stage.flow.cancel();

    // THEN
    QVERIFY(stage.ends());
    QCOMPARE(stage.error().kind, ErrorKind::Cancelled);
}

void BrowserFlowTest::shouldRefuseABadTenant()
{
    Stage stage;
    QVERIFY(!stage.start({.tenant = u"../evil"_s}));

    QVERIFY(stage.ends());
    QCOMPARE(stage.error().kind, ErrorKind::BadInput);
}

QTEST_GUILESS_MAIN(BrowserFlowTest)

#include "tst_browserflow.moc"
