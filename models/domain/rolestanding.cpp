// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rolestanding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Domain
{
namespace
{

constexpr qint64 soonDays = 14; // time enough to have an assignment renewed

Standing standingByTime(const RoleGrant &grant, const QDateTime &now)
{
    if (grant.end.isValid() && grant.end <= now) {
        return Standing::Ended;
    }
    if (grant.kind == RoleGrant::Kind::Eligible) {
        return Standing::Eligible;
    }
    if (grant.start.isValid() && grant.start > now) {
        return Standing::NotStarted;
    }
    if (grant.isByGroup()) {
        return Standing::ByGroup;
    }
    if (!grant.condition.isEmpty()) {
        return Standing::Conditional;
    }
    if (grant.kind == RoleGrant::Kind::Activated) {
        return Standing::Activated;
    }
    return grant.end.isValid() && grant.end < now.addDays(soonDays) ? Standing::EndsSoon : Standing::Direct;
}

Standing standingOf(const RoleGrant &grant, const QString &subscriptionId, const QDateTime &now)
{
    switch (scopeKindOf(grant.scope, subscriptionId)) {
    case ScopeKind::Subscription:
        // Instances tell of an inherited role at the scope they were asked for.
        return grant.memberType.compare("Inherited"_L1, Qt::CaseInsensitive) == 0 ? Standing::Inherited
                                                                                  : standingByTime(grant, now);
    case ScopeKind::ManagementGroup:
        return Standing::Inherited;
    case ScopeKind::Root:
        return Standing::AtRoot;
    case ScopeKind::ResourceGroup:
        return Standing::OnResourceGroup;
    case ScopeKind::Resource:
        return Standing::OnResource;
    case ScopeKind::Other:
        break;
    }
    return Standing::Elsewhere;
}

bool isSameGrant(const RoleGrant &left, const RoleGrant &right)
{
    return left.roleId() == right.roleId() && left.scope.compare(right.scope, Qt::CaseInsensitive) == 0 &&
           left.principalId.compare(right.principalId, Qt::CaseInsensitive) == 0;
}

} // namespace

QList<RoleGrant> grantsInForce(const SubscriptionFacts &facts)
{
    QList<RoleGrant> grants = facts.active.value_or(QList<RoleGrant>());
    if (!facts.assignments) {
        return grants;
    }
    const qsizetype instances = grants.size();
    for (const RoleGrant &assignment : facts.assignments->value_or(QList<RoleGrant>())) {
        bool isKnown = false;
        for (qsizetype index = 0; index < instances; ++index) {
            if (RoleGrant &instance = grants[index]; isSameGrant(assignment, instance)) {
                isKnown = true;
                // An instance need not repeat these.
                instance.condition = instance.condition.isEmpty() ? assignment.condition : instance.condition;
                instance.start = instance.start.isValid() ? instance.start : assignment.start;
            }
        }
        if (!isKnown) {
            grants.append(assignment);
        }
    }
    return grants;
}

std::optional<Error> whyUnknown(const SubscriptionFacts &facts)
{
    if (facts.assignments ? facts.assignments->has_value() : facts.active.has_value()) {
        return std::nullopt;
    }
    return facts.assignments ? facts.assignments->error() : facts.active.error();
}

JudgedGrants judgedGrants(const SubscriptionFacts &facts, const QDateTime &now)
{
    JudgedGrants judged;
    for (const RoleGrant &grant : grantsInForce(facts) + facts.eligible.value_or(QList<RoleGrant>())) {
        if (grant.isDesignated()) {
            judged.emplace(standingOf(grant, facts.subscription.id, now), grant);
        }
    }
    return judged;
}

} // namespace Domain
