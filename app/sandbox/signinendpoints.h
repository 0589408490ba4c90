// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "signinstate.h"

namespace Sandbox
{

// The fields of a posted form.
using SignInForm = QHash<QString, QString>;

// The endpoints of the simulated sign-in service. tenant: the word of the address, see SignInState::tenantNamed().

// GET {authority}/{tenant}/oauth2/v2.0/authorize: the authorization code grant with PKCE (RFC 6749, RFC 7636). Shows a
// page with a link for each person; the links lead back here with `sandbox_person`, or with `sandbox_answer=declined`,
// and from there to the client's redirect address.
ArmResponse authorizeAnswer(SignInState &state, const ArmRequest &request, const QString &tenant);

// POST {authority}/{tenant}/oauth2/v2.0/devicecode (RFC 8628)
ArmResponse deviceCodeAnswer(SignInState &state, const ArmRequest &request, const QString &tenant);

// GET {authority}/device: where a person types the code, with `code`, and then chooses, as for authorizeAnswer().
ArmResponse devicePage(SignInState &state, const ArmRequest &request);

// POST {authority}/{tenant}/oauth2/v2.0/token: authorization_code, refresh_token and device_code.
ArmResponse tokenAnswer(SignInState &state, const ArmRequest &request, const QString &tenant);

// For the endpoints themselves: the fields of a posted form. Error: one is sent twice, which RFC 6749 forbids, or a
// `client_id` is missing.
SignInResult<SignInForm> formOf(const ArmRequest &request);

// Links to this very page, one for each person and one to decline. heading: plain text.
ArmResponse personPage(
    const SignInState &state, const QUrl &address, const QString &heading, const QString &loginHint = {});

} // namespace Sandbox
