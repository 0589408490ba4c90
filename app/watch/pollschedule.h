// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"

#include <functional>

namespace Watch
{

// When to check next: a pure calculation from the reports so far.
class PollSchedule
{
public:
    // jitter: gives a number from -1 to 1 at each call; it moves an interval by up to a tenth, so that many consoles do
    // not ask in the same second.
    PollSchedule(std::chrono::seconds period, std::function<double()> jitter);

    std::chrono::seconds period() const { return m_period; }

    // Time from the end of a check until the next. A failed check doubles the period each time, up to ten minutes; a
    // `Retry-After` is never undercut, wherever in the report it was given.
    std::chrono::milliseconds delayAfter(const Domain::CheckReport &report);

private:
    std::chrono::seconds m_period;
    std::function<double()> m_jitter;
    int m_failuresInRow = 0;
};

// The longest `Retry-After` anywhere in the report; zero without one. Until it has passed not even a person may check.
std::chrono::milliseconds longestRetryAfter(const Domain::CheckReport &report);

// Why a check failed as a whole: discovery failed, or every subscription did. A check that read some of them has not
// failed.
std::optional<Domain::Error> problemOf(const Domain::CheckReport &report);

} // namespace Watch
