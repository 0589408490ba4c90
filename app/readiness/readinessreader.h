// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "readiness.h"

#include <QCoroTask>

#include <QStringList>

namespace Azure
{
class TenantConnections;
}

namespace Readiness
{

// Reads what the readiness of an approver depends on, over all subscriptions, and judges it (see readinessrules.h).
// What cannot be read becomes a finding of the grade Unknown; only a failed discovery is the failure of a report.
// Belongs to the thread of its connections.
class ReadinessReader
{
public:
    // connections: their close() ends a reading under way. localClock: outlives the connections; stamps the reports.
    ReadinessReader(Azure::TenantConnections &connections, const Domain::Clock &localClock);

    // onlySubscriptions: ids to which the report is limited; empty: all. Ids that were not discovered are asked all the
    // same. May run on after this object's end.
    QCoro::Task<Domain::ReadinessReport> read(QStringList onlySubscriptions = {}) const;

    // The resource types alone: the findings are services-* only.
    QCoro::Task<Domain::ReadinessReport> readServices(QStringList onlySubscriptions = {}) const;

    // Whether Lockbox is enabled for each tenant that is known; `optIns` stand in the order of `tenants`, subscriptions
    // and services stay empty.
    // onlyTenant: GUID or domain, in any case; empty: all.
    QCoro::Task<Domain::ReadinessReport> readOptIns(QString onlyTenant = {}) const;

private:
    Azure::TenantConnections &m_connections;
    const Domain::Clock &m_localClock;
};

} // namespace Readiness
