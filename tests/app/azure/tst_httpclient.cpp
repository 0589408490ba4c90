// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpclient.h"

#include "scriptedazure.h"
#include "waitfor.h"

#include <QTcpSocket>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;
using Domain::ErrorKind;
using Tests::accessToken;
using Tests::ScriptedAnswer;
using Tests::ScriptedServer;

class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldSendTheTokenAndWhatArmWants();
    void shouldGiveAnswersOfAnyStatus();
    void shouldRefuseOtherAddresses_data();
    void shouldRefuseOtherAddresses();
    void shouldNotFollowRedirects();
    void shouldReadOnceMoreWhenTheConnectionBroke();
    void shouldGiveUpASilentRead();
    void shouldGiveUpAnAnswerThatDripsOn();
    void shouldNeverSendTwice_data();
    void shouldNeverSendTwice();
    void shouldTellWhenNothingWasSent();
    void shouldRefuseAnAnswerThatIsTooLarge();
    void shouldReportACutAnswer();
    void shouldCorrectTheClockByTheDate_data();
    void shouldCorrectTheClockByTheDate();
    void shouldRemoveTheTokenFromAnswers();
    void shouldFailWithoutAToken();
    void shouldEndEverythingWhenClosed();
    void shouldBeDestroyedWithCallsUnderWay();

private:
    QUrl at(const QString &path) const;
    Domain::Error errorOfGet(const QUrl &url);

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Tests::ManualClock> m_localClock;
    std::unique_ptr<Domain::CorrectedClock> m_clock;
    std::unique_ptr<Azure::FixedTokenSource> m_tokens;
    std::unique_ptr<Azure::HttpClient> m_http;
};

void HttpClientTest::init()
{
    m_http.reset();
    m_server = std::make_unique<ScriptedServer>();
    m_localClock = std::make_unique<Tests::ManualClock>(QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC));
    m_clock = std::make_unique<Domain::CorrectedClock>(*m_localClock);
    m_tokens = std::make_unique<Azure::FixedTokenSource>(accessToken);
    m_http = std::make_unique<Azure::HttpClient>(
        Azure::Cloud{.name = u"Scripted"_s, .arm = m_server->url(), .authority = {}, .portal = {}, .caFile = {}},
        *m_tokens, *m_clock,
        Azure::HttpLimits{.silence = std::chrono::milliseconds(300),
            .total = std::chrono::milliseconds(1'000),
            .largestBody = 100'000});
}

QUrl HttpClientTest::at(const QString &path) const
{
    return m_server->url().resolved(QUrl(path));
}

Domain::Error HttpClientTest::errorOfGet(const QUrl &url)
{
    const auto result = Tests::waitFor(m_http->get(url));
    return result && !*result ? result->error() : Domain::Error{.detail = u"no error"_s};
}

void HttpClientTest::shouldSendTheTokenAndWhatArmWants()
{
    // GIVEN
    m_server->expect("GET"_ba, "/a?b=%27c%27"_ba, ScriptedAnswer::json("{}"_ba));

    // WHEN
    const auto answer = Tests::waitFor(m_http->get(at(u"/a?b=%27c%27"_s)));

    // THEN
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->status, 200);
    QCOMPARE((*answer)->body, "{}"_ba);
    QCOMPARE(m_server->deviations(), QStringList());
    const auto headers = m_server->received().first().headers;
    QCOMPARE(headers.value("authorization"_ba), "Bearer "_ba + accessToken);
    QVERIFY(headers.value("user-agent"_ba).startsWith("LockboxConsole/"));
    QVERIFY(!headers.value("accept-language"_ba).isEmpty());
    QVERIFY(!QUuid::fromString(headers.value("x-ms-client-request-id"_ba)).isNull());
}

void HttpClientTest::shouldGiveAnswersOfAnyStatus()
{
    for (const int status : {200, 204, 400, 401, 403, 404, 409, 429, 500, 503}) {
        m_server->expect("GET"_ba, "/a"_ba, ScriptedAnswer::json(status == 204 ? ""_ba : "{\"x\":1}"_ba, status));
        const auto answer = Tests::waitFor(m_http->get(at(u"/a"_s)));
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->status, status);
        QCOMPARE((*answer)->body, status == 204 ? ""_ba : "{\"x\":1}"_ba);
    }
    QCOMPARE(m_server->deviations(), QStringList());
}

