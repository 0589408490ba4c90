// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "armclient.h"
#include "httpclient.h"

#include "scriptedserver.h"
#include "waitfor.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::ErrorKind;

namespace
{

const QByteArray token = "secret-token-of-the-tests"_ba;
constexpr Azure::HttpLimits shortLimits{.silence = 200ms, .total = 400ms, .largestBody = 1'000'000};
// Far beyond two tries of that length each, for the sake of slow computers, and far below the deadlines of production.
constexpr std::chrono::milliseconds latestEnd = 5s;

// What a server sends: a beginning, then the same again and again without end.
struct Attack {
    QByteArray beginning;
    QByteArray refrain; // empty: the connection is closed after the beginning
    std::chrono::milliseconds pause{0};
};

// Does to every connection what the attack says, as fast as it is read.
void serve(QTcpServer &server, const Attack &attack)
{
    QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&server, attack] {
        QTcpSocket *const socket = server.nextPendingConnection();
        auto *const beat = new QTimer(socket);
        QObject::connect(beat, &QTimer::timeout, socket, [socket, attack] {
            if (socket->bytesToWrite() < attack.refrain.size()) {
                socket->write(attack.refrain);
            }
        });
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, beat, attack] {
            if (!socket->readAll().contains("\r\n\r\n")) {
                return;
            }
            socket->write(attack.beginning);
            if (attack.refrain.isEmpty()) {
                socket->disconnectFromHost();
            } else {
                beat->start(attack.pause);
            }
        });
    });
}

QByteArray head(const QByteArray &headers)
{
    return "HTTP/1.1 200 OK\r\n"_ba + headers + "\r\n\r\n";
}

// In the form that HTTP calls deflate: what Qt makes, without the length before it.
QByteArray bomb()
{
    constexpr qsizetype largeSize = 64 * 1024 * 1024;
    return qCompress(QByteArray(largeSize, ' '), 9).sliced(4);
}

} // namespace

// Servers that mean harm. None of them may get a token that is not for it, keep anybody waiting past the deadlines, or
// end without a sentence that says what happened.
class HostileServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldEndInTimeWithASentence_data();
    void shouldEndInTimeWithASentence();
    void shouldReadNoMoreThanIsAllowed();
    void shouldNotTakeTheTokenElsewhere_data();
    void shouldNotTakeTheTokenElsewhere();
    void shouldNotLetALinkInjectHeaders_data();
    void shouldNotLetALinkInjectHeaders();
    void shouldLeaveAListWithoutEnd();
    void shouldSendNothingToAServerOfAnotherName();

private:
    // What a list at the server of arm ends with.
    Domain::Error problemAt(const QUrl &arm, const QString &caFile = {});

    const Domain::SystemClock m_localClock;
};

Domain::Error HostileServerTest::problemAt(const QUrl &arm, const QString &caFile)
{
    Domain::CorrectedClock clock(m_localClock);
    Azure::FixedTokenSource tokens(token);
    Azure::HttpClient http(
        {.name = {}, .arm = arm, .authority = {}, .portal = {}, .caFile = caFile}, tokens, clock, shortLimits);
    Azure::ArmClient client(http);
    const auto listing = Tests::waitFor(client.list(u"/a"_s, u"1"_s));
    return listing && listing->problem ? *listing->problem : Domain::Error{.detail = u"no error"_s};
}

