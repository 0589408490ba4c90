// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultysocket.h"

#include "socketreset.h"

#include <utility>

namespace Sandbox
{

void FaultySocket::resetConnection()
{
    // Without the reset the connection at least closes in the middle of an exchange.
    std::ignore = Platform::resetOnClose(socketDescriptor());
    abort();
}

void FaultySocket::releaseTruncated(qsizetype missing)
{
    m_holding = false;
    const QByteArray held = std::exchange(m_held, {});
    write(held.first(qMax<qsizetype>(0, held.size() - missing)));
    flush(); // the HTTP server drops a socket that is closing, and with it what still waits in here
    disconnectFromHost();
}

qint64 FaultySocket::writeData(const char *data, qint64 size)
{
    if (!m_holding) {
        return QTcpSocket::writeData(data, size);
    }
    m_held.append(data, size);
    return size;
}

FaultySocket *FaultyTcpServer::connection(quint16 peerPort) const
{
    return m_connections.value(peerPort);
}

void FaultyTcpServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new FaultySocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    // Head and body of an answer are written one after the other; without this the body would wait for the client's
    // delayed acknowledgement of the head, forty milliseconds each time.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_connections.removeIf([](const auto &entry) { return entry.value().isNull(); });
    m_connections.insert(socket->peerPort(), socket);
    addPendingConnection(socket);
}

} // namespace Sandbox
