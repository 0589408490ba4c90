// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settingspage.h"

class QCheckBox;
class QSpinBox;

namespace Views
{

// What a decision has to fulfil on this computer.
class DecisionSettingsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit DecisionSettingsPage(QWidget *parent = nullptr);

    void collect(Domain::Preferences &preferences) const override;

private:
    void fill(const Domain::Preferences &preferences) override;

    QCheckBox *m_ticketDigits;
    QSpinBox *m_holdTime;       // seconds
    QSpinBox *m_shortestReason; // characters
};

} // namespace Views
