// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokencache.h"

#include "latch.h"

#include <algorithm>

namespace SignIn
{
namespace
{

constexpr std::chrono::seconds renewBefore(300);
constexpr std::chrono::seconds refusalHolds(30);

// The sign-in service said nothing against the token before.
bool isPassing(Domain::ErrorKind kind)
{
    using enum Domain::ErrorKind;
    return kind == Offline || kind == TimedOut || kind == ServiceFailed || kind == Throttled;
}

} // namespace

// One request for a token and everybody who waits for it.
struct TokenCache::Flight {
    std::vector<std::shared_ptr<Azure::Latch>> waiting;
    Domain::Result<Azure::AccessToken> outcome =
        std::unexpected(Domain::Error{.kind = Domain::ErrorKind::Cancelled}); // until it lands

    void land(const Domain::Result<Azure::AccessToken> &result)
    {
        outcome = result;
        for (const auto &latch : std::exchange(waiting, {})) {
            latch->release();
        }
    }
};

TokenCache::TokenCache(std::unique_ptr<TokenRenewer> renewer, const Domain::Clock &clock)
    : m_renewer(std::move(renewer))
    , m_clock(clock)
{
}

TokenCache::~TokenCache()
{
    end();
}

void TokenCache::put(const QString &tenantId, const TimedToken &token)
{
    const QDateTime now = m_clock.utcNow();
    const std::chrono::seconds half(std::max<qint64>(0, now.secsTo(token.expiresAt) / 2));
    m_tokens.insert_or_assign(tenantId.toLower(),
        Entry{.token = token, .renewAt = token.expiresAt.addDuration(-std::min(renewBefore, half))});
}

QCoro::Task<Domain::Result<Azure::AccessToken>> TokenCache::token(QString tenantId, Azure::TokenDemand demand)
{
    using Token = Domain::Result<Azure::AccessToken>;
    if (m_isEnded) {
        co_return std::unexpected(Domain::Error{.kind = Domain::ErrorKind::NotSignedIn});
    }
    const Key key(tenantId.toLower(), demand.claims);
    const QDateTime now = m_clock.utcNow();
    if (const auto known = m_tokens.find(key.first);
        demand.claims.isEmpty() && known != m_tokens.end() && now < known->second.renewAt) {
        co_return Token(known->second.token.token);
    }
    if (const auto refused = m_refused.find(key); refused != m_refused.end() && now < refused->second.until) {
        co_return std::unexpected(Domain::Error(refused->second.reason));
    }
    if (const auto found = m_flights.find(key); found != m_flights.end()) {
        const std::shared_ptr<Flight> flight = found->second;
        const auto latch = std::make_shared<Azure::Latch>();
        flight->waiting.push_back(latch);
        co_await *latch;
        co_return Token(flight->outcome);
    }
    co_return co_await renew(key);
}

QCoro::Task<Domain::Result<Azure::AccessToken>> TokenCache::renew(Key key)
{
    const auto flight = std::make_shared<Flight>();
    m_flights.insert_or_assign(key, flight);
    const Domain::Result<TimedToken> issued = co_await m_renewer->renew(key.first, key.second);
    m_flights.erase(key);
    const Domain::Result<Azure::AccessToken> outcome = settle(key, issued);
    flight->land(outcome);
    co_return Domain::Result<Azure::AccessToken>(outcome);
}

Domain::Result<Azure::AccessToken> TokenCache::settle(const Key &key, const Domain::Result<TimedToken> &issued)
{
    if (m_isEnded) {
        return std::unexpected(Domain::Error{.kind = Domain::ErrorKind::Cancelled});
    }
    if (issued) {
        put(key.first, *issued);
        m_refused.erase(key);
        return issued->token;
    }
    const QDateTime now = m_clock.utcNow();
    const auto known = m_tokens.find(key.first);
    if (key.second.isEmpty() && isPassing(issued.error().kind) && known != m_tokens.end() &&
        now < known->second.token.expiresAt) {
        return known->second.token.token;
    }
    Domain::Error reason = issued.error();
    if (reason.kind == Domain::ErrorKind::NotSignedIn) {
        if (reason.claims.isEmpty()) {
            reason.claims = key.second;
        }
        m_refused.insert_or_assign(key, Refused{.reason = reason, .until = now.addDuration(refusalHolds)});
    } else if (reason.kind == Domain::ErrorKind::Throttled) {
        const std::chrono::seconds wait = reason.retryAfter.value_or(refusalHolds);
        m_refused.insert_or_assign(key, Refused{.reason = reason, .until = now.addDuration(wait)});
    }
    return std::unexpected(reason);
}

void TokenCache::end()
{
    if (!m_isEnded) {
        m_isEnded = true;
        m_tokens.clear();
        m_refused.clear();
        m_renewer->close();
    }
}

} // namespace SignIn
