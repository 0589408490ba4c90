// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestorder.h"

#include <algorithm>
#include <limits>

namespace Models
{
namespace
{

constexpr qint64 noNumber = std::numeric_limits<qint64>::max();

qint64 number(const std::optional<Domain::Timestamp> &timestamp)
{
    return timestamp && timestamp->isReadable() ? timestamp->utc().toMSecsSinceEpoch() : noNumber;
}

SortValue ticketValue(const QString &ticket)
{
    bool isNumber = false;
    const qint64 digits = ticket.toLongLong(&isNumber);
    return {isNumber ? digits : noNumber, ticket.toCaseFolded()};
}

} // namespace

std::strong_ordering operator<=>(const SortValue &left, const SortValue &right)
{
    const std::strong_ordering byNumber = left.number <=> right.number;
    return byNumber != 0 ? byNumber : left.text.compare(right.text) <=> 0;
}

SortValue sortValue(const RequestRow &row, RequestTableModel::Column column)
{
    switch (column) {
    case RequestTableModel::TimeLeftColumn:
        return {row.timeMeaning() == TimeMeaning::NoTime ? noNumber : row.timeEnd(), {}};
    case RequestTableModel::RequestColumn:
        return {0, row.request().resourceType.value_or(QString()).toCaseFolded()};
    case RequestTableModel::ResourceColumn:
        return {0, row.resourceNames().toCaseFolded()};
    case RequestTableModel::TicketColumn:
        return ticketValue(row.request().supportRequest.value_or(QString()));
    case RequestTableModel::SubscriptionColumn:
        return {0, row.title().subscription.toCaseFolded()};
    case RequestTableModel::StatusColumn:
        return {static_cast<qint64>(row.request().status.known()), row.request().status.word()};
    case RequestTableModel::CreatedColumn:
        return {number(row.request().created), {}};
    case RequestTableModel::ColumnCount:
        break;
    }
    return {};
}

RequestOrder::RequestOrder(RequestTableModel::Column column, Qt::SortOrder direction)
    : m_column(column)
    , m_direction(direction)
{
}

bool RequestOrder::lessThan(const RequestRow &left, const RequestRow &right) const
{
    const RequestRow &first = m_direction == Qt::AscendingOrder ? left : right;
    const RequestRow &second = m_direction == Qt::AscendingOrder ? right : left;
    const std::strong_ordering byValue = sortValue(first, m_column) <=> sortValue(second, m_column);
    return byValue != 0 ? byValue < 0 : first.identity() < second.identity();
}

std::vector<int> RequestOrder::sorted(const RequestTableModel &requests) const
{
    struct Keyed {
        SortValue value;
        const RequestRow *row;
        int number;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(static_cast<size_t>(requests.rowCount()));
    for (int row = 0; row < requests.rowCount(); ++row) {
        keyed.push_back({sortValue(requests.rowAt(row), m_column), &requests.rowAt(row), row});
    }
    std::ranges::sort(keyed, [](const Keyed &left, const Keyed &right) {
        const std::strong_ordering byValue = left.value <=> right.value;
        return byValue != 0 ? byValue < 0 : left.row->identity() < right.row->identity();
    });
    std::vector<int> rows;
    rows.reserve(keyed.size());
    std::ranges::transform(keyed, std::back_inserter(rows), &Keyed::number);
    if (m_direction == Qt::DescendingOrder) {
        std::ranges::reverse(rows);
    }
    return rows;
}

} // namespace Models
