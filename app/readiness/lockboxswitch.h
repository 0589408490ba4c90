// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readiness.h"

#include <QCoroTask>

namespace Azure
{
class TenantConnections;
}

namespace Readiness
{

// Enables or disables Lockbox for a tenant and reads what holds then. The published call names no tenant: it acts on
// the one that the token is for, so a token that tells another one is not used.
// tenantId: GUID; empty: the tenant the first account signed in to. connections: outlive the task.
// Result: what Azure tells afterwards, which may still be the old state, or a problem with reading it. Errors:
// NotSignedIn (no account), BadInput (a token for another tenant; nothing was sent), Forbidden (no Global
// Administrator), and those of Azure::ArmClient; after TimedOut, BadAnswer and Cancelled it is not known whether the
// call took effect, unless reading shows that it did.
QCoro::Task<Domain::Result<Domain::TenantOptIn>> switchLockbox(
    Azure::TenantConnections &connections, QString tenantId, Domain::LockboxSwitch direction);

} // namespace Readiness
