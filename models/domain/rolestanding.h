// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readinessfacts.h"

#include <map>

namespace Domain
{

// What a grant of a designated role is worth to Customer Lockbox, the best first (Azure documentation, Customer Lockbox
// overview and frequently asked questions).
enum class Standing {
    Direct,
    EndsSoon,
    Activated,
    Conditional,
    ByGroup, // the last that counts, or may count
    Eligible,
    NotStarted,
    Ended,
    Inherited,
    AtRoot,
    OnResourceGroup,
    OnResource,
    Elsewhere,
};

inline bool mayCount(Standing standing)
{
    return standing <= Standing::ByGroup;
}

using JudgedGrants = std::multimap<Standing, RoleGrant>;

// The designated roles, in force or eligible, the best first. now: UTC, by the service's clock.
JudgedGrants judgedGrants(const SubscriptionFacts &facts, const QDateTime &now);

// Everything in force, each grant once: an instance tells more than the assignment that stands behind it.
QList<RoleGrant> grantsInForce(const SubscriptionFacts &facts);

// Why it is not known for certain which roles are in force; nothing when it is.
std::optional<Error> whyUnknown(const SubscriptionFacts &facts);

} // namespace Domain
