// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readinessfacts.h"

namespace Domain
{

// The part of the readiness rules that concerns roles. For the words see readinessrules.h; the tenant and the
// subscription of the findings are filled in. now: UTC, by the service's clock.

// What the person's roles are worth to Lockbox. When one counts, or may count, the best alone is told; otherwise every
// kind of obstacle once.
QList<ReadinessFinding> roleFindings(const SubscriptionFacts &facts, const QDateTime &now);

// For each request that waits: whether a role that counts was there before it. Nothing when the roles are not known.
QList<ReadinessFinding> requestFindings(const SubscriptionFacts &facts, const QDateTime &now);

} // namespace Domain
