// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account.h"
#include "readiness.h"

namespace CommandLine
{

// What switching Lockbox on or off would concern, for the person who confirms it.
struct SwitchPlace {
    QString cloudName = {};
    Domain::Tenant tenant = {};     // empty id: the token does not tell its tenant
    Domain::TenantOptIn optIn = {}; // as it is now
    // Of the token; absent when it is not readable.
    std::optional<Domain::TokenIdentity> identity = {};
};

// Says what the switch does, for which tenant, and what it takes; ends with the question that switchWord() answers.
QString switchQuestion(Domain::LockboxSwitch direction, const SwitchPlace &place);

// What must be typed: "enable" or "disable".
QString switchWord(Domain::LockboxSwitch direction);

} // namespace CommandLine
