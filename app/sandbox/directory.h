// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world.h"

namespace Sandbox
{

// The template id of the Entra role Global Administrator, as the claim `wids` of a token lists it.
inline const QString globalAdministrator = QStringLiteral("62e90394-69f5-4237-9190-012177145e10");

// Somebody who can sign in to the simulated cloud.
struct Person {
    QString objectId; // GUID, the same in every tenant: guests keep it here, unlike in Entra
    QString userPrincipalName;
    QString displayName;
    QString homeTenantId;
    QStringList tenantIds;           // of the home tenant and of those where the person is a guest
    QStringList directoryRoles = {}; // in the home tenant alone

    bool belongsTo(const QString &tenantId) const { return tenantIds.contains(tenantId, Qt::CaseInsensitive); }
};

// Everybody who can sign in. The first one belongs to every tenant and is the caller whom a token stands for that the
// sandbox has not issued. seed: of the simulation.
QList<Person> personsOf(const World &world, quint64 seed);

} // namespace Sandbox
