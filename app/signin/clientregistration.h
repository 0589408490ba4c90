// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace SignIn
{

// What the sign-in service knows this program by: a registration that the customer's administrator made, a public
// client without a secret (Microsoft identity platform, "Public client and confidential client applications").
struct ClientRegistration {
    QString clientId; // GUID, "Application (client) ID"; empty: only the Azure CLI can be used
    QString tenant;   // GUID or domain where one signs in; empty: "organizations", any work or school account

    friend bool operator==(const ClientRegistration &, const ClientRegistration &) = default;
};

} // namespace SignIn
