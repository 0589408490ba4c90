// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"
#include "clock.h"

#include <QCoroTask>

namespace Azure
{
class TenantConnections;
}

namespace Watch
{

// One check: which subscriptions there are, and every request of each. Belongs to the thread of its Connection.
class Checker
{
public:
    // connections: their close() ends a check under way. localClock: outlives the connections; stamps the reports.
    Checker(Azure::TenantConnections &connections, const Domain::Clock &localClock);

    // onlySubscriptions: ids to ask directly, without discovery; empty discovers them. Asks at most 32 subscriptions at
    // a time. The answers stand in the order of the subscriptions, with repeated request ids marked over all of them.
    // Never fails: failures are part of the report. May run on after this object's end.
    QCoro::Task<Domain::CheckReport> check(const QStringList &onlySubscriptions = {}) const;

private:
    Azure::TenantConnections &m_connections;
    const Domain::Clock &m_localClock;
};

} // namespace Watch
