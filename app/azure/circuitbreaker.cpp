// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "circuitbreaker.h"

namespace Azure
{

CircuitBreaker::CircuitBreaker(const Domain::Clock &clock, const CircuitBreakerLimits &limits)
    : m_clock(clock)
    , m_limits(limits)
{
}

CircuitBreaker::Admission CircuitBreaker::admit()
{
    if (!isOpen()) {
        return Admission::Go;
    }
    if (m_isTrying) {
        return Admission::Wait;
    }
    if (restLeft() > std::chrono::milliseconds::zero()) {
        return Admission::Refused;
    }
    m_isTrying = true;
    return Admission::Go;
}

void CircuitBreaker::note(Outcome outcome)
{
    m_isTrying = false;
    if (outcome == Outcome::Answered) {
        m_failuresInRow = 0;
    } else if (outcome == Outcome::Failed) {
        ++m_failuresInRow;
        m_openedAt = m_clock.utcNow();
    }
}

std::chrono::milliseconds CircuitBreaker::restLeft() const
{
    if (!isOpen()) {
        return std::chrono::milliseconds::zero();
    }
    const std::chrono::milliseconds passed(m_openedAt.msecsTo(m_clock.utcNow()));
    // A clock that was set back says nothing about how long the rest has been.
    const bool isOver = passed < std::chrono::milliseconds::zero() || passed >= m_limits.rest;
    return isOver ? std::chrono::milliseconds::zero() : m_limits.rest - passed;
}

} // namespace Azure
