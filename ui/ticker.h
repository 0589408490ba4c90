// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"

#include <QObject>
#include <QTimer>
#include <QWidget>

namespace Views
{

// Says when the times on screen have to be written anew: on each full minute, on each second in the last five minutes
// of the request that is shown, and once when the window comes back. While the window is hidden or minimised it says
// nothing and no timer runs, so an idle console does not wake the computer.
class Ticker : public QObject
{
    Q_OBJECT
public:
    // clock: the service's, as the times shown are relative to it. window: the top-level window. Both outlive this
    // object.
    Ticker(const Domain::Clock &clock, QWidget &window);

    // deadline: expiry of the request that is shown and can be decided, UTC; invalid: there is none.
    void setDeadline(const QDateTime &deadline);

    // True while a tick is planned.
    bool isRunning() const { return m_timer.isActive(); }

    // How long after `now` the next tick is due. Greater than zero.
    static std::chrono::milliseconds untilNextTick(const QDateTime &now, const QDateTime &deadline);

Q_SIGNALS:
    void ticked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tick();
    void plan();
    void followWindow();

    const Domain::Clock &m_clock;
    QWidget &m_window;
    QDateTime m_deadline;
    QTimer m_timer;
};

} // namespace Views
