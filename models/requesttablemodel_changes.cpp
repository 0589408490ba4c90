// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How RequestTableModel changes: the slots, and the exact signals they give.

#include "requesttablemodel.h"

namespace Models
{

void RequestTableModel::merge(const Domain::CheckReport &report)
{
    if (m_titles.learn(report) == SubscriptionTitles::Change::SomeNames) {
        refreshTitles();
    }
    MergePlan plan = planMerge(m_rows, rowOf(), report);
    // Where an answer is missing, so may be the other record of a repeated id.
    const Domain::Defects kept = report.isComplete() ? Domain::Defects() : Domain::Defect::RepeatedId;
    for (const auto &[row, request] : plan.changes) {
        if (!isShielded(request->key())) {
            replaceRow(row, *request, kept);
        }
    }
    if (m_removal == Removal::AtOnce) {
        removeUnshielded(std::move(plan.missing));
    }
    appendRows(plan.additions);
    m_readSinceCheck.clear();
    Q_EMIT settled();
}

void RequestTableModel::update(const Domain::LockboxRequest &request)
{
    if (const int row = onlyRowOf(request.key()); row >= 0) {
        takeReading(row, request);
        Q_EMIT settled();
    }
}

void RequestTableModel::showProgress(const Domain::DecisionProgress &progress)
{
    if (progress.isFinished()) {
        m_phases.remove(progress.key);
    } else {
        m_phases.insert(progress.key, progress.phase);
    }
    const int row = onlyRowOf(progress.key);
    if (row < 0) {
        return;
    }
    emitRowChanged(row, {PhaseRole});
    if (progress.request && progress.request->key() == progress.key) {
        takeReading(row, *progress.request);
    }
    Q_EMIT settled();
}

void RequestTableModel::tick()
{
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, TimeLeftColumn), index(rowCount() - 1, TimeLeftColumn),
            {TimeLeftRole, TimeShareRole, DecidabilityRole});
    }
    Q_EMIT settled();
}

void RequestTableModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_rowOf.reset();
    m_titles = {};
    m_phases.clear();
    m_readSinceCheck.clear();
    endResetModel();
    Q_EMIT settled();
}

int RequestTableModel::onlyRowOf(const Domain::RequestKey &key) const
{
    return rowOf().contains({key, 1}) ? -1 : rowOf().value({key, 0}, -1);
}

bool RequestTableModel::isShielded(const Domain::RequestKey &key) const
{
    return m_phases.contains(key) || m_readSinceCheck.contains(key);
}

void RequestTableModel::takeReading(int row, const Domain::LockboxRequest &request)
{
    m_readSinceCheck.insert(request.key());
    replaceRow(row, request, Domain::Defect::RepeatedId);
}

void RequestTableModel::replaceRow(int row, Domain::LockboxRequest request, Domain::Defects kept)
{
    RequestRow &known = *m_rows[static_cast<size_t>(row)];
    request.defects |= known.request().defects & kept;
    if (isSameRecord(known.request(), request)) {
        return;
    }
    known = RequestRow(std::move(request), known.identity().ordinal, known.title());
    emitRowChanged(row);
}

void RequestTableModel::appendRows(const std::vector<MergePlan::Addition> &additions)
{
    if (additions.empty()) {
        return;
    }
    rowOf();
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(additions.size()) - 1);
    for (const auto &[request, ordinal] : additions) {
        m_rows.push_back(std::make_unique<RequestRow>(*request, ordinal, m_titles.of(request->askedSubscriptionId)));
        m_rowOf->insert(m_rows.back()->identity(), rowCount() - 1);
    }
    endInsertRows();
}

void RequestTableModel::removeUnshielded(std::vector<int> rows)
{
    std::erase_if(rows, [this](int row) { return isShielded(rowAt(row).key()); });
    while (!rows.empty()) {
        const int last = rows.back();
        int first = last;
        for (rows.pop_back(); !rows.empty() && rows.back() == first - 1; rows.pop_back()) {
            --first;
        }
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        m_rowOf.reset();
        endRemoveRows();
    }
}

void RequestTableModel::refreshTitles()
{
    for (int row = 0; row < rowCount(); ++row) {
        RequestRow &known = *m_rows[static_cast<size_t>(row)];
        if (const SubscriptionTitle title = m_titles.of(known.request().askedSubscriptionId); title != known.title()) {
            known.setTitle(title);
            emitRowChanged(row);
        }
    }
}

void RequestTableModel::emitRowChanged(int row, const QList<int> &roles)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1), roles);
}

} // namespace Models
