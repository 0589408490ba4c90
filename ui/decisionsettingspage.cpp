// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionsettingspage.h"

#include "preferencelimits.h"

#include <QCheckBox>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Views
{

using TicketDigits = Domain::Preferences::TicketDigits;

DecisionSettingsPage::DecisionSettingsPage(QWidget *parent)
    : SettingsPage(tr("Decisions"), u"queue-approved"_s, parent)
    , m_ticketDigits(new QCheckBox(tr("As&k for the last digits of the ticket"), this))
    , m_holdTime(new QSpinBox(this))
    , m_shortestReason(new QSpinBox(this))
{
    m_ticketDigits->setObjectName(u"ticketDigits"_s);
    m_holdTime->setObjectName(u"holdTime"_s);
    m_holdTime->setAccessibleName(tr("Seconds to undo a decision"));
    m_holdTime->setRange(
        static_cast<int>(Domain::holdTimes.lowest.count()), static_cast<int>(Domain::holdTimes.highest.count()));
    m_holdTime->setSuffix(tr(" seconds"));
    m_holdTime->setSpecialValueText(tr("No time"));
    m_shortestReason->setObjectName(u"shortestReason"_s);
    m_shortestReason->setAccessibleName(tr("Characters that a reason needs"));
    m_shortestReason->setRange(Domain::reasonLengths.lowest, Domain::reasonLengths.highest);
    m_shortestReason->setSuffix(tr(" characters"));
    m_shortestReason->setSpecialValueText(tr("Not needed"));

    addField(Domain::Preference::TicketDigits, tr("Approval:"), m_ticketDigits,
        tr("Typing them makes sure that somebody looked at the ticket. Otherwise it is enough to tick that the request "
           "was compared with it."));
    addField(Domain::Preference::HoldTime, tr("Time to &undo:"), m_holdTime,
        tr("A confirmed decision waits this long before it is sent to Azure."));
    addField(Domain::Preference::ShortestReason, tr("&Reason:"), m_shortestReason,
        tr("How long the reason for a decision must at least be."));

    connect(m_ticketDigits, &QCheckBox::toggled, this, &DecisionSettingsPage::review);
    connect(m_holdTime, &QSpinBox::valueChanged, this, &DecisionSettingsPage::review);
    connect(m_shortestReason, &QSpinBox::valueChanged, this, &DecisionSettingsPage::review);
}

void DecisionSettingsPage::collect(Domain::Preferences &preferences) const
{
    preferences.ticketDigits = m_ticketDigits->isChecked() ? TicketDigits::Asked : TicketDigits::NotAsked;
    preferences.holdTime = std::chrono::seconds(m_holdTime->value());
    preferences.shortestReason = m_shortestReason->value();
}

void DecisionSettingsPage::fill(const Domain::Preferences &preferences)
{
    m_ticketDigits->setChecked(preferences.ticketDigits == TicketDigits::Asked);
    m_holdTime->setValue(static_cast<int>(preferences.holdTime.count()));
    m_shortestReason->setValue(preferences.shortestReason);
}

} // namespace Views
