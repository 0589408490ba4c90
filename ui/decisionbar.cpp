// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionbar.h"

#include "clock.h"
#include "decisionhold.h"
#include "decisionwords.h"
#include "deliberatebutton.h"
#include "plainlabel.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Views
{

DecisionBar::DecisionBar(const Domain::Clock &serviceClock, QWidget *parent)
    : QWidget(parent)
    , m_clock(serviceClock)
    , m_reasonLabel(new QLabel(tr("Rea&son:"), this))
    , m_reason(new QLineEdit(this))
    , m_hint(new PlainLabel(PlainLabel::Rank::Muted, this))
    , m_deny(new DeliberateButton(tr("&Deny"), this))
    , m_approve(new DeliberateButton(tr("&Approve"), this))
    , m_hold(new DecisionHold(serviceClock, this))
{
    layOut();
    m_arming.setSingleShot(true);
    m_expiry.setSingleShot(true);
    m_expiry.setTimerType(Qt::PreciseTimer); // a coarse one may be late by a twentieth of four days
    connect(&m_arming, &QTimer::timeout, this, &DecisionBar::arm);
    connect(&m_expiry, &QTimer::timeout, this, &DecisionBar::tick);
    connect(m_deny, &QPushButton::clicked, this, [this] { ask(Domain::Verdict::Deny); });
    connect(m_approve, &QPushButton::clicked, this, [this] { ask(Domain::Verdict::Approve); });
    connect(m_reason, &QLineEdit::textChanged, this, &DecisionBar::showState);
    connect(m_hold, &DecisionHold::passed, this, [this](const Domain::Decision &decision) {
        showState();
        Q_EMIT holdPassed(decision);
    });
    connect(m_hold, &DecisionHold::undone, this, [this] {
        beginArming(); // the pointer may stand where a button appears now
        Q_EMIT holdUndone();
    });
    showRules();
    showState();
}

void DecisionBar::layOut()
{
    m_reason->setObjectName(u"reason"_s);
    m_deny->setObjectName(u"deny"_s);
    m_approve->setObjectName(u"approve"_s);
    m_hint->setObjectName(u"decisionHint"_s);
    m_reasonLabel->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason for the decision"));
    m_deny->setAccessibleDescription(tr("Asks for confirmation before the request is denied"));
    m_approve->setAccessibleDescription(tr("Asks for confirmation before the request is approved"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(8);
    auto *reasonLine = new QHBoxLayout;
    reasonLine->addWidget(m_reasonLabel);
    reasonLine->addWidget(m_reason, 1);
    column->addLayout(reasonLine);
    column->addWidget(m_hint);
    column->addWidget(m_hold);
    // Far apart and of equal weight.
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_deny);
    buttons->addStretch(1);
    buttons->addWidget(m_approve);
    column->addLayout(buttons);
    const int equalWidth = qMax(m_deny->sizeHint().width(), m_approve->sizeHint().width());
    m_deny->setMinimumWidth(equalWidth);
    m_approve->setMinimumWidth(equalWidth);
}

QString DecisionBar::reason() const
{
    return m_reason->text();
}

bool DecisionBar::isHolding() const
{
    return m_hold->isHolding();
}

bool DecisionBar::breakOff()
{
    const bool wasHolding = m_hold->breakOff();
    if (wasHolding) {
        beginArming();
    }
    return wasHolding;
}

void DecisionBar::hold(const Domain::Decision &decision)
{
    if (m_rules.holdTime <= std::chrono::seconds(0)) {
        Q_EMIT holdPassed(decision);
        return;
    }
    m_hold->hold(decision, m_rules.holdTime);
    showState();
    m_hold->setFocus(Qt::OtherFocusReason);
}

void DecisionBar::setRules(const Domain::DecisionRules &rules)
{
    if (rules != m_rules) {
        m_rules = rules;
        showRules();
        beginArming();
    }
}

void DecisionBar::showRules()
{
    m_reason->setPlaceholderText(
        m_rules.shortestReason > 0
            ? tr("Sent to Azure with the decision; at least %n characters", nullptr, m_rules.shortestReason)
            : tr("Sent to Azure with the decision; may stay empty"));
    m_reason->setAccessibleDescription(m_reason->placeholderText());
}

// Blanks do not make a reason longer.
bool DecisionBar::isReasonLongEnough() const
{
    return reason().simplified().size() >= m_rules.shortestReason;
}

void DecisionBar::showRequest(const Domain::LockboxRequest &request)
{
    if (!m_hasRequest || request.key() != m_request.key()) {
        m_reason->clear();
        m_isUnderWay = false;
    }
    m_request = request;
    m_hasRequest = true;
    m_isExpired = decidability() == Domain::Decidability::Expired;
    beginArming();
    awaitExpiry();
}

void DecisionBar::setDecisionUnderWay(bool isUnderWay)
{
    if (isUnderWay != m_isUnderWay) {
        m_isUnderWay = isUnderWay;
        beginArming();
    }
}

void DecisionBar::tick()
{
    const bool wasExpired = std::exchange(m_isExpired, decidability() == Domain::Decidability::Expired);
    if (m_hasRequest && m_isExpired && !wasExpired) {
        Q_EMIT expired();
        disarm();
    }
    showState();
    awaitExpiry();
}

void DecisionBar::beginArming()
{
    disarm();
    if (m_hasRequest && !m_isUnderWay && isVisible() && decidability() == Domain::Decidability::Decidable) {
        m_arming.start(armingDelay);
    }
    showState();
}

void DecisionBar::arm()
{
    if (decidability() == Domain::Decidability::Decidable) {
        m_isArmed = true;
        Q_EMIT armed();
    }
    showState();
}

void DecisionBar::disarm()
{
    m_hold->undo();
    m_arming.stop();
    if (m_isArmed) {
        m_isArmed = false;
        Q_EMIT disarmed();
    }
}

void DecisionBar::ask(Domain::Verdict verdict)
{
    // Asked of the clock once more: a computer that slept wakes with timers that are late.
    tick();
    if (m_isArmed && isReasonLongEnough()) {
        Q_EMIT decisionAsked(verdict);
    }
}

void DecisionBar::showState()
{
    const Domain::Decidability state = decidability();
    const bool isDecidable = m_hasRequest && state == Domain::Decidability::Decidable && !m_isUnderWay;
    const bool canAsk = m_isArmed && isReasonLongEnough();
    m_reason->setEnabled(isDecidable);
    const bool isHoldFocused = m_hold->isAncestorOf(QApplication::focusWidget()) && !isHolding();
    if ((!canAsk && (m_deny->hasFocus() || m_approve->hasFocus())) || isHoldFocused) {
        m_reason->setFocus(Qt::OtherFocusReason); // else the focus would wander to whatever comes next
    }
    m_deny->setEnabled(canAsk);
    m_approve->setEnabled(canAsk);
    m_hint->showText(hint(state));
    m_hint->setVisible(!isHolding());
    m_hold->setVisible(isHolding());
    const bool offersDecision = !isHolding() && (isDecidable || m_isUnderWay || state == Domain::Decidability::Expired);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_reasonLabel, m_reason, m_deny, m_approve}) {
        widget->setVisible(offersDecision);
    }
}

