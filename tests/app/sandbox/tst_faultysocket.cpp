// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultysocket.h"

#include <QSignalSpy>
#include <QTest>

using namespace Sandbox;

namespace
{

// A client and the faulty socket that serves it.
struct Pair {
    FaultyTcpServer server;
    QTcpSocket client;
    FaultySocket *socket = nullptr;

    bool connect()
    {
        QSignalSpy accepted(&server, &QTcpServer::newConnection);
        const bool listens = server.listen(QHostAddress::LocalHost);
        client.connectToHost(QHostAddress::LocalHost, server.serverPort());
        if (!listens || !accepted.wait(20'000)) {
            return false;
        }
        socket = server.connection(client.localPort());
        return socket != nullptr && socket == server.nextPendingConnection();
    }
    bool waitForEnd()
    {
        QSignalSpy ended(&client, &QAbstractSocket::disconnected);
        return client.state() == QAbstractSocket::UnconnectedState || ended.wait(20'000);
    }
};

} // namespace

class TestFaultySocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSendLikeAnyOther()
    {
        Pair pair;
        QVERIFY(pair.connect());
        pair.socket->write("hello");
        pair.socket->disconnectFromHost();
        QVERIFY(pair.waitForEnd());
        QCOMPARE(pair.client.readAll(), QByteArray("hello"));
    }

    void shouldLeaveOutTheEndOfWhatItHeldBack()
    {
        Pair pair;
        QVERIFY(pair.connect());
        pair.socket->holdOutput();
        pair.socket->write("hello ");
        pair.socket->write("world");
        pair.socket->releaseTruncated(3);
        QVERIFY(pair.waitForEnd());
        QCOMPARE(pair.client.readAll(), QByteArray("hello wo"));
    }

    void shouldLeaveOutMoreThanThereIs()
    {
        Pair pair;
        QVERIFY(pair.connect());
        pair.socket->holdOutput();
        pair.socket->write("hello");
        pair.socket->releaseTruncated(100);
        QVERIFY(pair.waitForEnd());
        QVERIFY(pair.client.readAll().isEmpty());
    }

    void shouldReset()
    {
        Pair pair;
        QVERIFY(pair.connect());
        pair.socket->resetConnection();
        QVERIFY(pair.waitForEnd());
        QCOMPARE(pair.client.error(), QAbstractSocket::RemoteHostClosedError);
    }

    void shouldForgetConnectionsThatAreGone()
    {
        Pair pair;
        QVERIFY(pair.connect());
        const quint16 port = pair.client.localPort();
        delete pair.socket;
        QVERIFY(pair.server.connection(port) == nullptr);
        QVERIFY(pair.server.connection(1) == nullptr);
    }
};

QTEST_GUILESS_MAIN(TestFaultySocket)
#include "tst_faultysocket.moc"
