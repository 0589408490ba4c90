// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Views
{

// What a person must know about a request beside the request itself: whose it is and where a decision would go.
struct RequestContext {
    enum class Place { Sandbox, Cloud };

    QString subscriptionTitle; // display name, or the id when there is none
    QString subscriptionId;    // GUID that was asked
    QString tenantTitle;       // empty: not known
    QString tenantId = {};     // GUID; empty: not known
    QString accountName;       // empty: not known
    QString cloudName;         // "Azure", "Azure US Government" ...; for the sandbox its name
    Place place = Place::Cloud;
    QString warning = {}; // why the person may be unable to decide it, safe to show; empty: nothing is known

    friend bool operator==(const RequestContext &, const RequestContext &) = default;
};

} // namespace Views
