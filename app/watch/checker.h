// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"
#include "clock.h"

#include <QCoroTask>

namespace Azure
{
class Connection;
}

namespace Watch
{

// One check: which subscriptions there are, and every request of each. Belongs to the thread of its Connection.
class Checker
{
public:
    // connection: its close() ends a check under way. localClock: outlives the connection; stamps the reports.
    Checker(Azure::Connection &connection, const Domain::Clock &localClock);

    // onlySubscriptions: ids to ask directly, without discovery; empty discovers them. Asks at most 32 subscriptions at
    // a time. The answers stand in the order of the subscriptions, with repeated request ids marked over all of them.
    // Never fails: failures are part of the report. May run on after this object's end.
    QCoro::Task<Domain::CheckReport> check(const QStringList &onlySubscriptions = {}) const;

private:
    Azure::Connection &m_connection;
    const Domain::Clock &m_localClock;
};

} // namespace Watch
