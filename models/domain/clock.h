// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <atomic>
#include <chrono>

namespace Domain
{

// The only source of the present time. Injected, so that tests and the sandbox can choose it.
class Clock
{
public:
    virtual ~Clock() = default;

    // Now, in UTC, with milliseconds.
    virtual QDateTime utcNow() const = 0;

protected:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
};

// The computer's own clock.
class SystemClock : public Clock
{
public:
    SystemClock() = default;
    QDateTime utcNow() const override;
};

// The service's clock, as far as its `Date` headers told: the difference to the computer's clock is added to every
// reading, so that a wrong local time does not make an expired request look open. May be read and corrected from any
// thread.
class CorrectedClock : public Clock
{
public:
    // local: outlives this object.
    explicit CorrectedClock(const Clock &local);

    QDateTime utcNow() const override;

    // serverNow: time of a `Date` header; its resolution is one second. Differences of up to two seconds are within
    // that resolution and the way of the answer, and count as none. An invalid time is ignored.
    void correctBy(const QDateTime &serverNow);

    // Service time minus local time.
    std::chrono::milliseconds offset() const;

private:
    const Clock &m_local;
    std::atomic<qint64> m_offsetMilliseconds = 0;
};

} // namespace Domain
