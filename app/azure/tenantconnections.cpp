// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenantconnections.h"

#include "latch.h"

#include <QTimer>

#include <algorithm>
#include <map>

namespace Azure
{

// One account and its connections by tenant id in lower-case; "" is the tenant of sign-in.
struct TenantConnections::Member {
    std::unique_ptr<AccountTokens> tokens;
    std::map<QString, std::unique_ptr<Connection>> connections;

    void close()
    {
        tokens->close();
        for (const auto &[tenantId, connection] : connections) {
            connection->close();
        }
    }
};

// What one account sees.
struct TenantConnections::Found {
    struct Part {
        QString tenantId; // that the token was for; empty when not known
        Connection *connection = nullptr;
        SubscriptionListing listing;
    };
    QString accountId;
    QList<Domain::Tenant> tenants;
    std::vector<Part> parts;
};

TenantConnections::TenantConnections(Cloud cloud, Domain::CorrectedClock &clock, const HttpLimits &limits)
    : m_cloud(std::move(cloud))
    , m_clock(clock)
    , m_limits(limits)
{
}

TenantConnections::~TenantConnections()
{
    close();
}

void TenantConnections::add(std::unique_ptr<AccountTokens> account)
{
    remove(account->account().id);
    m_members.push_back(std::make_unique<Member>(std::move(account)));
}

void TenantConnections::remove(const QString &accountId)
{
    const auto found = std::ranges::find_if(
        m_members, [&accountId](const auto &member) { return member->tokens->account().id == accountId; });
    if (found == m_members.end()) {
        return;
    }
    std::unique_ptr<Member> member = std::move(*found);
    m_members.erase(found);
    m_bySubscription.clear();
    m_byTenant.clear();
    m_retired.push_back(std::move(member));
    m_retired.back()->close();
}

QList<Domain::Account> TenantConnections::accounts() const
{
    QList<Domain::Account> accounts;
    for (const auto &member : m_members) {
        accounts.append(member->tokens->account());
    }
    return accounts;
}

Connection &TenantConnections::connectionOf(Member &member, const QString &tenantId)
{
    std::unique_ptr<Connection> &connection = member.connections[tenantId.toLower()];
    if (!connection) {
        connection = std::make_unique<Connection>(m_cloud, member.tokens->tokensFor(tenantId), m_clock, m_limits);
        if (m_isClosed) {
            connection->close();
        }
    }
    return *connection;
}

QCoro::Task<TenantConnections::Found> TenantConnections::explore(Member &member, TenantConnections &all)
{
    Connection &home = all.connectionOf(member, {});
    Found found{.accountId = member.tokens->account().id, .tenants = {}, .parts = {}};
    if (member.tokens->reach() == AccountTokens::Reach::OneToken) {
        const auto tenants = home.subscriptions().tenants(); // under way beside the rest
        SubscriptionListing listing = co_await home.subscriptions().subscriptions();
        found.parts.push_back({.tenantId = {}, .connection = &home, .listing = std::move(listing)});
        found.tenants = (co_await tenants).value_or(QList<Domain::Tenant>()); // only names
        co_return found;
    }
    const Domain::Result<QList<Domain::Tenant>> tenants = co_await home.subscriptions().tenants();
    if (!tenants) {
        SubscriptionListing nothing{.subscriptions = {}, .problem = tenants.error()};
        found.parts.push_back({.tenantId = {}, .connection = &home, .listing = std::move(nothing)});
        co_return found;
    }
    found.tenants = *tenants;
    std::vector<QCoro::Task<SubscriptionListing>> listings;
    for (const Domain::Tenant &tenant : *tenants) {
        Connection &connection = all.connectionOf(member, tenant.id);
        found.parts.push_back({.tenantId = tenant.id, .connection = &connection, .listing = {}});
        listings.push_back(connection.subscriptions().subscriptions());
    }
    for (std::size_t index = 0; index < listings.size(); ++index) {
        found.parts[index].listing = co_await listings[index];
    }
    co_return found;
}

void TenantConnections::learnTenant(const QString &tenantId, Connection *connection)
{
    if (const QString id = tenantId.toLower(); !id.isEmpty() && !m_byTenant.contains(id)) {
        m_byTenant.insert(id, connection);
    }
}

void TenantConnections::take(const Found &found, Discovery &discovery)
{
    for (const Domain::Tenant &tenant : found.tenants) {
        if (!std::ranges::contains(discovery.tenants, tenant.id.toLower(),
                [](const Domain::Tenant &known) { return known.id.toLower(); })) {
            discovery.tenants.append(tenant);
        }
    }
    for (const Found::Part &part : found.parts) {
        learnTenant(part.tenantId, part.connection);
        if (part.listing.problem && part.tenantId.isEmpty()) {
            discovery.problem = discovery.problem.value_or(*part.listing.problem);
        } else if (part.listing.problem) {
            discovery.gaps.append({.kind = Domain::WatchGap::Kind::Blind,
                .tenantId = part.tenantId,
                .subscriptionId = {},
                .reason = *part.listing.problem});
        }
        for (Domain::Subscription subscription : part.listing.subscriptions) {
            if (const QString id = subscription.id.toLower(); !m_bySubscription.contains(id)) {
                m_bySubscription.insert(id, part.connection);
                learnTenant(subscription.tenantId, part.connection);
                subscription.accountId = found.accountId;
                discovery.subscriptions.append(subscription);
            }
        }
    }
}

QCoro::Task<Discovery> TenantConnections::discover()
{
    Discovery discovery;
    if (m_members.empty()) {
        discovery.problem = Domain::Error{.kind = Domain::ErrorKind::NotSignedIn};
        co_return discovery;
    }
    std::vector<QCoro::Task<Found>> explorations;
    for (const auto &member : m_members) {
        explorations.push_back(explore(*member, *this));
    }
    std::vector<Found> all;
    for (QCoro::Task<Found> &exploration : explorations) {
        all.push_back(co_await exploration);
    }
    m_bySubscription.clear();
    m_byTenant.clear();
    for (const Found &found : all) {
        take(found, discovery);
    }
    co_return discovery;
}

Connection *TenantConnections::connectionFor(const QString &subscriptionId)
{
    if (Connection *const known = m_bySubscription.value(subscriptionId.toLower())) {
        return known;
    }
    return m_members.empty() ? nullptr : &connectionOf(*m_members.front(), {});
}

Connection *TenantConnections::connectionOfTenant(const QString &tenantId)
{
    return m_byTenant.value(tenantId.toLower());
}

QCoro::Task<> TenantConnections::pause(std::chrono::milliseconds duration)
{
    if (m_isClosed) {
        co_return;
    }
    Latch latch;
    QTimer timer;
    timer.setSingleShot(true);
    connect(&timer, &QTimer::timeout, &timer, [&latch] { latch.release(); });
    connect(this, &TenantConnections::closing, &timer, [&latch] { latch.release(); });
    timer.start(duration);
    co_await latch;
}

void TenantConnections::close()
{
    if (m_isClosed) {
        return;
    }
    m_isClosed = true;
    for (const auto &member : m_members) {
        member->close();
    }
    Q_EMIT closing();
}

} // namespace Azure
