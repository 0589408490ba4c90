// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"
#include "decision.h"
#include "result.h"

namespace CommandLine
{

// How lockboxctl ends. The numbers are part of its interface: scripts rely on them.
enum class ExitCode {
    Done = 0,
    Refused = 1,       // a finding: no such request, not decidable, answered by somebody else, not confirmed
    Usage = 2,         // the command line or a file named on it cannot be used
    NoPermission = 3,  // not signed in, or a role is missing
    ServiceFailed = 4, // the service, the network or the local disk failed, or the outcome is unknown
};

ExitCode exitCodeFor(const Domain::Error &error);

// A check in which any subscription failed has failed, except that it lacked a sign-in when every one answered so.
ExitCode exitCodeFor(const Domain::CheckReport &report);

// progress: finished. Done only when the service reports what was decided.
ExitCode exitCodeFor(const Domain::DecisionProgress &progress);

} // namespace CommandLine
