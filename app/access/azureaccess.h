// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounttokens.h"
#include "clientregistration.h"
#include "cloud.h"
#include "preferences.h"
#include "servicechoice.h"

#include <memory>
#include <optional>
#include <vector>

namespace Access
{

// A cloud, the right to talk to it, and where this computer keeps what concerns it.
struct AzureAccess {
    Azure::Cloud cloud;
    // Of a token given from outside. Empty: whoever signed in before is to be restored, or somebody signs in now.
    std::vector<std::unique_ptr<Azure::AccountTokens>> accounts;
    SignIn::ClientRegistration registration; // to sign in with
    QString folder;                          // of this cloud's store and journal
};

// Whether somebody is going to sign in during this run.
enum class SignInPlan {
    Perhaps, // a simulated Azure on loopback gets a made-up token, because it takes any
    Surely,  // no token stands in for the sign-in, and no sandbox for Azure
};

// Takes the token out of LOCKBOX_ACCESS_TOKEN: the variable is gone afterwards, so that no child process and no dump of
// the environment holds it. Empty when it was not set. Call it once, before any other thread runs.
QByteArray takeAccessToken();

// std::nullopt: the embedded sandbox is asked for, or there is nothing else to work on: no token, and nobody is signed
// in at the preferred cloud.
// token: as takeAccessToken() gave it; it comes before those who signed in. enforced: what of the preferences the
// administrator prescribed; against a prescribed cloud nothing else can be chosen but the sandbox. Errors: BadInput (no
// such cloud, a bad cloud file, another cloud than the prescribed one), Storage (no data folder).
Domain::Result<std::optional<AzureAccess>> resolveAccess(const ServiceChoice &choice, const QByteArray &token,
    const Domain::Preferences &preferences, SignInPlan plan = SignInPlan::Perhaps, Domain::PreferenceSet enforced = {});

// For the sandbox that runs within this program. cloud: as it reported itself.
Domain::Result<AzureAccess> sandboxAccess(const Azure::Cloud &cloud);

} // namespace Access
