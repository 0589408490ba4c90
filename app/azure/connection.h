// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "armclient.h"
#include "authorizationservice.h"
#include "httpclient.h"
#include "lockboxservice.h"
#include "resourceservice.h"
#include "subscriptionservice.h"

namespace Azure
{

// One account at one cloud: the services and what they stand on. Lives in one thread, the network thread, from its
// making to its end. Everything that uses it must be usable until close() has returned, because that ends all calls
// under way.
class Connection
{
public:
    // clock: corrected by the service's answers; outlives this object.
    Connection(const Cloud &cloud, std::unique_ptr<TokenSource> tokens, Domain::CorrectedClock &clock,
        const HttpLimits &limits = {});
    // Closes.
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    const Cloud &cloud() const { return m_http.cloud(); }
    const Domain::Clock &serviceClock() const { return m_clock; }
    LockboxService &lockbox() { return m_lockbox; }
    SubscriptionService &subscriptions() { return m_subscriptions; }
    AuthorizationService &authorization() { return m_authorization; }
    ResourceService &resources() { return m_resources; }

    // Whom the token is for, see AccessToken::identity(); nothing without a token or when it is not readable.
    QCoro::Task<std::optional<Domain::TokenIdentity>> identity();

    // Waits for duration, or until close().
    QCoro::Task<> pause(std::chrono::milliseconds duration) { return m_http.pause(duration); }

    // Ends every call and pause at once with Cancelled, and every later one.
    void close() { m_http.close(); }
    bool isClosed() const { return m_http.isClosed(); }

private:
    std::unique_ptr<TokenSource> m_tokens;
    Domain::CorrectedClock &m_clock;
    HttpClient m_http;
    ArmClient m_arm;
    LockboxService m_lockbox;
    SubscriptionService m_subscriptions;
    AuthorizationService m_authorization;
    ResourceService m_resources;
};

} // namespace Azure
