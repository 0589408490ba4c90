// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountregistry.h"

#include "signinways.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace SignIn
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountRegistry)
};

constexpr qsizetype mostAccounts = 100; // a damaged file must not keep the start

std::optional<Domain::Account> readAccount(const QSettings &entry)
{
    // Accounts of a given token are not kept.
    const std::optional<Domain::SignInWay> way = Domain::signInWayNamed(entry.value("way"_L1).toString());
    const QString id = entry.value("id"_L1).toString();
    if (!way || id.isEmpty()) {
        return std::nullopt;
    }
    return Domain::Account{.id = id,
        .userName = entry.value("userName"_L1).toString(),
        .displayName = entry.value("displayName"_L1).toString(),
        .objectId = entry.value("objectId"_L1).toString(),
        .homeTenantId = entry.value("homeTenantId"_L1).toString(),
        .way = *way,
        .keeping = *way == Domain::SignInWay::AzureCli ? Domain::Keeping::MemoryOnly : Domain::Keeping::Keychain};
}

void writeAccount(QSettings &entry, const Domain::Account &account)
{
    entry.setValue("id"_L1, account.id);
    entry.setValue("userName"_L1, account.userName);
    entry.setValue("displayName"_L1, account.displayName);
    entry.setValue("objectId"_L1, account.objectId);
    entry.setValue("homeTenantId"_L1, account.homeTenantId);
    entry.setValue("way"_L1, Domain::signInWayWord(account.way));
}

// QSettings makes a file that everybody may read, but leaves the permissions of one that is there as they are.
bool makePrivate(const QString &path)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QFile file(path);
    if (file.exists()) {
        return file.setPermissions(ownerOnly);
    }
    return QDir().mkpath(QFileInfo(path).absolutePath()) && file.open(QIODevice::NewOnly, ownerOnly);
}

} // namespace

QString AccountRegistry::standardFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/accounts.ini"_L1;
}

AccountRegistry::AccountRegistry(QString file, const QUrl &authority)
    : m_file(std::move(file))
    , m_group(authority.authority(QUrl::FullyEncoded))
{
}

QList<Domain::Account> AccountRegistry::accounts() const
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(m_group);
    const qsizetype count = std::min<qsizetype>(settings.beginReadArray("accounts"_L1), mostAccounts);
    QList<Domain::Account> accounts;
    for (qsizetype index = 0; index < count; ++index) {
        settings.setArrayIndex(static_cast<int>(index));
        if (const std::optional<Domain::Account> account = readAccount(settings)) {
            accounts.append(*account);
        }
    }
    return accounts;
}

Domain::Result<void> AccountRegistry::add(const Domain::Account &account) const
{
    QList<Domain::Account> accounts = this->accounts();
    const auto former = std::ranges::find(accounts, account.id, &Domain::Account::id);
    if (former == accounts.end()) {
        accounts.append(account);
    } else {
        *former = account;
    }
    return write(accounts);
}

Domain::Result<void> AccountRegistry::remove(const QString &accountId) const
{
    QList<Domain::Account> accounts = this->accounts();
    return accounts.removeIf([&accountId](const Domain::Account &each) { return each.id == accountId; }) == 0
               ? Domain::Result<void>()
               : write(accounts);
}

Domain::Result<void> AccountRegistry::write(const QList<Domain::Account> &accounts) const
{
    const std::unexpected<Domain::Error> failure(Domain::Error{.kind = Domain::ErrorKind::Storage,
        .detail = Words::tr("The list of accounts in %1 cannot be written.").arg(m_file)});
    if (!makePrivate(m_file)) {
        return failure;
    }
    QSettings settings(m_file, QSettings::IniFormat);
    settings.remove(m_group);
    settings.beginGroup(m_group);
    settings.beginWriteArray("accounts"_L1, static_cast<int>(accounts.size()));
    for (qsizetype index = 0; index < accounts.size(); ++index) {
        settings.setArrayIndex(static_cast<int>(index));
        writeAccount(settings, accounts.at(index));
    }
    settings.endArray();
    settings.endGroup();
    settings.sync();
    if (settings.status() != QSettings::NoError) {
        return failure;
    }
    return {};
}

} // namespace SignIn
