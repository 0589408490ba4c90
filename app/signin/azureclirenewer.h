// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "azurecli.h"
#include "clock.h"
#include "cloud.h"
#include "tokenrenewer.h"

#include <QHash>

namespace SignIn
{

// New tokens from the installed Azure CLI (`az account get-access-token`), which keeps and renews them itself.
class AzureCliRenewer : public TokenRenewer
{
public:
    // program: see AzureCli. clock: outlives this object.
    AzureCliRenewer(const Azure::Cloud &cloud, const Domain::Clock &clock, const QString &program = {},
        const AzureCliLimits &limits = {});

    // Whom the CLI is signed in as: `user.name` and `tenantId` of `az account show`. Errors: as AzureCli::run().
    QCoro::Task<Domain::Result<Domain::TokenIdentity>> person();

    // The CLI cannot pass claims on, but the person may have signed it in anew: a token other than the last one is
    // taken for that; with the same one the error tells the command to run.
    QCoro::Task<Domain::Result<TimedToken>> renew(QString tenantId, QByteArray claims) override;
    void close() override { m_cli.close(); }

private:
    Domain::Result<TimedToken> accept(
        const Azure::AccessToken &token, const QDateTime &expiresAt, const QString &tenantId, const QByteArray &claims);

    AzureCli m_cli;
    QString m_resource;
    const Domain::Clock &m_clock;
    QHash<QString, QByteArray> m_given; // digests of the last tokens, by tenant
};

// What `az account get-access-token -o json` printed: `accessToken`, and its end by `expires_on` (seconds since 1970;
// Azure CLI 2.54.0 and later) or else `expiresOn`, which is local time without a zone. tenantId: that was asked for;
// another one in the answer is an error; empty: any. Errors: BadAnswer, NotSignedIn (another tenant).
Domain::Result<TimedToken> readCliToken(const QJsonObject &answer, const QString &tenantId);

} // namespace SignIn
