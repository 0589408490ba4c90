// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "requestrow.h"

#include <QHash>

#include <memory>
#include <vector>

namespace Models
{

// Held by pointer, so that removing rows in the middle of many costs little.
using RequestRows = std::vector<std::unique_ptr<RequestRow>>;

// What a check says about rows that are already listed. Row numbers are those before the merge.
struct MergePlan {
    struct Change {
        int row;
        const Domain::LockboxRequest *request; // in the report
    };
    struct Addition {
        const Domain::LockboxRequest *request; // in the report
        int ordinal;
    };
    std::vector<Change> changes;
    std::vector<Addition> additions;
    std::vector<int> missing; // ascending
};

// A row is missing when its subscription answered without a problem and did not list it, or when the account no longer
// reaches the subscription: the check as a whole succeeded and did not ask it.
// rowOf: the row number of each identity in rows. report: outlives the plan.
MergePlan planMerge(const RequestRows &rows, const QHash<RowIdentity, int> &rowOf, const Domain::CheckReport &report);

// Compares the delivered bytes first: nearly every request of a poll is known and unchanged.
bool isSameRecord(const Domain::LockboxRequest &left, const Domain::LockboxRequest &right);

} // namespace Models
