// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dice.h"
#include "world.h"

#include <chrono>

namespace Sandbox
{

// A place in a customer's subscription that Microsoft support might ask for, in the forms of the published examples.
enum class ResourcePlace {
    VirtualMachine,
    TwoVirtualMachines, // two ids, comma and blank between them
    StorageAccount,
    SqlDatabase,
    ManagedCluster,
    ScaleSet,
    CloudService,      // classic: ids that are no ARM ids
    WholeSubscription, // the bare subscription id
};

// A believable request in state Initializing.
// created: when it appears, UTC; its fraction of a second is drawn anew. duration: as delivered, "8" or words.
SimulatedRequest makeRequest(Dice &dice, const Subscription &subscription, ResourcePlace place,
    const QDateTime &created, const QString &duration = QStringLiteral("8"));

// The same with place and duration drawn, too.
SimulatedRequest makeAnyRequest(Dice &dice, const Subscription &subscription, const QDateTime &created);

// Somebody else in the tenant decides the request.
void letColleagueDecide(
    SimulatedRequest &request, Dice &dice, const Tenant &tenant, Decision decision, const QDateTime &at);

// The requests of the `week` scenario, oldest facts first; subscriptions holds at least five.
QList<SimulatedRequest> weekRequests(
    quint64 seed, const QDateTime &start, const QList<Tenant> &tenants, const QList<Subscription> &subscriptions);

// The subscriptions of the `roles` scenario, each another answer to whether the caller is an approver, and what waits
// in them. tenants: the first holds all of them but the last.
int roleSituations(); // their number
QList<Subscription> roleSubscriptions(quint64 seed, const QDateTime &start, const QList<Tenant> &tenants);
QList<SimulatedRequest> roleRequests(quint64 seed, const QDateTime &start, const QList<Subscription> &subscriptions);

} // namespace Sandbox
