// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "socketreset.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

class TestSocketReset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldEndTheConnectionAtOnce()
    {
        // GIVEN a connection
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket client;
        QSignalSpy accepted(&server, &QTcpServer::newConnection);
        client.connectToHost(QHostAddress::LocalHost, server.serverPort());
        QVERIFY(accepted.wait(20'000));
        const std::unique_ptr<QTcpSocket> peer(server.nextPendingConnection());

        // WHEN
        QVERIFY(Platform::resetOnClose(peer->socketDescriptor()));
        QSignalSpy ended(&client, &QAbstractSocket::disconnected);
        peer->abort();

        // THEN
        QVERIFY(client.state() == QAbstractSocket::UnconnectedState || ended.wait(20'000));
        QCOMPARE(client.error(), QAbstractSocket::RemoteHostClosedError);
    }

    void shouldSayNoToWhatIsNoSocket() { QVERIFY(!Platform::resetOnClose(-1)); }
};

QTEST_GUILESS_MAIN(TestSocketReset)
#include "tst_socketreset.moc"
