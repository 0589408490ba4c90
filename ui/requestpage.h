// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"
#include "requestqueuemodel.h"
#include "requestwordsmodel.h"
#include "watchmessage.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace Models
{
class SubscriptionListModel;
}

namespace Views
{

class EmptyState;
class MessageBar;
class RequestSelection;
class RequestTable;

// One queue: search, subscription filter, what is wrong with the data, and the requests or why there are none.
class RequestPage : public QWidget
{
    Q_OBJECT
public:
    // The models outlive this widget.
    RequestPage(
        Models::RequestTableModel &requests, Models::SubscriptionListModel &subscriptions, QWidget *parent = nullptr);

    RequestTable &table() const { return *m_table; }
    RequestSelection &selection() const { return *m_selection; }
    MessageBar &messageBar() const { return *m_bar; }
    const EmptyState *emptyState() const { return m_empty; } // null until it was first needed
    const Models::RequestQueueModel &queueModel() const { return m_queue; }

public Q_SLOTS:
    void setQueue(Domain::Queue queue);
    // now: UTC, by this computer's clock. To be called again when time has passed.
    void showWatchState(const Domain::WatchState &state, const QDateTime &now);
    // portal: base of the cloud's portal; empty: the cloud has none.
    void setPortal(const QString &portal);
    void focusSearch();
    void clearFilters();

Q_SIGNALS:
    void checkRequested();
    // gap: what a sign-in would end.
    void signInRequested(const Domain::WatchGap &gap);
    // All that is not watched is to be shown.
    void gapsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showModels(Models::RequestTableModel &requests);
    QWidget *filterRow();
    void keepRowUnderPointer(const QModelIndex &hovered);
    void chooseSubscription(int row);
    void refresh();
    void doWhatTheBarOffers();
    QString placeTitle(const QString &subscriptionId, const QString &tenantId) const;
    void restyle();
    EmptyState &emptyPage();
    bool hasFilter() const;

    Models::SubscriptionListModel &m_subscriptions;
    Models::RequestQueueModel m_queue;
    RequestWordsModel m_words;
    Domain::WatchState m_state;
    QDateTime m_now;
    std::optional<WatchMessage> m_message;
    QUrl m_portalPage;
    QLineEdit *m_search;
    QAction *m_searchIcon = nullptr;
    QComboBox *m_filter;
    QToolButton *m_check;
    MessageBar *m_bar;
    QStackedWidget *m_stack;
    RequestTable *m_table;
    RequestSelection *m_selection = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace Views
