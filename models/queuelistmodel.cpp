// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queuelistmodel.h"

#include "requesttablemodel.h"

namespace Models
{

QueueListModel::QueueListModel(const RequestTableModel &requests, QObject *parent)
    : QAbstractListModel(parent)
    , m_requests(requests)
{
    connect(&requests, &RequestTableModel::settled, this, &QueueListModel::recount);
    recount();
}

int QueueListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(queueCount);
}

QVariant QueueListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto queue = static_cast<Domain::Queue>(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return title(queue);
    case QueueRole:
        return QVariant::fromValue(queue);
    case CountRole:
        return count(queue);
    case Qt::AccessibleTextRole:
        //: For a screen reader; %1 is the name of a queue
        return tr("%1, %n requests", nullptr, count(queue)).arg(title(queue));
    default:
        return {};
    }
}

QString QueueListModel::title(Domain::Queue queue)
{
    switch (queue) {
    case Domain::Queue::Pending:
        return tr("Pending");
    case Domain::Queue::Approved:
        return tr("Approved");
    case Domain::Queue::Denied:
        return tr("Denied");
    case Domain::Queue::Expired:
        return tr("Expired");
    case Domain::Queue::Attention:
        break;
    }
    return tr("Attention");
}

void QueueListModel::recount()
{
    std::array<int, queueCount> counts{};
    const qint64 now = m_requests.serviceTime();
    for (int row = 0; row < m_requests.rowCount(); ++row) {
        const RequestRow &request = m_requests.rowAt(row);
        if (request.queue() != Domain::Queue::Pending || request.isWaiting(now)) {
            ++counts[static_cast<size_t>(request.queue())];
        }
    }
    const std::array<int, queueCount> before = std::exchange(m_counts, counts);
    for (size_t queue = 0; queue < queueCount; ++queue) {
        if (counts[queue] != before[queue]) {
            const QModelIndex changed = index(static_cast<int>(queue));
            Q_EMIT dataChanged(changed, changed, {CountRole, Qt::AccessibleTextRole});
        }
    }
}

} // namespace Models
