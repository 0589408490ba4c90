// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestqueuemodel.h"

#include <algorithm>

namespace Models
{

RequestQueueModel::RequestQueueModel(RequestTableModel &requests, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_requests(requests)
{
    setSourceModel(&requests);
    connect(&requests, &QAbstractItemModel::dataChanged, this, &RequestQueueModel::onDataChanged);
    connect(&requests, &QAbstractItemModel::rowsInserted, this, &RequestQueueModel::onRowsInserted);
    connect(&requests, &QAbstractItemModel::rowsAboutToBeRemoved, this, &RequestQueueModel::onRowsAboutToBeRemoved);
    connect(&requests, &QAbstractItemModel::rowsRemoved, this, &RequestQueueModel::onRowsRemoved);
    connect(&requests, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&requests, &QAbstractItemModel::modelReset, this, [this] {
        m_allInOrder.reset();
        selectRows(order());
        endResetModel();
    });
    selectRows(order());
}

QModelIndex RequestQueueModel::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || !checkIndex(proxyIndex, CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    return m_requests.index(m_rows[static_cast<size_t>(proxyIndex.row())], proxyIndex.column());
}

QModelIndex RequestQueueModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || sourceIndex.model() != &m_requests) {
        return {};
    }
    return index(position(sourceIndex.row()), sourceIndex.column());
}

QModelIndex RequestQueueModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex RequestQueueModel::parent(const QModelIndex &) const
{
    return {};
}

int RequestQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RequestQueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RequestTableModel::ColumnCount;
}

bool RequestQueueModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant RequestQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The base class asks through the first row, and so has no header when the queue is empty.
    return m_requests.headerData(section, orientation, role);
}

QModelIndex RequestQueueModel::indexOf(const Domain::RequestKey &key) const
{
    return mapFromSource(m_requests.indexOf(key));
}

void RequestQueueModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= RequestTableModel::ColumnCount) {
        return;
    }
    m_order = RequestOrder(static_cast<RequestTableModel::Column>(column), order);
    m_allInOrder.reset();
    reorder();
}

void RequestQueueModel::setQueue(Domain::Queue queue)
{
    if (queue != m_queue) {
        m_queue = queue;
        rebuild(order());
    }
}

void RequestQueueModel::setSearchText(const QString &text)
{
    const QString folded = text.simplified().toCaseFolded();
    if (folded == m_searchText) {
        return;
    }
    // One letter more can only leave fewer rows.
    const bool isNarrower = !m_isBehind && folded.startsWith(m_searchText);
    m_searchText = folded;
    m_searchWords.clear();
    for (const QString &word : folded.split(u' ', Qt::SkipEmptyParts)) {
        m_searchWords.push_back(word.toStdString());
    }
    rebuild(isNarrower ? std::vector<int>(m_rows) : order());
}

void RequestQueueModel::setSubscription(const QString &id)
{
    if (id.toLower() != m_subscription) {
        m_subscription = id.toLower();
        rebuild(order());
    }
}

bool RequestQueueModel::matches(int sourceRow) const
{
    const RequestRow &row = m_requests.rowAt(sourceRow);
    return row.queue() == m_queue && (m_subscription.isEmpty() || row.key().subscriptionId == m_subscription) &&
           std::ranges::all_of(
               m_searchWords, [&row](const std::string &word) { return row.searchText().contains(word); });
}

const std::vector<int> &RequestQueueModel::order()
{
    if (!m_allInOrder) {
        m_allInOrder = m_order.sorted(m_requests);
    }
    return *m_allInOrder;
}

void RequestQueueModel::rebuild(const std::vector<int> &candidates)
{
    beginResetModel();
    selectRows(candidates);
    endResetModel();
}

void RequestQueueModel::selectRows(const std::vector<int> &candidates)
{
    std::vector<int> rows;
    std::ranges::copy_if(candidates, std::back_inserter(rows), [this](int row) { return matches(row); });
    m_rows = std::move(rows);
    m_positions.assign(static_cast<size_t>(m_requests.rowCount()), notShown);
    renumber(0);
    m_isBehind = false;
}

void RequestQueueModel::renumber(size_t firstPosition)
{
    for (size_t position = firstPosition; position < m_rows.size(); ++position) {
        m_positions[static_cast<size_t>(m_rows[position])] = static_cast<int>(position);
    }
}

} // namespace Models
