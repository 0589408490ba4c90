// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settingspage.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Views
{

// The way to Azure.
class NetworkSettingsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit NetworkSettingsPage(QWidget *parent = nullptr);

    void collect(Domain::Preferences &preferences) const override;

private:
    void fill(const Domain::Preferences &preferences) override;
    void validate() override;
    QWidget *address();
    Domain::Preferences::Proxy proxy() const;

    QComboBox *m_proxy; // data: Domain::Preferences::Proxy as a number
    QLineEdit *m_host;
    QSpinBox *m_port;
    SettingsField *m_addressField;
};

} // namespace Views
