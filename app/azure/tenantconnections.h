// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accountconnections.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace Azure
{

// What can be seen: the subscriptions of every tenant of every account.
struct Discovery {
    QList<Domain::Subscription> subscriptions; // each id once
    QList<Domain::Tenant> tenants;             // each id once
    QList<Domain::WatchGap> gaps;              // tenants whose subscriptions are not known to be listed to the end
    std::optional<Domain::Error> problem;      // why nothing, or of the only account not everything, is known
};

// The connections of one session at one cloud: one for each tenant of each account, because a token is for one tenant.
// Lives in the network thread.
class TenantConnections : public QObject
{
    Q_OBJECT

public:
    // clock: corrected by the service's answers. Both it and timers outlive this object.
    TenantConnections(Cloud cloud, Domain::CorrectedClock &clock, const HttpLimits &limits = {},
        const Domain::TimerSource &timers = Domain::systemTimers());
    // Closes.
    ~TenantConnections() override;

    const Cloud &cloud() const { return m_cloud; }
    const Domain::Clock &serviceClock() const { return m_clock; }

    // Replaces the account of the same id.
    void add(std::unique_ptr<AccountTokens> account);
    // Calls under way with its tokens end with Cancelled before this returns.
    void remove(const QString &accountId);
    QList<Domain::Account> accounts() const;

    // Reads which tenants and subscriptions there are, of all accounts at once. patience: how long to wait for the
    // tenants, and again for their subscriptions; then what was known before stands in, and the gap is told. A
    // subscription that is listed no more stays, see AccountConnections. With no account the problem is NotSignedIn.
    QCoro::Task<Discovery> discover(std::chrono::milliseconds patience = std::chrono::seconds(5));

    // Whether connectionFor() needs no discovery to tell who reads a subscription.
    bool knowsWayTo(const QString &subscriptionId) const;

    // Who reads and decides in a subscription: as last discovered; for one that was not, the first account's tenant of
    // sign-in. Null without any account. Usable until this object's end, though it may have been closed.
    Connection *connectionFor(const QString &subscriptionId);
    // For a tenant as last discovered; null when no account reaches it.
    Connection *connectionOfTenant(const QString &tenantId);

    // Waits for duration, or until close().
    QCoro::Task<> pause(std::chrono::milliseconds duration);
    // Ends every call and pause at once with Cancelled, and every later one.
    void close();
    bool isClosed() const { return m_isClosed; }

Q_SIGNALS:
    void closing();

private:
    Discovery takeStock();
    bool isFirstListIncomplete(const Discovery &discovery) const;
    void learnTenants(const AccountConnections &account, Discovery &discovery);

    Cloud m_cloud;
    Domain::CorrectedClock &m_clock;
    HttpLimits m_limits;
    const Domain::TimerSource &m_timers;
    std::vector<std::unique_ptr<AccountConnections>> m_members;
    std::vector<std::unique_ptr<AccountConnections>> m_retired; // closed; coroutines may still hold their connections
    QHash<QString, Connection *> m_bySubscription;              // ids in lower-case
    QHash<QString, Connection *> m_byTenant;
    bool m_isClosed = false;
};

} // namespace Azure
