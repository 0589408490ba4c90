// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world.h"

#include <optional>

namespace Sandbox
{

enum class Scenario {
    Week,  // a believable week in two tenants; new requests arrive, some expire, a colleague is sometimes faster
    Busy,  // some hundreds of requests, more arriving every few minutes
    Empty, // subscriptions, but no request ever
    Scale, // as many subscriptions and requests as asked for, evenly spread; nothing arrives, nobody else decides
    Roles, // one subscription for each situation that decides whether the caller is an approver; nothing arrives
};

struct WorldPlan {
    Scenario scenario = Scenario::Week;
    quint64 seed = 1;
    QDateTime start = {};                  // the moment the user meets the world, UTC; history reaches back from here
    std::optional<int> subscriptions = {}; // exactly so many; absent: what the scenario has
    std::optional<int> requests = {};      // exactly so many at the start; absent: what the scenario has
};

// The world at plan.start, with a history that was lived through. Equal plans make equal worlds.
World makeWorld(const WorldPlan &plan);

// An empty shell of the same tenants, subscriptions, and arrivals after the next-th, to be filled from a state file.
// begin: simulated time the state file was left at, UTC. next: index of the first request that had not arrived.
World makeShell(const WorldPlan &plan, const QDateTime &begin, int next);

} // namespace Sandbox
