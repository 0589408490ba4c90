// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestmaker.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Sandbox
{
namespace
{

using Kind = SimulatedRole::Kind;

const QString managementGroup = u"/providers/Microsoft.Management/managementGroups/contoso"_s;

// One situation, as the name of its subscription says it.
struct Situation {
    QString name;
    std::function<void(Subscription &, const QDateTime &start)> arrange;
    bool waits = false; // whether a request of two days ago waits for its decision
};

SimulatedRole during(SimulatedRole role, const QDateTime &from, const QDateTime &to = {})
{
    role.start = from;
    role.end = to;
    return role;
}

SimulatedRole ofKind(SimulatedRole role, Kind kind)
{
    role.kind = kind;
    return role;
}

SimulatedRole ownerBelow(const Subscription &subscription, const QString &rest)
{
    return longHeld(Role::Owner, u"/subscriptions/"_s + subscription.subscriptionId + rest);
}

// The one role, of somebody whose circumstances are in order.
Situation with(const QString &name, const SimulatedRole &role)
{
    return {name, [role](Subscription &subscription, const QDateTime &) {
                subscription.roles = {role};
            }};
}

QList<Situation> rolesThatLast()
{
    SimulatedRole byGroup = longHeld(Role::Owner);
    byGroup.holder = SimulatedRole::Holder::Group;
    SimulatedRole conditional = longHeld(Role::Owner);
    conditional.condition = u"((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})))"_s;
    Situation owner = with(u"Owner on the subscription"_s, longHeld(Role::Owner));
    owner.waits = true;
    Situation inherited = with(u"Owner by management group"_s, longHeld(Role::Owner, managementGroup));
    inherited.waits = true;
    return {
        owner,
        with(u"Approver on the subscription"_s, longHeld(Role::LockboxApprover)),
        {u"Owner and approver"_s,
            [](Subscription &subscription, const QDateTime &) {
                subscription.roles = {
                    longHeld(Role::LockboxApprover), longHeld(Role::Owner), longHeld(Role::Owner, managementGroup)};
            }},
        inherited,
        with(u"Owner at the root"_s, longHeld(Role::Owner, u"/"_s)),
        {u"Owner of a resource group"_s,
            [](Subscription &subscription, const QDateTime &) {
                subscription.roles = {ownerBelow(subscription, u"/resourceGroups/rg-main"_s)};
            }},
        {u"Owner of a resource"_s,
            [](Subscription &subscription, const QDateTime &) {
                subscription.roles = {ownerBelow(
                    subscription, u"/resourceGroups/rg-main/providers/Microsoft.Compute/virtualMachines/vm-main"_s)};
            }},
        with(u"Owner by group"_s, byGroup),
        with(u"Owner on a condition"_s, conditional),
        with(u"Custom role"_s, longHeld(Role::RequestDecider)),
        with(u"Contributor only"_s, longHeld(Role::Contributor)),
        {u"Reader only"_s,
            [](Subscription &subscription, const QDateTime &) {
                subscription.roles = {longHeld(Role::Reader)};
                subscription.requestsReadable = false;
            }},
        {u"No role"_s,
            [](Subscription &subscription, const QDateTime &) {
                subscription.roles.clear();
                subscription.requestsReadable = false;
            }},
    };
}

QList<Situation> rolesInTime()
{
    return {
        {u"Owner if activated"_s,
            [](Subscription &subscription, const QDateTime &) {
                subscription.roles = {ofKind(longHeld(Role::Owner), Kind::Eligible)};
            }},
        {u"Owner activated for a day"_s,
            [](Subscription &subscription, const QDateTime &start) {
                subscription.roles = {ofKind(longHeld(Role::Owner), Kind::Eligible),
                    ofKind(during(longHeld(Role::Owner), start.addDuration(-1h), start.addDuration(23h)),
                        Kind::Activated)};
            },
            true},
        {u"Activation is over"_s,
            [](Subscription &subscription, const QDateTime &start) {
                subscription.roles = {ofKind(longHeld(Role::LockboxApprover), Kind::Eligible),
                    ofKind(during(longHeld(Role::LockboxApprover), start.addDays(-2), start.addDays(-1)),
                        Kind::Activated)};
            }},
        {u"Owner for another week"_s,
            [](Subscription &subscription, const QDateTime &start) {
                subscription.roles = {during(longHeld(Role::Owner), start.addDays(-60), start.addDays(7))};
            }},
        {u"Owner since yesterday"_s,
            [](Subscription &subscription, const QDateTime &start) {
                subscription.roles = {during(longHeld(Role::Owner), start.addDays(-1))};
            },
            true},
        {u"Roles not to be read"_s,
            [](Subscription &subscription, const QDateTime &) {
                subscription.rolesReadable = false;
            }},
    };
}

QList<Situation> otherCircumstances()
{
    return {
        {u"Disabled subscription"_s,
            [](Subscription &subscription, const QDateTime &) {
                subscription.state = u"Disabled"_s;
            }},
        {u"Payment overdue"_s,
            [](Subscription &subscription, const QDateTime &) {
                subscription.state = u"PastDue"_s;
            }},
        {u"Provider not registered"_s,
            [](Subscription &subscription, const QDateTime &) {
                subscription.lockboxRegistration = u"NotRegistered"_s;
            }},
        {u"Nothing that Lockbox covers"_s,
            [](Subscription &subscription, const QDateTime &) {
                subscription.resourceTypes = {u"Microsoft.KeyVault/vaults"_s, u"Microsoft.Network/virtualNetworks"_s};
            }},
    };
}

QList<Situation> situations()
{
    return rolesThatLast() + rolesInTime() + otherCircumstances();
}

} // namespace

int roleSituations()
{
    return static_cast<int>(situations().size()) + 1; // and the tenant that is not opted in
}

QList<Subscription> roleSubscriptions(quint64 seed, const QDateTime &start, const QList<Tenant> &tenants)
{
    Dice dice(seed, "role subscriptions");
    QList<Subscription> subscriptions;
    for (const Situation &situation : situations()) {
        Subscription subscription{.subscriptionId = dice.guid(),
            .tenantId = tenants.constFirst().tenantId,
            .displayName = situation.name,
            .roles = {longHeld(Role::Owner)}};
        situation.arrange(subscription, start);
        subscriptions.append(subscription);
    }
    subscriptions.append({.subscriptionId = dice.guid(),
        .tenantId = tenants.constLast().tenantId,
        .displayName = u"Lockbox not enabled"_s,
        .roles = {longHeld(Role::Owner)}});
    return subscriptions;
}

QList<SimulatedRequest> roleRequests(quint64 seed, const QDateTime &start, const QList<Subscription> &subscriptions)
{
    Dice dice(seed, "roles");
    QList<SimulatedRequest> requests;
    for (const Situation &situation : situations()) {
        const auto subscription = std::ranges::find(subscriptions, situation.name, &Subscription::displayName);
        if (situation.waits && subscription != subscriptions.end()) {
            requests.append(makeRequest(dice, *subscription, ResourcePlace::VirtualMachine, start.addDuration(-48h)));
        }
    }
    return requests;
}

} // namespace Sandbox
