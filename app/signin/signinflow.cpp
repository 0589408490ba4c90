// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinflow.h"

#include "idtoken.h"

#include <QUuid>

namespace SignIn
{

Domain::Result<Grant> checkedGrant(const TokenAnswer &tokens, const Azure::Cloud &cloud, const QString &clientId,
    const QByteArray &nonce, const QString &tenant, const QDateTime &now)
{
    const bool namesTenant = !QUuid::fromString(tenant).isNull();
    return identityFrom(tokens.idToken, {.authority = cloud.authority,
                                            .clientId = clientId,
                                            .nonce = nonce,
                                            .now = now,
                                            .tenantId = namesTenant ? tenant : QString()})
        .transform(
            [&tokens](const Domain::TokenIdentity &identity) { return Grant{.tokens = tokens, .identity = identity}; });
}

} // namespace SignIn
