// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account.h"

#include <QUrl>

namespace SignIn
{

// What an id token must say to be taken.
struct IdTokenExpectation {
    QUrl authority;   // of the cloud
    QString clientId; // the audience
    QByteArray nonce; // sent with the sign-in; empty: none was, as with device codes
    QDateTime now;    // UTC; five minutes either way are forgiven
    QString tenantId; // GUID; empty: any tenant
};

// Who signed in. Checks renewer, audience, nonce, tenant and times (OpenID Connect Core 1.0, section 3.1.3.7). The
// signature is not checked: the token came directly from the token endpoint over a verified connection, which item 6 of
// that section lets take its place. Identity is `oid` and `tid`; a provider on this computer that is not Microsoft
// Entra may leave them out, and `sub` stands in for `oid`.
// Errors: BadAnswer with a sentence; nothing of the token is in it.
Domain::Result<Domain::TokenIdentity> identityFrom(const QByteArray &idToken, const IdTokenExpectation &expected);

} // namespace SignIn
