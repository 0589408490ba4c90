// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagelistmodel.h"

#include <utility>

namespace Models
{
namespace
{

constexpr int pageCount = 2;

} // namespace

int PageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : pageCount;
}

QVariant PageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto page = static_cast<Page>(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return title(page);
    case PageRole:
        return QVariant::fromValue(page);
    case CountRole:
        return page == Page::NotWatched ? m_gaps : 0;
    case Qt::AccessibleTextRole:
        return page == Page::NotWatched ? tr("Not watched, %n subscriptions or tenants", nullptr, m_gaps) : title(page);
    default:
        return {};
    }
}

QString PageListModel::title(Page page)
{
    switch (page) {
    case Page::NotWatched:
        return tr("Not watched");
    case Page::Readiness:
        break;
    }
    return tr("Readiness");
}

void PageListModel::setGapCount(int count)
{
    if (std::exchange(m_gaps, count) != count) {
        const QModelIndex changed = indexOf(Page::NotWatched);
        Q_EMIT dataChanged(changed, changed, {CountRole, Qt::AccessibleTextRole});
    }
}

} // namespace Models
