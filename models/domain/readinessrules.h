// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readinessfacts.h"

namespace Domain
{

// Would the next request reach this person, and could they decide it? The rules are those of the Azure documentation
// (Customer Lockbox overview and frequently asked questions); each finding names its page.
//
// The stable words of ReadinessFinding::finding, with their grades:
//
//   role            owner-direct, approver-direct (ok); role-activated (ok, warning when it ends within four days);
//                   role-ends-soon, role-conditional, role-by-group (warning); role-eligible, role-not-started,
//                   role-ended, role-inherited (by a management group), role-at-root, role-on-resource-group,
//                   role-on-resource, role-not-designated (another role that allows the call), role-insufficient,
//                   no-role (problem); role-elsewhere, role-end-unknown, roles-unreadable, eligibility-unreadable
//                   (unknown)
//   pending request assigned-in-time (ok), assigned-too-late, not-an-approver (problem), assignment-time-unknown
//                   (unknown)
//   requests        requests-readable (ok), requests-refused (problem), requests-unreadable (unknown)
//   tenant          tenant-opted-in (ok), tenant-not-opted-in (problem), opt-in-unknown (unknown)
//   subscription    subscription-enabled (ok), subscription-warned, subscription-past-due (warning),
//                   subscription-disabled, subscription-deleted (problem), subscription-state-unknown (unknown)
//   provider        provider-registered (ok), provider-not-registered (warning, or problem when the list of requests
//                   fails for that), provider-state-unknown (unknown)
//   services        services-covered (ok), services-unsure, services-not-covered (warning), services-unknown (unknown)
//   mail            mail-not-knowable (unknown)
//   cloud           cloud-without-lockbox (problem), cloud-not-stated (unknown); nothing in the public cloud
//   whole tenant    tenant-requests-not-listed, subscriptions-not-listed (unknown)

// The findings of one subscription, roles first. now: UTC, by the service's clock.
QList<ReadinessFinding> subscriptionFindings(const SubscriptionFacts &facts, const QDateTime &now);

// services-* of one subscription alone.
ReadinessFinding servicesFinding(const SubscriptionFacts &facts);

// What concerns a tenant as a whole; without subscription.
QList<ReadinessFinding> tenantFindings(const TenantFacts &facts);

// gap: of a tenant whose subscriptions are not all known.
ReadinessFinding unlistedFinding(const WatchGap &gap);

// By the roles in the token; false when it tells none.
bool isGlobalAdministrator(const TokenIdentity &identity);

} // namespace Domain
