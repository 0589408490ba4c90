// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection.h"

namespace Azure
{

Connection::Connection(
    const Cloud &cloud, std::unique_ptr<TokenSource> tokens, Domain::CorrectedClock &clock, const HttpLimits &limits)
    : m_tokens(std::move(tokens))
    , m_clock(clock)
    , m_http(cloud, *m_tokens, clock, limits)
    , m_arm(m_http)
    , m_lockbox(m_arm)
    , m_subscriptions(m_arm)
    , m_authorization(m_arm)
    , m_resources(m_arm)
{
}

Connection::~Connection()
{
    close();
}

QCoro::Task<std::optional<Domain::TokenIdentity>> Connection::identity()
{
    const Domain::Result<AccessToken> token = co_await m_tokens->token({});
    co_return token ? token->identity() : std::nullopt;
}

} // namespace Azure
