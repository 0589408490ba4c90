// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "tokenrenewer.h"

#include <map>

namespace SignIn
{

// The tokens of one account by tenant. Each is renewed five minutes before it expires (earlier in its life when that is
// short), by one request at a time however many ask. Used in one thread.
class TokenCache
{
public:
    // clock: this computer's; outlives this object.
    TokenCache(std::unique_ptr<TokenRenewer> renewer, const Domain::Clock &clock);
    // Ends.
    ~TokenCache();
    Q_DISABLE_COPY_MOVE(TokenCache)

    // A token that is good by the clock. A demand with claims is never met from memory. When renewing fails for want of
    // the network, the token before it serves until it expires. A refusal is repeated for half a minute without asking
    // anew, because the sign-in service locks out clients that loop. Errors: as TokenSource::token(); NotSignedIn after
    // end().
    QCoro::Task<Domain::Result<Azure::AccessToken>> token(QString tenantId, Azure::TokenDemand demand);

    // Takes a token that came with the sign-in.
    void put(const QString &tenantId, const TimedToken &token);

    // Forgets all tokens and closes the renewer: everybody who waits has run on with Cancelled when this returns.
    void end();

private:
    struct Entry {
        TimedToken token;
        QDateTime renewAt; // UTC
    };
    struct Refused {
        Domain::Error reason;
        QDateTime until; // UTC
    };
    struct Flight;
    using Key = std::pair<QString, QByteArray>; // tenant and claims

    QCoro::Task<Domain::Result<Azure::AccessToken>> renew(Key key);
    Domain::Result<Azure::AccessToken> settle(const Key &key, const Domain::Result<TimedToken> &issued);

    std::unique_ptr<TokenRenewer> m_renewer;
    const Domain::Clock &m_clock;
    std::map<QString, Entry> m_tokens; // by tenant id in lower-case
    std::map<Key, Refused> m_refused;
    std::map<Key, std::shared_ptr<Flight>> m_flights;
    bool m_isEnded = false;
};

} // namespace SignIn
