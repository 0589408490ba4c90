// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accesstoken.h"

namespace Azure
{

// The tokens of one account. Belongs to the network thread.
class AccountTokens
{
public:
    // Which tenants it has tokens for.
    enum class Reach {
        OneToken,    // what the one token can see, whichever tenant that is
        EveryTenant, // every tenant the account belongs to, each with tokens of its own
    };

    virtual ~AccountTokens() = default;

    virtual Domain::Account account() const = 0;
    virtual Reach reach() const = 0;

    // The tokens for one tenant. tenantId: GUID; empty: the tenant the account signed in to. The source does not
    // outlive this object.
    virtual std::unique_ptr<TokenSource> tokensFor(const QString &tenantId) = 0;

    // Ends every TokenSource::token() under way with Cancelled before this returns. To be called before the connections
    // that wait for them end.
    virtual void close() {}

protected:
    AccountTokens() = default;
    Q_DISABLE_COPY_MOVE(AccountTokens)
};

// One token given from outside, for whatever it can see.
class GivenTokenAccount : public AccountTokens
{
public:
    // text: see AccessToken::fromText(). title: how the account is called when the token does not tell.
    GivenTokenAccount(QByteArray text, const QString &title);

    Domain::Account account() const override { return m_account; }
    Reach reach() const override { return Reach::OneToken; }
    std::unique_ptr<TokenSource> tokensFor(const QString &tenantId) override;

private:
    QByteArray m_text;
    Domain::Account m_account;
};

} // namespace Azure
