// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloud.h"

namespace SignIn
{

// The addresses of one tenant's sign-in (Microsoft identity platform v2.0).
struct AuthorityEndpoints {
    QUrl authorize;  // opened in a browser
    QUrl token;      // codes and refresh tokens are exchanged here
    QUrl deviceCode; // a device sign-in starts here
};

// authority: of the cloud, may have a path. tenant: GUID, domain, or a word such as "organizations"; empty:
// "organizations". Errors: BadInput when the tenant is none of these, so that it cannot change the address.
Domain::Result<AuthorityEndpoints> endpointsFor(const QUrl &authority, const QString &tenant);

// Of the id tokens of a tenant: the authority, the tenant's GUID and "v2.0".
QString issuerFor(const QUrl &authority, const QString &tenantId);

// What is asked for: who it is, a refresh token, and access to the cloud's Resource Manager.
QString scopeFor(const Azure::Cloud &cloud);

// What the `claims` parameter says: that this program handles claims challenges (`xms_cc` "cp1"), and what a challenge
// demands. challenge: decoded JSON; empty or no JSON object: nothing more.
QByteArray claimsFor(const QByteArray &challenge);

} // namespace SignIn
