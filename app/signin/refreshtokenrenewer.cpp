// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "refreshtokenrenewer.h"

#include "authorityendpoints.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace SignIn
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

} // namespace

RefreshTokenRenewer::RefreshTokenRenewer(std::unique_ptr<TokenClient> client, QByteArray refreshToken, QString tenant,
    Keep keep, SecretStore &secrets, const Domain::Clock &clock)
    : m_client(std::move(client))
    , m_refreshToken(std::move(refreshToken))
    , m_tenant(std::move(tenant))
    , m_keep(std::move(keep))
    , m_secrets(secrets)
    , m_clock(clock)
{
}

QCoro::Task<Domain::Result<TimedToken>> RefreshTokenRenewer::renew(QString tenantId, QByteArray claims)
{
    if (m_isClosed) {
        co_return std::unexpected(Domain::Error{.kind = Domain::ErrorKind::Cancelled});
    }
    if (m_refreshToken.isEmpty()) {
        co_return std::unexpected(Domain::Error{.kind = Domain::ErrorKind::NotSignedIn,
            .detail = Words::tr("The sign-in of the last time could not be found on this computer. Sign in again."),
            .claims = claims});
    }
    const QDateTime asked = m_clock.utcNow();
    const QString tenant = tenantId.isEmpty() ? m_tenant : tenantId;
    QByteArray used = m_refreshToken;
    std::expected<TokenAnswer, Refusal> answer = co_await redeem(tenant, used, claims);
    // Where a refresh token is good for one use, another tenant's renewal may have been faster with it.
    while (!answer && answer.error().word == "invalid_grant"_L1 && m_refreshToken != used && !m_isClosed) {
        used = m_refreshToken;
        answer = co_await redeem(tenant, used, claims);
    }
    if (m_isClosed) {
        co_return std::unexpected(Domain::Error{.kind = Domain::ErrorKind::Cancelled});
    }
    if (!answer) {
        co_return std::unexpected(answer.error().reason);
    }
    rotate(answer->refreshToken);
    co_return TimedToken{.token = answer->accessToken, .expiresAt = asked.addDuration(answer->lifetime)};
}

QCoro::Task<std::expected<TokenAnswer, Refusal>> RefreshTokenRenewer::redeem(
    const QString &tenant, const QByteArray &refreshToken, const QByteArray &claims)
{
    return m_client->requestTokens(
        tenant, {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, QString::fromUtf8(refreshToken)},
                    {u"scope"_s, scopeFor(m_client->cloud())}, {u"claims"_s, QString::fromUtf8(claimsFor(claims))}});
}

void RefreshTokenRenewer::rotate(const QByteArray &newer)
{
    if (newer.isEmpty() || newer == m_refreshToken) {
        return;
    }
    m_refreshToken = newer;
    if (m_keep.keeping == Domain::Keeping::Keychain) {
        // Goes on by itself: nobody should wait for a keychain to get a token. If it fails, the older one is still
        // there, and the service accepts that for a while.
        std::ignore = m_secrets.keep(m_keep.key, newer);
    }
}

void RefreshTokenRenewer::close()
{
    m_isClosed = true;
    m_refreshToken.clear();
    m_client->close();
}

} // namespace SignIn
