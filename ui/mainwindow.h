// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account.h"
#include "appearance.h"
#include "checkreport.h"
#include "decision.h"
#include "preferences.h"
#include "readiness.h"
#include "scope.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

namespace Domain
{
class Clock;
}

namespace Models
{
class QueueListModel;
class RequestTableModel;
class SubscriptionListModel;
} // namespace Models

namespace Views
{

class AccountActions;
class CopyActions;
class DetailPane;
class HelpWindow;
class MainActions;
class MessageBar;
class QueueRail;
class RequestPage;
class StatusLine;
class Ticker;
class TrayIcon;
class WindowPages;

// The window: queues, requests, one request in detail, what is not watched, readiness, accounts. It shows the models
// and emits what the user wants; it reads nothing from the network or the disk. Lives in the GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    // All outlive the window. serviceClock: for the time a request has left. localClock: for the age of the data.
    MainWindow(Models::RequestTableModel &requests, Models::QueueListModel &queues,
        Models::SubscriptionListModel &subscriptions, const Domain::Clock &serviceClock,
        const Domain::Clock &localClock, QWidget *parent = nullptr);

    // Place, panes, columns and sorting, to be kept from one run to the next.
    QByteArray layoutState() const;
    // bytes: of layoutState(); anything else is ignored.
    void restoreLayoutState(const QByteArray &bytes);

    // For tests and pictures.
    WindowPages &pages() const { return *m_pages; }
    RequestPage &requestPage() const { return *m_page; }
    DetailPane &detailPane() const { return *m_detail; }
    QueueRail &queueRail() const { return *m_rail; }

public Q_SLOTS:
    void setScope(const Views::Scope &scope);
    // Marks the appearance in the menu; see applyAppearance().
    void showAppearance(Views::Appearance appearance);
    void showWatchState(const Domain::WatchState &state);
    void showProgress(const Domain::DecisionProgress &progress);
    // Something failed that is not part of a check; stays above the panes until it is dismissed or answered by a
    // sign-in, where that helps.
    void showProblem(const Domain::Error &problem);
    // Everybody who is signed in.
    void showAccounts(const QList<Domain::Account> &accounts);
    // How far a sign-in that was asked for has come.
    void showSignIn(const Domain::SignInProgress &progress);
    void showReadiness(const Domain::ReadinessReport &report);
    // What has become of a switch of Lockbox that was asked for. optIn: of tenantId; with a problem it did not happen.
    void showLockboxSwitched(const QString &tenantId, const Domain::TenantOptIn &optIn);
    // What holds from now on. enforced: what of it an administrator prescribed. rejected: what in the settings files
    // does not count, a sentence each.
    void showPreferences(
        const Domain::Preferences &preferences, Domain::PreferenceSet enforced, const QStringList &rejected);
    void selectQueue(Domain::Queue queue);
    // Shows a request in its queue; clears search and filter if they hide it. Ignored when it is not known.
    void selectRequest(const Domain::RequestKey &key);
    void showHelp();

Q_SIGNALS:
    void checkRequested();
    void decisionMade(const Domain::Decision &decision);
    void appearanceChosen(Views::Appearance appearance);
    void signInRequested(const Domain::SignInRequest &request);
    // The sign-in under way is no longer wanted.
    void signInCancelled();
    // accountId: Account::id.
    void signOutRequested(const QString &accountId);
    // A report on readiness is wanted; showReadiness() is to follow, also when it fails.
    void readinessRequested();
    // Confirmed by the person; showLockboxSwitched() is to follow.
    void lockboxSwitchRequested(const QString &tenantId, Domain::LockboxSwitch change);
    void preferencesChosen(const Domain::Preferences &preferences);
    // Asked for and confirmed.
    void localDataDeletionRequested();
    // To be saved where the person wants it. suggestedName: a file name. text: CSV.
    void exportRequested(const QString &suggestedName, const QString &text);

private:
    void layOut();
    void connectParts();
    void connectActions();
    void connectAccounts();
    void signInFor(const Domain::WatchGap &gap);
    void showScope();
    void answerProblem();
    void showRequest(const QModelIndex &index);
    void updateShownRequest(const QModelIndex &index);
    void showNothing();
    void followShownRequest();
    void tick();
    void renewTitle();
    void renewTray();
    const Domain::LockboxRequest *shownRequest() const;
    void showAbout();

    Models::RequestTableModel &m_requests;
    Models::QueueListModel &m_queues;
    const Domain::Clock &m_serviceClock;
    const Domain::Clock &m_localClock;
    Scope m_scope;
    Domain::WatchState m_watchState;
    QHash<Domain::RequestKey, QString> m_warnings; // of the last readiness report
    Domain::Error m_shownProblem;
    MessageBar *m_problem;
    WindowPages *m_pages;
    QueueRail *m_rail;
    RequestPage *m_page;
    DetailPane *m_detail;
    AccountActions *m_accounts;
    MainActions *m_actions;
    CopyActions *m_copies;
    StatusLine *m_status;
    Ticker *m_ticker;
    TrayIcon *m_tray = nullptr; // null where there is no tray
    QPointer<HelpWindow> m_help;
};

} // namespace Views
