// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account.h"

#include <QByteArray>

#include <QCoroTask>

#include <memory>
#include <optional>

namespace Azure
{

// A bearer token. It can be sent and nothing else: no text form, no debug output; its bytes are overwritten when the
// last copy goes.
class AccessToken
{
public:
    // text: as the sign-in delivered it; white space around it is dropped. Errors: NotSignedIn when it is empty or
    // holds what RFC 6750 does not allow in a header, such as a line break.
    static Domain::Result<AccessToken> fromText(const QByteArray &text);

    // Value of the `Authorization` header.
    QByteArray bearerHeader() const;

    // What the token tells about whom it is for; nothing when it is no readable JWT. Not verified: for display and for
    // questions to the service, never for a right.
    std::optional<Domain::TokenIdentity> identity() const;

    // Overwrites the token wherever it stands in text, an answer that repeats it. Words of less than eight characters,
    // which only test servers take, are left alone.
    void removeFrom(QByteArray &text) const;

private:
    struct Secret;
    explicit AccessToken(std::shared_ptr<const Secret> secret);

    std::shared_ptr<const Secret> m_secret;
};

// What the token has to be good for.
struct TokenDemand {
    QByteArray claims = {}; // decoded JSON of a claims challenge; a token from before it will not do. Empty: none
};

// Where the tokens for one tenant come from; asked anew for every call, so that it can renew them.
class TokenSource
{
public:
    virtual ~TokenSource() = default;

    // Errors: NotSignedIn, with Error::claims when only the person can satisfy the demand; Offline, TimedOut and
    // ServiceFailed when the sign-in service could not be asked.
    virtual QCoro::Task<Domain::Result<AccessToken>> token(TokenDemand demand) = 0;

protected:
    TokenSource() = default;
    Q_DISABLE_COPY_MOVE(TokenSource)
};

// One token given from outside; it is never renewed.
class FixedTokenSource : public TokenSource
{
public:
    // text: see AccessToken::fromText(); a text that is no token is reported by each token().
    explicit FixedTokenSource(const QByteArray &text);

    QCoro::Task<Domain::Result<AccessToken>> token(TokenDemand demand) override;

private:
    Domain::Result<AccessToken> m_token;
};

} // namespace Azure
