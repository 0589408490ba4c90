// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenantconnections.h"

#include "latch.h"

#include <algorithm>

namespace Azure
{

namespace
{

// How good a reason there is to read a subscription over a connection, from the weakest to the strongest.
enum class Claim { NoLongerListed, Listed, ListedInItsTenant };

Claim claimOf(const AccountConnections::TenantListing &listing, const AccountConnections::KnownSubscription &known)
{
    if (known.place == AccountConnections::KnownSubscription::Place::NoLongerListed) {
        return Claim::NoLongerListed;
    }
    const bool isAtHome = listing.tenantId.compare(known.subscription.tenantId, Qt::CaseInsensitive) == 0;
    return isAtHome ? Claim::ListedInItsTenant : Claim::Listed; // elsewhere it is delegated, as by Azure Lighthouse
}

// The subscriptions of all listings, each once, in the order they are found, with the best claim to each.
class Roster
{
public:
    struct Entry {
        Claim claim = Claim::NoLongerListed;
        Connection *connection = nullptr;
        Domain::Subscription subscription = {};
    };

    void add(const Entry &entry)
    {
        const QString id = entry.subscription.id.toLower();
        if (const auto known = m_places.constFind(id); known == m_places.cend()) {
            m_places.insert(id, m_entries.size());
            m_entries.append(entry);
        } else if (m_entries.at(*known).claim < entry.claim) {
            m_entries[*known] = entry;
        }
    }

    const QList<Entry> &entries() const { return m_entries; }

private:
    QList<Entry> m_entries;
    QHash<QString, qsizetype> m_places; // by id in lower-case
};

void addListing(Roster &roster, const AccountConnections::TenantListing &listing, const QString &accountId)
{
    for (const AccountConnections::KnownSubscription &known : listing.subscriptions) {
        Roster::Entry entry{
            .claim = claimOf(listing, known), .connection = listing.connection, .subscription = known.subscription};
        entry.subscription.accountId = accountId;
        roster.add(entry);
    }
}

} // namespace

TenantConnections::TenantConnections(
    Cloud cloud, Domain::CorrectedClock &clock, const HttpLimits &limits, const Domain::TimerSource &timers)
    : m_cloud(std::move(cloud))
    , m_clock(clock)
    , m_limits(limits)
    , m_timers(timers)
{
}

TenantConnections::~TenantConnections()
{
    close();
}

void TenantConnections::add(std::unique_ptr<AccountTokens> account)
{
    remove(account->account().id);
    m_members.push_back(std::make_unique<AccountConnections>(std::move(account), m_cloud, m_clock, m_limits, m_timers));
}

void TenantConnections::remove(const QString &accountId)
{
    const auto found =
        std::ranges::find_if(m_members, [&accountId](const auto &member) { return member->account().id == accountId; });
    if (found == m_members.end()) {
        return;
    }
    m_retired.push_back(std::move(*found));
    m_members.erase(found);
    m_bySubscription.clear();
    m_byTenant.clear();
    m_retired.back()->close();
}

QList<Domain::Account> TenantConnections::accounts() const
{
    QList<Domain::Account> accounts;
    for (const auto &member : m_members) {
        accounts.append(member->account());
    }
    return accounts;
}

QCoro::Task<Discovery> TenantConnections::discover(std::chrono::milliseconds patience)
{
    std::vector<QCoro::Task<>> refreshes;
    refreshes.reserve(m_members.size());
    for (const auto &member : m_members) {
        refreshes.push_back(member->refresh(patience));
    }
    for (QCoro::Task<> &refresh : refreshes) {
        co_await refresh;
    }
    co_return takeStock();
}

// The one list that everything depends on was never read to its end. Of several lists each speaks for itself.
bool TenantConnections::isFirstListIncomplete(const Discovery &discovery) const
{
    return m_members.size() == 1 && m_members.front()->reach() == AccountTokens::Reach::OneToken &&
           !discovery.gaps.first().lastGoodRead.isValid();
}

Discovery TenantConnections::takeStock()
{
    Discovery discovery;
    Roster roster;
    m_bySubscription.clear();
    m_byTenant.clear();
    for (const auto &member : m_members) {
        learnTenants(*member, discovery);
        if (const auto gap = member->tenantsGap()) {
            discovery.gaps.append(*gap);
        }
        for (const AccountConnections::TenantListing &listing : member->listings()) {
            addListing(roster, listing, member->account().id);
            if (listing.gap) {
                discovery.gaps.append(*listing.gap);
            }
        }
    }
    for (const Roster::Entry &entry : roster.entries()) {
        m_bySubscription.insert(entry.subscription.id.toLower(), entry.connection);
        discovery.subscriptions.append(entry.subscription);
        const QString tenantId = entry.subscription.tenantId.toLower();
        if (!tenantId.isEmpty() && !m_byTenant.contains(tenantId)) {
            m_byTenant.insert(tenantId, entry.connection);
        }
    }
    if (m_members.empty()) {
        discovery.problem = Domain::Error{.kind = Domain::ErrorKind::NotSignedIn};
    } else if (!discovery.gaps.isEmpty() && (discovery.subscriptions.isEmpty() || isFirstListIncomplete(discovery))) {
        discovery.problem = discovery.gaps.takeFirst().reason;
    }
    return discovery;
}

void TenantConnections::learnTenants(const AccountConnections &account, Discovery &discovery)
{
    for (const Domain::Tenant &tenant : account.tenants()) {
        const bool isKnown = std::ranges::any_of(discovery.tenants,
            [&tenant](const Domain::Tenant &known) { return known.id.compare(tenant.id, Qt::CaseInsensitive) == 0; });
        if (!isKnown) {
            discovery.tenants.append(tenant);
        }
    }
    for (const AccountConnections::TenantListing &listing : account.listings()) {
        const QString id = listing.tenantId.toLower();
        if (!id.isEmpty() && !m_byTenant.contains(id)) {
            m_byTenant.insert(id, listing.connection);
        }
    }
}

bool TenantConnections::knowsWayTo(const QString &subscriptionId) const
{
    return m_bySubscription.contains(subscriptionId.toLower()) ||
           (m_members.size() == 1 && m_members.front()->reach() == AccountTokens::Reach::OneToken);
}

Connection *TenantConnections::connectionFor(const QString &subscriptionId)
{
    if (Connection *const known = m_bySubscription.value(subscriptionId.toLower())) {
        return known;
    }
    return m_members.empty() ? nullptr : &m_members.front()->connectionTo({});
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
    const std::unique_ptr<Domain::Timer> timer = m_timers.timer([&latch] { latch.release(); });
    const QObject context;
    connect(this, &TenantConnections::closing, &context, [&latch] { latch.release(); });
    timer->start(duration);
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
