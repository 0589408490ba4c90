// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>

#include <QCoroTask>

#include <memory>

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

    // Overwrites the token wherever it stands in text, an answer that repeats it. Words of less than eight characters,
    // which only test servers take, are left alone.
    void removeFrom(QByteArray &text) const;

private:
    struct Secret;
    explicit AccessToken(std::shared_ptr<const Secret> secret);

    std::shared_ptr<const Secret> m_secret;
};

// Where tokens come from; asked anew for every call, so that it can renew them.
class TokenSource
{
public:
    virtual ~TokenSource() = default;

    virtual QCoro::Task<Domain::Result<AccessToken>> token() = 0;

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

    QCoro::Task<Domain::Result<AccessToken>> token() override;

private:
    Domain::Result<AccessToken> m_token;
};

} // namespace Azure
