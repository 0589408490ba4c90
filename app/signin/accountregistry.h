// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account.h"

#include <QList>
#include <QUrl>

namespace SignIn
{

// The list of accounts that an earlier run signed in at one cloud. It holds no secret, but it does hold names: the file
// is readable by its owner only.
class AccountRegistry
{
public:
    // `accounts.ini` in the program's folder of settings.
    static QString standardFile();

    // authority: tells clouds apart; each has a list of its own in the file.
    AccountRegistry(QString file, const QUrl &authority);

    // In the order they were added. Entries that make no sense are left out.
    QList<Domain::Account> accounts() const;

    // Replaces the one of the same id. Errors: Storage.
    Domain::Result<void> add(const Domain::Account &account) const;

    // Does nothing when there is none. Errors: Storage.
    Domain::Result<void> remove(const QString &accountId) const;

private:
    Domain::Result<void> write(const QList<Domain::Account> &accounts) const;

    QString m_file;
    QString m_group;
};

} // namespace SignIn
