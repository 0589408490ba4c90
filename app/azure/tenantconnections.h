// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounttokens.h"
#include "connection.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace Azure
{

// What can be seen: the subscriptions of every tenant of every account.
struct Discovery {
    QList<Domain::Subscription> subscriptions; // each id once
    QList<Domain::Tenant> tenants;             // each id once
    QList<Domain::WatchGap> gaps;              // tenants whose subscriptions could not all be listed
    std::optional<Domain::Error> problem;      // why not all is known, when that concerns everything
};

// The connections of one session at one cloud: one for each tenant of each account, because a token is for one tenant.
// Lives in the network thread.
class TenantConnections : public QObject
{
    Q_OBJECT

public:
    // clock: corrected by the service's answers; outlives this object.
    TenantConnections(Cloud cloud, Domain::CorrectedClock &clock, const HttpLimits &limits = {});
    // Closes.
    ~TenantConnections() override;

    const Cloud &cloud() const { return m_cloud; }
    const Domain::Clock &serviceClock() const { return m_clock; }

    // Replaces the account of the same id.
    void add(std::unique_ptr<AccountTokens> account);
    // Calls under way with its tokens end with Cancelled before this returns.
    void remove(const QString &accountId);
    QList<Domain::Account> accounts() const;

    // Reads which tenants and subscriptions there are. With no account the problem is NotSignedIn.
    QCoro::Task<Discovery> discover();

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
    struct Member;
    struct Found;

    static QCoro::Task<Found> explore(Member &member, TenantConnections &all);
    void learnTenant(const QString &tenantId, Connection *connection);
    void take(const Found &found, Discovery &discovery);

    Connection &connectionOf(Member &member, const QString &tenantId);

    Cloud m_cloud;
    Domain::CorrectedClock &m_clock;
    HttpLimits m_limits;
    std::vector<std::unique_ptr<Member>> m_members;
    std::vector<std::unique_ptr<Member>> m_retired; // closed; coroutines may still hold their connections
    QHash<QString, Connection *> m_bySubscription;  // ids in lower-case
    QHash<QString, Connection *> m_byTenant;
    bool m_isClosed = false;
};

} // namespace Azure
