// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestselection.h"

#include "requesttable.h"
#include "requesttablemodel.h"

#include <QAbstractProxyModel>

#include <algorithm>

namespace Views
{

RequestSelection::RequestSelection(
    RequestTable &table, QAbstractProxyModel &words, QAbstractProxyModel &queue, Models::RequestTableModel &requests)
    : QObject(&table)
    , m_table(table)
    , m_words(words)
    , m_queue(queue)
    , m_requests(requests)
{
    connect(
        table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &RequestSelection::onSelectionChanged);
    connect(&words, &QAbstractItemModel::modelReset, this, &RequestSelection::onQueueReset);
    connect(&words, &QAbstractItemModel::rowsInserted, this, &RequestSelection::onRowsInserted);
    connect(&requests, &QAbstractItemModel::dataChanged, this, &RequestSelection::onDataChanged);
    connect(&requests, &QAbstractItemModel::rowsRemoved, this, &RequestSelection::onRowsGone);
    connect(&requests, &QAbstractItemModel::modelReset, this, &RequestSelection::onRowsGone);
}

QModelIndex RequestSelection::sourceOf(const QModelIndex &tableIndex) const
{
    return m_queue.mapToSource(m_words.mapToSource(tableIndex)).siblingAtColumn(0);
}

QModelIndex RequestSelection::tableIndexOf(const QModelIndex &source) const
{
    return m_words.mapFromSource(m_queue.mapFromSource(source));
}

void RequestSelection::show(const QModelIndex &source)
{
    const QModelIndex tableIndex = tableIndexOf(source);
    if (tableIndex.isValid()) {
        select(tableIndex);
    } else {
        m_table.selectionModel()->clearSelection();
        setShown(source);
    }
}

void RequestSelection::setShown(const QModelIndex &source)
{
    const QModelIndex row = source.siblingAtColumn(0);
    if (m_isShowing && row.isValid() && m_shown == row) {
        return;
    }
    m_shown = row;
    const bool wasShowing = std::exchange(m_isShowing, row.isValid());
    if (row.isValid()) {
        Q_EMIT requestShown(row);
    } else if (wasShowing) {
        Q_EMIT nothingShown();
    }
}

void RequestSelection::select(const QModelIndex &tableIndex)
{
    m_table.selectionModel()->setCurrentIndex(
        tableIndex, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table.scrollTo(tableIndex);
}

void RequestSelection::onSelectionChanged()
{
    const QModelIndexList rows = m_table.selectionModel()->selectedRows();
    if (!rows.isEmpty()) {
        setShown(sourceOf(rows.first()));
    }
}

void RequestSelection::onQueueReset()
{
    const QModelIndex still = tableIndexOf(m_shown);
    if (still.isValid()) {
        select(still);
    } else if (m_words.rowCount() > 0) {
        select(m_words.index(0, 0));
    } else {
        setShown({});
    }
}

void RequestSelection::onRowsInserted()
{
    if (!m_shown.isValid()) {
        select(m_words.index(0, 0));
    }
}

void RequestSelection::onDataChanged(
    const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    const bool isInside = m_shown.isValid() && m_shown.row() >= topLeft.row() && m_shown.row() <= bottomRight.row();
    constexpr std::array timeRoles{Models::TimeLeftRole, Models::TimeShareRole, Models::DecidabilityRole};
    const bool isTimeAlone = !roles.isEmpty() && std::ranges::all_of(roles, [&timeRoles](int role) {
        return std::ranges::contains(timeRoles, role);
    });
    if (isInside && !isTimeAlone) {
        Q_EMIT shownChanged(m_shown);
    }
}

void RequestSelection::onRowsGone()
{
    if (m_isShowing && !m_shown.isValid()) {
        setShown({});
    }
}

} // namespace Views
