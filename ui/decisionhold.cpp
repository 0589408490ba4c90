// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionhold.h"

#include "clock.h"
#include "iconset.h"
#include "plainlabel.h"
#include "textstyle.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Views
{

using namespace std::chrono_literals;

DecisionHold::DecisionHold(const Domain::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_sentence(new PlainLabel(PlainLabel::Rank::Body, this))
    , m_hint(new PlainLabel(PlainLabel::Rank::Muted, this))
    , m_undo(new QPushButton(tr("&Undo"), this))
    , m_escape(new QShortcut(QKeySequence(Qt::Key_Escape), this))
{
    layOut();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_escape->setEnabled(false);
    connect(&m_timer, &QTimer::timeout, this, &DecisionHold::count);
    connect(m_undo, &QPushButton::clicked, this, &DecisionHold::undo);
    connect(m_escape, &QShortcut::activated, this, &DecisionHold::undo);
    // Somebody else wants the key, too; undoing is never wrong.
    connect(m_escape, &QShortcut::activatedAmbiguously, this, &DecisionHold::undo);
    setFocusProxy(m_undo);
}

void DecisionHold::layOut()
{
    m_sentence->setObjectName(u"holdSentence"_s);
    m_sentence->setFont(tabularFont(m_sentence->font()));
    m_undo->setObjectName(u"undo"_s);
    m_undo->setIcon(icon(u"undo"_s, palette()));
    m_undo->setAutoDefault(false);
    m_undo->setAccessibleDescription(tr("Takes the decision back before it is sent"));
    m_hint->showText(tr("Nothing has been sent yet. Undo or the Escape key takes the decision back."));

    auto *texts = new QVBoxLayout;
    texts->setSpacing(8);
    texts->addWidget(m_sentence);
    texts->addWidget(m_hint);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(16);
    line->addLayout(texts, 1);
    line->addWidget(m_undo);
}

void DecisionHold::hold(const Domain::Decision &decision, std::chrono::seconds time)
{
    m_decision = decision;
    m_time = time;
    m_begun = m_clock.utcNow();
    m_end = QDeadlineTimer(time, Qt::PreciseTimer);
    m_escape->setEnabled(true);
    showSecondsLeft(time);
    m_timer.start(1s);
    // Once; the seconds that follow would drown everything else a screen reader has to say.
    QAccessibleAnnouncementEvent event(this, m_sentence->shownText() + u' ' + m_hint->shownText());
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&event);
}

bool DecisionHold::breakOff()
{
    const bool wasHolding = isHolding();
    m_timer.stop();
    m_escape->setEnabled(false);
    return wasHolding;
}

void DecisionHold::undo()
{
    if (breakOff()) {
        Q_EMIT undone();
    }
}

void DecisionHold::count()
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_end.remainingTimeAsDuration());
    if (left > 0ms) {
        showSecondsLeft(left);
        const std::chrono::milliseconds untilSecond = left % 1s;
        m_timer.start(untilSecond > 0ms ? untilSecond : 1s);
        return;
    }
    breakOff();
    if (hasSlept()) {
        Q_EMIT undone();
    } else {
        Q_EMIT passed(m_decision);
    }
}

// The timer does not count the time asleep, and the clock may be corrected by a little meanwhile.
bool DecisionHold::hasSlept() const
{
    return m_begun.addDuration(2 * m_time + 10s) < m_clock.utcNow();
}

void DecisionHold::showSecondsLeft(std::chrono::milliseconds left)
{
    const int seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count());
    m_sentence->showText(m_decision.verdict == Domain::Verdict::Approve
                             ? tr("The approval is sent in %n seconds.", nullptr, seconds)
                             : tr("The denial is sent in %n seconds.", nullptr, seconds));
}

void DecisionHold::changeEvent(QEvent *event)
{
    if (changesStyle(*event)) {
        m_undo->setIcon(icon(u"undo"_s, palette()));
    }
    QWidget::changeEvent(event);
}

} // namespace Views
