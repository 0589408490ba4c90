// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "secretstore.h"
#include "tokenclient.h"
#include "tokenrenewer.h"

namespace SignIn
{

// New tokens by a refresh token, which the sign-in service replaces as it likes; the newest one is kept.
class RefreshTokenRenewer : public TokenRenewer
{
public:
    // Where the refresh token is kept between two runs, and how the account signed in.
    struct Keep {
        Domain::Keeping keeping = Domain::Keeping::MemoryOnly;
        QString key; // in the store
    };

    // client: of the registration that the refresh token was given to. refreshToken: empty when there is none; every
    // renew() is then NotSignedIn. tenant: of sign-in, for demands that name none. secrets, clock: outlive this object.
    RefreshTokenRenewer(std::unique_ptr<TokenClient> client, QByteArray refreshToken, QString tenant, Keep keep,
        SecretStore &secrets, const Domain::Clock &clock);

    QCoro::Task<Domain::Result<TimedToken>> renew(QString tenantId, QByteArray claims) override;
    void close() override;

private:
    QCoro::Task<std::expected<TokenAnswer, Refusal>> redeem(
        const QString &tenant, const QByteArray &refreshToken, const QByteArray &claims);
    void rotate(const QByteArray &newer);

    std::unique_ptr<TokenClient> m_client;
    QByteArray m_refreshToken;
    QString m_tenant;
    Keep m_keep;
    SecretStore &m_secrets;
    const Domain::Clock &m_clock;
    bool m_isClosed = false;
};

} // namespace SignIn
