// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"
#include "clock.h"
#include "fanout.h"
#include "timersource.h"

namespace Azure
{
class TenantConnections;
}

namespace Watch
{

// Checks which subscriptions there are, and every request of each. Belongs to the thread of its connections.
//
// What there is to watch is discovered anew every ten minutes, on request, after a discovery that left something open,
// and when a subscription that could be read is refused or not found.
class Checker
{
public:
    // connections: their close() ends the checks under way. localClock, timers: outlive the connections; the clock
    // stamps the reports.
    Checker(Azure::TenantConnections &connections, const Domain::Clock &localClock,
        const Domain::TimerSource &timers = Domain::systemTimers(), const FanOutLimits &limits = {});

    // onlySubscriptions: ids to ask and no others; empty: all that can be discovered. early: may be empty; given what
    // is known when only hanging subscriptions are left. The task ends when all have answered.
    //
    // Each report is the whole picture: for a subscription that still hangs in an earlier check, and for one that has
    // asked for a pause (`Retry-After`), it holds the last answer and no call is made. The answers stand in the order
    // of the subscriptions, with repeated request ids marked over all of them. Never fails: failures are part of the
    // report. May run on after this object's end.
    QCoro::Task<Domain::CheckReport> check(const QStringList &onlySubscriptions = {},
        CheckOccasion occasion = CheckOccasion::Requested, EarlyReport early = {}) const;

private:
    struct State;
    std::shared_ptr<State> m_state; // shared with the checks under way
};

} // namespace Watch
