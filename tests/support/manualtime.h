// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "timersource.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <utility>

namespace Tests
{

// A clock and timers that stand until the test lets time pass. Timers belong to the test's thread; the clock may be
// read from any.
class ManualTime : public Domain::Clock, public Domain::TimerSource
{
public:
    explicit ManualTime(QDateTime start)
        : m_start(std::move(start))
    {
    }

    QDateTime utcNow() const override { return m_start.addMSecs(m_passed + m_slept); }
    std::chrono::milliseconds steadyNow() const override { return std::chrono::milliseconds(m_passed); }
    std::unique_ptr<Domain::Timer> timer(std::function<void()> expired) const override
    {
        return std::make_unique<Alarm>(*this, std::move(expired));
    }

    // Timers go off in their order, each at its time.
    void pass(std::chrono::milliseconds duration)
    {
        const qint64 end = m_passed + duration.count();
        while (!m_agenda.empty() && m_agenda.begin()->first <= end) {
            const auto next = m_agenda.begin();
            const Alarm &alarm = *next->second;
            m_passed = std::max<qint64>(m_passed, next->first);
            m_agenda.erase(next);
            const auto expired = alarm.expired; // which may destroy the alarm
            expired();
        }
        m_passed = end;
    }

    // Whether any timer is to go off.
    bool isWaiting() const { return !m_agenda.empty(); }

    // The computer sleeps: only the wall clock goes on.
    void sleep(std::chrono::milliseconds duration) { m_slept += duration.count(); }

private:
    struct Alarm : Domain::Timer {
        Alarm(const ManualTime &source, std::function<void()> function)
            : time(source)
            , expired(std::move(function))
        {
        }
        ~Alarm() override { remove(); }

        void start(std::chrono::milliseconds delay) override
        {
            remove();
            time.m_agenda.emplace(time.m_passed + delay.count(), this);
        }
        void stop() override { remove(); }
        bool isActive() const override
        {
            return std::ranges::any_of(time.m_agenda, [this](const auto &entry) { return entry.second == this; });
        }

        void remove()
        {
            std::erase_if(time.m_agenda, [this](const auto &entry) { return entry.second == this; });
        }

        const ManualTime &time;
        std::function<void()> expired;
    };

    const QDateTime m_start;
    std::atomic<qint64> m_passed = 0; // milliseconds
    std::atomic<qint64> m_slept = 0;
    mutable std::multimap<qint64, Alarm *> m_agenda; // by the time they go off
};

} // namespace Tests
