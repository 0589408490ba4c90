// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticker.h"

#include "timewords.h"

#include <QEvent>

namespace Views
{

using namespace std::chrono_literals;

Ticker::Ticker(const Domain::Clock &clock, QWidget &window)
    : QObject(&window)
    , m_clock(clock)
    , m_window(window)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Ticker::tick);
    window.installEventFilter(this);
    followWindow();
}

void Ticker::setDeadline(const QDateTime &deadline)
{
    if (m_deadline != deadline) {
        m_deadline = deadline;
        plan();
    }
}

std::chrono::milliseconds Ticker::untilNextTick(const QDateTime &now, const QDateTime &deadline)
{
    const std::chrono::milliseconds sinceEpoch(now.toMSecsSinceEpoch());
    const std::chrono::milliseconds untilMinute = 1min - sinceEpoch % 1min;
    if (!deadline.isValid() || deadline <= now) {
        return untilMinute;
    }
    const std::chrono::milliseconds left(now.msecsTo(deadline));
    if (left > secondsAreShownBelow) {
        return qMin<std::chrono::milliseconds>(untilMinute, left - secondsAreShownBelow);
    }
    const std::chrono::milliseconds untilSecond = left % 1s;
    return untilSecond > 0ms ? untilSecond : 1s;
}

bool Ticker::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowStateChange:
        followWindow();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Ticker::tick()
{
    Q_EMIT ticked();
    plan();
}

void Ticker::plan()
{
    if (m_window.isVisible() && !m_window.isMinimized()) {
        m_timer.start(untilNextTick(m_clock.utcNow(), m_deadline));
    } else {
        m_timer.stop();
    }
}

void Ticker::followWindow()
{
    const bool wasRunning = m_timer.isActive();
    plan();
    if (m_timer.isActive() && !wasRunning) {
        Q_EMIT ticked();
    }
}

} // namespace Views
