// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "embeddedsandbox.h"

namespace Sandbox
{

EmbeddedSandbox::EmbeddedSandbox(SandboxOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(m_systemClock)
    , m_timers(Domain::systemTimers())
{
}

EmbeddedSandbox::EmbeddedSandbox(
    SandboxOptions options, const Domain::Clock &clock, const Domain::TimerSource &timers, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_timers(timers)
{
}

EmbeddedSandbox::~EmbeddedSandbox()
{
    m_thread.quit();
    m_thread.wait();
}

void EmbeddedSandbox::start()
{
    m_thread.setObjectName("sandbox");
    auto *server = new SandboxServer(m_options, m_clock, m_timers);
    server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, server, [this, server] {
        // Told in the thread of this object, so that nobody is called from a foreign one.
        QMetaObject::invokeMethod(
            this, [this, endpoints = server->start()] { report(endpoints); }, Qt::QueuedConnection);
    });
    m_thread.start();
}

void EmbeddedSandbox::report(const Domain::Result<Endpoints> &endpoints)
{
    if (endpoints) {
        Q_EMIT started(*endpoints);
    } else {
        Q_EMIT failed(endpoints.error());
    }
}

} // namespace Sandbox
