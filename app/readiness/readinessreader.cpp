// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinessreader.h"

#include "factreader.h"
#include "readinessrules.h"
#include "tenantconnections.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <vector>

namespace Readiness
{
namespace
{

using Azure::TenantConnections;

// Each has up to six calls under way; together they stay at what suits Qt's queue best.
constexpr qsizetype subscriptionsAtOnce = 6;

// One reading: its parts are filled in by several coroutines.
struct Reading {
    TenantConnections &connections;
    QList<Domain::Subscription> subscriptions;
    std::map<QString, TenantReading> tenants = {}; // by id in lower case
    std::vector<Domain::SubscriptionFacts> facts = {};
    std::size_t next = 0;
};

QCoro::Task<> readTenants(Reading &reading, QStringList tenantIds)
{
    std::map<QString, QCoro::Task<TenantReading>> tasks;
    for (const QString &id : std::as_const(tenantIds)) {
        if (const QString key = id.toLower(); !key.isEmpty() && !tasks.contains(key)) {
            tasks.emplace(key, readTenant(reading.connections, id));
        }
    }
    for (auto &[id, task] : tasks) {
        reading.tenants.emplace(id, co_await task);
    }
}

using Step = QCoro::Task<> (*)(TenantConnections &, Domain::SubscriptionFacts &);

// Takes one subscription after the other until none is left. reading: outlives the coroutine.
QCoro::Task<> work(Reading &reading, Step step)
{
    while (reading.next < reading.facts.size()) {
        Domain::SubscriptionFacts &facts = reading.facts[reading.next++];
        co_await step(reading.connections, facts);
    }
}

QCoro::Task<> readAll(Reading &reading, Step step)
{
    for (const Domain::Subscription &subscription : std::as_const(reading.subscriptions)) {
        reading.facts.push_back({.subscription = subscription, .optIn = {.tenantId = subscription.tenantId}});
    }
    std::vector<QCoro::Task<>> workers;
    for (qsizetype count = std::min(subscriptionsAtOnce, reading.subscriptions.size()); count > 0; --count) {
        workers.push_back(work(reading, step));
    }
    for (QCoro::Task<> &worker : workers) {
        co_await worker;
    }
}

// What was found of those asked for; what was not found is asked all the same, without a name.
QList<Domain::Subscription> selected(const QList<Domain::Subscription> &found, const QStringList &only)
{
    if (only.isEmpty()) {
        return found;
    }
    QList<Domain::Subscription> result;
    QSet<QString> seen;
    for (const QString &id : only) {
        if (seen.contains(id.toLower())) {
            continue;
        }
        seen.insert(id.toLower());
        const auto known = std::ranges::find(
            found, id.toLower(), [](const Domain::Subscription &subscription) { return subscription.id.toLower(); });
        result.append(known == found.end()
                          ? Domain::Subscription{.id = id, .displayName = {}, .tenantId = {}, .state = {}}
                          : *known);
    }
    return result;
}

QStringList idsOf(const QList<Domain::Tenant> &tenants)
{
    QStringList ids;
    std::ranges::transform(tenants, std::back_inserter(ids), &Domain::Tenant::id);
    return ids;
}

// Discovery, as far as the report goes.
QCoro::Task<Domain::ReadinessReport> begin(TenantConnections &connections, QStringList only)
{
    const Azure::Discovery discovery = co_await connections.discover();
    Domain::ReadinessReport report;
    report.failure = discovery.problem;
    for (const Domain::WatchGap &gap : discovery.gaps) {
        report.findings.append(Domain::unlistedFinding(gap));
    }
    report.subscriptions = selected(discovery.subscriptions, only);
    report.tenants = discovery.tenants;
    co_return report;
}

// Free of the reader, whose life it may outlast; the connections end it in time.
QCoro::Task<Domain::ReadinessReport> readEverything(
    TenantConnections &connections, const Domain::Clock &localClock, QStringList only)
{
    Domain::ReadinessReport report = co_await begin(connections, only);
    Reading reading{.connections = connections, .subscriptions = report.subscriptions};
    co_await readAll(reading, Readiness::readSubscription);
    // With a list of subscriptions only their tenants matter.
    QStringList tenantIds = only.isEmpty() ? idsOf(report.tenants) : QStringList();
    for (const Domain::SubscriptionFacts &facts : reading.facts) {
        tenantIds.append(facts.subscription.tenantId);
    }
    co_await readTenants(reading, tenantIds);
    const QDateTime now = connections.serviceClock().utcNow();
    report.subscriptions.clear();
    for (Domain::SubscriptionFacts &facts : reading.facts) {
        const auto tenant = reading.tenants.find(facts.subscription.tenantId.toLower());
        if (tenant != reading.tenants.end()) {
            facts.optIn = tenant->second.optIn;
        }
        report.subscriptions.append(facts.subscription);
        report.findings += Domain::subscriptionFindings(facts, now);
        report.services += facts.services.value_or(QList<Domain::ServiceCoverage>());
    }
    for (const auto &[id, tenant] : reading.tenants) {
        report.optIns.append(tenant.optIn);
        report.findings += Domain::tenantFindings(tenant.facts);
    }
    report.finishedAt = localClock.utcNow();
    co_return report;
}

QCoro::Task<Domain::ReadinessReport> readServicesAlone(
    TenantConnections &connections, const Domain::Clock &localClock, QStringList only)
{
    Domain::ReadinessReport report = co_await begin(connections, only);
    Reading reading{.connections = connections, .subscriptions = report.subscriptions};
    co_await readAll(reading, Readiness::readServices);
    for (const Domain::SubscriptionFacts &facts : reading.facts) {
        report.findings.append(Domain::servicesFinding(facts));
        report.services += facts.services.value_or(QList<Domain::ServiceCoverage>());
    }
    report.finishedAt = localClock.utcNow();
    co_return report;
}

// Tenants by name and those of the subscriptions: a list of tenants may be refused.
QList<Domain::Tenant> knownTenants(const Domain::ReadinessReport &report)
{
    QList<Domain::Tenant> tenants = report.tenants;
    for (const Domain::Subscription &subscription : report.subscriptions) {
        const auto isOfIt = [&subscription](const Domain::Tenant &tenant) {
            return tenant.id.compare(subscription.tenantId, Qt::CaseInsensitive) == 0;
        };
        if (!subscription.tenantId.isEmpty() && std::ranges::none_of(tenants, isOfIt)) {
            tenants.append({.id = subscription.tenantId, .displayName = {}, .defaultDomain = {}});
        }
    }
    return tenants;
}

QCoro::Task<Domain::ReadinessReport> readOptInsAlone(
    TenantConnections &connections, const Domain::Clock &localClock, QString onlyTenant)
{
    Domain::ReadinessReport report = co_await begin(connections, {});
    report.tenants = knownTenants(report);
    report.tenants.removeIf(
        [&onlyTenant](const Domain::Tenant &tenant) { return !onlyTenant.isEmpty() && !tenant.isNamed(onlyTenant); });
    report.subscriptions.clear();
    Reading reading{.connections = connections, .subscriptions = {}};
    co_await readTenants(reading, idsOf(report.tenants));
    for (const Domain::Tenant &tenant : std::as_const(report.tenants)) {
        report.optIns.append(reading.tenants.at(tenant.id.toLower()).optIn);
    }
    report.finishedAt = localClock.utcNow();
    co_return report;
}

} // namespace

ReadinessReader::ReadinessReader(TenantConnections &connections, const Domain::Clock &localClock)
    : m_connections(connections)
    , m_localClock(localClock)
{
}

QCoro::Task<Domain::ReadinessReport> ReadinessReader::read(QStringList onlySubscriptions) const
{
    return readEverything(m_connections, m_localClock, std::move(onlySubscriptions));
}

QCoro::Task<Domain::ReadinessReport> ReadinessReader::readServices(QStringList onlySubscriptions) const
{
    return readServicesAlone(m_connections, m_localClock, std::move(onlySubscriptions));
}

QCoro::Task<Domain::ReadinessReport> ReadinessReader::readOptIns(QString onlyTenant) const
{
    return readOptInsAlone(m_connections, m_localClock, std::move(onlyTenant));
}

} // namespace Readiness
