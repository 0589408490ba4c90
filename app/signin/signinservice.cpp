// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinservice.h"

#include "azureclirenewer.h"
#include "browserflow.h"
#include "devicecodeflow.h"
#include "refreshtokenrenewer.h"
#include "signedinaccount.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace SignIn
{
namespace
{

using Domain::ErrorKind;
using Domain::Keeping;
using Domain::SignInWay;
using Phase = Domain::SignInProgress::Phase;

std::unexpected<Domain::Error> failure(ErrorKind kind, const QString &sentence)
{
    return std::unexpected(Domain::Error{.kind = kind, .detail = sentence});
}

Domain::Account accountOf(const Domain::TokenIdentity &identity, SignInWay way)
{
    Domain::Account account{.id = identity.objectId + u'.' + identity.tenantId,
        .userName = identity.userName,
        .displayName = identity.displayName,
        .objectId = identity.objectId,
        .homeTenantId = identity.tenantId,
        .way = way};
    if (identity.objectId.isEmpty()) { // a token of the Azure CLI that cannot be read
        account.id = "azure-cli."_L1 + identity.userName.toLower() + u'.' + identity.tenantId;
    }
    return account;
}

} // namespace

SignInService::SignInService(Azure::Cloud cloud, ClientRegistration registration, SecretStore &secrets,
    const Domain::Clock &localClock, Surroundings surroundings)
    : m_cloud(std::move(cloud))
    , m_registration(std::move(registration))
    , m_secrets(secrets)
    , m_clock(localClock)
    , m_surroundings(std::move(surroundings))
    , m_registry(m_surroundings.accountsFile, m_cloud.authority)
{
}

SignInService::SignInService(
    Azure::Cloud cloud, ClientRegistration registration, SecretStore &secrets, const Domain::Clock &localClock)
    : SignInService(std::move(cloud), std::move(registration), secrets, localClock, Surroundings{})
{
}

SignInService::~SignInService()
{
    cancel();
}

void SignInService::cancel()
{
    if (m_asked) {
        m_asked->close();
    }
    if (m_flow) {
        m_flow->cancel();
    }
    if (m_client) {
        m_client->close();
    }
}

void SignInService::report(const Domain::SignInRequest &request, Domain::SignInProgress progress)
{
    progress.way = request.way;
    Q_EMIT progressed(progress);
}

QCoro::Task<Domain::Result<std::unique_ptr<Azure::AccountTokens>>> SignInService::signIn(Domain::SignInRequest request)
{
    if (m_isSigningIn) {
        co_return failure(ErrorKind::Conflict, tr("Another sign-in is under way. Complete or cancel it first."));
    }
    m_isSigningIn = true;
    complete(request);
    Account result;
    if (request.way == SignInWay::AzureCli) {
        result = co_await signInByAzureCli(request);
    } else {
        result = co_await signInAtAuthority(request);
    }
    m_isSigningIn = false;
    if (result) {
        report(request, {.phase = Phase::SignedIn, .account = (*result)->account()});
    } else {
        report(request, {.phase = Phase::Failed, .error = result.error()});
    }
    co_return result;
}

void SignInService::complete(Domain::SignInRequest &request) const
{
    if (const auto member = m_members.find(request.accountId); member != m_members.end()) {
        const Domain::Account &known = member->second.account;
        request.loginHint = request.loginHint.isEmpty() ? known.userName : request.loginHint;
        // A guest is not found elsewhere.
        request.tenant = request.tenant.isEmpty() ? known.homeTenantId : request.tenant;
    }
    if (request.tenant.isEmpty() && request.way != SignInWay::AzureCli) {
        request.tenant = m_registration.tenant;
    }
}

QCoro::Task<SignInService::Account> SignInService::signInByAzureCli(Domain::SignInRequest request)
{
    m_asked = std::make_unique<AzureCliRenewer>(m_cloud, m_clock, m_surroundings.azureCli);
    report(request, {.phase = Phase::Completing});
    const Domain::Result<Domain::TokenIdentity> person = co_await m_asked->person();
    if (!person) {
        co_return std::unexpected(person.error());
    }
    Domain::TokenIdentity identity = *person;
    const QString tenant = request.tenant.isEmpty() ? identity.tenantId : request.tenant;
    const Domain::Result<TimedToken> token = co_await m_asked->renew(tenant, request.claims);
    if (!token) {
        co_return std::unexpected(token.error());
    }
    if (const auto told = token->token.identity(); told && !told->objectId.isEmpty() && !told->tenantId.isEmpty()) {
        identity.objectId = told->objectId;
        identity.tenantId = told->tenantId;
        identity.displayName = told->displayName;
    }
    const Domain::Result<Domain::Account> account = identified(accountOf(identity, SignInWay::AzureCli), request);
    if (!account) {
        co_return std::unexpected(account.error());
    }
    std::ignore = remember(*account); // a list that cannot be written only means to sign in again at the next start
    co_return makeAccount(*account, std::move(m_asked), *token);
}

QCoro::Task<SignInService::Account> SignInService::signInAtAuthority(Domain::SignInRequest request)
{
    if (request.way != SignInWay::Browser && request.way != SignInWay::DeviceCode) {
        co_return failure(ErrorKind::BadInput, tr("Nobody can sign in with a token that was given from outside."));
    }
    if (m_registration.clientId.trimmed().isEmpty()) {
        co_return failure(ErrorKind::BadInput,
            tr("Signing in in this way needs an app registration of your organisation. Enter its client id in the "
               "settings, or sign in with the Azure CLI."));
    }
    m_flow.reset(); // uses the client
    m_client = std::make_unique<TokenClient>(m_cloud, m_registration.clientId.trimmed());
    if (request.way == SignInWay::Browser) {
        m_flow = std::make_unique<BrowserFlow>(*m_client, m_clock, *m_surroundings.timers);
    } else {
        m_flow = std::make_unique<DeviceCodeFlow>(*m_client, m_clock, *m_surroundings.timers);
    }
    const QDateTime asked = m_clock.utcNow();
    const Domain::Result<Grant> grant = co_await m_flow->run(
        request, [this, request](const Domain::SignInProgress &progress) { report(request, progress); });
    if (!grant) {
        co_return std::unexpected(grant.error());
    }
    Domain::Result<Domain::Account> account = identified(accountOf(grant->identity, request.way), request);
    if (!account) {
        co_return std::unexpected(account.error());
    }
    const QByteArray refreshToken = grant->tokens.refreshToken;
    if (!refreshToken.isEmpty()) {
        account->keeping = co_await m_secrets.keep(secretKey(account->id), refreshToken);
    }
    std::ignore = remember(*account);
    const TimedToken first{.token = grant->tokens.accessToken, .expiresAt = asked.addDuration(grant->tokens.lifetime)};
    std::unique_ptr<Azure::AccountTokens> tokens = makeAccount(*account, makeRenewer(*account, refreshToken), first);
    co_return tokens;
}

Domain::Result<Domain::Account> SignInService::identified(
    Domain::Account account, const Domain::SignInRequest &request) const
{
    const auto expected = m_members.find(request.accountId);
    if (request.accountId.isEmpty() || account.id == request.accountId || expected == m_members.end()) {
        return account;
    }
    // In a foreign tenant a guest has another object id; there the user name is all that tells persons apart.
    const Domain::Account &known = expected->second.account;
    const bool isGuest = account.homeTenantId != known.homeTenantId && !account.userName.isEmpty() &&
                         account.userName.compare(known.userName, Qt::CaseInsensitive) == 0;
    if (!isGuest) {
        return failure(ErrorKind::Conflict,
            tr("%1 signed in, but %2 was asked to. Sign in with that account, or add the other one.")
                .arg(account.title(), known.title()));
    }
    account.id = known.id;
    account.objectId = known.objectId;
    account.homeTenantId = known.homeTenantId;
    return account;
}

Domain::Result<void> SignInService::remember(const Domain::Account &account) const
{
    const bool isKept = account.way == SignInWay::AzureCli || account.keeping == Keeping::Keychain;
    return isKept ? m_registry.add(account) : m_registry.remove(account.id);
}

QString SignInService::secretKey(const QString &accountId) const
{
    // With the authority: a refresh token must never go to another one, even if that has an account of the same id.
    return m_cloud.authority.authority(QUrl::FullyEncoded) + u' ' + accountId;
}

std::unique_ptr<TokenRenewer> SignInService::makeRenewer(
    const Domain::Account &account, const QByteArray &refreshToken) const
{
    if (account.way == SignInWay::AzureCli) {
        return std::make_unique<AzureCliRenewer>(m_cloud, m_clock, m_surroundings.azureCli);
    }
    const QString tenant = account.homeTenantId.isEmpty() ? m_registration.tenant : account.homeTenantId;
    return std::make_unique<RefreshTokenRenewer>(
        std::make_unique<TokenClient>(m_cloud, m_registration.clientId.trimmed()), refreshToken, tenant,
        RefreshTokenRenewer::Keep{.keeping = account.keeping, .key = secretKey(account.id)}, m_secrets, m_clock);
}

std::unique_ptr<Azure::AccountTokens> SignInService::makeAccount(
    const Domain::Account &account, std::unique_ptr<TokenRenewer> renewer, const std::optional<TimedToken> &first)
{
    const auto tokens = std::make_shared<TokenCache>(std::move(renewer), m_clock);
    if (first) {
        // What the token says about its tenant; an account of a guest may have just signed in elsewhere.
        const auto identity = first->token.identity();
        tokens->put(identity && !identity->tenantId.isEmpty() ? identity->tenantId : account.homeTenantId, *first);
    }
    m_members.insert_or_assign(account.id, Member{.account = account, .tokens = tokens});
    return std::make_unique<SignedInAccount>(account, tokens);
}

QCoro::Task<std::vector<std::unique_ptr<Azure::AccountTokens>>> SignInService::restore()
{
    std::vector<std::unique_ptr<Azure::AccountTokens>> restored;
    const QList<Domain::Account> accounts = m_registry.accounts();
    for (const Domain::Account &account : accounts) {
        QByteArray refreshToken;
        if (account.keeping == Keeping::Keychain) {
            refreshToken = (co_await m_secrets.secret(secretKey(account.id))).value_or(QByteArray());
        }
        restored.push_back(makeAccount(account, makeRenewer(account, refreshToken), {}));
    }
    co_return restored;
}

QCoro::Task<Domain::Result<void>> SignInService::signOut(QString accountId)
{
    bool isInKeychain = true; // unless it is known not to be
    if (const auto member = m_members.find(accountId); member != m_members.end()) {
        isInKeychain = member->second.account.keeping == Keeping::Keychain;
        if (const std::shared_ptr<TokenCache> tokens = member->second.tokens.lock()) {
            tokens->end();
        }
        m_members.erase(accountId);
    }
    const Domain::Result<void> listed = m_registry.remove(accountId);
    Domain::Result<void> kept;
    if (isInKeychain) {
        kept = co_await m_secrets.forget(secretKey(accountId));
    }
    co_return Domain::Result<void>(listed ? kept : listed);
}

} // namespace SignIn
