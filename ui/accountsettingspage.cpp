// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountsettingspage.h"

#include "preferencelimits.h"
#include "settingsfield.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Views
{

AccountSettingsPage::AccountSettingsPage(QWidget *parent)
    : SettingsPage(tr("Accounts and Cloud"), u"lock"_s, parent)
    , m_clientId(new QLineEdit(this))
    , m_tenant(new QLineEdit(this))
    , m_cloud(new QComboBox(this))
    , m_cloudFile(new QLineEdit(this))
{
    m_clientId->setObjectName(u"clientId"_s);
    m_clientId->setAccessibleName(tr("Client id"));
    m_tenant->setObjectName(u"tenant"_s);
    m_tenant->setAccessibleName(tr("Tenant"));
    m_cloud->setObjectName(u"cloud"_s);
    m_cloud->setAccessibleName(tr("Cloud"));
    m_cloudFile->setObjectName(u"cloudFile"_s);
    m_cloudFile->setAccessibleName(tr("Cloud file"));
    m_cloud->addItem(tr("Azure"), u"public"_s);
    m_cloud->addItem(tr("Azure US Government"), u"usgovernment"_s);
    m_cloud->addItem(tr("Azure China"), u"china"_s);
    m_cloud->addItem(tr("Described in a file"), QString());

    m_clientIdField = addField(Domain::Preference::ClientId, tr("Client &id:"), m_clientId,
        tr("Of your organisation's own app registration. Without it, only the Azure CLI can be used to sign in."));
    m_tenantField = addField(Domain::Preference::Tenant, tr("&Tenant:"), m_tenant,
        tr("Id or domain of the tenant to sign in to. Empty: any organisation."));
    addField(Domain::Preference::Cloud, tr("Clo&ud:"), m_cloud, tr("Where requests are read and decided."));
    m_cloudFileField = addField(Domain::Preference::Cloud, tr("Cloud &file:"), fileChooser());

    connect(m_clientId, &QLineEdit::textChanged, this, &AccountSettingsPage::review);
    connect(m_tenant, &QLineEdit::textChanged, this, &AccountSettingsPage::review);
    connect(m_cloudFile, &QLineEdit::textChanged, this, &AccountSettingsPage::review);
    connect(m_cloud, &QComboBox::currentIndexChanged, this, &AccountSettingsPage::review);
}

QWidget *AccountSettingsPage::fileChooser()
{
    auto *choose = new QPushButton(tr("&Choose …"), this);
    choose->setAutoDefault(false);
    choose->setAccessibleDescription(tr("Opens a dialog to choose the cloud file"));
    connect(choose, &QPushButton::clicked, this, &AccountSettingsPage::chooseFile);
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(m_cloudFile, 1);
    line->addWidget(choose);
    box->setFocusProxy(m_cloudFile);
    return box;
}

void AccountSettingsPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a Cloud File"), m_cloudFile->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Cloud files (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_cloudFile, &QLineEdit::setText);
    dialog->open();
}

QString AccountSettingsPage::cloud() const
{
    const QString word = m_cloud->currentData().toString();
    return word.isEmpty() ? m_cloudFile->text().trimmed() : word;
}

void AccountSettingsPage::collect(Domain::Preferences &preferences) const
{
    preferences.clientId = m_clientId->text().trimmed();
    preferences.tenant = m_tenant->text().trimmed();
    preferences.cloud = cloud();
}

void AccountSettingsPage::fill(const Domain::Preferences &preferences)
{
    m_clientId->setText(preferences.clientId);
    m_tenant->setText(preferences.tenant);
    const int named = m_cloud->findData(preferences.cloud);
    m_cloud->setCurrentIndex(named >= 0 ? named : m_cloud->findData(QString()));
    m_cloudFile->setText(named >= 0 ? QString() : preferences.cloud);
}

void AccountSettingsPage::validate()
{
    const bool isFile = m_cloud->currentData().toString().isEmpty();
    m_cloudFileField->setEnabled(isFile);
    m_clientIdField->showProblem(Domain::isClientId(m_clientId->text().trimmed())
                                     ? QString()
                                     : tr("A client id has the form 00000000-0000-0000-0000-000000000000."));
    m_tenantField->showProblem(Domain::isTenant(m_tenant->text().trimmed())
                                   ? QString()
                                   : tr("A tenant is an id of the form 00000000-0000-0000-0000-000000000000 or a "
                                        "domain such as contoso.com."));
    m_cloudFileField->showProblem(
        Domain::isCloudChoice(cloud()) ? QString() : tr("Give the full path of the file that describes the cloud."));
}

} // namespace Views
