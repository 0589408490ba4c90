// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "azureaccess.h"
#include "secretstore.h"
#include "signinservice.h"
#include "tenantconnections.h"

namespace Access
{

// Who is signed in at one cloud, and the connections of these accounts; the same for the console and lockboxctl. Lives
// in the network thread.
class Session
{
public:
    // access: its given accounts are signed in from the start. serviceClock: corrected by the service's answers.
    // localClock: this computer's. Both outlive this object.
    Session(AzureAccess access, Domain::CorrectedClock &serviceClock, const Domain::Clock &localClock,
        std::unique_ptr<SignIn::SecretStore> secrets);
    // Closes.
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    Azure::TenantConnections &connections() { return m_connections; }
    QList<Domain::Account> accounts() const { return m_connections.accounts(); }
    // For its progress, and to cancel.
    SignIn::SignInService &signInService() { return m_signIn; }

    // Brings back whoever signed in during an earlier run; nobody when a token was given from outside.
    QCoro::Task<> restore();

    // The account is connected when this returns. Errors: see SignInService::signIn().
    QCoro::Task<Domain::Result<Domain::Account>> signIn(Domain::SignInRequest request);

    // Ends the account's calls at once and forgets it. Errors: Storage; it is signed out all the same.
    QCoro::Task<Domain::Result<void>> signOut(QString accountId);

    // Takes up another registration for sign-ins from now on.
    void setRegistration(const SignIn::ClientRegistration &registration) { m_signIn.setRegistration(registration); }

    // Ends everything under way at once with Cancelled.
    void close();

private:
    bool m_hasGivenAccounts = false;
    std::unique_ptr<SignIn::SecretStore> m_secrets;
    SignIn::SignInService m_signIn;
    Azure::TenantConnections m_connections; // ends before the service that made its accounts
};

} // namespace Access
