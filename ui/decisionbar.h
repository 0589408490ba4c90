// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decision.h"
#include "preferences.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace Domain
{
class Clock;
}

namespace Views
{

class DecisionHold;
class DeliberateButton;
class PlainLabel;

// Reason, Deny and Approve for the request that is shown. The buttons work ("armed") only after the request has stood
// unchanged before the eyes for a moment, so that nothing is decided that slid under the pointer; only while the
// request can be decided; and only with a reason as long as the rules want it. A decision that was confirmed is held
// here for the time the rules say, and can be undone. It asks and holds; it decides nothing.
class DecisionBar : public QWidget
{
    Q_OBJECT

public:
    // serviceClock: decides about expiry; outlives this widget.
    explicit DecisionBar(const Domain::Clock &serviceClock, QWidget *parent = nullptr);

    // As typed; may be empty.
    QString reason() const;
    bool isArmed() const { return m_isArmed; }
    // A decision is held and not passed on yet.
    bool isHolding() const;
    // Undoes what is held, without a word. Returns whether something was held.
    bool breakOff();

    // How long a request must have been shown before it can be decided.
    static constexpr std::chrono::milliseconds armingDelay{1000};

public Q_SLOTS:
    // Another request: the reason is cleared. The same one, changed: the reason stays. Either way the buttons arm anew.
    void showRequest(const Domain::LockboxRequest &request);
    // A decision about the request shown is under way, or has ended.
    void setDecisionUnderWay(bool isUnderWay);
    // Time has passed.
    void tick();
    void setRules(const Domain::DecisionRules &rules);
    // Passes the decision on when the time to undo it is over: at once when the rules give none. Whatever disarms the
    // buttons undoes it.
    void hold(const Domain::Decision &decision);

Q_SIGNALS:
    // The user pressed Deny or Approve; to be confirmed.
    void decisionAsked(Domain::Verdict verdict);
    void armed();
    void disarmed();
    // The hold is over; the decision can be carried out.
    void holdPassed(const Domain::Decision &decision);
    // The decision was taken back, by the person or because it could not be seen any more.
    void holdUndone();
    // The time in which the request could be decided is over.
    void expired();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void beginArming();
    void arm();
    void disarm();
    void ask(Domain::Verdict verdict);
    void showState();
    void showRules();
    void awaitExpiry();
    bool isReasonLongEnough() const;
    QString hint(Domain::Decidability state) const;
    Domain::Decidability decidability() const;

    const Domain::Clock &m_clock;
    Domain::LockboxRequest m_request;
    bool m_hasRequest = false;
    bool m_isUnderWay = false;
    bool m_isArmed = false;
    bool m_isExpired = false;
    Domain::DecisionRules m_rules;
    QTimer m_arming;
    QTimer m_expiry;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    PlainLabel *m_hint;
    DeliberateButton *m_deny;
    DeliberateButton *m_approve;
    DecisionHold *m_hold;
};

} // namespace Views
