// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"

#include <chrono>

namespace Sandbox
{

// The time of the simulated service: starts where it is told, runs as fast as it is told, and can be pushed forward.
class SimulatedClock : public Domain::Clock
{
public:
    // real: what the simulated time is derived from; outlives this object.
    // start: simulated time at construction, UTC. scale: simulated seconds per real second, not negative.
    SimulatedClock(const Domain::Clock &real, const QDateTime &start, double scale);

    QDateTime utcNow() const override;

    // Jumps forward.
    void advance(std::chrono::milliseconds by);

private:
    const Domain::Clock &m_real;
    QDateTime m_realStart;
    QDateTime m_start;
    double m_scale;
};

} // namespace Sandbox
