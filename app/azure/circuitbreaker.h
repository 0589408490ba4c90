// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"

namespace Azure
{

struct CircuitBreakerLimits {
    int failures = 20; // in a row; calls run side by side, so that a few say nothing
    std::chrono::milliseconds rest{5'000};
};

// Spares a host that fails again and again, and those who would wait for it: after enough failures in a row nothing is
// sent for a while; then one call tries, and its end decides for all.
class CircuitBreaker
{
public:
    enum class Admission {
        Go,      // send, and tell how it ended
        Wait,    // another call is just trying: ask again when it has ended
        Refused, // do not send, see restLeft()
    };

    // clock: outlives this object.
    explicit CircuitBreaker(const Domain::Clock &clock, const CircuitBreakerLimits &limits = {});

    Admission admit();

    // How an admitted call ended.
    enum class Outcome {
        Answered, // with any status below 500
        Failed,   // no connection could be made, or the status was 5xx
        Unclear,  // cut off or too slow, which says nothing about the next call
    };
    void note(Outcome outcome);

    // Until the next try; zero when it is due.
    std::chrono::milliseconds restLeft() const;
    // Whether one call is trying for all.
    bool isTrying() const { return m_isTrying; }

private:
    bool isOpen() const { return m_failuresInRow >= m_limits.failures; }

    const Domain::Clock &m_clock;
    const CircuitBreakerLimits m_limits;
    int m_failuresInRow = 0;
    bool m_isTrying = false;
    QDateTime m_openedAt;
};

} // namespace Azure