void HostileServerTest::shouldEndInTimeWithASentence_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("refrain");
    QTest::addColumn<int>("pause"); // milliseconds
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("sentence"); // in the detail
    const auto row = [](const char *name, const QByteArray &beginning, const QByteArray &refrain, int pause,
                         ErrorKind kind, const QString &sentence) {
        QTest::newRow(name) << beginning << refrain << pause << kind << sentence;
    };
    using enum ErrorKind;
    const QByteArray page(64 * 1024, ' ');
    const QString large = u"too large"_s;
    const QString slow = u"did not end in time"_s;
    const QString cut = u"closed before"_s;
    row("body of 1 GB", head("Content-Length: 1073741824"_ba), page, 0, BadAnswer, large);
    row("body without end", head("X: y"_ba), page, 0, BadAnswer, large);
    row("chunks without end", head("Transfer-Encoding: chunked"_ba),
        ("400\r\n"_ba + QByteArray(1024, ' ') + "\r\n").repeated(64), 0, BadAnswer, large);
    const QByteArray packed = bomb();
    const QByteArray packedHead =
        head("Content-Encoding: deflate\r\nContent-Length: "_ba + QByteArray::number(packed.size()));
    row("compressed bomb", packedHead + packed, " "_ba, 50, BadAnswer, u"too large when unpacked"_s);
    row("slow drip", head("X: y"_ba), " "_ba, 30, TimedOut, slow);
    row("slow drip of chunks", head("Transfer-Encoding: chunked"_ba), "1\r\n \r\n"_ba, 30, TimedOut, slow);
    row("slow headers", "HTTP/1.1 200 OK\r\n"_ba, "X-Y: z\r\n"_ba, 30, TimedOut, QString());
    row("silence after the headers", head("Content-Length: 9"_ba), " "_ba, 60'000, TimedOut, slow);
    row("huge headers", "HTTP/1.1 200 OK\r\nX: "_ba, QByteArray(64 * 1024, 'x'), 5, TimedOut, QString());
    row("many headers", "HTTP/1.1 200 OK\r\n"_ba, QByteArray("X-Y: z\r\n").repeated(1000), 5, TimedOut, QString());
    row("too many headers", head(QByteArray("X-Y: z\r\n").repeated(20'000) + "Content-Length: 2"_ba) + "{}", ""_ba, 0,
        BadAnswer, u"“value”"_s);
    row("status lines without end", ""_ba, "HTTP/1.1 100 Continue\r\n\r\n"_ba, 1, TimedOut, QString());
    row("cut chunks", head("Transfer-Encoding: chunked"_ba) + "ff\r\n{\"value\":", ""_ba, 0, BadAnswer, cut);
    row("cut body", head("Content-Length: 99"_ba) + "{\"value\":", ""_ba, 0, BadAnswer, cut);
    row("deep JSON", head("X: y"_ba) + "{\"value\":" + QByteArray(100'000, '['), ""_ba, 0, BadAnswer, u"no JSON"_s);
    row("no JSON", head("X: y"_ba) + "\xff\xfe<html>", ""_ba, 0, BadAnswer, u"no JSON"_s);
    row("garbage", "\x16\x03\x01\x02 what?\r\n\r\n"_ba, ""_ba, 0, BadAnswer, QString());
    row("redirect", "HTTP/1.1 307 There\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n"_ba, ""_ba, 0, BadAnswer,
        u"another address"_s);
}

void HostileServerTest::shouldEndInTimeWithASentence()
{
    // GIVEN
    QFETCH(const QByteArray, beginning);
    QFETCH(const QByteArray, refrain);
    QFETCH(const int, pause);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, sentence);
    QTcpServer server;
    serve(server, {.beginning = beginning, .refrain = refrain, .pause = std::chrono::milliseconds(pause)});
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QElapsedTimer timer;
    timer.start();

    // WHEN
    const Domain::Error problem = problemAt(QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())));

    // THEN
    QVERIFY(timer.durationElapsed() < latestEnd);
    QCOMPARE(problem.kind, kind);
    QVERIFY2(problem.detail.contains(sentence), qPrintable(problem.detail));
    QVERIFY(problem.kind == ErrorKind::TimedOut || !problem.detail.isEmpty());
    QVERIFY(!problem.detail.contains(QString::fromLatin1(token)));
    QVERIFY(!problem.clientRequestId.isEmpty());
}

void HostileServerTest::shouldReadNoMoreThanIsAllowed()
{
    // GIVEN a server that counts what was taken from it
    qint64 taken = 0;
    QTcpServer server;
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&server, &taken] {
        QTcpSocket *const socket = server.nextPendingConnection();
        const auto more = [socket] {
            if (socket->bytesToWrite() == 0) {
                socket->write(QByteArray(64 * 1024, ' '));
            }
        };
        connect(
            socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(head("Content-Length: 1073741824")); });
        connect(socket, &QTcpSocket::bytesWritten, socket, [&taken, more](qint64 bytes) {
            taken += bytes;
            more();
        });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));

    // WHEN
    const Domain::Error problem = problemAt(QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())));

    // THEN the rest is what the system had buffered
    QCOMPARE(problem.kind, ErrorKind::BadAnswer);
    QVERIFY2(taken < 40 * shortLimits.largestBody, qPrintable(QString::number(taken)));
}

void HostileServerTest::shouldNotTakeTheTokenElsewhere_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers"); // %1: address of the other server
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("next link") << 200 << ""_ba << R"({"value":[],"nextLink":"%1/steal"})"_ba;
    QTest::newRow("next link without scheme") << 200 << ""_ba << R"({"value":[],"nextLink":"//%2/steal"})"_ba;
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("redirect %d", status) << status << "Location: %1/steal"_ba << "{}"_ba;
    }
    QTest::newRow("refresh") << 200 << "Refresh: 0; url=%1/steal"_ba << R"({"value":[{}]})"_ba;
    QTest::newRow("other service") << 200 << "Alt-Svc: http/1.1=\"%2\""_ba << R"({"value":[{}]})"_ba;
    QTest::newRow("password") << 401 << "WWW-Authenticate: Basic realm=\"%1\""_ba << "{}"_ba;
}

