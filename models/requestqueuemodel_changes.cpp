// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How RequestQueueModel follows its source: exact signals, and rows that are held where they are.

#include "requestqueuemodel.h"

#include <algorithm>

namespace Models
{

void RequestQueueModel::holdRow(const Domain::RequestKey &key)
{
    m_held = key;
    m_requests.setRemoval(RequestTableModel::Removal::Postponed);
}

void RequestQueueModel::releaseRow()
{
    m_held.reset();
    m_requests.setRemoval(RequestTableModel::Removal::AtOnce);
    catchUp();
}

bool RequestQueueModel::isHeld(int sourceRow) const
{
    const Domain::RequestKey &key = m_requests.rowAt(sourceRow).key();
    return key == m_held || m_requests.isBeingDecided(key);
}

int RequestQueueModel::heldPosition() const
{
    const QModelIndex held = m_held ? indexOf(*m_held) : QModelIndex();
    return held.isValid() ? held.row() : notShown;
}

bool RequestQueueModel::isBefore(int leftSourceRow, int rightSourceRow) const
{
    return m_order.lessThan(m_requests.rowAt(leftSourceRow), m_requests.rowAt(rightSourceRow));
}

void RequestQueueModel::onDataChanged(
    const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    // No roles: whole records changed. Otherwise time passed or a decision went on, which changes no value to sort by.
    if (roles.isEmpty()) {
        m_allInOrder.reset();
        for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
            place(row);
        }
    }
    int first = rowCount();
    int last = notShown;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        if (position(row) != notShown) {
            first = std::min(first, position(row));
            last = std::max(last, position(row));
        }
    }
    if (last != notShown) {
        Q_EMIT dataChanged(index(first, topLeft.column()), index(last, bottomRight.column()), roles);
    }
    catchUp();
}

void RequestQueueModel::place(int sourceRow)
{
    const int from = position(sourceRow);
    if (from == notShown) {
        if (matches(sourceRow)) {
            insertSorted({sourceRow});
        }
        return;
    }
    if (heldPosition() != notShown || isHeld(sourceRow)) {
        m_isBehind = true;
    } else if (!matches(sourceRow)) {
        removePositions({from});
    } else {
        moveRow(from);
    }
}

void RequestQueueModel::moveRow(int from)
{
    const auto here = m_rows.begin() + from;
    const int sourceRow = *here;
    const auto comesBefore = [this](int left, int right) {
        return isBefore(left, right);
    };
    // The other rows are in order, so it belongs among those on one side of it.
    const auto above = std::lower_bound(m_rows.begin(), here, sourceRow, comesBefore);
    const auto below = std::lower_bound(here + 1, m_rows.end(), sourceRow, comesBefore);
    if (above != here) {
        const int to = static_cast<int>(above - m_rows.begin());
        beginMoveRows({}, from, from, {}, to);
        std::rotate(above, here, here + 1);
        renumber(static_cast<size_t>(to));
        endMoveRows();
    } else if (below != here + 1) {
        beginMoveRows({}, from, from, {}, static_cast<int>(below - m_rows.begin()));
        std::rotate(here, here + 1, below);
        renumber(static_cast<size_t>(from));
        endMoveRows();
    }
}

void RequestQueueModel::catchUp()
{
    if (!m_isBehind || std::ranges::any_of(m_rows, [this](int row) { return isHeld(row); })) {
        return;
    }
    m_isBehind = false;
    std::vector<int> unwanted;
    for (int position = 0; position < rowCount(); ++position) {
        if (!matches(m_rows[static_cast<size_t>(position)])) {
            unwanted.push_back(position);
        }
    }
    removePositions(unwanted);
    reorder();
}

void RequestQueueModel::reorder()
{
    std::vector<int> rows;
    rows.reserve(m_rows.size());
    std::ranges::copy_if(order(), std::back_inserter(rows), [this](int row) { return position(row) != notShown; });
    if (rows == m_rows) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<int> before = std::exchange(m_rows, std::move(rows));
    renumber(0);
    const QModelIndexList persistent = persistentIndexList();
    QModelIndexList moved;
    moved.reserve(persistent.size());
    for (const QModelIndex &old : persistent) {
        moved << index(position(before[static_cast<size_t>(old.row())]), old.column());
    }
    changePersistentIndexList(persistent, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RequestQueueModel::insertSorted(std::vector<int> sourceRows)
{
    const auto comesBefore = [this](int left, int right) {
        return isBefore(left, right);
    };
    std::ranges::sort(sourceRows, comesBefore);
    for (auto first = sourceRows.begin(); first != sourceRows.end();) {
        auto before = std::lower_bound(m_rows.begin(), m_rows.end(), *first, comesBefore);
        // What belongs before the same shown row comes in together: the first check inserts once.
        auto last =
            before == m_rows.end() ? sourceRows.end() : std::lower_bound(first, sourceRows.end(), *before, comesBefore);
        if (const auto belowHeld = m_rows.begin() + (heldPosition() + 1); before < belowHeld) {
            before = belowHeld;
            m_isBehind = true;
        }
        const auto to = static_cast<size_t>(before - m_rows.begin());
        beginInsertRows({}, static_cast<int>(to), static_cast<int>(to) + static_cast<int>(last - first) - 1);
        m_rows.insert(before, first, last);
        renumber(to);
        endInsertRows();
        first = last;
    }
}

void RequestQueueModel::removePositions(std::vector<int> positions)
{
    while (!positions.empty()) {
        const int last = positions.back();
        int first = last;
        for (positions.pop_back(); !positions.empty() && positions.back() == first - 1; positions.pop_back()) {
            --first;
        }
        beginRemoveRows({}, first, last);
        for (int position = first; position <= last; ++position) {
            m_positions[static_cast<size_t>(m_rows[static_cast<size_t>(position)])] = notShown;
        }
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        renumber(static_cast<size_t>(first));
        endRemoveRows();
    }
}

void RequestQueueModel::onRowsInserted(const QModelIndex &, int first, int last)
{
    Q_ASSERT(static_cast<size_t>(first) == m_positions.size()); // the source only appends
    m_allInOrder.reset();
    m_positions.resize(static_cast<size_t>(last) + 1, notShown);
    std::vector<int> wanted;
    for (int row = first; row <= last; ++row) {
        if (matches(row)) {
            wanted.push_back(row);
        }
    }
    insertSorted(std::move(wanted));
}

void RequestQueueModel::onRowsAboutToBeRemoved(const QModelIndex &, int first, int last)
{
    std::vector<int> positions;
    for (int row = first; row <= last; ++row) {
        if (position(row) != notShown) {
            positions.push_back(position(row));
        }
    }
    std::ranges::sort(positions);
    removePositions(std::move(positions));
}

void RequestQueueModel::onRowsRemoved(const QModelIndex &, int first, int last)
{
    m_allInOrder.reset();
    m_positions.erase(m_positions.begin() + first, m_positions.begin() + last + 1);
    for (int &row : m_rows) {
        if (row > last) {
            row -= last - first + 1;
        }
    }
}

} // namespace Models
