// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signedinaccount.h"

namespace SignIn
{
namespace
{

class TenantTokens : public Azure::TokenSource
{
public:
    TenantTokens(std::shared_ptr<TokenCache> tokens, QString tenantId)
        : m_tokens(std::move(tokens))
        , m_tenantId(std::move(tenantId))
    {
    }

    QCoro::Task<Domain::Result<Azure::AccessToken>> token(Azure::TokenDemand demand) override
    {
        return m_tokens->token(m_tenantId, std::move(demand));
    }

private:
    std::shared_ptr<TokenCache> m_tokens;
    QString m_tenantId;
};

} // namespace

SignedInAccount::SignedInAccount(Domain::Account account, std::shared_ptr<TokenCache> tokens)
    : m_account(std::move(account))
    , m_tokens(std::move(tokens))
{
}

SignedInAccount::~SignedInAccount()
{
    SignedInAccount::close();
}

std::unique_ptr<Azure::TokenSource> SignedInAccount::tokensFor(const QString &tenantId)
{
    return std::make_unique<TenantTokens>(m_tokens, tenantId.isEmpty() ? m_account.homeTenantId : tenantId);
}

void SignedInAccount::close()
{
    m_tokens->end();
}

} // namespace SignIn
