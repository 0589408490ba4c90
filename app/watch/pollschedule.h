// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"

#include <functional>

namespace Watch
{

enum class PowerSource { Mains, Battery };

// When to check next: a calculation from the reports so far.
//
// While a request is pending or in motion a check follows after half the period. After ten checks in a row without any
// it follows after twice the period, and on battery after twice of that again, but never after more than 15 minutes or
// the period.
class PollSchedule
{
public:
    // jitter: gives a number from -1 to 1 at each call; it moves an interval by up to a tenth, so that many consoles do
    // not ask in the same second.
    PollSchedule(std::chrono::seconds period, std::function<double()> jitter);

    void setPeriod(std::chrono::seconds period) { m_period = period; }
    void setPower(PowerSource power) { m_power = power; }

    // Learns from a finished check.
    void take(const Domain::CheckReport &report);
    // The circumstances have changed: the failures so far say nothing about the next check.
    void forgetFailures() { m_failuresInRow = 0; }

    // The time between two checks that succeed. What is older than twice of it is stale, so it knows no failures.
    std::chrono::seconds period() const;

    // Time from the end of a check until the next. A failed check doubles the period each time, up to ten minutes; the
    // `Retry-After` of a failed check is never undercut.
    std::chrono::milliseconds delay() const;

private:
    std::chrono::seconds m_period;
    std::function<double()> m_jitter;
    PowerSource m_power = PowerSource::Mains;
    enum class Load { Idle, Busy } m_load = Load::Idle;
    int m_idleInRow = 0;
    int m_failuresInRow = 0;
    std::chrono::milliseconds m_retryAfter{0};
};

// The `Retry-After` of a check that failed as a whole; zero without one. Until it has passed not even a person may
// check. One of a single subscription concerns that one alone, see Checker.
std::chrono::milliseconds retryAfterOf(const Domain::CheckReport &report);

// Why a check failed as a whole: discovery failed, or every subscription did. A check that read some of them has not
// failed.
std::optional<Domain::Error> problemOf(const Domain::CheckReport &report);

} // namespace Watch
