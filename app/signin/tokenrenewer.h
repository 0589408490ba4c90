// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accesstoken.h"

#include <QDateTime>

namespace SignIn
{

// A token and until when it is good.
struct TimedToken {
    Azure::AccessToken token;
    QDateTime expiresAt; // UTC, by this computer's clock
};

// Where an account's new tokens come from. Used in one thread.
class TokenRenewer
{
public:
    virtual ~TokenRenewer() = default;

    // Asks for a token of one tenant without asking the person. tenantId: GUID; empty: the tenant the account signed in
    // to. claims: decoded JSON of a claims challenge it has to satisfy; empty: none. Errors: as TokenSource::token().
    virtual QCoro::Task<Domain::Result<TimedToken>> renew(QString tenantId, QByteArray claims) = 0;

    // Ends every renew() under way and every later one with Cancelled, and drops what it could ask with.
    virtual void close() = 0;

protected:
    TokenRenewer() = default;
    Q_DISABLE_COPY_MOVE(TokenRenewer)
};

} // namespace SignIn
