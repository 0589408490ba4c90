// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localdatasettingspage.h"

#include "preferencelimits.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Views
{

LocalDataSettingsPage::LocalDataSettingsPage(QWidget *parent)
    : SettingsPage(tr("Local Data"), u"service-storage"_s, parent)
    , m_retention(new QSpinBox(this))
{
    m_retention->setObjectName(u"retention"_s);
    m_retention->setAccessibleName(tr("Days for which decisions are kept"));
    m_retention->setRange(Domain::retentionPeriods.lowest, Domain::retentionPeriods.highest);
    m_retention->setSuffix(tr(" days"));
    m_retention->setSpecialValueText(tr("For ever"));
    addField(Domain::Preference::RetentionDays, tr("&Keep decisions for:"), m_retention,
        tr("Older records of this computer's decisions are removed. Those whose outcome is open stay."));
    connect(m_retention, &QSpinBox::valueChanged, this, &LocalDataSettingsPage::review);

    auto *remove = new QPushButton(tr("&Delete All Local Data …"), this);
    remove->setObjectName(u"deleteAll"_s);
    remove->setAutoDefault(false);
    connect(remove, &QPushButton::clicked, this, &LocalDataSettingsPage::askForDeletion);
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    line->addWidget(remove);
    line->addStretch(1);
    addRow({}, box);
}

void LocalDataSettingsPage::askForDeletion()
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Delete All Local Data"),
        tr("Delete everything that Lockbox Console keeps on this computer?"), QMessageBox::Cancel, this);
    question->setObjectName(u"deletionQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        tr("These go: the records of your decisions in every cloud, all sign-ins, the sandbox, your settings and the "
           "layout of the window. They cannot be brought back, and the console closes afterwards. Nothing changes at "
           "Azure."));
    QPushButton *remove = question->addButton(tr("&Delete All"), QMessageBox::DestructiveRole);
    remove->setObjectName(u"confirmDeletion"_s);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, &LocalDataSettingsPage::deletionRequested);
    question->open();
}

void LocalDataSettingsPage::collect(Domain::Preferences &preferences) const
{
    preferences.retentionDays = m_retention->value();
}

void LocalDataSettingsPage::fill(const Domain::Preferences &preferences)
{
    m_retention->setValue(preferences.retentionDays);
}

} // namespace Views
