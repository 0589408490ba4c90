// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "requestrow.h"
#include "requesttablemodel.h"

#include <compare>
#include <vector>

namespace Models
{

// The raw value a column sorts by: numbers first, then text, case folded.
struct SortValue {
    qint64 number = 0; // milliseconds since 1970 UTC, a ticket number or a rank; the largest value where there is none
    QString text;

    friend bool operator==(const SortValue &, const SortValue &) = default;
    friend std::strong_ordering operator<=>(const SortValue &left, const SortValue &right);
};

SortValue sortValue(const RequestRow &row, RequestTableModel::Column column);

// A strict total order of rows: equal values are told apart by the identity of the row, so that a list never depends on
// the order in which its rows arrived.
class RequestOrder
{
public:
    RequestOrder() = default;
    RequestOrder(RequestTableModel::Column column, Qt::SortOrder direction);

    RequestTableModel::Column column() const { return m_column; }
    Qt::SortOrder direction() const { return m_direction; }

    bool lessThan(const RequestRow &left, const RequestRow &right) const;

    // The row numbers of the model, in order.
    std::vector<int> sorted(const RequestTableModel &requests) const;

private:
    RequestTableModel::Column m_column = RequestTableModel::TimeLeftColumn;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace Models
