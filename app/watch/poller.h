// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"
#include "clock.h"
#include "freshness.h"
#include "pollschedule.h"
#include "timersource.h"

#include <QObject>

namespace Watch
{

// Checks again and again: one check at a time, then one timer for the next and one for the moment at which something
// becomes stale, and nothing else. Subscriptions that hang belong to their check no longer: the next one is made
// without waiting for them, and when they have answered, another report is given. Lives in the network thread; its
// signals carry values and may be connected across threads.
class Poller : public QObject
{
    Q_OBJECT

public:
    // One check; see Checker::check(). The task gives the report, or, when the early report was given, what has become
    // of it once the hanging ones have answered, too.
    using Check = std::function<QCoro::Task<Domain::CheckReport>(CheckOccasion occasion, EarlyReport early)>;

    // localClock, timers: outlive this object.
    Poller(Check check, PollSchedule schedule, const Domain::Clock &localClock,
        const Domain::TimerSource &timers = Domain::systemTimers(), QObject *parent = nullptr);

    const Domain::WatchState &state() const { return m_state; }

public Q_SLOTS:
    // Checks now and from then on by the schedule.
    void start();
    // Plans no further check; one under way is still reported.
    void stop();
    // Checks now, whatever was planned; while a check is under way or the service has asked to wait (`Retry-After`),
    // nothing. Works also before start(), once.
    void checkNow();
    // period: as chosen by the person, 30 to 900 seconds; the schedule adapts it.
    void setPeriod(std::chrono::seconds period);

    // What the system tells. Each is about now; each may come repeatedly.
    void noticeResume();      // the computer slept: checks at once
    void noticeNetworkLost(); // checks no more, except on demand
    void noticeNetwork();     // there is a network, perhaps another one: checks at once
    void noticeBattery();     // checks less often
    void noticeMains();
    // Somebody signed in or out: checks at once, also while a check is under way, which may know of it or not.
    void noticeAccounts();

Q_SIGNALS:
    void checked(const Domain::CheckReport &report);
    void stateChanged(const Domain::WatchState &state);

private:
    enum class Network { Present, Lost };

    Moment now() const;
    void check(CheckOccasion occasion);
    void finish(const Domain::CheckReport &report);
    void take(const Domain::CheckReport &report);
    void goOff();
    void hurry();
    void plan(std::chrono::milliseconds delay, CheckOccasion occasion);
    void planAnew();
    void publish();
    void noticePower(PowerSource power);
    std::chrono::milliseconds bound() const { return 2 * m_state.period; }

    Check m_check;
    PollSchedule m_schedule;
    const Domain::Clock &m_localClock;
    const Domain::TimerSource &m_timers;
    Freshness m_freshness;
    std::unique_ptr<Domain::Timer> m_nextCheck;
    std::unique_ptr<Domain::Timer> m_nextChange; // of the freshness, by the passing of time
    CheckOccasion m_nextOccasion = CheckOccasion::Planned;
    Moment m_planned;                         // when m_nextCheck was started
    std::optional<Moment> m_begun;            // when the last check was
    Moment m_finished;                        // when the last check was
    std::chrono::milliseconds m_notBefore{0}; // steady: until the service may be asked again
    enum class Mode { Stopped, Started } m_mode = Mode::Stopped;
    Network m_network = Network::Present;
    enum class Afterwards { AsPlanned, AtOnce } m_afterwards = Afterwards::AsPlanned; // after the check under way
    Domain::WatchState m_state;
};

} // namespace Watch
