// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestpage.h"

#include "emptystate.h"
#include "iconset.h"
#include "messagebar.h"
#include "portallinks.h"
#include "requestselection.h"
#include "requesttable.h"
#include "subscriptionlistmodel.h"
#include "textstyle.h"
#include "watchwords.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Views
{

RequestPage::RequestPage(
    Models::RequestTableModel &requests, Models::SubscriptionListModel &subscriptions, QWidget *parent)
    : QWidget(parent)
    , m_subscriptions(subscriptions)
    , m_queue(requests)
    , m_search(new QLineEdit(this))
    , m_filter(new QComboBox(this))
    , m_check(new QToolButton(this))
    , m_bar(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new RequestTable(m_stack))
{
    showModels(requests);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(filterRow());
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);

    connect(m_bar, &MessageBar::actionTriggered, this, &RequestPage::doWhatTheBarOffers);
    connect(m_table, &RequestTable::hoveredRowChanged, this, &RequestPage::keepRowUnderPointer);
    restyle();
    refresh();
}

void RequestPage::showModels(Models::RequestTableModel &requests)
{
    m_stack->addWidget(m_table);
    m_words.setSourceModel(&m_queue);
    m_table->setModel(&m_words);
    m_table->sortByColumn(Models::RequestTableModel::TimeLeftColumn, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    // Before the selection follows the same signals: a table that is still hidden could not take the keyboard.
    connect(&m_words, &QAbstractItemModel::modelReset, this, &RequestPage::refresh);
    connect(&m_words, &QAbstractItemModel::rowsInserted, this, &RequestPage::refresh);
    connect(&m_words, &QAbstractItemModel::rowsRemoved, this, &RequestPage::refresh);
    m_selection = new RequestSelection(*m_table, m_words, m_queue, requests);
}

QWidget *RequestPage::filterRow()
{
    m_search->setPlaceholderText(tr("Search requests"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search"));
    m_search->setAccessibleDescription(tr("Shows the requests of this queue in which every typed word occurs."));
    m_searchIcon = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_filter->setModel(&m_subscriptions);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_filter->setMinimumContentsLength(18);
    m_filter->setAccessibleName(tr("Subscription"));
    m_filter->setAccessibleDescription(tr("Shows the requests of one subscription only."));
    m_check->setText(tr("Check now"));
    m_check->setToolTip(tr("Check now (F5)"));
    m_check->setAutoRaise(true);

    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_filter);
    layout->addWidget(m_check);

    connect(m_search, &QLineEdit::textChanged, &m_queue, &Models::RequestQueueModel::setSearchText);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &RequestPage::chooseSubscription);
    connect(m_check, &QToolButton::clicked, this, &RequestPage::checkRequested);
    return row;
}

void RequestPage::setQueue(Domain::Queue queue)
{
    m_queue.setQueue(queue);
}

void RequestPage::showWatchState(const Domain::WatchState &state, const QDateTime &now)
{
    m_state = state;
    m_now = now;
    refresh();
}

void RequestPage::setPortal(const QString &portal)
{
    m_portalPage = lockboxLink(portal);
    refresh();
}

void RequestPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RequestPage::clearFilters()
{
    m_filter->setCurrentIndex(0);
    m_search->clear();
}

void RequestPage::chooseSubscription(int row)
{
    m_queue.setSubscription(m_subscriptions.index(row).data(Models::SubscriptionListModel::IdRole).toString());
}

void RequestPage::keepRowUnderPointer(const QModelIndex &hovered)
{
    if (hovered.isValid()) {
        m_queue.holdRow(hovered.data(Models::KeyRole).value<Domain::RequestKey>());
    } else {
        m_queue.releaseRow();
    }
}

bool RequestPage::hasFilter() const
{
    return !m_queue.searchText().isEmpty() || !m_queue.subscription().isEmpty();
}

void RequestPage::refresh()
{
    m_message = watchMessage(m_state, m_now, std::bind_front(&RequestPage::placeTitle, this));
    m_bar->setMessage(m_message ? std::optional(m_message->bar) : std::nullopt);
    if (m_words.rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    const EmptyReason reason{m_queue.queue(), hasFilter() ? EmptyReason::Filter::Active : EmptyReason::Filter::None};
    EmptyPage page = emptyPageFor(m_state, reason, m_now);
    page.link = page.note.isEmpty() ? QUrl() : m_portalPage;
    emptyPage().setPage(page);
    m_stack->setCurrentWidget(m_empty);
}

QString RequestPage::placeTitle(const QString &subscriptionId, const QString &tenantId) const
{
    return subscriptionId.isEmpty() ? m_subscriptions.tenantTitle(tenantId)
                                    : m_subscriptions.title(subscriptionId).subscription;
}

void RequestPage::doWhatTheBarOffers()
{
    if (!m_message) {
        return;
    }
    switch (m_message->action) {
    case WatchMessage::Action::CheckNow:
        Q_EMIT checkRequested();
        break;
    case WatchMessage::Action::SignIn:
        Q_EMIT signInRequested(m_message->gap);
        break;
    case WatchMessage::Action::ShowGaps:
        Q_EMIT gapsRequested();
        break;
    }
}

EmptyState &RequestPage::emptyPage()
{
    if (!m_empty) {
        m_empty = new EmptyState(m_stack);
        // It stands where the table would stand.
        m_empty->setBackgroundRole(QPalette::Base);
        m_empty->setAutoFillBackground(true);
        m_stack->addWidget(m_empty);
        connect(m_empty, &EmptyState::actionTriggered, this, [this](EmptyPage::Action action) {
            if (action == EmptyPage::Action::ClearFilters) {
                clearFilters();
            } else {
                Q_EMIT checkRequested();
            }
        });
    }
    return *m_empty;
}

void RequestPage::restyle()
{
    m_searchIcon->setIcon(icon(u"search"_s, palette()));
    m_check->setIcon(icon(u"check-now"_s, palette()));
    const int edge = qMax(16, fontMetrics().ascent());
    m_check->setIconSize({edge, edge});
}

void RequestPage::changeEvent(QEvent *event)
{
    if (changesStyle(*event)) {
        restyle();
    }
    QWidget::changeEvent(event);
}

} // namespace Views
