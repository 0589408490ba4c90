// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preferences.h"

#include <QList>
#include <QWidget>

class QFormLayout;

namespace Views
{

class SettingsField;

// One page of the settings: a form whose fields an administrator can prescribe one by one.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    // title: translated; names the page in the list of pages. iconName: of the icon set.
    SettingsPage(QString title, QString iconName, QWidget *parent = nullptr);

    const QString &title() const { return m_title; }
    const QString &iconName() const { return m_iconName; }
    // Shows what holds. enforced: what the administrator prescribed; its fields are locked.
    void showPreferences(const Domain::Preferences &preferences, Domain::PreferenceSet enforced);
    // Puts what this page offers into the preferences.
    virtual void collect(Domain::Preferences &preferences) const = 0;
    // All values can be used.
    bool isValid() const;

Q_SIGNALS:
    void edited();

protected:
    // editor: becomes a child, named after the label for a screen reader. hint: may be empty. Texts are translated.
    SettingsField *addField(Domain::Preference part, const QString &label, QWidget *editor, const QString &hint = {});
    // For what is no preference.
    void addRow(const QString &label, QWidget *widget);
    // Looks at all values anew; to be called when one was edited.
    void review();

private:
    virtual void fill(const Domain::Preferences &preferences) = 0;
    // Shows in each field what is wrong with its value.
    virtual void validate() {}

    struct Part {
        Domain::Preference preference;
        SettingsField *field;
    };
    QString m_title;
    QString m_iconName;
    QFormLayout *m_form;
    QList<Part> m_parts;
};

} // namespace Views
