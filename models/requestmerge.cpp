// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestmerge.h"

#include <QSet>

namespace Models
{

bool isSameRecord(const Domain::LockboxRequest &left, const Domain::LockboxRequest &right)
{
    if (left.raw.isEmpty() || right.raw.isEmpty()) {
        return left == right;
    }
    // Every field is read from the bytes; the defects alone depend on the other records of the check too.
    return left.defects == right.defects && left.raw == right.raw;
}

MergePlan planMerge(const RequestRows &rows, const QHash<RowIdentity, int> &rowOf, const Domain::CheckReport &report)
{
    MergePlan plan;
    QHash<Domain::RequestKey, int> timesSeen;
    timesSeen.reserve(static_cast<qsizetype>(rows.size()));
    std::vector<bool> isListed(rows.size(), false);
    QSet<QString> asked;
    QSet<QString> answered;
    for (const Domain::SubscriptionAnswer &answer : report.answers) {
        const QString subscriptionId = answer.subscriptionId.toLower();
        asked.insert(subscriptionId);
        if (!answer.problem) {
            answered.insert(subscriptionId);
        }
        for (const Domain::LockboxRequest &request : answer.requests) {
            const Domain::RequestKey key = request.key();
            const int ordinal = timesSeen[key]++;
            const int row = rowOf.value({key, ordinal}, -1);
            if (row < 0) {
                plan.additions.push_back({&request, ordinal});
                continue;
            }
            isListed[static_cast<size_t>(row)] = true;
            if (!isSameRecord(rows[static_cast<size_t>(row)]->request(), request)) {
                plan.changes.push_back({row, &request});
            }
        }
    }
    for (size_t row = 0; row < rows.size(); ++row) {
        const QString &subscriptionId = rows[row]->key().subscriptionId;
        const bool isOutOfReach = !report.failure && !asked.contains(subscriptionId);
        if (!isListed[row] && (answered.contains(subscriptionId) || isOutOfReach)) {
            plan.missing.push_back(static_cast<int>(row));
        }
    }
    return plan;
}

} // namespace Models