QString DecisionBar::hint(Domain::Decidability state) const
{
    if (m_isUnderWay) {
        return tr("This request is being decided.");
    }
    if (!m_hasRequest || state != Domain::Decidability::Decidable) {
        return undecidableSentence(state, m_request);
    }
    if (!isReasonLongEnough()) {
        return tr("Deny and Approve need a reason of at least %n characters.", nullptr, m_rules.shortestReason);
    }
    return m_isArmed ? tr("Nothing is sent before you have confirmed it.")
                     : tr("Deny and Approve become available in a moment.");
}

void DecisionBar::awaitExpiry()
{
    m_expiry.stop();
    if (m_hasRequest && m_request.expiration && decidability() == Domain::Decidability::Decidable) {
        const std::chrono::milliseconds left = m_request.expiration->utc() - m_clock.utcNow();
        // A delivered expiry may lie beyond what a timer can count; then it is asked again after a day.
        m_expiry.start(qBound(std::chrono::milliseconds(1), left, std::chrono::milliseconds(std::chrono::hours(24))));
    }
}

Domain::Decidability DecisionBar::decidability() const
{
    return Domain::decidabilityOf(m_request, m_clock.utcNow());
}

void DecisionBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    beginArming();
}

void DecisionBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    disarm();
    showState();
}

void DecisionBar::changeEvent(QEvent *event)
{
    // A click that brings the window to the front must not land on an armed button. While a decision is held there is
    // none, and the confirmation that has just closed is what brought the window to the front.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && !isHolding()) {
        beginArming();
    }
    QWidget::changeEvent(event);
}

} // namespace Views
