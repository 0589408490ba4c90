// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gaplistmodel.h"

#include "requestroles.h"
#include "subscriptionlistmodel.h"
#include "visibletext.h"

#include <algorithm>

namespace Models
{

int unwatchedCount(const QList<Domain::WatchGap> &gaps)
{
    return static_cast<int>(std::ranges::count_if(
        gaps, [](const Domain::WatchGap &gap) { return gap.kind != Domain::WatchGap::Kind::Late; }));
}

GapListModel::GapListModel(const SubscriptionListModel &names, QObject *parent)
    : MergingModel(parent)
    , m_names(names)
{
    m_renewal.setSingleShot(true);
    m_renewal.setInterval(0);
    connect(&m_renewal, &QTimer::timeout, this, &GapListModel::merge);
    const auto renew = [this] {
        m_renewal.start();
    };
    connect(&names, &QAbstractItemModel::rowsInserted, this, renew);
    connect(&names, &QAbstractItemModel::dataChanged, this, renew);
}

int GapListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GapListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant GapListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return Domain::visibleLine(row.subscriptionTitle.isEmpty() ? row.tenantTitle : row.subscriptionTitle);
    case SubscriptionTitleRole:
        return row.subscriptionTitle;
    case TenantTitleRole:
        return row.tenantTitle;
    case TenantIdRole:
        return row.tenantId;
    case GapRole:
        return QVariant::fromValue(row.gap);
    default:
        return {};
    }
}

GapListModel::Row GapListModel::rowOf(const Domain::WatchGap &gap) const
{
    const SubscriptionTitle title =
        gap.subscriptionId.isEmpty() ? SubscriptionTitle() : m_names.title(gap.subscriptionId);
    const QString tenantId = gap.tenantId.isEmpty() ? title.tenantId : gap.tenantId;
    return {gap, title.subscription, m_names.tenantTitle(tenantId), tenantId};
}

void GapListModel::showGaps(const QList<Domain::WatchGap> &gaps)
{
    m_gaps = gaps;
    merge();
}

void GapListModel::merge()
{
    QList<Row> wanted;
    wanted.reserve(m_gaps.size());
    for (const Domain::WatchGap &gap : std::as_const(m_gaps)) {
        wanted << rowOf(gap);
    }
    mergeRows(m_rows, wanted, [](const Row &row) {
        return row.gap.subscriptionId.isEmpty() ? row.gap.tenantId.toLower() + u'/' : row.gap.subscriptionId.toLower();
    });
}

} // namespace Models
