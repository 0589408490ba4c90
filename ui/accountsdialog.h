// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account.h"

#include <QDialog>

class QVBoxLayout;

namespace Models
{
class SubscriptionListModel;
}

namespace Views
{

// Who is signed in: for each account its name, its home tenant, the way it signed in, how long that lasts, and the way
// out. Not modal.
class AccountsDialog : public QDialog
{
    Q_OBJECT

public:
    // subscriptions: knows the names of tenants; outlives the dialog.
    explicit AccountsDialog(const Models::SubscriptionListModel &subscriptions, QWidget *parent = nullptr);

public Q_SLOTS:
    void showAccounts(const QList<Domain::Account> &accounts);

Q_SIGNALS:
    void signInRequested();
    // accountId: Account::id.
    void signOutRequested(const QString &accountId);

private:
    QWidget *rowFor(const Domain::Account &account);

    const Models::SubscriptionListModel &m_subscriptions;
    QVBoxLayout *m_rows = nullptr;
    QWidget *m_list = nullptr; // made anew for each list of accounts
};

} // namespace Views
