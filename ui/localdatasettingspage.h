// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settingspage.h"

class QSpinBox;

namespace Views
{

// What stays on this computer.
class LocalDataSettingsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit LocalDataSettingsPage(QWidget *parent = nullptr);

    void collect(Domain::Preferences &preferences) const override;

Q_SIGNALS:
    // Asked for and confirmed.
    void deletionRequested();

private:
    void fill(const Domain::Preferences &preferences) override;
    void askForDeletion();

    QSpinBox *m_retention; // days
};

} // namespace Views
