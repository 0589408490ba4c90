// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clock.h"

namespace Domain
{

QDateTime SystemClock::utcNow() const
{
    return QDateTime::currentDateTimeUtc();
}

CorrectedClock::CorrectedClock(const Clock &local)
    : m_local(local)
{
}

QDateTime CorrectedClock::utcNow() const
{
    return m_local.utcNow().addMSecs(m_offsetMilliseconds.load(std::memory_order_relaxed));
}

void CorrectedClock::correctBy(const QDateTime &serverNow)
{
    if (!serverNow.isValid()) {
        return;
    }
    constexpr qint64 resolutionMilliseconds = 2000;
    const qint64 difference = m_local.utcNow().msecsTo(serverNow);
    m_offsetMilliseconds.store(qAbs(difference) <= resolutionMilliseconds ? 0 : difference, std::memory_order_relaxed);
}

std::chrono::milliseconds CorrectedClock::offset() const
{
    return std::chrono::milliseconds(m_offsetMilliseconds.load(std::memory_order_relaxed));
}

} // namespace Domain
