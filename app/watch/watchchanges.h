// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"

#include <QHash>

#include <utility>

namespace Watch
{

// What became of one request from one report to the next.
struct RequestChange {
    enum class Kind {
        Found,   // it was there when its subscription was read for the first time
        New,     // it was not there the last time
        Changed, // anything about it, most often the status
        Gone,    // it is listed no more, or its subscription is not reached any longer
    };
    Kind kind = Kind::New;
    QString askedSubscriptionId;                       // as the report spells it
    std::optional<Domain::LockboxRequest> before = {}; // of Changed and Gone
    std::optional<Domain::LockboxRequest> after = {};  // of all but Gone
};

// What became of one gap in the watch.
struct GapChange {
    enum class Kind { Began, Changed, Ended };
    Kind kind = Kind::Began;
    Domain::WatchGap gap; // as it is now; of Ended as it was
};

// Compares each report and each state of the watch with the one before, for those who follow it as a stream.
class WatchChanges
{
public:
    // Requests of subscriptions that were not read, or not to the end, are not gone.
    QList<RequestChange> take(const Domain::CheckReport &report);

    // gaps: see Domain::WatchState. A gap has changed when its kind or the class of its reason has.
    QList<GapChange> take(const QList<Domain::WatchGap> &gaps);

private:
    // Records of one id in one subscription are told apart by their order.
    using Identity = std::pair<Domain::RequestKey, int>;
    using Requests = QHash<Identity, Domain::LockboxRequest>;

    void compare(const Domain::SubscriptionAnswer &answer, QList<RequestChange> &changes);

    QHash<QString, Requests> m_known; // by subscription id in lower-case; of every one that was read to the end once
    QList<Domain::WatchGap> m_gaps;
};

} // namespace Watch