void HttpClientTest::shouldRefuseOtherAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("other host") << u"http://127.0.0.2:%1/"_s;
    QTest::newRow("host by name") << u"http://localhost:%1/"_s;
    QTest::newRow("longer host") << u"http://127.0.0.1.example:%1/"_s;
    QTest::newRow("other scheme") << u"https://127.0.0.1:%1/"_s;
    QTest::newRow("other port") << u"http://127.0.0.1:1%1/"_s;
    QTest::newRow("no port") << u"http://127.0.0.1/"_s;
    QTest::newRow("user name") << u"http://user@127.0.0.1:%1/"_s;
    QTest::newRow("password") << u"http://:secret@127.0.0.1:%1/"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("relative") << u"/subscriptions"_s;
    QTest::newRow("nothing") << QString();
}

void HttpClientTest::shouldRefuseOtherAddresses()
{
    QFETCH(const QString, address);
    const QString url = address.contains("%1"_L1) ? address.arg(m_server->url().port()) : address;

    QCOMPARE(errorOfGet(QUrl(url)).kind, ErrorKind::BadInput);
    QCOMPARE(m_server->connectionCount(), 0);
}

void HttpClientTest::shouldNotFollowRedirects()
{
    // GIVEN
    ScriptedServer other;
    m_server->expect("GET"_ba, "/a"_ba,
        ScriptedAnswer::json("{}"_ba, 307, {"Location: "_ba + other.url().toEncoded() + "/steal"_ba}));

    // WHEN
    const auto answer = Tests::waitFor(m_http->get(at(u"/a"_s)));

    // THEN
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->status, 307);
    QCOMPARE(other.connectionCount(), 0);
    QCOMPARE(m_server->deviations(), QStringList());
}

void HttpClientTest::shouldReadOnceMoreWhenTheConnectionBroke()
{
    // GIVEN a connection in the pool that stays silent from now on
    m_server->expect("GET"_ba, "/a"_ba, ScriptedAnswer::json("{}"_ba));
    QVERIFY(Tests::waitFor(m_http->get(at(u"/a"_s))));
    m_server->expect("GET"_ba, "/b"_ba, ScriptedAnswer::silence());
    m_server->expect("GET"_ba, "/b"_ba, ScriptedAnswer::json("{}"_ba));

    // WHEN
    const auto answer = Tests::waitFor(m_http->get(at(u"/b"_s)));

    // THEN
    QVERIFY(answer && *answer);
    QCOMPARE(m_server->deviations(), QStringList());
    QVERIFY(m_server->connectionCount() >= 2);
}

void HttpClientTest::shouldGiveUpASilentRead()
{
    m_server->expect("GET"_ba, "/a"_ba, ScriptedAnswer::silence());
    m_server->expect("GET"_ba, "/a"_ba, ScriptedAnswer::silence());

    QCOMPARE(errorOfGet(at(u"/a"_s)).kind, ErrorKind::TimedOut);
    QCOMPARE(m_server->deviations(), QStringList());
}

void HttpClientTest::shouldGiveUpAnAnswerThatDripsOn()
{
    // GIVEN a server that sends a byte now and then, without end
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    m_http = std::make_unique<Azure::HttpClient>(Azure::Cloud{.name = {},
                                                     .arm = QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())),
                                                     .authority = {},
                                                     .portal = {},
                                                     .caFile = {}},
        *m_tokens, *m_clock,
        Azure::HttpLimits{.silence = std::chrono::milliseconds(300), .total = std::chrono::milliseconds(700)});
    QTimer drip;
    connect(&server, &QTcpServer::newConnection, &server, [&server, &drip] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\n\r\n[");
        connect(&drip, &QTimer::timeout, socket, [socket] { socket->write(" "); });
    });
    drip.start(std::chrono::milliseconds(50));

    // WHEN
    const auto result = Tests::waitFor(m_http->get(QUrl(u"http://127.0.0.1:%1/a"_s.arg(server.serverPort()))));

    // THEN
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::TimedOut);
}

