// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readinessfacts.h"

#include <QCoroTask>

namespace Azure
{
class Connection;
class TenantConnections;
} // namespace Azure

namespace Readiness
{

// Reading the facts of one tenant or one subscription; what cannot be read is part of the facts. connections, facts:
// outlive the coroutines; the connections' close() ends them.

struct TenantReading {
    Domain::TenantFacts facts;
    Domain::TenantOptIn optIn;
};

QCoro::Task<TenantReading> readTenant(Azure::TenantConnections &connections, QString tenantId);

// Fills in everything but the opt-in, over up to six calls at once. facts: with the subscription's id; its tenant is
// filled in from the token when it is not known.
QCoro::Task<> readSubscription(Azure::TenantConnections &connections, Domain::SubscriptionFacts &facts);

// Fills in the resource types alone.
QCoro::Task<> readServices(Azure::TenantConnections &connections, Domain::SubscriptionFacts &facts);

// Who answers for a tenant. A token that reaches one tenant alone may see the names of others; then the service itself
// has to refuse. Null without any account.
Azure::Connection *connectionForTenant(Azure::TenantConnections &connections, const QString &tenantId);

} // namespace Readiness
