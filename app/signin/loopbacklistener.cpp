// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loopbacklistener.h"

#include <QCoreApplication>
#include <QHttpServerResponder>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace SignIn
{
namespace
{

using Status = QHttpServerResponder::StatusCode;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

void write(QHttpServerResponder &responder, const RedirectAnswer &answer, Status status)
{
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, "text/html; charset=utf-8"_L1);
    headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "no-store"_L1);
    headers.append("Content-Security-Policy"_L1, "default-src 'none'; frame-ancestors 'none'"_L1);
    headers.append("Referrer-Policy"_L1, "no-referrer"_L1); // the address of this page holds the code
    headers.append("X-Content-Type-Options"_L1, "nosniff"_L1);
    responder.write(redirectPage(answer), headers, status);
}

} // namespace

LoopbackListener::LoopbackListener(QString state, QObject *parent)
    : QAbstractOAuthReplyHandler(parent)
    , m_state(std::move(state))
{
    m_server.setMissingHandler(this,
        [this](const QHttpServerRequest &request, QHttpServerResponder &responder) { answer(request, responder); });
}

Domain::Result<void> LoopbackListener::listen()
{
    auto socket = std::make_unique<QTcpServer>();
    if (!socket->listen(QHostAddress::LocalHost) || !m_server.bind(socket.get())) {
        return std::unexpected(Domain::Error{.kind = Domain::ErrorKind::Storage,
            .detail =
                Words::tr("This computer cannot wait for the answer of the browser (%1).").arg(socket->errorString())});
    }
    m_port = socket->serverPort();
    std::ignore = socket.release(); // belongs to the server now
    return {};
}

void LoopbackListener::close()
{
    const QList<QTcpServer *> sockets = m_server.servers();
    for (QTcpServer *const socket : sockets) {
        socket->close();
    }
}

QString LoopbackListener::callback() const
{
    return u"http://localhost:%1/"_s.arg(m_port);
}

void LoopbackListener::answer(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    // The host tells a page of this computer from one that a foreign name was bent to.
    const QByteArray host = request.value("Host"_ba);
    const QByteArray port = QByteArray::number(m_port);
    const bool isOurs = host == "localhost:" + port || host == "127.0.0.1:" + port;
    if (m_hasAnswer || !isOurs || request.url().path() != "/"_L1 ||
        request.method() != QHttpServerRequest::Method::Get) {
        write(responder, Redirect::Unrelated{}, Status::NotFound);
        return;
    }
    const RedirectAnswer answer = readRedirect(request.query(), m_state);
    if (std::holds_alternative<Redirect::Unrelated>(answer)) {
        write(responder, answer, Status::NotFound);
        return;
    }
    m_hasAnswer = true;
    write(responder, answer, std::holds_alternative<Redirect::Code>(answer) ? Status::Ok : Status::BadRequest);
    close();
    // The server does not tell when a page has left, and whoever hears of the end may end the program.
    constexpr std::chrono::milliseconds pageTime(200);
    QTimer::singleShot(pageTime, this, [this, answer] { finish(answer); });
}

void LoopbackListener::finish(const RedirectAnswer &answer)
{
    if (const auto *const code = std::get_if<Redirect::Code>(&answer)) {
        // Encoded, because Qt takes every "%" for the beginning of an encoded character.
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(code->code));
        Q_EMIT callbackReceived({{u"code"_s, encoded}, {u"state"_s, m_state}});
    } else if (const auto *const failure = std::get_if<Redirect::Failed>(&answer)) {
        Q_EMIT failed(failure->reason);
    }
}

void LoopbackListener::networkReplyFinished(QNetworkReply *reply)
{
    Q_EMIT exchanged(reply);
    reply->deleteLater();
}

} // namespace SignIn
