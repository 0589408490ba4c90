// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tokenanswer.h"

#include <functional>

namespace SignIn
{

// What a person's consent brought.
struct Grant {
    TokenAnswer tokens;
    Domain::TokenIdentity identity; // of the checked id token
};

// One way to ask a person. Used in one thread, for one sign-in.
class SignInFlow
{
public:
    using Report = std::function<void(const Domain::SignInProgress &)>;

    virtual ~SignInFlow() = default;

    // Asks and waits for the person. request.tenant: where to sign in; empty: "organizations". report: told what the
    // person has to do; called until the task ends. Errors: see SignInService::signIn().
    virtual QCoro::Task<Domain::Result<Grant>> run(Domain::SignInRequest request, Report report) = 0;

    // run() ends with Cancelled before this returns.
    virtual void cancel() = 0;

protected:
    SignInFlow() = default;
    Q_DISABLE_COPY_MOVE(SignInFlow)
};

// Tokens as they came, checked against what was asked for. clientId: of the registration. nonce: that was sent; empty:
// none. tenant: as requested; only a GUID says which tenant it has to be. now: UTC, this computer's clock. Errors: see
// identityFrom().
Domain::Result<Grant> checkedGrant(const TokenAnswer &tokens, const Azure::Cloud &cloud, const QString &clientId,
    const QByteArray &nonce, const QString &tenant, const QDateTime &now);

} // namespace SignIn
