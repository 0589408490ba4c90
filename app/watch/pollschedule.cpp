// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pollschedule.h"

#include <algorithm>

namespace Watch
{
namespace
{

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr milliseconds longestBackOff = std::chrono::minutes(10);
constexpr seconds longestStretch = std::chrono::minutes(15);
constexpr seconds shortestPeriod{15};
constexpr int checksUntilIdle = 10;
constexpr double jitterShare = 0.1;

bool isWaiting(const Domain::LockboxRequest &request)
{
    return request.status.known() == Domain::RequestStatus::Known::Pending || request.status.isInMotion();
}

bool isAnyWaiting(const Domain::CheckReport &report)
{
    return std::ranges::any_of(report.answers,
        [](const Domain::SubscriptionAnswer &answer) { return std::ranges::any_of(answer.requests, isWaiting); });
}

} // namespace

PollSchedule::PollSchedule(seconds period, std::function<double()> jitter)
    : m_period(period)
    , m_jitter(std::move(jitter))
{
}

void PollSchedule::take(const Domain::CheckReport &report)
{
    m_retryAfter = retryAfterOf(report);
    if (problemOf(report)) {
        ++m_failuresInRow; // which says nothing about what waits
        return;
    }
    m_failuresInRow = 0;
    m_load = isAnyWaiting(report) ? Load::Busy : Load::Idle;
    m_idleInRow = m_load == Load::Busy ? 0 : m_idleInRow + 1;
}

seconds PollSchedule::period() const
{
    const bool isBusy = m_load == Load::Busy;
    const seconds hurried = std::min(m_period, std::max(m_period / 2, shortestPeriod));
    seconds period = isBusy ? hurried : m_idleInRow < checksUntilIdle ? m_period : 2 * m_period;
    if (m_power == PowerSource::Battery) {
        period *= 2;
    }
    return std::min(period, std::max(m_period, longestStretch));
}

milliseconds PollSchedule::delay() const
{
    milliseconds delay = period();
    for (int failure = 0; failure < m_failuresInRow && delay < longestBackOff; ++failure) {
        delay = std::min(2 * delay, longestBackOff);
    }
    const double jitter = std::clamp(m_jitter(), -1.0, 1.0) * jitterShare;
    delay += milliseconds(static_cast<qint64>(static_cast<double>(delay.count()) * jitter));
    return std::max(delay, m_retryAfter);
}

milliseconds retryAfterOf(const Domain::CheckReport &report)
{
    const std::optional<Domain::Error> problem = problemOf(report);
    if (!problem) {
        return milliseconds::zero();
    }
    if (report.failure) {
        return problem->retryAfter.value_or(seconds::zero());
    }
    // As soon as the first of them may be asked.
    seconds shortest = seconds::max();
    for (const Domain::SubscriptionAnswer &answer : report.answers) {
        shortest = std::min(shortest, answer.problem.value_or(Domain::Error()).retryAfter.value_or(seconds::zero()));
    }
    return shortest;
}

std::optional<Domain::Error> problemOf(const Domain::CheckReport &report)
{
    if (report.failure) {
        return report.failure;
    }
    const bool hasAnyAnswer =
        std::ranges::any_of(report.answers, [](const Domain::SubscriptionAnswer &answer) { return !answer.problem; });
    return hasAnyAnswer || report.answers.isEmpty() ? std::nullopt : report.answers.first().problem;
}

} // namespace Watch
