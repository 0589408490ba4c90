// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptedserver.h"

#include <QTcpSocket>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Tests
{
namespace
{

// Takes one whole request from the front of bytes, if there is one. Reads what the client under test writes, no more.
std::optional<ReceivedRequest> takeRequest(QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return std::nullopt;
    }
    ReceivedRequest request;
    QList<QByteArray> lines = bytes.first(headEnd).split('\n');
    const QList<QByteArray> start = lines.takeFirst().trimmed().split(' ');
    request.method = start.value(0);
    request.target = start.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length"_ba).toLongLong();
    const qsizetype bodyStart = headEnd + 4;
    if (bytes.size() < bodyStart + length) {
        return std::nullopt;
    }
    request.body = bytes.sliced(bodyStart, length);
    bytes.remove(0, bodyStart + length);
    return request;
}

} // namespace

ScriptedAnswer ScriptedAnswer::json(const QByteArray &body, int status, const QList<QByteArray> &headers)
{
    QByteArray head = "HTTP/1.1 "_ba + QByteArray::number(status) + " Scripted\r\nContent-Type: application/json\r\n";
    for (const QByteArray &header : headers) {
        head += header + "\r\n";
    }
    head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    return {.kind = Kind::Send, .bytes = head + body};
}

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::accept);
    m_server.listen(QHostAddress::LocalHost);
}

QUrl ScriptedServer::url() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server.serverPort());
    return url;
}

void ScriptedServer::expect(const QByteArray &method, const QByteArray &target, const ScriptedAnswer &answer)
{
    m_script.append({.method = method, .target = target, .answer = answer});
}

void ScriptedServer::expectFrom(
    const QByteArray &token, const QByteArray &method, const QByteArray &target, const ScriptedAnswer &answer)
{
    m_script.append({.method = method, .target = target, .answer = answer, .authorization = "Bearer "_ba + token});
}

QStringList ScriptedServer::deviations() const
{
    QStringList deviations = m_unexpected;
    for (const Expectation &expectation : m_script) {
        deviations.append(QString::fromLatin1("did not come: "_ba + expectation.method + ' ' + expectation.target));
    }
    return deviations;
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connectionCount;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QObject::destroyed, this, [this, socket] { m_unread.remove(socket); });
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray &unread = m_unread[socket];
    unread += socket->readAll();
    while (const std::optional<ReceivedRequest> request = takeRequest(unread)) {
        m_received.append(*request);
        answer(socket, *request);
    }
}

void ScriptedServer::sendMore(const QByteArray &target, const QByteArray &bytes)
{
    if (const QPointer<QTcpSocket> asker = m_askers.value(target)) {
        asker->write(bytes);
    }
}

void ScriptedServer::answer(QTcpSocket *socket, const ReceivedRequest &request)
{
    m_askers.insert(request.target, socket);
    const auto expectation = std::ranges::find_if(m_script, [&request](const Expectation &each) {
        return each.method == request.method && each.target == request.target &&
               (each.authorization.isEmpty() || each.authorization == request.headers.value("authorization"_ba));
    });
    if (expectation == m_script.end()) {
        m_unexpected.append(QString::fromLatin1("not expected: "_ba + request.method + ' ' + request.target));
        socket->write(ScriptedAnswer::json("{}"_ba, 500).bytes);
        return;
    }
    const ScriptedAnswer answer = expectation->answer;
    m_script.erase(expectation);
    socket->write(answer.bytes);
    if (answer.kind == ScriptedAnswer::Kind::SendAndClose) {
        socket->disconnectFromHost();
    }
}

} // namespace Tests
