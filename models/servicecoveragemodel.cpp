// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servicecoveragemodel.h"

#include "readinesssubject.h"
#include "visibletext.h"

namespace Models
{

int ServiceCoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ServiceCoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ServiceCoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, index.column());
    case SortRole:
        return raw(row, index.column());
    case GradeRole:
        return QVariant::fromValue(row.coverage.grade);
    default:
        return {};
    }
}

QVariant ServiceCoverageModel::shown(const Row &row, int column)
{
    switch (column) {
    case SubscriptionColumn:
        return Domain::visibleLine(row.subscriptionTitle);
    case TypeColumn:
        return Domain::visibleLine(row.coverage.resourceType);
    case ServiceColumn:
        return Domain::visibleLine(row.coverage.service);
    case ResourcesColumn:
        return row.coverage.resources;
    default:
        return {};
    }
}

QVariant ServiceCoverageModel::raw(const Row &row, int column)
{
    switch (column) {
    case ResourcesColumn:
        return row.coverage.resources;
    case CoverageColumn:
        return weightOf(row.coverage.grade);
    default:
        return shown(row, column).toString().toLower();
    }
}

QVariant ServiceCoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case SubscriptionColumn:
        return tr("Subscription");
    case TypeColumn:
        return tr("Resource type");
    case ServiceColumn:
        return tr("Service");
    case ResourcesColumn:
        return tr("Resources");
    case CoverageColumn:
        return tr("Covered by Lockbox");
    default:
        return {};
    }
}

void ServiceCoverageModel::showReport(const Domain::ReadinessReport &report)
{
    SubscriptionTitles titles;
    titles.learn(report.subscriptions, report.tenants);
    QList<Row> wanted;
    wanted.reserve(report.services.size());
    for (const Domain::ServiceCoverage &coverage : report.services) {
        wanted << Row{coverage, titles.of(coverage.subscriptionId).subscription};
    }
    mergeRows(m_rows, wanted,
        [](const Row &row) { return (row.coverage.subscriptionId + u'/' + row.coverage.resourceType).toLower(); });
}

} // namespace Models
