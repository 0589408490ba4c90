// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

namespace Access
{

Session::Session(AzureAccess access, Domain::CorrectedClock &serviceClock, const Domain::Clock &localClock,
    std::unique_ptr<SignIn::SecretStore> secrets)
    : m_hasGivenAccounts(!access.accounts.empty())
    , m_secrets(std::move(secrets))
    , m_signIn(access.cloud, access.registration, *m_secrets, localClock)
    , m_connections(access.cloud, serviceClock)
{
    for (std::unique_ptr<Azure::AccountTokens> &account : access.accounts) {
        m_connections.add(std::move(account));
    }
}

Session::~Session()
{
    close();
}

QCoro::Task<> Session::restore()
{
    if (m_hasGivenAccounts) {
        co_return;
    }
    std::vector<std::unique_ptr<Azure::AccountTokens>> accounts = co_await m_signIn.restore();
    for (std::unique_ptr<Azure::AccountTokens> &account : accounts) {
        m_connections.add(std::move(account));
    }
}

QCoro::Task<Domain::Result<Domain::Account>> Session::signIn(Domain::SignInRequest request)
{
    Domain::Result<std::unique_ptr<Azure::AccountTokens>> tokens = co_await m_signIn.signIn(request);
    if (!tokens) {
        co_return std::unexpected(tokens.error());
    }
    Domain::Account account = (*tokens)->account();
    m_connections.add(std::move(*tokens));
    co_return account;
}

QCoro::Task<Domain::Result<void>> Session::signOut(QString accountId)
{
    m_connections.remove(accountId);
    return m_signIn.signOut(std::move(accountId));
}

void Session::close()
{
    m_signIn.cancel();
    m_connections.close();
}

} // namespace Access
