// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace Tests
{

// One request as it came over the wire.
struct ReceivedRequest {
    QByteArray method;
    QByteArray target;                     // path and query, as sent
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
};

// What the server does with a request.
struct ScriptedAnswer {
    enum class Kind {
        Send,         // the bytes, and the connection stays open
        SendAndClose, // the bytes, then the end
        StaySilent,   // the bytes, usually none, and nothing more before sendMore()
    };
    Kind kind = Kind::Send;
    QByteArray bytes;

    // headers: whole lines, without line ends.
    static ScriptedAnswer json(const QByteArray &body, int status = 200, const QList<QByteArray> &headers = {});
    // bytes: everything including the status line.
    static ScriptedAnswer raw(const QByteArray &bytes) { return {.kind = Kind::SendAndClose, .bytes = bytes}; }
    static ScriptedAnswer hangUp() { return {.kind = Kind::SendAndClose, .bytes = {}}; }
    static ScriptedAnswer silence() { return {.kind = Kind::StaySilent, .bytes = {}}; }
};

// A server that follows a script: which requests it expects, and what it does with each. A test is a dialogue: expect,
// answer, and at the end nothing may be left over. Requests for different targets may come in any order. Lives on a
// free port of 127.0.0.1, in the thread of the test.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    explicit ScriptedServer(QObject *parent = nullptr);

    // Scheme, host and port.
    QUrl url() const;

    // target: path and query as they must be sent.
    void expect(const QByteArray &method, const QByteArray &target, const ScriptedAnswer &answer);
    // The same, from whoever has this token.
    void expectFrom(
        const QByteArray &token, const QByteArray &method, const QByteArray &target, const ScriptedAnswer &answer);

    // Sends bytes to whoever asked for target last, after a silence.
    void sendMore(const QByteArray &target, const QByteArray &bytes);

    // What differs from the script so far: unexpected requests, and expected ones that did not come. Empty when all is
    // well.
    QStringList deviations() const;

    const QList<ReceivedRequest> &received() const { return m_received; }
    int connectionCount() const { return m_connectionCount; }

private:
    struct Expectation {
        QByteArray method;
        QByteArray target;
        ScriptedAnswer answer;
        QByteArray authorization = {}; // the whole header; empty: any
    };

    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const ReceivedRequest &request);

    QHash<QByteArray, QPointer<QTcpSocket>> m_askers; // the last of each target
    QHash<QTcpSocket *, QByteArray> m_unread;         // outlives the sockets, which remove themselves
    QTcpServer m_server;
    QList<Expectation> m_script;
    QList<ReceivedRequest> m_received;
    QStringList m_unexpected;
    int m_connectionCount = 0;
};

} // namespace Tests
