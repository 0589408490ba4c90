// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxserver.h"

#include "faultysocket.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QJsonDocument>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

QUrl below(const QUrl &base, const QString &path)
{
    QUrl url = base;
    url.setPath(path);
    return url;
}

ArmRequest armRequest(const QHttpServerRequest &request)
{
    const QHttpHeaders &headers = request.headers();
    QUrl address = request.url();
    address.setScheme(u"http"_s);
    address.setAuthority(QString::fromLatin1(headers.value(QHttpHeaders::WellKnownHeader::Host)));
    if (address.host().isEmpty()) {
        address.setHost(request.localAddress().toString());
        address.setPort(request.localPort());
    }
    const char *method =
        QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(request.method()));
    return ArmRequest::of(QString::fromLatin1(method), address, headers, request.body());
}

void write(QHttpServerResponder &responder, const ArmResponse &answer)
{
    QHttpHeaders headers = answer.headers;
    if (!answer.body.isEmpty()) {
        headers.append(QHttpHeaders::WellKnownHeader::ContentType, answer.contentType);
    }
    responder.write(answer.body, headers, static_cast<QHttpServerResponder::StatusCode>(answer.status));
}

} // namespace

QByteArray Endpoints::toJson() const
{
    return QJsonDocument(
        QJsonObject{{u"name"_s, name}, {u"arm"_s, arm.toString()}, {u"authority"_s, authority.toString()},
            {u"portal"_s, portal.toString()}, {u"control"_s, control.toString()}})
        .toJson(QJsonDocument::Compact);
}

SandboxServer::SandboxServer(
    SandboxOptions options, const Domain::Clock &clock, const Domain::TimerSource &timers, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_timers(timers)
    , m_listener(new FaultyTcpServer(this))
{
}

SandboxServer::~SandboxServer() = default;

Domain::Result<Endpoints> SandboxServer::start()
{
    if (!m_listener->listen(QHostAddress::LocalHost, m_options.port) || !bind(m_listener)) {
        return std::unexpected(Domain::Error{.kind = Domain::ErrorKind::BadInput,
            .detail =
                tr("Port %1 of 127.0.0.1 cannot be used: %2").arg(m_options.port).arg(m_listener->errorString())});
    }
    QUrl arm(u"http://127.0.0.1"_s);
    arm.setPort(m_listener->serverPort());
    Endpoints endpoints{.name = u"sandbox"_s,
        .arm = arm,
        .authority = below(arm, u"/authority"_s),
        .portal = below(arm, u"/portal"_s),
        .control = below(arm, u"/sandbox"_s)};
    auto service = SandboxService::create(m_options, m_clock, endpoints.authority.toString());
    if (!service) {
        return std::unexpected(service.error());
    }
    m_service = std::move(*service);
    return endpoints;
}

bool SandboxServer::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    // A router of Qt would compare paths with regard to case, which ARM does not.
    const Outcome outcome = m_service->handle(armRequest(request));
    const auto held = std::make_shared<QHttpServerResponder>(std::move(responder));
    const quint16 peerPort = request.remotePort();
    if (outcome.delay.count() == 0) {
        deliver(held, outcome, peerPort);
    } else {
        deliverLater(held, outcome, peerPort);
    }
    return true;
}

void SandboxServer::missingHandler(const QHttpServerRequest &, QHttpServerResponder &)
{
    Q_UNREACHABLE(); // handleRequest() takes every request
}

void SandboxServer::deliverLater(
    const std::shared_ptr<QHttpServerResponder> &responder, const Outcome &outcome, quint16 peerPort)
{
    const int number = ++m_lastDelay;
    std::unique_ptr<Domain::Timer> &timer = m_delays[number];
    timer = m_timers.timer([=, this] {
        deliver(responder, outcome, peerPort);
        // Later: a timer must not go while it goes off.
        QMetaObject::invokeMethod(this, [this, number] { m_delays.erase(number); }, Qt::QueuedConnection);
    });
    timer->start(outcome.delay);
}

void SandboxServer::deliver(
    const std::shared_ptr<QHttpServerResponder> &responder, const Outcome &outcome, quint16 peerPort)
{
    FaultySocket *socket = m_listener->connection(peerPort);
    if (socket == nullptr) {
        return; // the client has gone
    }
    switch (outcome.delivery) {
    case Outcome::Delivery::Whole:
        write(*responder, outcome.answer);
        break;
    case Outcome::Delivery::Truncated:
        socket->holdOutput();
        write(*responder, outcome.answer);
        socket->releaseTruncated(qMax<qsizetype>(1, outcome.answer.body.size() / 2));
        break;
    case Outcome::Delivery::Never:
        keepSilent(responder, socket);
        break;
    case Outcome::Delivery::Reset:
        keepSilent(responder, socket);
        // Later, because the HTTP server is still reading from it.
        QMetaObject::invokeMethod(socket, [socket] { socket->resetConnection(); }, Qt::QueuedConnection);
        break;
    }
}

void SandboxServer::keepSilent(const std::shared_ptr<QHttpServerResponder> &responder, FaultySocket *socket)
{
    // The connection of the signal holds the responder, which counts the request as being handled; it goes with the
    // socket.
    connect(socket, &QAbstractSocket::disconnected, this, [responder] {}, Qt::SingleShotConnection);
}

} // namespace Sandbox
