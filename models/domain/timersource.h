// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include <QtClassHelperMacros>

namespace Domain
{

// One alarm, made by a TimerSource. Belongs to the thread that made it.
class Timer
{
public:
    // Stops.
    virtual ~Timer() = default;

    // Goes off once, after delay and never before; replaces what was started earlier. delay: not negative.
    virtual void start(std::chrono::milliseconds delay) = 0;
    virtual void stop() = 0;
    virtual bool isActive() const = 0;

protected:
    Timer() = default;
    Q_DISABLE_COPY_MOVE(Timer)
};

// The only source of waiting, as Clock is of the present time. Injected, so that hours can be told in seconds.
class TimerSource
{
public:
    virtual ~TimerSource() = default;

    // expired: called by the event loop of the thread that asks for the timer.
    virtual std::unique_ptr<Timer> timer(std::function<void()> expired) const = 0;

    // Time since some moment in the past, on a clock that nobody sets. Whether it goes on while the computer sleeps
    // depends on the system.
    virtual std::chrono::milliseconds steadyNow() const = 0;

protected:
    TimerSource() = default;
    Q_DISABLE_COPY_MOVE(TimerSource)
};

// The computer's own timers.
const TimerSource &systemTimers();

} // namespace Domain
