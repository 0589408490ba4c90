// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounttokens.h"
#include "tokencache.h"

namespace SignIn
{

// Somebody who signed in, with tokens for every tenant they belong to. Belongs to the network thread.
class SignedInAccount : public Azure::AccountTokens
{
public:
    // tokens: shared with whoever may sign the account out.
    SignedInAccount(Domain::Account account, std::shared_ptr<TokenCache> tokens);
    // Closes.
    ~SignedInAccount() override;

    Domain::Account account() const override { return m_account; }
    Reach reach() const override { return Reach::EveryTenant; }
    std::unique_ptr<Azure::TokenSource> tokensFor(const QString &tenantId) override;
    void close() override;

private:
    Domain::Account m_account;
    std::shared_ptr<TokenCache> m_tokens;
};

} // namespace SignIn
