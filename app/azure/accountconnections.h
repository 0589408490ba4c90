// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounttokens.h"
#include "connection.h"
#include "timersource.h"

#include <map>
#include <vector>

namespace Azure
{

// One account: its connections, one for each tenant, and which tenants and subscriptions were last listed over them.
// Belongs to the network thread.
//
// What was listed once stays known: somebody whose role has lapsed no longer finds a subscription in the list, and
// would not miss it unless it is asked for and refused.
class AccountConnections
{
public:
    struct KnownSubscription {
        Domain::Subscription subscription;
        enum class Place { Listed, NoLongerListed } place = Place::Listed; // in the last list that was read
    };

    // The list of subscriptions of one tenant.
    struct TenantListing {
        QString tenantId; // that the token is for; empty: the tenant of sign-in
        Connection *connection = nullptr;
        QList<KnownSubscription> subscriptions; // each id once
        std::optional<Domain::WatchGap> gap;    // when it is not known to be complete
    };

    // clock, timers: outlive this object.
    AccountConnections(std::unique_ptr<AccountTokens> tokens, Cloud cloud, Domain::CorrectedClock &clock,
        const HttpLimits &limits, const Domain::TimerSource &timers);
    // Closes.
    ~AccountConnections();
    Q_DISABLE_COPY_MOVE(AccountConnections)

    Domain::Account account() const { return m_tokens->account(); }
    AccountTokens::Reach reach() const { return m_tokens->reach(); }

    // tenantId: GUID; empty: the tenant of sign-in. Lives as long as this object.
    Connection &connectionTo(const QString &tenantId);

    // Lists tenants and subscriptions anew. Waits for patience at most, for the tenants and then for their
    // subscriptions; a call that takes longer goes on, is not made a second time meanwhile, and is not waited for
    // again: its answer counts from when it comes. A `Retry-After` is obeyed.
    QCoro::Task<> refresh(std::chrono::milliseconds patience);

    const QList<Domain::Tenant> &tenants() const { return m_tenants; }
    // Why it is not known which tenants there are.
    std::optional<Domain::WatchGap> tenantsGap() const;
    std::vector<TenantListing> listings() const;

    // Ends every call at once with Cancelled, and every later one.
    void close();

private:
    struct Round;
    struct Inquiry;
    struct TenantInquiry;

    static QCoro::Task<> askTenants(AccountConnections &account, std::shared_ptr<Round> round);
    static QCoro::Task<> askSubscriptions(
        AccountConnections &account, TenantInquiry &tenant, std::shared_ptr<Round> round);
    QCoro::Task<> wait(std::shared_ptr<Round> round);
    // Whether the question is to be asked now; the round waits for its answer, whoever asked it.
    bool begin(Inquiry &inquiry, const std::shared_ptr<Round> &round);
    void end(Inquiry &inquiry, const std::optional<Domain::Error> &problem);
    std::optional<Domain::WatchGap> gapOf(const Inquiry &inquiry, const QString &tenantId) const;
    TenantInquiry &inquiryInto(const QString &tenantId);
    bool isSuperseded(const TenantInquiry &inquiry) const;
    bool isAboutTenants() const { return reach() == AccountTokens::Reach::EveryTenant; }

    std::unique_ptr<AccountTokens> m_tokens;
    Cloud m_cloud;
    Domain::CorrectedClock &m_clock;
    HttpLimits m_limits;
    const Domain::TimerSource &m_timers;
    std::map<QString, std::unique_ptr<Connection>> m_connections; // by tenant id in lower-case
    QList<Domain::Tenant> m_tenants;
    std::unique_ptr<Inquiry> m_tenantsInquiry;
    std::vector<std::unique_ptr<TenantInquiry>> m_inquiries;
    bool m_isClosed = false;
};

} // namespace Azure