void HttpClientTest::shouldNeverSendTwice_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("answerKind");
    QTest::addColumn<QByteArray>("answer");
    for (const QByteArray &body : {R"({"status":"Approve"})"_ba, ""_ba}) {
        const QByteArray name = body.isEmpty() ? "without body: "_ba : "with body: "_ba;
        const auto row = [&](const char *title, ScriptedAnswer::Kind kind, const QByteArray &answer) {
            QTest::newRow((name + title).constData()) << body << static_cast<int>(kind) << answer;
        };
        using enum ScriptedAnswer::Kind;
        row("silence", StaySilent, ""_ba);
        row("hung up", SendAndClose, ""_ba);
        row("cut in the status line", SendAndClose, "HTTP/1.1 2"_ba);
        row("cut in the headers", SendAndClose, "HTTP/1.1 200 OK\r\nContent-Le"_ba);
        row("cut in the body", SendAndClose, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"_ba);
        row("garbage", SendAndClose, "\x16\x03\x01 what?\r\n\r\n"_ba);
        row("not signed in", Send,
            "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"_ba);
        row("request timeout", SendAndClose, "HTTP/1.1 408 Slow\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"_ba);
        row("unavailable", Send, "HTTP/1.1 503 No\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n"_ba);
        row("redirect", Send, "HTTP/1.1 307 There\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n"_ba);
    }
}

void HttpClientTest::shouldNeverSendTwice()
{
    // GIVEN a connection in the pool
    QFETCH(const QByteArray, body);
    QFETCH(const int, answerKind);
    QFETCH(const QByteArray, answer);
    m_server->expect("GET"_ba, "/a"_ba, ScriptedAnswer::json("{}"_ba));
    QVERIFY(Tests::waitFor(m_http->get(at(u"/a"_s))));
    m_server->expect("POST"_ba, "/a"_ba, {.kind = static_cast<ScriptedAnswer::Kind>(answerKind), .bytes = answer});

    // WHEN
    const auto result = Tests::waitFor(m_http->post(at(u"/a"_s), body));

    // THEN
    QVERIFY(result);
    QCOMPARE(m_server->deviations(), QStringList());
    QCOMPARE(m_server->received().size(), 2);
    QCOMPARE(m_server->received().last().body, body);
    if (!*result) {
        QVERIFY(result->error().kind != ErrorKind::Offline); // it arrived, so that must not be denied
    }
}

void HttpClientTest::shouldTellWhenNothingWasSent()
{
    // GIVEN a port nobody listens on
    const QUrl url = at(u"/a"_s);
    m_server.reset();

    // WHEN
    const auto result = Tests::waitFor(m_http->post(url, "{}"_ba));

    // THEN
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Offline);
}

