// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timersource.h"

#include <QTimer>

namespace Domain
{
namespace
{

class SystemTimer : public Timer
{
public:
    explicit SystemTimer(std::function<void()> expired)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may come early
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(expired));
    }

    void start(std::chrono::milliseconds delay) override { m_timer.start(delay); }
    void stop() override { m_timer.stop(); }
    bool isActive() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
};

class SystemTimers : public TimerSource
{
public:
    std::unique_ptr<Timer> timer(std::function<void()> expired) const override
    {
        return std::make_unique<SystemTimer>(std::move(expired));
    }

    std::chrono::milliseconds steadyNow() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    }
};

} // namespace

const TimerSource &systemTimers()
{
    static const SystemTimers timers;
    return timers;
}

} // namespace Domain
