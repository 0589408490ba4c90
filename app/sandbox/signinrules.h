// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QJsonObject>

namespace Sandbox
{

// How the simulated sign-in service behaves; steered over the control endpoint.
struct SignInRules {
    int accessTokenLife = 3'599;           // seconds, `expires_in`
    int refreshTokenLife = 90 * 24 * 3600; // seconds; 90 days is what Microsoft documents
    int deviceCodeLife = 900;              // seconds
    int deviceCodeInterval = 5;            // seconds a client has to leave between two polls
    bool refreshTokenOnce = false;         // a used refresh token is dead; Azure lets it live on
    bool stepUpForDecisions = false;       // every POST to ARM needs authentication context p1, as MFA enforcement does
    bool multiFactorNeeded = false;        // a sign-in from before this was set renews no token
    bool blockedByConditionalAccess = false;

    // These rules with the members that `changes` has. Errors: BadInput naming the member that is unknown or does not
    // fit.
    Domain::Result<SignInRules> with(const QJsonObject &changes) const;

    QJsonObject toJson() const;
};

} // namespace Sandbox
