// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settingspage.h"

class QSpinBox;

namespace Views
{

// How often Azure is asked.
class WatchingSettingsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit WatchingSettingsPage(QWidget *parent = nullptr);

    void collect(Domain::Preferences &preferences) const override;

private:
    void fill(const Domain::Preferences &preferences) override;

    QSpinBox *m_period; // seconds
};

} // namespace Views
