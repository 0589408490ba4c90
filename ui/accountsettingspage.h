// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settingspage.h"

class QComboBox;
class QLineEdit;

namespace Views
{

// Where one signs in, and as which app.
class AccountSettingsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit AccountSettingsPage(QWidget *parent = nullptr);

    void collect(Domain::Preferences &preferences) const override;

private:
    void fill(const Domain::Preferences &preferences) override;
    void validate() override;
    QWidget *fileChooser();
    void chooseFile();
    QString cloud() const;

    QLineEdit *m_clientId;
    QLineEdit *m_tenant;
    QComboBox *m_cloud; // data: the word of Domain::Preferences::cloud; empty: described in the file
    QLineEdit *m_cloudFile;
    SettingsField *m_clientIdField;
    SettingsField *m_tenantField;
    SettingsField *m_cloudFileField;
};

} // namespace Views
