// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingspage.h"

#include "settingsfield.h"

#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace Views
{

SettingsPage::SettingsPage(QString title, QString iconName, QWidget *parent)
    : QWidget(parent)
    , m_title(std::move(title))
    , m_iconName(std::move(iconName))
    , m_form(new QFormLayout(this))
{
    setAccessibleName(m_title);
    m_form->setContentsMargins(16, 16, 16, 16);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(24);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

SettingsField *SettingsPage::addField(
    Domain::Preference part, const QString &label, QWidget *editor, const QString &hint)
{
    auto *field = new SettingsField(editor, hint, this);
    addRow(label, field);
    m_parts.append({part, field});
    return field;
}

void SettingsPage::addRow(const QString &label, QWidget *widget)
{
    m_form->addRow(label, widget);
    if (auto *name = qobject_cast<QLabel *>(m_form->labelForField(widget))) {
        name->setTextFormat(Qt::PlainText);
    }
}

void SettingsPage::showPreferences(const Domain::Preferences &preferences, Domain::PreferenceSet enforced)
{
    fill(preferences);
    for (const Part &part : std::as_const(m_parts)) {
        if (enforced.testFlag(part.preference)) {
            part.field->lock();
        }
    }
    review();
}

bool SettingsPage::isValid() const
{
    return std::ranges::all_of(m_parts, [](const Part &part) { return part.field->problem().isEmpty(); });
}

void SettingsPage::review()
{
    validate();
    Q_EMIT edited();
}

} // namespace Views