void HttpClientTest::shouldRefuseAnAnswerThatIsTooLarge()
{
    m_server->expect("GET"_ba, "/a"_ba, ScriptedAnswer::json(QByteArray(100'001, ' ')));
    m_server->expect("GET"_ba, "/b"_ba, ScriptedAnswer::json(QByteArray(100'000, ' ')));

    QCOMPARE(errorOfGet(at(u"/a"_s)).kind, ErrorKind::BadAnswer);
    const auto largest = Tests::waitFor(m_http->get(at(u"/b"_s)));
    QVERIFY(largest && *largest);
    QCOMPARE(m_server->deviations(), QStringList());
}

void HttpClientTest::shouldReportACutAnswer()
{
    m_server->expect("GET"_ba, "/a"_ba, ScriptedAnswer::raw("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"_ba));
    m_server->expect(
        "GET"_ba, "/b"_ba, ScriptedAnswer::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\""_ba));

    QCOMPARE(errorOfGet(at(u"/a"_s)).kind, ErrorKind::BadAnswer);
    QCOMPARE(errorOfGet(at(u"/b"_s)).kind, ErrorKind::BadAnswer);
}

void HttpClientTest::shouldCorrectTheClockByTheDate_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("offsetSeconds");
    QTest::newRow("ahead") << "Thu, 01 Jan 2026 01:00:00 GMT"_ba << 3600;
    QTest::newRow("behind") << "Wed, 31 Dec 2025 23:00:00 GMT"_ba << -3600;
    QTest::newRow("within the resolution") << "Thu, 01 Jan 2026 00:00:01 GMT"_ba << 0;
    QTest::newRow("no date") << "tomorrow"_ba << 0;
    QTest::newRow("empty") << ""_ba << 0;
    QTest::newRow("month 13") << "Thu, 01 Foo 2026 01:00:00 GMT"_ba << 0;
}

void HttpClientTest::shouldCorrectTheClockByTheDate()
{
    QFETCH(const QByteArray, date);
    QFETCH(const int, offsetSeconds);
    m_server->expect("GET"_ba, "/a"_ba, ScriptedAnswer::json("{}"_ba, 404, {"Date: "_ba + date}));

    QVERIFY(Tests::waitFor(m_http->get(at(u"/a"_s))));

    QCOMPARE(m_clock->offset(), std::chrono::seconds(offsetSeconds));
}

void HttpClientTest::shouldRemoveTheTokenFromAnswers()
{
    m_server->expect("GET"_ba, "/a"_ba, ScriptedAnswer::json("{\"message\":\"bad "_ba + accessToken + "\"}"_ba, 401));

    const auto answer = Tests::waitFor(m_http->get(at(u"/a"_s)));

    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->body, "{\"message\":\"bad ***\"}"_ba);
}

void HttpClientTest::shouldFailWithoutAToken()
{
    // GIVEN
    Azure::FixedTokenSource noTokens{"two\r\nlines"_ba};
    Azure::HttpClient http(m_http->cloud(), noTokens, *m_clock);

    // WHEN
    const auto result = Tests::waitFor(http.get(at(u"/a"_s)));

    // THEN
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::NotSignedIn);
    QCOMPARE(m_server->connectionCount(), 0);
}

void HttpClientTest::shouldEndEverythingWhenClosed()
{
    // GIVEN calls under way and a pause
    QList<ErrorKind> ends;
    bool isPauseOver = false;
    const auto note = [&ends](const Domain::Result<Azure::HttpAnswer> &result) {
        ends.append(result ? ErrorKind::BadAnswer : result.error().kind);
    };
    m_server->expect("GET"_ba, "/a"_ba, ScriptedAnswer::silence());
    m_server->expect("POST"_ba, "/b"_ba, ScriptedAnswer::silence());
    QCoro::connect(m_http->get(at(u"/a"_s)), this, note);
    QCoro::connect(m_http->post(at(u"/b"_s), "{}"_ba), this, note);
    QCoro::connect(m_http->pause(std::chrono::hours(1)), this, [&isPauseOver] { isPauseOver = true; });
    QVERIFY(Tests::comesTrue([this] { return m_server->deviations().isEmpty(); }));

    // WHEN
    m_http->close();

    // THEN at once, and for later calls too
    QCOMPARE(ends, (QList{ErrorKind::Cancelled, ErrorKind::Cancelled}));
    QVERIFY(isPauseOver);
    QCOMPARE(errorOfGet(at(u"/c"_s)).kind, ErrorKind::Cancelled);
    QCOMPARE(m_server->deviations(), QStringList());
}

void HttpClientTest::shouldBeDestroyedWithCallsUnderWay()
{
    int ends = 0;
    m_server->expect("GET"_ba, "/a"_ba, ScriptedAnswer::silence());
    QCoro::connect(m_http->get(at(u"/a"_s)), this, [&ends](const Domain::Result<Azure::HttpAnswer> &) { ++ends; });
    QVERIFY(Tests::comesTrue([this] { return m_server->deviations().isEmpty(); }));

    m_http.reset();

    QCOMPARE(ends, 1);
}

QTEST_GUILESS_MAIN(HttpClientTest)

#include "tst_httpclient.moc"
