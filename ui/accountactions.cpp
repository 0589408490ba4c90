// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountactions.h"

#include "accountsdialog.h"
#include "settingsdialog.h"
#include "signindialog.h"
#include "subscriptionlistmodel.h"
#include "visibletext.h"

#include <QAction>

#include <algorithm>

namespace Views
{

AccountActions::AccountActions(
    QWidget &window, const Models::SubscriptionListModel &subscriptions, const Domain::Clock &localClock)
    : QObject(&window)
    , m_window(window)
    , m_subscriptions(subscriptions)
    , m_localClock(localClock)
{
    auto *signIn = new QAction(tr("Sign &In …"), this);
    auto *accounts = new QAction(tr("&Accounts …"), this);
    auto *settings = new QAction(tr("Se&ttings …"), this);
    settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    m_actions = {signIn, accounts, settings};
    connect(signIn, &QAction::triggered, this, [this] { askForSignIn({}); });
    connect(accounts, &QAction::triggered, this, &AccountActions::showAccountList);
    connect(settings, &QAction::triggered, this, &AccountActions::showSettings);
}

const Domain::Account *AccountActions::find(const QString &accountId) const
{
    const auto found = std::ranges::find(m_accounts, accountId, &Domain::Account::id);
    if (found != m_accounts.cend()) {
        return &*found;
    }
    return m_accounts.size() == 1 ? &m_accounts.front() : nullptr;
}

QString AccountActions::accountTitle(const QString &accountId) const
{
    const Domain::Account *account = find(accountId);
    return account ? account->title() : QString();
}

Domain::SignInRequest AccountActions::signInFor(
    const Domain::Error &error, const QString &subscriptionId, const QString &tenantId) const
{
    const Models::SubscriptionTitle title = m_subscriptions.title(subscriptionId);
    Domain::SignInRequest request;
    request.claims = error.claims;
    request.tenant = tenantId.isEmpty() ? title.tenantId : tenantId;
    const Domain::Account *account = find(title.accountId);
    if (!account) {
        const auto atHome = std::ranges::find(m_accounts, request.tenant, &Domain::Account::homeTenantId);
        account = atHome == m_accounts.cend() || request.tenant.isEmpty() ? nullptr : &*atHome;
    }
    if (account) {
        request.accountId = account->id;
        request.loginHint = account->userName;
        request.way = account->way;
    }
    return request;
}

void AccountActions::showAccounts(const QList<Domain::Account> &accounts)
{
    m_accounts = accounts;
    if (m_accountList) {
        m_accountList->showAccounts(accounts);
    }
    Q_EMIT accountsChanged();
}

SignInDialog &AccountActions::signInDialog()
{
    if (!m_signIn) {
        m_signIn = new SignInDialog(m_localClock, &m_window);
        m_signIn->setRegistration(m_preferences.clientId.isEmpty() ? SignInChoice::Registration::Missing
                                                                   : SignInChoice::Registration::Present);
        connect(m_signIn, &SignInDialog::signInRequested, this, &AccountActions::signInRequested);
        connect(m_signIn, &SignInDialog::cancelled, this, &AccountActions::signInCancelled);
        connect(m_signIn, &SignInDialog::settingsRequested, this, &AccountActions::showSettings);
    }
    return *m_signIn;
}

void AccountActions::askForSignIn(const Domain::SignInRequest &request)
{
    signInDialog().offer(request, request.accountId.isEmpty() ? QString() : accountTitle(request.accountId));
}

void AccountActions::showSignIn(const Domain::SignInProgress &progress)
{
    // A report that comes after the person gave up opens no dialog again.
    if (m_signIn && m_signIn->isVisible()) {
        m_signIn->showProgress(progress);
    }
}

void AccountActions::showAccountList()
{
    if (!m_accountList) {
        m_accountList = new AccountsDialog(m_subscriptions, &m_window);
        connect(m_accountList, &AccountsDialog::signInRequested, this, [this] { askForSignIn({}); });
        connect(m_accountList, &AccountsDialog::signOutRequested, this, &AccountActions::signOutRequested);
    }
    m_accountList->showAccounts(m_accounts); // names of tenants may have been learnt meanwhile
    m_accountList->show();
    m_accountList->raise();
    m_accountList->activateWindow();
}

void AccountActions::showPreferences(
    const Domain::Preferences &preferences, Domain::PreferenceSet enforced, const QStringList &rejected)
{
    m_preferences = preferences;
    m_enforced = enforced;
    m_rejected = rejected;
    if (m_signIn) {
        m_signIn->setRegistration(m_preferences.clientId.isEmpty() ? SignInChoice::Registration::Missing
                                                                   : SignInChoice::Registration::Present);
    }
}

void AccountActions::showSettings()
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m_preferences, m_enforced, m_rejected, &m_window);
        connect(m_settings, &SettingsDialog::chosen, this, &AccountActions::preferencesChosen);
        connect(
            m_settings, &SettingsDialog::localDataDeletionRequested, this, &AccountActions::localDataDeletionRequested);
    }
    m_settings->open();
    m_settings->raise();
    m_settings->activateWindow();
}

} // namespace Views
