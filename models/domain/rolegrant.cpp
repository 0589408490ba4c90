// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rolegrant.h"

#include "resourceid.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Domain
{
namespace
{

// Built-in roles by the Azure documentation.
constexpr auto ownerId = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635"_L1;
constexpr auto approverId = "4dae6930-7baf-46f5-909e-0383bc931c46"_L1;

bool matches(const QStringList &patterns, const QString &action)
{
    constexpr qsizetype longestPattern = 300; // a service's own are far shorter
    return std::ranges::any_of(patterns, [&action](const QString &pattern) {
        return pattern.size() <= longestPattern && QRegularExpression::fromWildcard(pattern, Qt::CaseInsensitive,
                                                       QRegularExpression::NonPathWildcardConversion)
                                                       .match(action)
                                                       .hasMatch();
    });
}

bool isWord(const QString &text, QLatin1StringView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

} // namespace

ScopeKind scopeKindOf(const QString &scope, const QString &subscriptionId)
{
    if (scope == "/"_L1) {
        return ScopeKind::Root;
    }
    if (scope.startsWith("/providers/Microsoft.Management/managementGroups/"_L1, Qt::CaseInsensitive)) {
        return ScopeKind::ManagementGroup;
    }
    const ResourceId id = ResourceId::parse(scope);
    if (subscriptionId.isEmpty() || id.subscriptionId().compare(subscriptionId, Qt::CaseInsensitive) != 0) {
        return ScopeKind::Other;
    }
    switch (id.form()) {
    case ResourceId::Form::Subscription:
        return ScopeKind::Subscription;
    case ResourceId::Form::ResourceGroup:
        return ScopeKind::ResourceGroup;
    case ResourceId::Form::Resource:
        return ScopeKind::Resource;
    case ResourceId::Form::Other:
        break;
    }
    return ScopeKind::Other;
}

QString RoleGrant::roleId() const
{
    return roleDefinitionId.sliced(roleDefinitionId.lastIndexOf(u'/') + 1).toLower();
}

bool RoleGrant::isDesignated() const
{
    const QString id = roleId();
    return id == ownerId || id == approverId;
}

bool RoleGrant::isByGroup() const
{
    return isWord(memberType, "Group"_L1) || isWord(principalType, "Group"_L1) ||
           isWord(principalType, "ForeignGroup"_L1);
}

QString RoleGrant::title() const
{
    const QString id = roleId();
    if (id == ownerId) {
        return u"Owner"_s;
    }
    if (id == approverId) {
        return u"Azure Customer Lockbox Approver for Subscription"_s;
    }
    return roleName.isEmpty() ? id : roleName;
}

bool RoleDefinition::allows(const QString &action) const
{
    return std::ranges::any_of(permissions, [&action](const Permission &permission) {
        return matches(permission.actions, action) && !matches(permission.notActions, action);
    });
}

} // namespace Domain
