// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandoptions.h"
#include "preferences.h"

// What the settings, and above them the administrator's, demand of a command line.
namespace CommandLine
{

// Why the command may not be carried out like this, a translated sentence; nothing when it may. An option that
// contradicts what the administrator prescribed is refused rather than ignored, so that nobody believes it was
// followed. preferences: what holds. enforced: what of it the administrator prescribed.
std::optional<QString> refusalOf(
    const CommandOptions &options, const Domain::Preferences &preferences, Domain::PreferenceSet enforced);

} // namespace CommandLine
