// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pollschedule.h"

#include <algorithm>

namespace Watch
{
namespace
{

using std::chrono::milliseconds;

constexpr milliseconds longestBackOff = std::chrono::minutes(10);
constexpr double jitterShare = 0.1;

milliseconds retryAfterOf(const std::optional<Domain::Error> &problem)
{
    return problem ? problem->retryAfter.value_or(std::chrono::seconds::zero()) : milliseconds::zero();
}

} // namespace

PollSchedule::PollSchedule(std::chrono::seconds period, std::function<double()> jitter)
    : m_period(period)
    , m_jitter(std::move(jitter))
{
}

milliseconds PollSchedule::delayAfter(const Domain::CheckReport &report)
{
    const bool hasFailed = problemOf(report).has_value();
    m_failuresInRow = hasFailed ? m_failuresInRow + 1 : 0;
    milliseconds delay = m_period;
    for (int failure = 0; failure < m_failuresInRow && delay < longestBackOff; ++failure) {
        delay = std::min(2 * delay, longestBackOff);
    }
    const double jitter = std::clamp(m_jitter(), -1.0, 1.0) * jitterShare;
    delay += milliseconds(static_cast<qint64>(static_cast<double>(delay.count()) * jitter));
    return std::max(delay, longestRetryAfter(report));
}

milliseconds longestRetryAfter(const Domain::CheckReport &report)
{
    milliseconds longest = retryAfterOf(report.failure);
    for (const Domain::SubscriptionAnswer &answer : report.answers) {
        longest = std::max(longest, retryAfterOf(answer.problem));
    }
    return longest;
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
