// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkreport.h"

#include <algorithm>

namespace Domain
{

bool isBlinding(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotSignedIn:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::BadInput:
        return true;
    default:
        return false;
    }
}

bool CheckReport::isComplete() const
{
    return !failure && tenantGaps.isEmpty() &&
           std::ranges::all_of(answers, [](const SubscriptionAnswer &answer) { return !answer.problem; });
}

bool WatchState::isStale(const QDateTime &now) const
{
    const auto age = std::chrono::milliseconds(2 * period).count();
    return !lastGoodCheck.isValid() || lastGoodCheck.msecsTo(now) > age;
}

} // namespace Domain
