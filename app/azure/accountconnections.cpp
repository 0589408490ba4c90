// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountconnections.h"

#include "latch.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Azure
{
namespace
{

using std::chrono::milliseconds;

bool isSameId(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

} // namespace

// Several calls that are waited for together, though not for ever. Shared with the calls, which may end later.
struct AccountConnections::Round {
    explicit Round(milliseconds bound)
        : patience(bound)
    {
    }

    const milliseconds patience;
    Latch isOver;
    int open = 1; // calls under way, and the wait itself

    void leave()
    {
        if (--open == 0) {
            isOver.release();
        }
    }
};

// One question that is asked again and again, though not twice at a time.
struct AccountConnections::Inquiry {
    enum class Progress { Answered, UnderWay } progress = Progress::Answered;
    milliseconds begunAt{0};                    // steady
    std::vector<std::shared_ptr<Round>> rounds; // that wait for the answer
    std::optional<Domain::Error> problem;       // of the last answer
    QDateTime lastComplete;                     // UTC, local clock; invalid: never
    milliseconds notBefore{0};                  // steady
};

struct AccountConnections::TenantInquiry : AccountConnections::Inquiry {
    QString tenantId;
    Connection *connection = nullptr;
    QList<KnownSubscription> subscriptions;

    void learn(const SubscriptionListing &listing);
};

void AccountConnections::TenantInquiry::learn(const SubscriptionListing &listing)
{
    using Place = KnownSubscription::Place;
    QSet<QString> listed; // ids in lower-case
    QList<KnownSubscription> known;
    for (const Domain::Subscription &subscription : listing.subscriptions) {
        listed.insert(subscription.id.toLower());
        known.append({.subscription = subscription, .place = Place::Listed});
    }
    for (const KnownSubscription &earlier : std::as_const(subscriptions)) {
        if (!listed.contains(earlier.subscription.id.toLower())) {
            // A list that broke off does not tell.
            known.append({.subscription = earlier.subscription,
                .place = listing.problem ? earlier.place : Place::NoLongerListed});
        }
    }
    subscriptions = std::move(known);
}

AccountConnections::AccountConnections(std::unique_ptr<AccountTokens> tokens, Cloud cloud,
    Domain::CorrectedClock &clock, const HttpLimits &limits, const Domain::TimerSource &timers)
    : m_tokens(std::move(tokens))
    , m_cloud(std::move(cloud))
    , m_clock(clock)
    , m_limits(limits)
    , m_timers(timers)
    , m_tenantsInquiry(std::make_unique<Inquiry>())
{
}

AccountConnections::~AccountConnections()
{
    close();
}

void AccountConnections::close()
{
    m_isClosed = true;
    m_tokens->close();
    for (const auto &[tenantId, connection] : m_connections) {
        connection->close();
    }
}

Connection &AccountConnections::connectionTo(const QString &tenantId)
{
    std::unique_ptr<Connection> &connection = m_connections[tenantId.toLower()];
    if (!connection) {
        connection = std::make_unique<Connection>(m_cloud, m_tokens->tokensFor(tenantId), m_clock, m_limits);
        if (m_isClosed) {
            connection->close();
        }
    }
    return *connection;
}

AccountConnections::TenantInquiry &AccountConnections::inquiryInto(const QString &tenantId)
{
    const auto found = std::ranges::find_if(
        m_inquiries, [&tenantId](const auto &inquiry) { return isSameId(inquiry->tenantId, tenantId); });
    if (found != m_inquiries.end()) {
        return **found;
    }
    auto inquiry = std::make_unique<TenantInquiry>();
    inquiry->tenantId = tenantId;
    inquiry->connection = &connectionTo(tenantId);
    return *m_inquiries.emplace_back(std::move(inquiry));
}

// The tenant of sign-in has its own name among the tenants once they are known. A tenant that is left and had nothing
// to watch is none any more.
bool AccountConnections::isSuperseded(const TenantInquiry &inquiry) const
{
    if (!isAboutTenants() || m_tenants.isEmpty()) {
        return false;
    }
    const bool isTenant = std::ranges::any_of(
        m_tenants, [&inquiry](const Domain::Tenant &tenant) { return isSameId(tenant.id, inquiry.tenantId); });
    return !isTenant && (inquiry.tenantId.isEmpty() || inquiry.subscriptions.isEmpty());
}

QCoro::Task<> AccountConnections::refresh(milliseconds patience)
{
    const auto round = std::make_shared<Round>(patience);
    askTenants(*this, round);
    if (isAboutTenants()) {
        co_await wait(round);
        for (const Domain::Tenant &tenant : std::as_const(m_tenants)) {
            inquiryInto(tenant.id);
        }
    }
    if (m_inquiries.empty()) {
        inquiryInto({}); // all that the one token sees, or all that can be known without the tenants
    }
    const auto subscriptionsRound = isAboutTenants() ? std::make_shared<Round>(patience) : round;
    for (const auto &inquiry : m_inquiries) {
        if (!isSuperseded(*inquiry)) {
            askSubscriptions(*this, *inquiry, subscriptionsRound);
        }
    }
    co_await wait(subscriptionsRound);
}

QCoro::Task<> AccountConnections::wait(std::shared_ptr<Round> round)
{
    const std::unique_ptr<Domain::Timer> timer = m_timers.timer([round] { round->isOver.release(); });
    timer->start(round->patience);
    round->leave();
    co_await round->isOver;
}

bool AccountConnections::begin(Inquiry &inquiry, const std::shared_ptr<Round> &round)
{
    const milliseconds now = m_timers.steadyNow();
    const bool isUnderWay = inquiry.progress == Inquiry::Progress::UnderWay;
    if (isUnderWay ? now - inquiry.begunAt >= round->patience : now < inquiry.notBefore) {
        return false;
    }
    ++round->open;
    inquiry.rounds.push_back(round);
    if (!isUnderWay) {
        inquiry.progress = Inquiry::Progress::UnderWay;
        inquiry.begunAt = now;
    }
    return !isUnderWay;
}

void AccountConnections::end(Inquiry &inquiry, const std::optional<Domain::Error> &problem)
{
    inquiry.progress = Inquiry::Progress::Answered;
    inquiry.problem = problem;
    if (!problem) {
        inquiry.lastComplete = m_clock.utcNow().addDuration(-m_clock.offset());
    } else if (problem->retryAfter) {
        inquiry.notBefore = m_timers.steadyNow() + *problem->retryAfter;
    }
    for (const std::shared_ptr<Round> &round : std::exchange(inquiry.rounds, {})) {
        round->leave();
    }
}

QCoro::Task<> AccountConnections::askTenants(AccountConnections &account, std::shared_ptr<Round> round)
{
    Inquiry &inquiry = *account.m_tenantsInquiry;
    if (account.begin(inquiry, round)) {
        const auto tenants = co_await account.connectionTo({}).subscriptions().tenants();
        if (tenants) {
            account.m_tenants = *tenants;
        }
        account.end(inquiry, tenants ? std::nullopt : std::optional(tenants.error()));
    }
}

QCoro::Task<> AccountConnections::askSubscriptions(
    AccountConnections &account, TenantInquiry &tenant, std::shared_ptr<Round> round)
{
    if (account.begin(tenant, round)) {
        const SubscriptionListing listing = co_await tenant.connection->subscriptions().subscriptions();
        tenant.learn(listing);
        account.end(tenant, listing.problem);
    }
}

std::optional<Domain::WatchGap> AccountConnections::gapOf(const Inquiry &inquiry, const QString &tenantId) const
{
    using Kind = Domain::WatchGap::Kind;
    const bool isUnderWay = inquiry.progress == Inquiry::Progress::UnderWay;
    if (!isUnderWay && !inquiry.problem) {
        return std::nullopt;
    }
    const Domain::Error reason = inquiry.problem.value_or(Domain::Error{.kind = Domain::ErrorKind::TimedOut});
    return Domain::WatchGap{.kind = Domain::isBlinding(reason) ? Kind::Blind
                                    : isUnderWay               ? Kind::Late
                                                               : Kind::Stale,
        .tenantId = tenantId.isEmpty() ? account().homeTenantId : tenantId,
        .subscriptionId = {},
        .reason = reason,
        .lastGoodRead = inquiry.lastComplete};
}

std::optional<Domain::WatchGap> AccountConnections::tenantsGap() const
{
    // Of a single token they are only the names.
    return isAboutTenants() ? gapOf(*m_tenantsInquiry, {}) : std::nullopt;
}

std::vector<AccountConnections::TenantListing> AccountConnections::listings() const
{
    std::vector<TenantListing> listings;
    for (const auto &inquiry : m_inquiries) {
        if (!isSuperseded(*inquiry)) {
            listings.push_back({.tenantId = inquiry->tenantId,
                .connection = inquiry->connection,
                .subscriptions = inquiry->subscriptions,
                .gap = gapOf(*inquiry, inquiry->tenantId)});
        }
    }
    return listings;
}

} // namespace Azure
