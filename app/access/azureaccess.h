// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounttokens.h"
#include "cloud.h"
#include "servicechoice.h"

#include <memory>
#include <optional>
#include <vector>

namespace Access
{

// A cloud, the right to talk to it, and where this computer keeps what concerns it.
struct AzureAccess {
    Azure::Cloud cloud;
    std::vector<std::unique_ptr<Azure::AccountTokens>> accounts; // signed in already
    QString folder;                                              // of this cloud's store and journal
};

// Takes the token out of LOCKBOX_ACCESS_TOKEN: the variable is gone afterwards, so that no child process and no dump of
// the environment holds it. Empty when it was not set. Call it once, before any other thread runs.
QByteArray takeAccessToken();

// std::nullopt: the embedded sandbox is asked for.
// token: as takeAccessToken() gave it. Without one a loopback host gets the token "sandbox", because a simulated Azure
// takes any; other hosts are refused. Errors: BadInput (no such cloud, a bad cloud file), NotSignedIn, Storage (no data
// folder).
Domain::Result<std::optional<AzureAccess>> resolveAccess(const ServiceChoice &choice, const QByteArray &token);

// For the sandbox that runs within this program. arm, authority, portal: as it reported them.
Domain::Result<AzureAccess> sandboxAccess(const Azure::Cloud &cloud);

} // namespace Access
