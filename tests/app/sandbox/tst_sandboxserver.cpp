// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxserver.h"

#include "manualtime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimeZone>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Sandbox;

namespace
{

// A sandbox and a client that talks to it over real HTTP.
struct Conversation {
    Domain::SystemClock clock;
    SandboxServer server{{}, clock};
    Endpoints endpoints = *server.start();
    QNetworkAccessManager network;

    std::unique_ptr<QNetworkReply> reply(const QString &target, std::chrono::milliseconds timeout = 20s)
    {
        QNetworkRequest request(endpoints.arm.resolved(QUrl(target)));
        request.setRawHeader("Authorization", "Bearer token");
        request.setTransferTimeout(timeout);
        std::unique_ptr<QNetworkReply> answer(network.get(request));
        QSignalSpy finished(answer.get(), &QNetworkReply::finished);
        return answer->isFinished() || finished.wait(30'000) ? std::move(answer) : nullptr;
    }
    void fail(const QString &fault) { server.service().faults().add(*Fault::fromText(fault)); }
};

const QString tenants = u"/tenants?api-version=2022-12-01"_s;

} // namespace

class TestSandboxServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNameItsEndpointsInTheFormOfACloudFile()
    {
        Conversation conversation;
        const QByteArray line = conversation.endpoints.toJson();
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        QVERIFY(!line.contains('\n'));
        QCOMPARE(json["name"_L1].toString(), u"sandbox"_s);
        for (const auto key : {"arm"_L1, "authority"_L1, "portal"_L1, "control"_L1}) {
            QVERIFY(json[key].toString().startsWith("http://127.0.0.1:"_L1));
        }
    }

    void shouldAnswerOverHttp()
    {
        // WHEN
        Conversation conversation;
        const auto reply = conversation.reply(tenants);

        // THEN
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(reply->rawHeader("Content-Type"), QByteArray("application/json; charset=utf-8"));
        QVERIFY(!reply->rawHeader("x-ms-request-id").isEmpty());
        QVERIFY(reply->rawHeader("Date").endsWith(" GMT"));
        QCOMPARE(QJsonDocument::fromJson(reply->readAll())["value"_L1].toArray().size(), 2);
    }

