// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account.h"
#include "preferences.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>

class QAction;

namespace Domain
{
class Clock;
struct WatchGap;
} // namespace Domain

namespace Models
{
class SubscriptionListModel;
}

namespace Views
{

class AccountsDialog;
class SettingsDialog;
class SignInDialog;

// Who is signed in, and the way in and out: the actions of the account menu and the dialogs they open. It knows which
// account a lapsed sign-in belongs to. Emits what the user wants.
class AccountActions : public QObject
{
    Q_OBJECT

public:
    // window: parent of the dialogs. subscriptions: knows who reads what and the names of tenants. localClock: this
    // computer's. All outlive this object.
    AccountActions(
        QWidget &window, const Models::SubscriptionListModel &subscriptions, const Domain::Clock &localClock);

    // In the order of a menu: sign in, accounts, settings.
    QList<QAction *> actions() const { return m_actions; }

    const QList<Domain::Account> &accounts() const { return m_accounts; }
    // What a person calls the account; with an empty or unknown id the only account there is, or nothing.
    QString accountTitle(const QString &accountId) const;

    // The sign-in that ends what error reports for this subscription or, without one, for the tenant; both may be
    // empty.
    Domain::SignInRequest signInFor(
        const Domain::Error &error, const QString &subscriptionId, const QString &tenantId) const;

public Q_SLOTS:
    void showAccounts(const QList<Domain::Account> &accounts);
    void showSignIn(const Domain::SignInProgress &progress);
    // enforced: prescribed by an administrator. rejected: sentences on keys of the administrator's file that were not
    // understood. Kept for the dialog.
    void showPreferences(
        const Domain::Preferences &preferences, Domain::PreferenceSet enforced, const QStringList &rejected);
    // Asks how to sign in, with this to start with.
    void askForSignIn(const Domain::SignInRequest &request);
    void showAccountList();
    void showSettings();

Q_SIGNALS:
    void accountsChanged();
    void signInRequested(const Domain::SignInRequest &request);
    void signInCancelled();
    void signOutRequested(const QString &accountId);
    void preferencesChosen(const Domain::Preferences &preferences);
    void localDataDeletionRequested();

private:
    const Domain::Account *find(const QString &accountId) const;
    SignInDialog &signInDialog();

    QWidget &m_window;
    const Models::SubscriptionListModel &m_subscriptions;
    const Domain::Clock &m_localClock;
    QList<QAction *> m_actions;
    QList<Domain::Account> m_accounts;
    Domain::Preferences m_preferences;
    Domain::PreferenceSet m_enforced;
    QStringList m_rejected;
    SignInDialog *m_signIn = nullptr;        // made when first needed
    AccountsDialog *m_accountList = nullptr; // made when first needed
    QPointer<SettingsDialog> m_settings;     // open, or null
};

} // namespace Views
