// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchingsettingspage.h"

#include "preferencelimits.h"

#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Views
{

WatchingSettingsPage::WatchingSettingsPage(QWidget *parent)
    : SettingsPage(tr("Watching"), u"check-now"_s, parent)
    , m_period(new QSpinBox(this))
{
    m_period->setObjectName(u"checkPeriod"_s);
    m_period->setAccessibleName(tr("Seconds between two checks"));
    m_period->setRange(
        static_cast<int>(Domain::checkPeriods.lowest.count()), static_cast<int>(Domain::checkPeriods.highest.count()));
    m_period->setSingleStep(10);
    m_period->setSuffix(tr(" seconds"));
    addField(Domain::Preference::CheckPeriod, tr("&Check every:"), m_period,
        tr("While a request waits it may be checked more often, and less often while nothing does or on battery."));
    connect(m_period, &QSpinBox::valueChanged, this, &WatchingSettingsPage::review);
}

void WatchingSettingsPage::collect(Domain::Preferences &preferences) const
{
    preferences.checkPeriod = std::chrono::seconds(m_period->value());
}

void WatchingSettingsPage::fill(const Domain::Preferences &preferences)
{
    m_period->setValue(static_cast<int>(preferences.checkPeriod.count()));
}

} // namespace Views
