// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "sandboxserver.h"

#include <QThread>

namespace Sandbox
{

// A sandbox in this process, in a thread of its own as if it were another machine. It is reached over HTTP like any
// other.
class EmbeddedSandbox : public QObject
{
    Q_OBJECT

public:
    explicit EmbeddedSandbox(SandboxOptions options = {}, QObject *parent = nullptr);

    // clock, timers: what the simulated time, the request rates and the delays of faults are derived from, instead of
    // the computer's own; so that a client and its sandbox can share a time that runs faster. Used in the sandbox's
    // thread; outlive this object.
    EmbeddedSandbox(SandboxOptions options, const Domain::Clock &clock,
        const Domain::TimerSource &timers = Domain::systemTimers(), QObject *parent = nullptr);

    // Stops the server and waits for its thread.
    ~EmbeddedSandbox() override;

    // Returns at once; started() or failed() follows.
    void start();

Q_SIGNALS:
    void started(const Sandbox::Endpoints &endpoints);
    void failed(const Domain::Error &error);

private:
    void report(const Domain::Result<Endpoints> &endpoints);

    SandboxOptions m_options;
    Domain::SystemClock m_systemClock;
    const Domain::Clock &m_clock; // m_systemClock or the one given
    const Domain::TimerSource &m_timers;
    QThread m_thread;
};

} // namespace Sandbox
