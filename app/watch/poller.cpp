// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "poller.h"

#include <QPointer>

#include <utility>

using namespace std::chrono_literals;

namespace Watch
{
namespace
{

using std::chrono::milliseconds;

// Notices come in flurries, as when a network is being set up; more often than this they cause no check.
constexpr milliseconds leastPause = 2s;
// Clocks that disagree by more than this tell of a sleep, or of somebody who set one of them.
constexpr milliseconds mostDisagreement = 5s;

} // namespace

Poller::Poller(Check check, PollSchedule schedule, const Domain::Clock &localClock, const Domain::TimerSource &timers,
    QObject *parent)
    : QObject(parent)
    , m_check(std::move(check))
    , m_schedule(std::move(schedule))
    , m_localClock(localClock)
    , m_timers(timers)
    , m_freshness(now())
    , m_nextCheck(timers.timer([this] { goOff(); }))
    , m_nextChange(timers.timer([this] { publish(); }))
{
    m_state.period = m_schedule.period();
}

Moment Poller::now() const
{
    return {.utc = m_localClock.utcNow(), .steady = m_timers.steadyNow()};
}

void Poller::start()
{
    m_mode = Mode::Started;
    checkNow();
}

void Poller::stop()
{
    m_mode = Mode::Stopped;
    m_nextCheck->stop();
    m_state.nextCheck = {};
    publish();
}

void Poller::checkNow()
{
    if (now().steady >= m_notBefore) {
        check(CheckOccasion::Requested);
    }
}

void Poller::setPeriod(std::chrono::seconds period)
{
    m_schedule.setPeriod(period);
    planAnew();
}

void Poller::noticeResume()
{
    publish(); // what became stale in the sleep
    hurry();
}

void Poller::noticeNetworkLost()
{
    m_network = Network::Lost;
    m_nextCheck->stop();
    m_state.nextCheck = {};
    m_state.problem = Domain::Error{.kind = Domain::ErrorKind::Offline};
    m_freshness.setHindrance(m_state.problem);
    publish();
}

void Poller::noticeNetwork()
{
    m_network = Network::Present;
    m_freshness.setHindrance(std::nullopt);
    m_schedule.forgetFailures();
    hurry();
}

void Poller::noticeBattery()
{
    noticePower(PowerSource::Battery);
}

void Poller::noticeMains()
{
    noticePower(PowerSource::Mains);
}

void Poller::noticeAccounts()
{
    m_schedule.forgetFailures();
    hurry();
}

void Poller::noticePower(PowerSource power)
{
    m_schedule.setPower(power);
    planAnew();
}

// Checks as soon as it is decent.
void Poller::hurry()
{
    if (m_mode == Mode::Stopped) {
        return;
    }
    if (m_state.activity == Domain::WatchState::Activity::Checking) {
        m_afterwards = Afterwards::AtOnce; // that one may have begun in other circumstances
        return;
    }
    const milliseconds sinceLast = m_begun ? now().since(*m_begun) : leastPause;
    const milliseconds delay = std::max(leastPause - sinceLast, m_notBefore - now().steady);
    if (delay > 0ms) {
        plan(delay, CheckOccasion::Requested);
        publish();
    } else {
        check(CheckOccasion::Requested);
    }
}

// The time for the planned check has come, perhaps long ago.
void Poller::goOff()
{
    const milliseconds byWallClock(m_planned.utc.msecsTo(m_localClock.utcNow()));
    const milliseconds bySteadyClock = m_timers.steadyNow() - m_planned.steady;
    if (byWallClock - bySteadyClock > mostDisagreement) {
        publish();
        check(CheckOccasion::Requested); // a sleep that the system did not tell of
    } else {
        check(m_nextOccasion);
    }
}

void Poller::check(CheckOccasion occasion)
{
    using enum Domain::WatchState::Activity;
    if (m_state.activity == Checking) {
        return;
    }
    m_nextCheck->stop();
    m_begun = now();
    m_state.activity = Checking;
    m_state.nextCheck = {};
    publish();
    const auto isGivenEarly = std::make_shared<bool>(false);
    const auto early = [poller = QPointer(this), isGivenEarly](const Domain::CheckReport &report) {
        *isGivenEarly = true;
        if (poller) {
            poller->finish(report);
        }
    };
    QCoro::connect(m_check(occasion, early), this, [this, isGivenEarly](const Domain::CheckReport &report) {
        if (*isGivenEarly) {
            take(report);
        } else {
            finish(report);
        }
    });
}

void Poller::finish(const Domain::CheckReport &report)
{
    m_state.activity = Domain::WatchState::Activity::Idle;
    m_schedule.take(report);
    m_state.period = m_schedule.period();
    m_finished = now();
    m_notBefore = m_finished.steady + retryAfterOf(report);
    if (!problemOf(report)) {
        m_network = Network::Present; // whatever the system says
        m_freshness.setHindrance(std::nullopt);
    }
    if (std::exchange(m_afterwards, Afterwards::AsPlanned) == Afterwards::AtOnce) {
        plan(std::max(leastPause, retryAfterOf(report)), CheckOccasion::Requested);
    } else {
        plan(m_schedule.delay(), CheckOccasion::Planned);
    }
    take(report);
}

void Poller::take(const Domain::CheckReport &report)
{
    m_state.problem = problemOf(report);
    m_state.subscriptionCount = report.answers.size();
    m_state.failedSubscriptions.clear();
    for (const Domain::SubscriptionAnswer &answer : report.answers) {
        if (answer.problem) {
            m_state.failedSubscriptions.append({.subscriptionId = answer.subscriptionId,
                .requests = {},
                .problem = answer.problem,
                .readAt = answer.readAt});
        }
    }
    if (!m_state.problem) {
        m_state.lastGoodCheck = m_localClock.utcNow();
    }
    m_freshness.take(report, now());
    Q_EMIT checked(report);
    publish();
}

void Poller::plan(milliseconds delay, CheckOccasion occasion)
{
    if (m_mode == Mode::Stopped || m_network == Network::Lost) {
        m_state.nextCheck = {};
        return;
    }
    m_nextOccasion = occasion;
    m_planned = now();
    m_state.nextCheck = m_planned.utc.addMSecs(delay.count());
    m_nextCheck->start(delay);
}

// The schedule has changed between two checks.
void Poller::planAnew()
{
    if (m_nextCheck->isActive()) {
        // Nothing is stale before the check that is due by the longer period.
        m_state.period = std::max(m_state.period, m_schedule.period());
        plan(std::max(0ms, m_schedule.delay() - now().since(m_finished)), m_nextOccasion);
        publish();
    }
}

void Poller::publish()
{
    m_state.gaps = m_freshness.gaps(now(), bound());
    if (const auto left = m_freshness.untilChange(now(), bound())) {
        m_nextChange->start(*left);
    } else {
        m_nextChange->stop();
    }
    Q_EMIT stateChanged(m_state);
}

} // namespace Watch