    void shouldLinkToTheHostOfTheClient()
    {
        // GIVEN
        Domain::SystemClock clock;
        SandboxServer server({.paging = {.pageSize = 1}}, clock);
        const Endpoints endpoints = *server.start();
        QNetworkAccessManager network;
        QNetworkRequest request(endpoints.arm.resolved(QUrl(tenants)));
        request.setRawHeader("Authorization", "Bearer token");
        request.setRawHeader("Host", "arm.test:4711");

        // WHEN
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait(20'000));

        // THEN
        const QString link = QJsonDocument::fromJson(reply->readAll())["nextLink"_L1].toString();
        QVERIFY2(
            link.startsWith("http://arm.test:4711/tenants?api-version=2022-12-01&$skiptoken="_L1), qPrintable(link));
    }

    void shouldSendAnEmptyAnswerWhereNoneIsPublished()
    {
        Conversation conversation;
        QNetworkRequest request(conversation.endpoints.arm.resolved(
            QUrl(u"/providers/Microsoft.CustomerLockbox/disableLockbox?api-version=2018-02-28-preview"_s)));
        request.setRawHeader("Authorization", "Bearer token");
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(conversation.network.post(request, QByteArray()));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(reply->rawHeader("Content-Length"), QByteArray("0"));
    }

    void shouldDelay()
    {
        Conversation conversation;
        conversation.fail(u"kind=delay,ms=300,count=1"_s);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(conversation.reply(tenants)->error(), QNetworkReply::NoError);
        QVERIFY(timer.elapsed() >= 290);
    }

    void shouldHangUntilTheClientGivesUp()
    {
        Conversation conversation;
        conversation.fail(u"kind=hang,count=1"_s);
        QCOMPARE(conversation.reply(tenants, 200ms)->error(), QNetworkReply::OperationCanceledError);
        QCOMPARE(conversation.reply(tenants)->error(), QNetworkReply::NoError);
    }

    void shouldResetTheConnection()
    {
        // GIVEN
        Conversation conversation;
        conversation.fail(u"kind=reset,path=tenants"_s);
        QTcpSocket socket;
        QSignalSpy errors(&socket, &QAbstractSocket::errorOccurred);
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(conversation.endpoints.arm.port()));
        QSignalSpy connected(&socket, &QAbstractSocket::connected);
        QVERIFY(connected.wait(20'000));

        // WHEN
        socket.write("GET " + tenants.toLatin1() + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer t\r\n\r\n");

        // THEN
        QVERIFY(errors.wait(20'000));
        QCOMPARE(socket.error(), QAbstractSocket::RemoteHostClosedError);
        QCOMPARE(socket.bytesAvailable(), 0);
    }

    void shouldTruncateTheBody()
    {
        // GIVEN
        Conversation conversation;
        conversation.fail(u"kind=truncate,count=1"_s);
        QTcpSocket socket;
        QSignalSpy connected(&socket, &QAbstractSocket::connected);
        QSignalSpy disconnected(&socket, &QAbstractSocket::disconnected);
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(conversation.endpoints.arm.port()));
        QVERIFY(connected.wait(20'000));

        // WHEN
        socket.write("GET " + tenants.toLatin1() + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer t\r\n\r\n");
        QVERIFY(disconnected.wait(20'000));

        // THEN
        const QByteArray sent = socket.readAll();
        const QByteArray whole = conversation.reply(tenants)->readAll();
        QVERIFY(sent.startsWith("HTTP/1.1 200 "));
        QVERIFY(sent.contains("content-length: " + QByteArray::number(whole.size())));
        QVERIFY(sent.endsWith(whole.first(whole.size() - whole.size() / 2)));
    }

    void shouldDelayByGivenTimers()
    {
        // GIVEN
        Tests::ManualTime time(QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC));
        SandboxServer server({.faults = {*Fault::fromText(u"kind=delay,ms=3600000"_s)}}, time, time);
        const Endpoints endpoints = *server.start();
        QNetworkAccessManager network;
        QNetworkRequest request(endpoints.arm.resolved(QUrl(tenants)));
        request.setRawHeader("Authorization", "Bearer token");
        const std::unique_ptr<QNetworkReply> answer(network.get(request));
        QVERIFY(QTest::qWaitFor([&] { return server.service().log().records().size() == 1; }, 20'000));
        QVERIFY(!answer->isFinished());

        // WHEN
        QSignalSpy finished(answer.get(), &QNetworkReply::finished);
        time.pass(1h);

        // THEN
        QVERIFY(finished.wait(20'000));
        QCOMPARE(answer->error(), QNetworkReply::NoError);
    }

    void shouldSurviveBrokenRequests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no http") << QByteArray("hello\r\n\r\n");
        QTest::newRow("binary") << QByteArray::fromHex("160301020001000000ff00ff0d0a0d0a");
        QTest::newRow("no host") << QByteArray("GET /tenants HTTP/1.1\r\n\r\n");
        QTest::newRow("host is no host") << QByteArray("GET /tenants HTTP/1.1\r\nHost: [::x/?#@\r\n\r\n");
        QTest::newRow("path is no path") << QByteArray("GET %%%zz HTTP/1.1\r\nHost: x\r\n\r\n");
        QTest::newRow("unknown method") << QByteArray("BREW /tenants HTTP/1.1\r\nHost: x\r\n\r\n");
        QTest::newRow("length is no length")
            << QByteArray("POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n");
        QTest::newRow("half") << QByteArray("GET /ten");
    }

    void shouldSurviveBrokenRequests()
    {
        QFETCH(QByteArray, bytes);

        // GIVEN
        Conversation conversation;
        QTcpSocket socket;
        QSignalSpy connected(&socket, &QAbstractSocket::connected);
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(conversation.endpoints.arm.port()));
        QVERIFY(connected.wait(20'000));

        // WHEN
        QSignalSpy disconnected(&socket, &QAbstractSocket::disconnected);
        socket.write(bytes);
        socket.disconnectFromHost();
        QVERIFY(socket.state() == QAbstractSocket::UnconnectedState || disconnected.wait(20'000));

        // THEN
        QCOMPARE(conversation.reply(tenants)->error(), QNetworkReply::NoError);
    }

    void shouldSayWhenThePortIsTaken()
    {
        Conversation first;
        Domain::SystemClock clock;
        SandboxServer second({.port = static_cast<quint16>(first.endpoints.arm.port())}, clock);
        const auto endpoints = second.start();
        QVERIFY(!endpoints);
        QVERIFY(endpoints.error().detail.contains(QString::number(first.endpoints.arm.port())));
    }

    void shouldEndWithCallsUnderWay()
    {
        // GIVEN
        auto conversation = std::make_unique<Conversation>();
        conversation->fail(u"kind=hang"_s);
        QNetworkRequest request(conversation->endpoints.arm.resolved(QUrl(tenants)));
        request.setRawHeader("Authorization", "Bearer token");
        conversation->network.get(request);
        conversation->network.get(request);
        QVERIFY(QTest::qWaitFor([&] { return conversation->server.service().log().records().size() == 2; }, 20'000));

        // THEN
        conversation.reset();
    }
};

QTEST_GUILESS_MAIN(TestSandboxServer)
#include "tst_sandboxserver.moc"
