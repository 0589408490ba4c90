// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gaplistmodel.h"
#include "pagelistmodel.h"
#include "scope.h"

#include <QSplitter>

class QStackedWidget;
class QToolButton;

namespace Domain
{
class Clock;
struct ReadinessReport;
struct TenantOptIn;
enum class LockboxSwitch;
} // namespace Domain

namespace Models
{
class QueueListModel;
class RequestTableModel;
class SubscriptionListModel;
} // namespace Models

namespace Views
{

class DetailPane;
class GapsPage;
class PageRail;
class QueueRail;
class ReadinessPage;
class RequestPage;
class ScopeLabel;

// The panes of the window: the rail, and beside it either the requests with one of them in detail, or one of the other
// pages, which are made when they are first shown.
class WindowPages : public QSplitter
{
    Q_OBJECT

public:
    // The models and the clock outlive this widget. serviceClock: for the time a request has left.
    WindowPages(Models::RequestTableModel &requests, Models::QueueListModel &queues,
        Models::SubscriptionListModel &subscriptions, const Domain::Clock &serviceClock, QWidget *parent = nullptr);

    QueueRail &queueRail() const { return *m_queues; }
    PageRail &pageRail() const { return *m_pages; }
    RequestPage &requestPage() const { return *m_requests; }
    DetailPane &detailPane() const { return *m_detail; }
    ReadinessPage &readinessPage();
    // At the foot of the rail: who is signed in.
    QToolButton &accountButton() const { return *m_account; }
    // Requests and detail beside each other.
    QSplitter &requestPanes() const { return *m_requestPanes; }

    void setScope(const Scope &scope);

public Q_SLOTS:
    // now: UTC, by this computer's clock.
    void showWatchState(const Domain::WatchState &state, const QDateTime &now);
    void showPage(Models::Page page);

Q_SIGNALS:
    void checkRequested();
    // gap: what a sign-in would end.
    void signInRequested(const Domain::WatchGap &gap);
    void readinessRequested();
    void lockboxSwitchRequested(const QString &tenantId, Domain::LockboxSwitch change);
    void exportRequested(const QString &suggestedName, const QString &text);
    void noticeRaised(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *rail();
    GapsPage &gapsPage();
    void showRequests();
    void restyle();

    Models::GapListModel m_gaps;
    Models::PageListModel m_pageList;
    Domain::WatchState m_state;
    QDateTime m_now;
    Scope m_scope;
    QueueRail *m_queues;
    PageRail *m_pages;
    ScopeLabel *m_scopeLabel;
    QToolButton *m_account;
    QStackedWidget *m_stack;
    QSplitter *m_requestPanes;
    RequestPage *m_requests;
    DetailPane *m_detail;
    GapsPage *m_gapsPage = nullptr;           // made when first shown
    ReadinessPage *m_readinessPage = nullptr; // made when first needed
};

} // namespace Views
