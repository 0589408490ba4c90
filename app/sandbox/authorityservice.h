// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "routes.h"
#include "signinstate.h"

namespace Sandbox
{

// Who a call to ARM comes from, when the sandbox has issued its token.
struct Caller {
    Principal principal;
    QString tenantId;      // of the token
    QStringList tenantIds; // the person belongs to
    QStringList contexts;  // authentication contexts of the token
};

// The simulated sign-in service, below /authority: the endpoints of the Microsoft identity platform v2.0 that a desktop
// client needs, and what ARM asks about the tokens that came from there. There are no browser sessions and no
// passwords: each sign-in asks which person it is.
class AuthorityService
{
public:
    // See SignInState.
    AuthorityService(const World &world, const Domain::Clock &clock, const QString &authority, quint64 seed);

    static bool isMeant(const ArmRequest &request);
    ArmResponse answer(const ArmRequest &request);

    // The caller of a bearer token; nothing when it was not issued here. Error: the answer to a token that was issued
    // here and is expired, changed or revoked.
    std::expected<std::optional<Caller>, ArmResponse> callerOf(const QString &token) const;

    // The answer to a call that needs more than its token has: a decision, while decisions need a step-up.
    std::optional<ArmResponse> stepUpFor(const Caller &caller, const QString &method) const;

    // The answer to a call for a resource of another tenant than the token's.
    ArmResponse wrongTenant(const Caller &caller, const QString &tenantId) const;

    // The caller whom every other token stands for.
    Principal anyPrincipal() const;

    const QString &authority() const { return m_state.authority(); }
    SignInState &state() { return m_state; }

private:
    ArmResponse configuration(const QString &tenant) const;

    SignInState m_state;
};

} // namespace Sandbox
