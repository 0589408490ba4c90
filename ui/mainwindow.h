// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance.h"
#include "checkreport.h"
#include "decision.h"
#include "scope.h"

#include <QMainWindow>
#include <QPointer>

class QSplitter;

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

class DetailPane;
class HelpWindow;
class MainActions;
class MessageBar;
class QueueRail;
class RequestPage;
class ScopeLabel;
class StatusLine;
class Ticker;

// The window: queues, requests, one request in detail. It shows the models and emits what the user wants; it reads
// nothing from the network or the disk. Lives in the GUI thread.
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
    RequestPage &requestPage() const { return *m_page; }
    DetailPane &detailPane() const { return *m_detail; }
    QueueRail &queueRail() const { return *m_rail; }

public Q_SLOTS:
    void setScope(const Views::Scope &scope);
    // Marks the appearance in the menu; see applyAppearance().
    void showAppearance(Views::Appearance appearance);
    void showWatchState(const Domain::WatchState &state);
    void showProgress(const Domain::DecisionProgress &progress);
    // Something failed that is not part of a check; stays above the panes until dismissed.
    void showProblem(const Domain::Error &problem);
    void selectQueue(Domain::Queue queue);
    // Shows a request in its queue; clears search and filter if they hide it. Ignored when it is not known.
    void selectRequest(const Domain::RequestKey &key);
    void showHelp();

Q_SIGNALS:
    void checkRequested();
    void decisionMade(const Domain::Decision &decision);
    void appearanceChosen(Views::Appearance appearance);

private:
    void layOut();
    void connectParts();
    void connectActions();
    void showRequest(const QModelIndex &index);
    void updateShownRequest(const QModelIndex &index);
    void showNothing();
    void followShownRequest();
    void tick();
    void renewTitle();
    void copy(const QString &text, const QString &notice);
    const Domain::LockboxRequest *shownRequest() const;
    void showAbout();

    Models::RequestTableModel &m_requests;
    Models::QueueListModel &m_queues;
    const Domain::Clock &m_serviceClock;
    const Domain::Clock &m_localClock;
    Scope m_scope;
    Domain::WatchState m_watchState;
    MessageBar *m_problem;
    QSplitter *m_panes;
    QueueRail *m_rail;
    ScopeLabel *m_scopeLabel;
    RequestPage *m_page;
    DetailPane *m_detail;
    MainActions *m_actions;
    StatusLine *m_status;
    Ticker *m_ticker;
    QPointer<HelpWindow> m_help;
};

} // namespace Views