void HostileServerTest::shouldNotTakeTheTokenElsewhere()
{
    // GIVEN
    QFETCH(const int, status);
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    Tests::ScriptedServer server;
    Tests::ScriptedServer other;
    for (QByteArray *const text : {&headers, &body}) {
        text->replace("%1", other.url().toEncoded());
        text->replace("%2", other.url().authority().toLatin1());
    }
    const QByteArrayList lines = headers.isEmpty() ? QByteArrayList() : QByteArrayList{headers};
    server.expect("GET"_ba, "/a?api-version=1"_ba, Tests::ScriptedAnswer::json(body, status, lines));

    // WHEN
    const Domain::Error problem = problemAt(server.url());

    // THEN
    QCOMPARE(server.deviations(), QStringList());
    QCOMPARE(other.connectionCount(), 0);
    QCOMPARE(problem.detail == u"no error"_s, body.contains("{}]"));
}

void HostileServerTest::shouldNotLetALinkInjectHeaders_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::newRow("encoded") << "%1/b%0d%0aX-Evil:%20yes%0d%0a%0d%0aGET%20/c"_ba;
    QTest::newRow("in the query") << "%1/b?c=%0D%0AX-Evil:%20yes"_ba;
    QTest::newRow("as it is") << "%1/b\\r\\nX-Evil: yes"_ba;
    QTest::newRow("in the host") << "%1\\r\\nX-Evil: yes"_ba;
    QTest::newRow("unicode line end") << "%1/b\\u2028X-Evil: yes"_ba;
    QTest::newRow("null") << "%1/b\\u0000X-Evil: yes"_ba;
}

void HostileServerTest::shouldNotLetALinkInjectHeaders()
{
    // GIVEN
    QFETCH(QByteArray, link);
    Tests::ScriptedServer server;
    link.replace("%1", server.url().toEncoded());
    server.expect("GET"_ba, "/a?api-version=1"_ba,
        Tests::ScriptedAnswer::json("{\"value\":[],\"nextLink\":\""_ba + link + "\"}"));

    // WHEN
    problemAt(server.url());

    // THEN
    QVERIFY(server.received().size() <= 2);
    for (const Tests::ReceivedRequest &request : server.received()) {
        QVERIFY(!request.headers.contains("x-evil"_ba));
        QCOMPARE(request.headers.value("authorization"_ba), "Bearer "_ba + token);
    }
}

void HostileServerTest::shouldLeaveAListWithoutEnd()
{
    // GIVEN a server whose every page links to a new one
    int pages = 0;
    QTcpServer server;
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&server, &pages] {
        QTcpSocket *const socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &pages] {
            socket->readAll();
            const QByteArray body = R"({"value":[],"nextLink":"/p)"_ba + QByteArray::number(++pages) + "\"}";
            socket->write(head("Content-Length: " + QByteArray::number(body.size())) + body);
        });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QElapsedTimer timer;
    timer.start();

    // WHEN
    const Domain::Error problem = problemAt(QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())));

    // THEN
    QVERIFY(timer.durationElapsed() < latestEnd);
    QCOMPARE(problem.kind, ErrorKind::BadAnswer);
    QVERIFY2(problem.detail.contains("does not come to an end"_L1), qPrintable(problem.detail));
    QVERIFY(pages > 1);
}

void HostileServerTest::shouldSendNothingToAServerOfAnotherName()
{
    // GIVEN a certificate for 127.0.0.1 from an authority that is trusted
    QFile keyFile(QFINDTESTDATA("data/server.key"));
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(QFINDTESTDATA("data/server.pem")));
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    QByteArray received;
    QSslServer server;
    server.setSslConfiguration(configuration);
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [this, &server, &received] {
        QTcpSocket *const socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [socket, &received] { received += socket->readAll(); });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));

    // WHEN it is asked for by a name that the certificate does not hold
    const Domain::Error problem =
        problemAt(QUrl(u"https://localhost:%1"_s.arg(server.serverPort())), QFINDTESTDATA("data/ca.pem"));

    // THEN
    QCOMPARE(problem.kind, ErrorKind::Offline);
    QVERIFY2(problem.detail.contains("could not prove that it is localhost"_L1), qPrintable(problem.detail));
    QCOMPARE(received, QByteArray());
}

QTEST_GUILESS_MAIN(HostileServerTest)

#include "tst_hostileserver.moc"
