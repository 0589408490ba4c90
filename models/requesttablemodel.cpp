// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requesttablemodel.h"

#include "requestorder.h"
#include "visibletext.h"

#include <algorithm>

namespace Models
{
namespace
{

QVariant displayed(const RequestRow &row, int column)
{
    const Domain::LockboxRequest &request = row.request();
    switch (column) {
    case RequestTableModel::RequestColumn:
        return Domain::visibleLine(request.resourceType.value_or(QString()));
    case RequestTableModel::ResourceColumn:
        return row.resourceNames();
    case RequestTableModel::TicketColumn:
        return Domain::visibleLine(request.supportRequest.value_or(QString()));
    case RequestTableModel::SubscriptionColumn:
        return Domain::visibleLine(row.title().subscription);
    case RequestTableModel::StatusColumn:
        return Domain::visibleLine(request.status.word());
    case RequestTableModel::CreatedColumn:
        if (request.created && request.created->isReadable()) {
            return request.created->utc();
        }
        return Domain::visibleLine(request.created ? request.created->text() : QString());
    default:
        return {};
    }
}

QVariant rawValue(const RequestRow &row, int column)
{
    const SortValue value = sortValue(row, static_cast<RequestTableModel::Column>(column));
    return value.text.isEmpty() ? QVariant(value.number) : QVariant(value.text);
}

QVariant timeValue(const RequestRow &row, int role, qint64 now)
{
    if (row.timeMeaning() == TimeMeaning::NoTime) {
        return {};
    }
    const qint64 left = row.timeEnd() - now;
    if (role == TimeLeftRole) {
        return left;
    }
    return std::clamp(static_cast<double>(left) / static_cast<double>(row.timeSpan()), 0.0, 1.0);
}

} // namespace

RequestTableModel::RequestTableModel(const Domain::Clock &serviceClock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_serviceClock(serviceClock)
{
}

int RequestTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RequestTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const RequestRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayed(row, index.column());
    case SortRole:
        return rawValue(row, index.column());
    case RequestRole:
        return QVariant::fromValue(row.request());
    case KeyRole:
        return QVariant::fromValue(row.key());
    case QueueRole:
        return QVariant::fromValue(row.queue());
    case DecidabilityRole:
        return QVariant::fromValue(row.decidability(serviceTime()));
    case TimeMeaningRole:
        return QVariant::fromValue(row.timeMeaning());
    case TimeLeftRole:
    case TimeShareRole:
        return timeValue(row, role, serviceTime());
    case SubscriptionTitleRole:
        return row.title().subscription;
    case TenantTitleRole:
        return row.title().tenant;
    case TenantIdRole:
        return row.title().tenantId;
    case PhaseRole:
        return isBeingDecided(row.key()) ? QVariant::fromValue(m_phases.value(row.key())) : QVariant();
    case SearchTextRole:
        return QString::fromStdString(row.searchText());
    default:
        return {};
    }
}

QVariant RequestTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TimeLeftColumn:
        return tr("Time left");
    case RequestColumn:
        return tr("Request");
    case ResourceColumn:
        return tr("Resource");
    case TicketColumn:
        return tr("Ticket");
    case SubscriptionColumn:
        return tr("Subscription");
    case StatusColumn:
        return tr("Status");
    case CreatedColumn:
        return tr("Created");
    default:
        return {};
    }
}

const QHash<RowIdentity, int> &RequestTableModel::rowOf() const
{
    if (!m_rowOf) {
        m_rowOf.emplace();
        m_rowOf->reserve(rowCount());
        for (int row = 0; row < rowCount(); ++row) {
            m_rowOf->insert(rowAt(row).identity(), row);
        }
    }
    return *m_rowOf;
}

const Domain::LockboxRequest *RequestTableModel::requestFor(const Domain::RequestKey &key) const
{
    const int row = rowOf().value({key, 0}, -1);
    return row < 0 ? nullptr : &rowAt(row).request();
}

QModelIndex RequestTableModel::indexOf(const Domain::RequestKey &key) const
{
    return index(rowOf().value({key, 0}, -1), 0);
}

qint64 RequestTableModel::serviceTime() const
{
    return m_serviceClock.utcNow().toMSecsSinceEpoch();
}

} // namespace Models
