// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "pollschedule.h"

#include <QCoroTask>
#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace Watch
{

// Checks again and again: one check at a time, then one timer for the next and nothing else. Lives in the network
// thread; its signals carry values and may be connected across threads.
class Poller : public QObject
{
    Q_OBJECT

public:
    using Check = std::function<QCoro::Task<Domain::CheckReport>()>;

    // check: one check, see Checker. localClock: outlives this object.
    Poller(Check check, PollSchedule schedule, const Domain::Clock &localClock, QObject *parent = nullptr);

    const Domain::WatchState &state() const { return m_state; }

public Q_SLOTS:
    // Checks now and from then on by the schedule.
    void start();
    // Plans no further check; one under way is still reported.
    void stop();
    // Checks now, whatever was planned; while a check is under way or the service has asked to wait (`Retry-After`),
    // nothing. Works also before start(), once.
    void checkNow();

Q_SIGNALS:
    void checked(const Domain::CheckReport &report);
    void stateChanged(const Domain::WatchState &state);

private:
    void check();
    void finish(const Domain::CheckReport &report);

    Check m_check;
    PollSchedule m_schedule;
    const Domain::Clock &m_localClock;
    QTimer m_timer;        // until the next check
    QDeadlineTimer m_wait; // until the service may be asked again; on a clock that nobody sets
    bool m_isStarted = false;
    Domain::WatchState m_state;
};

} // namespace Watch
