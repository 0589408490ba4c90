// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subscriptionlistmodel.h"

#include "visibletext.h"

#include <QSet>

#include <algorithm>

namespace Models
{
namespace
{

constexpr int allRow = 0;
constexpr int firstEntryRow = 1;

QSet<QString> listedIds(const Domain::CheckReport &report)
{
    QSet<QString> ids;
    for (const Domain::Subscription &subscription : report.subscriptions) {
        ids.insert(subscription.id.toLower());
    }
    for (const Domain::SubscriptionAnswer &answer : report.answers) {
        ids.insert(answer.subscriptionId.toLower());
    }
    ids.remove(QString());
    return ids;
}

} // namespace

bool SubscriptionListModel::Entry::operator<(const Entry &other) const
{
    const int byTitle = title.subscription.compare(other.title.subscription, Qt::CaseInsensitive);
    return byTitle != 0 ? byTitle < 0 : id < other.id;
}

int SubscriptionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstEntryRow + static_cast<int>(m_entries.size());
}

QString SubscriptionListModel::displayed(const SubscriptionTitle &title)
{
    const QString subscription = Domain::visibleLine(title.subscription);
    //: A subscription and the tenant it belongs to
    return title.tenant.isEmpty() ? subscription : tr("%1 (%2)").arg(subscription, Domain::visibleLine(title.tenant));
}

QVariant SubscriptionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    if (index.row() == allRow) {
        return role == Qt::DisplayRole ? QVariant(tr("All subscriptions")) : QVariant();
    }
    const Entry &entry = m_entries[static_cast<size_t>(index.row() - firstEntryRow)];
    switch (role) {
    case Qt::DisplayRole:
        return displayed(entry.title);
    case IdRole:
        return entry.id;
    case TitleRole:
        return entry.title.subscription;
    case TenantRole:
        return entry.title.tenant;
    default:
        return {};
    }
}

int SubscriptionListModel::rowOf(const QString &subscriptionId) const
{
    const auto found = std::ranges::find(m_entries, subscriptionId.toLower(), &Entry::id);
    return found == m_entries.cend() ? allRow : firstEntryRow + static_cast<int>(found - m_entries.cbegin());
}

void SubscriptionListModel::merge(const Domain::CheckReport &report)
{
    const QSet<QString> ids = listedIds(report);
    if (!report.failure) {
        removeUnlisted(ids);
    }
    if (m_titles.learn(report) == SubscriptionTitles::Change::SomeNames) {
        refreshTitles();
    }
    insertNew(ids);
}

void SubscriptionListModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_titles = {};
    endResetModel();
}

void SubscriptionListModel::removeUnlisted(const QSet<QString> &ids)
{
    for (int position = static_cast<int>(m_entries.size()) - 1; position >= 0; --position) {
        if (!ids.contains(m_entries[static_cast<size_t>(position)].id)) {
            beginRemoveRows({}, firstEntryRow + position, firstEntryRow + position);
            m_entries.erase(m_entries.begin() + position);
            endRemoveRows();
        }
    }
}

void SubscriptionListModel::insertNew(const QSet<QString> &ids)
{
    QSet<QString> unknown = ids;
    for (const Entry &entry : m_entries) {
        unknown.remove(entry.id);
    }
    Entries added;
    for (const QString &id : unknown) {
        added.push_back({id, m_titles.of(id)});
    }
    std::ranges::sort(added, std::less<>());
    for (auto first = added.begin(); first != added.end();) {
        // All that belong before the same known entry come in together: the first check inserts once.
        const auto before = std::lower_bound(m_entries.begin(), m_entries.end(), *first);
        const auto last = before == m_entries.end() ? added.end() : std::lower_bound(first, added.end(), *before);
        const int row = firstEntryRow + static_cast<int>(before - m_entries.begin());
        beginInsertRows({}, row, row + static_cast<int>(last - first) - 1);
        m_entries.insert(before, first, last);
        endInsertRows();
        first = last;
    }
}

void SubscriptionListModel::refreshTitles()
{
    for (int row = firstEntryRow; row < rowCount(); ++row) {
        Entry &entry = m_entries[static_cast<size_t>(row - firstEntryRow)];
        if (SubscriptionTitle title = m_titles.of(entry.id); title != entry.title) {
            entry.title = std::move(title);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    if (!std::ranges::is_sorted(m_entries, std::less<>())) {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        QStringList ids;
        const QModelIndexList before = persistentIndexList();
        for (const QModelIndex &persistent : before) {
            ids << persistent.data(IdRole).toString();
        }
        std::ranges::sort(m_entries, std::less<>());
        for (qsizetype position = 0; position < before.size(); ++position) {
            changePersistentIndex(before[position], index(rowOf(ids[position])));
        }
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }
}

} // namespace Models
