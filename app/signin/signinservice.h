// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accountregistry.h"
#include "accounttokens.h"
#include "clientregistration.h"
#include "clock.h"
#include "cloud.h"
#include "secretstore.h"
#include "timersource.h"

#include <QObject>

#include <map>

namespace SignIn
{

class AzureCliRenewer;
class SignInFlow;
class TokenCache;
class TokenClient;
class TokenRenewer;
struct TimedToken;

// Signs people in and out at one cloud, and knows who signed in before. Lives in one thread, the network thread; the
// accounts it gives belong there too.
class SignInService : public QObject
{
    Q_OBJECT

public:
    // Where this computer differs from another one.
    struct Surroundings {
        QString accountsFile = AccountRegistry::standardFile(); // the list of accounts; no secret is in it
        QString azureCli = {};                                  // program; empty: as found in the PATH
        const Domain::TimerSource *timers = &Domain::systemTimers();
    };

    // secrets, localClock and the timers: outlive this object and every account it gave.
    SignInService(Azure::Cloud cloud, ClientRegistration registration, SecretStore &secrets,
        const Domain::Clock &localClock, Surroundings surroundings);
    SignInService(
        Azure::Cloud cloud, ClientRegistration registration, SecretStore &secrets, const Domain::Clock &localClock);
    // Cancels.
    ~SignInService() override;

    // For sign-ins from now on.
    void setRegistration(const ClientRegistration &registration) { m_registration = registration; }

    // Signs in as request asks and tells by progressed() how far it has come; the last progress is finished. With
    // SignInRequest::accountId the account signs in anew: the one given replaces the former one of the same id.
    // Errors, each with a translated sentence of what to do in Error::detail: NotSignedIn (refused; serviceCode such as
    // "AADSTS50076"), BadInput (no or a bad registration, a bad tenant), Cancelled, TimedOut, Offline, Throttled,
    // ServiceFailed, BadAnswer, Conflict (another sign-in is under way, or another person signed in).
    QCoro::Task<Domain::Result<std::unique_ptr<Azure::AccountTokens>>> signIn(Domain::SignInRequest request);

    // The sign-in under way ends with Cancelled before this returns.
    void cancel();

    // The accounts kept by an earlier run. One whose refresh token cannot be read is given all the same, and answers
    // every demand with NotSignedIn: what it watched must not vanish silently.
    QCoro::Task<std::vector<std::unique_ptr<Azure::AccountTokens>>> restore();

    // Forgets the account: its entry in the list, its refresh token in the keychain, and its tokens in memory, so that
    // an account object still about answers NotSignedIn. Errors: Storage; the tokens in memory are gone all the same.
    QCoro::Task<Domain::Result<void>> signOut(QString accountId);

Q_SIGNALS:
    void progressed(const Domain::SignInProgress &progress);

private:
    using Account = Domain::Result<std::unique_ptr<Azure::AccountTokens>>;

    // Adds what is known of the account that signs in anew, and of the settings.
    void complete(Domain::SignInRequest &request) const;
    QCoro::Task<Account> signInByAzureCli(Domain::SignInRequest request);
    QCoro::Task<Account> signInAtAuthority(Domain::SignInRequest request);
    // Whether the one who signed in is the one who was to sign in anew. Errors: Conflict.
    Domain::Result<Domain::Account> identified(Domain::Account account, const Domain::SignInRequest &request) const;
    std::unique_ptr<Azure::AccountTokens> makeAccount(
        const Domain::Account &account, std::unique_ptr<TokenRenewer> renewer, const std::optional<TimedToken> &first);
    std::unique_ptr<TokenRenewer> makeRenewer(const Domain::Account &account, const QByteArray &refreshToken) const;
    Domain::Result<void> remember(const Domain::Account &account) const;
    void report(const Domain::SignInRequest &request, Domain::SignInProgress progress);
    QString secretKey(const QString &accountId) const;

    // One who is signed in.
    struct Member {
        Domain::Account account;
        std::weak_ptr<TokenCache> tokens; // belongs to the account object that was given
    };

    Azure::Cloud m_cloud;
    ClientRegistration m_registration;
    SecretStore &m_secrets;
    const Domain::Clock &m_clock;
    Surroundings m_surroundings;
    AccountRegistry m_registry;
    std::unique_ptr<TokenClient> m_client;    // of the sign-in under way, or the last one, as the next two
    std::unique_ptr<SignInFlow> m_flow;       // absent with the Azure CLI
    std::unique_ptr<AzureCliRenewer> m_asked; // the Azure CLI, until it becomes the account's
    std::map<QString, Member> m_members;      // by account id
    bool m_isSigningIn = false;
};

} // namespace SignIn
