// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "poller.h"

namespace Watch
{

Poller::Poller(Check check, PollSchedule schedule, const Domain::Clock &localClock, QObject *parent)
    : QObject(parent)
    , m_check(std::move(check))
    , m_schedule(std::move(schedule))
    , m_localClock(localClock)
{
    m_state.period = m_schedule.period();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may come early, before `Retry-After` is over
    connect(&m_timer, &QTimer::timeout, this, &Poller::check);
}

void Poller::start()
{
    m_isStarted = true;
    checkNow();
}

void Poller::stop()
{
    m_isStarted = false;
    m_timer.stop();
    m_state.nextCheck = {};
    Q_EMIT stateChanged(m_state);
}

void Poller::checkNow()
{
    if (m_wait.hasExpired()) {
        check();
    }
}

void Poller::check()
{
    using enum Domain::WatchState::Activity;
    if (m_state.activity == Checking) {
        return;
    }
    m_timer.stop();
    m_state.activity = Checking;
    m_state.nextCheck = {};
    Q_EMIT stateChanged(m_state);
    QCoro::connect(m_check(), this, [this](const Domain::CheckReport &report) { finish(report); });
}

void Poller::finish(const Domain::CheckReport &report)
{
    m_state.activity = Domain::WatchState::Activity::Idle;
    m_state.problem = problemOf(report);
    m_state.subscriptionCount = report.answers.size();
    m_state.failedSubscriptions.clear();
    for (const Domain::SubscriptionAnswer &answer : report.answers) {
        if (answer.problem) {
            m_state.failedSubscriptions.append(
                {.subscriptionId = answer.subscriptionId, .requests = {}, .problem = answer.problem});
        }
    }
    const QDateTime now = m_localClock.utcNow();
    if (!m_state.problem) {
        m_state.lastGoodCheck = now;
    }
    const std::chrono::milliseconds delay = m_schedule.delayAfter(report);
    m_wait.setRemainingTime(longestRetryAfter(report), Qt::PreciseTimer);
    if (m_isStarted) {
        m_state.nextCheck = now.addMSecs(delay.count());
        m_timer.start(delay);
    }
    Q_EMIT checked(report);
    Q_EMIT stateChanged(m_state);
}

} // namespace Watch
