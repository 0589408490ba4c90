// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preferences.h"

#include <span>

namespace Settings
{

// How one preference stands in an ini file; the same for the user's and the administrator's.
struct PreferenceKey {
    QLatin1StringView name; // "Group/Key"
    Domain::Preference part = {};
    // False: text is no valid value, and the preferences are as before.
    bool (*read)(const QString &text, Domain::Preferences &preferences) = nullptr;
    QString (*write)(const Domain::Preferences &preferences) = nullptr;
};

// All there are, each part once.
std::span<const PreferenceKey> preferenceKeys();

} // namespace Settings
