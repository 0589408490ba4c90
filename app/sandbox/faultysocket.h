// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace Sandbox
{

// A connection that can fail on demand. QHttpServer has no faults of its own, so they are made below it.
class FaultySocket : public QTcpSocket
{
    Q_OBJECT

public:
    using QTcpSocket::QTcpSocket;

    // Aborts the connection: the other side sees a reset.
    void resetConnection();

    // From now on, what is written is kept back, until releaseHeld() lets it go.
    void holdOutput() { m_holding = true; }

    // Sends what was held back but for its last bytes, then closes the connection.
    // missing: number of bytes left out.
    void releaseTruncated(qsizetype missing);

protected:
    qint64 writeData(const char *data, qint64 size) override;

private:
    bool m_holding = false;
    QByteArray m_held;
};

// Accepts connections as FaultySocket and finds them again by the port of the other side.
class FaultyTcpServer : public QTcpServer
{
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;

    // Absent when the connection is gone.
    FaultySocket *connection(quint16 peerPort) const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QHash<quint16, QPointer<FaultySocket>> m_connections;
};

} // namespace Sandbox
