// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factreader.h"

#include "servicecoverage.h"
#include "tenantconnections.h"

#include <algorithm>

namespace Readiness
{

using Azure::Connection;
using Azure::TenantConnections;

namespace
{

Domain::Error notSignedIn()
{
    return {.kind = Domain::ErrorKind::NotSignedIn};
}

QList<Domain::ServiceCoverage> coverages(const QString &subscriptionId, const QList<Azure::ResourceTypeCount> &types)
{
    QList<Domain::ServiceCoverage> result;
    for (const Azure::ResourceTypeCount &type : types) {
        result.append(Domain::coverageOf(subscriptionId, type.type, type.resources));
    }
    return result;
}

QCoro::Task<Domain::Result<QList<Domain::ServiceCoverage>>> readCoverages(
    Connection &connection, QString subscriptionId)
{
    const auto types = co_await connection.resources().resourceTypes(subscriptionId);
    co_return types.transform([&subscriptionId](const auto &found) { return coverages(subscriptionId, found); });
}

// The definitions are needed only where nobody designated was found; a failing one leaves the role without actions.
QCoro::Task<> readDefinitions(Connection &connection, Domain::SubscriptionFacts &facts)
{
    constexpr qsizetype mostDefinitions = 20; // against a list of roles without end
    QList<Domain::RoleGrant> grants = facts.active.value_or(QList<Domain::RoleGrant>());
    if (facts.assignments) {
        grants += facts.assignments->value_or(QList<Domain::RoleGrant>());
    }
    if (std::ranges::any_of(grants, &Domain::RoleGrant::isDesignated)) {
        co_return;
    }
    for (const Domain::RoleGrant &grant : std::as_const(grants)) {
        const QString id = grant.roleId();
        if (facts.definitions.contains(id) || facts.definitions.size() == mostDefinitions) {
            continue;
        }
        const auto definition = co_await connection.authorization().definition(facts.subscription.id, id);
        facts.definitions.insert(id, definition.value_or(Domain::RoleDefinition()));
    }
}

void setNotSignedIn(Domain::SubscriptionFacts &facts)
{
    facts.active = facts.eligible = std::unexpected(notSignedIn());
    facts.registration = std::unexpected(notSignedIn());
    facts.services = std::unexpected(notSignedIn());
    facts.requests.problem = notSignedIn();
}

} // namespace

// Who answers for a tenant. A token of one tenant only may see others by name; then the service itself has to refuse.
Connection *connectionForTenant(TenantConnections &connections, const QString &tenantId)
{
    Connection *const known = connections.connectionOfTenant(tenantId);
    return known != nullptr ? known : connections.connectionFor({});
}

QCoro::Task<TenantReading> readTenant(TenantConnections &connections, QString tenantId)
{
    TenantReading reading{
        .facts = {.tenantId = tenantId, .armHost = connections.cloud().arm.host()}, .optIn = {.tenantId = tenantId}};
    Connection *const connection = connectionForTenant(connections, tenantId);
    if (connection == nullptr) {
        reading.optIn.problem = notSignedIn();
        co_return reading;
    }
    reading.facts.identity = co_await connection->identity();
    const Domain::Result<bool> isOptedIn = co_await connection->lockbox().isTenantOptedIn(tenantId);
    if (isOptedIn) {
        reading.optIn.isOptedIn = *isOptedIn;
    } else {
        reading.optIn.problem = isOptedIn.error();
    }
    co_return reading;
}

QCoro::Task<> readSubscription(TenantConnections &connections, Domain::SubscriptionFacts &facts)
{
    const QString id = facts.subscription.id;
    Connection *const connection = connections.connectionFor(id);
    if (connection == nullptr) {
        setNotSignedIn(facts);
        co_return;
    }
    const std::optional<Domain::TokenIdentity> identity = co_await connection->identity();
    if (identity && facts.subscription.tenantId.isEmpty()) {
        facts.subscription.tenantId = identity->tenantId;
    }
    Azure::AuthorizationService &authorization = connection->authorization();
    // All are under way at once.
    auto active = authorization.activeInstances(id);
    auto eligible = authorization.eligibleInstances(id);
    auto requests = connection->lockbox().requests(id);
    auto registration = connection->resources().lockboxRegistration(id);
    auto services = readCoverages(*connection, id);
    if (identity && !identity->objectId.isEmpty()) {
        facts.assignments = co_await authorization.assignments(id, identity->objectId);
    }
    facts.active = co_await active;
    facts.eligible = co_await eligible;
    facts.requests = co_await requests;
    facts.registration = co_await registration;
    facts.services = co_await services;
    co_await readDefinitions(*connection, facts);
}

QCoro::Task<> readServices(TenantConnections &connections, Domain::SubscriptionFacts &facts)
{
    Connection *const connection = connections.connectionFor(facts.subscription.id);
    if (connection == nullptr) {
        facts.services = std::unexpected(notSignedIn());
        co_return;
    }
    facts.services = co_await readCoverages(*connection, facts.subscription.id);
}

} // namespace Readiness
