// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Views
{

// Where the shown requests come from: named in the window title, the rail and every confirmation.
struct Scope {
    enum class Kind { Sandbox, Cloud };
    Kind kind = Kind::Sandbox;
    QString cloudName;   // "Azure", "Azure US Government", or the name in a cloud file; may be empty for the sandbox
    QString accountName; // as signed in; may be empty when only a token is known
    QString portalUrl;   // "https://portal.azure.com"; empty: the cloud has no portal, no links are offered

    friend bool operator==(const Scope &, const Scope &) = default;
};

} // namespace Views
