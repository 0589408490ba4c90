// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "signinendpoints.h"

namespace Sandbox
{

// What a client is to get for what it presented to the token endpoint.
struct Redemption {
    Grant grant;
    QString nonce = {}; // of the authorization request
};

// form: of the client. tenant: the word of the address. Each takes what it redeems out of use as far as it is good for
// one time only.

// Errors: AADSTS70000 for an unknown code, 54005 for a used one, 70008 for an old one, 50011 for another redirect
// address, 501481 for a verifier that does not fit.
SignInResult<Redemption> redeemCode(SignInState &state, const SignInForm &form, const QString &tenant);

// Errors: AADSTS70000 for an unknown or replaced token, 700082 for an old one, 50173 for a revoked session, 50076 when
// only the person can give what is asked for, 50020 for a tenant that does not know the person.
SignInResult<Redemption> redeemRefreshToken(SignInState &state, const SignInForm &form, const QString &tenant);

// The answers of RFC 8628, section 3.5, with Entra's words where they differ.
SignInResult<Redemption> redeemDeviceCode(SignInState &state, const SignInForm &form);

} // namespace Sandbox
