// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedclock.h"

#include <cmath>

namespace Sandbox
{

SimulatedClock::SimulatedClock(const Domain::Clock &real, const QDateTime &start, double scale)
    : m_real(real)
    , m_realStart(real.utcNow())
    , m_start(start.toUTC())
    , m_scale(scale)
{
}

QDateTime SimulatedClock::utcNow() const
{
    const qint64 realMilliseconds = m_realStart.msecsTo(m_real.utcNow());
    return m_start.addMSecs(std::llround(static_cast<double>(realMilliseconds) * m_scale));
}

void SimulatedClock::advance(std::chrono::milliseconds by)
{
    m_start = m_start.addDuration(by);
}

} // namespace Sandbox
