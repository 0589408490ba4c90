// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lockboxrequest.h"
#include "subscription.h"

namespace Domain
{

// What one subscription answered in one check. With a problem, `requests` holds what was read before it occurred, so
// rows missing from it are not known to be gone.
struct SubscriptionAnswer {
    QString subscriptionId;
    QList<LockboxRequest> requests;
    std::optional<Error> problem;
    QDateTime readAt = {}; // when it came; UTC, local clock; invalid: not told
};

// A part of what is to be watched that is not.
struct WatchGap {
    enum class Kind {
        Late,  // asked, no answer yet; the others were not kept waiting
        Stale, // its last good reading is older than two periods
        Blind, // cannot be watched until somebody does something: no role, no sign-in, disabled, not registered
    };
    Kind kind = Kind::Stale;
    QString tenantId;            // GUID, may be empty
    QString subscriptionId;      // GUID; empty: the whole tenant
    Error reason = {};           // why
    QDateTime lastGoodRead = {}; // UTC, local clock; invalid: never

    friend bool operator==(const WatchGap &, const WatchGap &) = default;
};

// Only somebody's action helps against it, waiting does not: no sign-in, no role, no such subscription, a disabled one,
// a provider that is not registered. What fails so cannot be watched.
bool isBlinding(const Error &error);

// One finished check over all subscriptions: made on the network thread, handed over whole.
struct CheckReport {
    QDateTime finishedAt; // UTC, local clock
    // Set when the subscriptions could not all be discovered (sign-in, no connection, a page that failed). The answers
    // are then of those that were found, if any; others are not known to be gone.
    std::optional<Error> failure;
    QList<Subscription> subscriptions;
    QList<Tenant> tenants;
    QList<SubscriptionAnswer> answers; // one for each subscription that was asked
    QList<WatchGap> tenantGaps = {};   // tenants whose subscriptions could not be listed
    // Ids of those that were asked and have not answered yet; their entries in `answers` hold TimedOut. Another report
    // follows when they have.
    QStringList unanswered = {};

    // True when everything there is to watch was read.
    bool isComplete() const;
};

// Where the watch stands; what the status line and the banner show.
struct WatchState {
    enum class Activity { Idle, Checking };
    Activity activity = Activity::Idle;
    QDateTime lastGoodCheck;      // UTC, local clock; invalid: never
    QDateTime nextCheck;          // UTC, local clock; invalid: not planned
    std::optional<Error> problem; // of the last check as a whole
    qsizetype subscriptionCount = 0;
    QList<SubscriptionAnswer> failedSubscriptions; // the answers with a problem; their `requests` are left empty here
    std::chrono::seconds period{60};
    QList<WatchGap> gaps = {}; // everything that is not freshly watched, worst first; empty: nothing is

    // Data older than two periods, or never read, is stale. now: UTC, local clock.
    bool isStale(const QDateTime &now) const;
};

} // namespace Domain

Q_DECLARE_METATYPE(Domain::CheckReport)
Q_DECLARE_METATYPE(Domain::WatchState)
