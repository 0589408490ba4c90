// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preferences.h"

#include <QDialog>
#include <QList>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace Views
{

class SettingsPage;

// All settings, a page for each subject. Shown with open(), it waits for nobody; it destroys itself when closed.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    // preferences: what holds. enforced: what of it the administrator prescribed, which cannot be changed here.
    // rejected: what in the settings files does not count, a sentence each.
    SettingsDialog(const Domain::Preferences &preferences, Domain::PreferenceSet enforced, const QStringList &rejected,
        QWidget *parent = nullptr);

Q_SIGNALS:
    // The person pressed OK; all values are valid.
    void chosen(const Domain::Preferences &preferences);
    // Asked for and confirmed; the dialog closes.
    void localDataDeletionRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut(const QStringList &rejected);
    void addPage(SettingsPage *page);
    void showValidity();
    void restyle();
    void choose();

    Domain::Preferences m_preferences;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QList<SettingsPage *> m_pages; // as in the list
    QPushButton *m_ok = nullptr;
};

} // namespace Views
