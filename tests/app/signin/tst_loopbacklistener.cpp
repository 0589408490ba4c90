// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loopbacklistener.h"

#include "browserdriver.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using SignIn::LoopbackListener;

class LoopbackListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeCalledByTheNameThatIsRegistered();
    void shouldListenOnThisComputerAlone();
    void shouldPassACodeOnOnce();
    void shouldTellThatItWasRefused();
    void shouldSendAPageThatNothingCanBeTakenFrom();
    void shouldSurviveWhatIsNoRequest_data();
    void shouldSurviveWhatIsNoRequest();
    void shouldStopListening();
};

void LoopbackListenerTest::shouldBeCalledByTheNameThatIsRegistered()
{
    LoopbackListener listener(u"state"_s);
    QVERIFY(listener.listen());
    const QUrl address(listener.callback());
    QCOMPARE(address.scheme(), u"http"_s);
    QCOMPARE(address.host(), u"localhost"_s);
    QCOMPARE(address.path(), u"/"_s);
    QVERIFY(address.port() > 0);
}

void LoopbackListenerTest::shouldListenOnThisComputerAlone()
{
    LoopbackListener listener(u"state"_s);
    QVERIFY(listener.listen());
    const auto port = static_cast<quint16>(QUrl(listener.callback()).port());
    QList<QHostAddress> others = QNetworkInterface::allAddresses();
    others.append(QHostAddress(u"127.0.0.2"_s)); // only bound to when listening everywhere
    for (const QHostAddress &address : std::as_const(others)) {
        QTcpSocket socket;
        socket.connectToHost(address, port);
        QCOMPARE(socket.waitForConnected(1'000), address == QHostAddress(QHostAddress::LocalHost));
    }
}

void LoopbackListenerTest::shouldPassACodeOnOnce()
{
    // GIVEN
    LoopbackListener listener(u"state"_s);
    QVERIFY(listener.listen());
    const QSignalSpy codes(&listener, &LoopbackListener::callbackReceived);
    const QSignalSpy failures(&listener, &LoopbackListener::failed);
    const QUrl back =
        Tests::BrowserDriver::address(listener.callback(), {{u"code"_s, u"a"_s}, {u"state"_s, u"state"_s}});

    // WHEN
    QCOMPARE(Tests::BrowserDriver().open(back).status, 200);
    QCOMPARE(Tests::BrowserDriver().open(back).status, 0); // nobody listens any more

    // THEN
    QVERIFY(Tests::comesTrue([&codes] { return !codes.isEmpty(); }));
    QCOMPARE(codes.size(), 1);
    QCOMPARE(codes.first().first().toMap().value(u"code"_s).toString(), u"a"_s);
    QVERIFY(failures.isEmpty());
}

void LoopbackListenerTest::shouldTellThatItWasRefused()
{
    LoopbackListener listener(u"state"_s);
    QVERIFY(listener.listen());
    QSignalSpy failures(&listener, &LoopbackListener::failed);
    const QSignalSpy codes(&listener, &LoopbackListener::callbackReceived);

    QCOMPARE(Tests::BrowserDriver()
                 .open(Tests::BrowserDriver::address(
                     listener.callback(), {{u"error"_s, u"access_denied"_s}, {u"state"_s, u"state"_s}}))
                 .status,
        400);

    QVERIFY(!failures.isEmpty() || failures.wait());
    QCOMPARE(failures.first().first().value<Domain::Error>().serviceCode, u"access_denied"_s);
    QVERIFY(codes.isEmpty());
}

void LoopbackListenerTest::shouldSendAPageThatNothingCanBeTakenFrom()
{
    // GIVEN
    LoopbackListener listener(u"state"_s);
    QVERIFY(listener.listen());
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(QUrl(listener.callback()).port()));
    QVERIFY(socket.waitForConnected());

    // WHEN
    socket.write(
        "GET /?code=a&state=state HTTP/1.1\r\nHost: " + QUrl(listener.callback()).authority().toLatin1() + "\r\n\r\n");
    QByteArray answer;
    QVERIFY(Tests::comesTrue([&socket, &answer] {
        answer += socket.readAll();
        return answer.contains("</html>");
    }));

    // THEN
    const QByteArray head = answer.first(answer.indexOf("\r\n\r\n")).toLower();
    QVERIFY(head.contains("content-type: text/html; charset=utf-8"));
    QVERIFY(head.contains("cache-control: no-store"));
    QVERIFY(head.contains("content-security-policy: default-src 'none'"));
    QVERIFY(head.contains("referrer-policy: no-referrer"));
}

void LoopbackListenerTest::shouldSurviveWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("another protocol") << "SSH-2.0-OpenSSH\r\n"_ba;
    QTest::newRow("TLS") << QByteArray::fromHex("1603010200010001fc0303");
    QTest::newRow("no host") << "GET /?code=a&state=state HTTP/1.1\r\n\r\n"_ba;
    QTest::newRow("foreign host") << "GET /?code=a&state=state HTTP/1.1\r\nHost: evil.example\r\n\r\n"_ba;
    QTest::newRow("cut") << "GET /?code=a&state=st"_ba;
    QTest::newRow("endless line") << "GET /?code=" + QByteArray(1'000'000, 'a');
}

void LoopbackListenerTest::shouldSurviveWhatIsNoRequest()
{
    // GIVEN
    QFETCH(const QByteArray, bytes);
    LoopbackListener listener(u"state"_s);
    QVERIFY(listener.listen());
    QSignalSpy codes(&listener, &LoopbackListener::callbackReceived);
    const QSignalSpy failures(&listener, &LoopbackListener::failed);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(QUrl(listener.callback()).port()));
    QVERIFY(socket.waitForConnected());

    // WHEN
    socket.write(bytes);
    QVERIFY(bytes.isEmpty() || socket.waitForBytesWritten());

    // THEN the person's own answer still comes through
    QCOMPARE(
        Tests::BrowserDriver()
            .open(Tests::BrowserDriver::address(listener.callback(), {{u"code"_s, u"a"_s}, {u"state"_s, u"state"_s}}))
            .status,
        200);
    QVERIFY(!codes.isEmpty() || codes.wait());
    QCOMPARE(codes.size(), 1);
    QVERIFY(failures.isEmpty());
}

void LoopbackListenerTest::shouldStopListening()
{
    LoopbackListener listener(u"state"_s);
    QVERIFY(listener.listen());
    listener.close();
    QCOMPARE(Tests::BrowserDriver().open(QUrl(listener.callback())).status, 0);
}

QTEST_GUILESS_MAIN(LoopbackListenerTest)

#include "tst_loopbacklistener.moc"
