// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decision.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

class QPushButton;
class QShortcut;

namespace Domain
{
class Clock;
}

namespace Views
{

class PlainLabel;

// A decision that was confirmed and is not sent yet: counts the seconds down, and the button or Escape undo it. Lives
// in the GUI thread.
class DecisionHold : public QWidget
{
    Q_OBJECT

public:
    // clock: tells whether the computer slept meanwhile; outlives this widget.
    explicit DecisionHold(const Domain::Clock &clock, QWidget *parent = nullptr);

    // time: greater than zero. Nothing else is held at the time.
    void hold(const Domain::Decision &decision, std::chrono::seconds time);
    bool isHolding() const { return m_timer.isActive(); }
    // Ends the hold without a word. Returns whether something was held.
    bool breakOff();

public Q_SLOTS:
    void undo();

Q_SIGNALS:
    // The time is over and nobody undid it.
    void passed(const Domain::Decision &decision);
    // By the person, or because the computer slept: whoever wakes it need not be the one who confirmed.
    void undone();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void count();
    void showSecondsLeft(std::chrono::milliseconds left);
    bool hasSlept() const;

    const Domain::Clock &m_clock;
    Domain::Decision m_decision;
    std::chrono::seconds m_time{0};
    QDateTime m_begun; // UTC, by the clock
    QDeadlineTimer m_end;
    QTimer m_timer; // to the next full second that is left
    PlainLabel *m_sentence;
    PlainLabel *m_hint;
    QPushButton *m_undo;
    QShortcut *m_escape;
};

} // namespace Views
