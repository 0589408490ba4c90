// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandboxservice.h"
#include "timersource.h"

#include <QAbstractHttpServer>
#include <QUrl>

#include <map>

class QHttpServerResponder;

namespace Sandbox
{

class FaultySocket;
class FaultyTcpServer;

// Where a running sandbox is found; the first four members have the form of a cloud file.
struct Endpoints {
    QString name;
    QUrl arm;
    QUrl authority;
    QUrl portal;
    QUrl control; // see ControlEndpoint

    // One line of JSON without line break.
    QByteArray toJson() const;
};

// The simulated Azure on HTTP, at 127.0.0.1 only. Lives in the thread that made it and needs that thread's event loop.
// Between requests it sleeps: the simulated time is caught up with when a request comes.
class SandboxServer : public QAbstractHttpServer
{
    Q_OBJECT

public:
    // clock: what the simulated time and the request rates are derived from. timers: for the delays of faults. Both
    // outlive this object.
    SandboxServer(SandboxOptions options, const Domain::Clock &clock,
        const Domain::TimerSource &timers = Domain::systemTimers(), QObject *parent = nullptr);
    ~SandboxServer() override;

    // Starts to listen. Errors: ErrorKind::Storage for the state file, ErrorKind::BadInput when the port is taken.
    Domain::Result<Endpoints> start();

    // Only after start() succeeded.
    SandboxService &service() { return *m_service; }

protected:
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;

private:
    void deliverLater(const std::shared_ptr<QHttpServerResponder> &responder, const Outcome &outcome, quint16 peerPort);
    void deliver(const std::shared_ptr<QHttpServerResponder> &responder, const Outcome &outcome, quint16 peerPort);
    void keepSilent(const std::shared_ptr<QHttpServerResponder> &responder, FaultySocket *socket);

    SandboxOptions m_options;
    const Domain::Clock &m_clock;
    const Domain::TimerSource &m_timers;
    std::map<int, std::unique_ptr<Domain::Timer>> m_delays; // of the answers held back, by a number
    int m_lastDelay = 0;
    std::unique_ptr<SandboxService> m_service;
    FaultyTcpServer *m_listener; // child
};

} // namespace Sandbox

Q_DECLARE_METATYPE(Sandbox::Endpoints)
