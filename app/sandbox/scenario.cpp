// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenario.h"

#include "requestmaker.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Sandbox
{
namespace
{

constexpr auto history = 8 * 24h; // older than anything that happened
constexpr auto calmStart = 10min; // nothing surprises a user who has just begun
constexpr int weekSubscriptions = 5;

int subscriptionCount(const WorldPlan &plan)
{
    const int usual = plan.scenario == Scenario::Busy    ? 12
                      : plan.scenario == Scenario::Scale ? 1000
                      : plan.scenario == Scenario::Roles ? roleSituations()
                                                         : weekSubscriptions;
    return plan.subscriptions.value_or(usual);
}

QList<Tenant> tenantsOf(const WorldPlan &plan)
{
    Dice dice(plan.seed, "tenants");
    QList<Tenant> tenants{
        {dice.guid(), u"Contoso"_s, u"contoso.example"_s, u"US"_s, u"Home"_s},
        {dice.guid(), u"Fabrikam"_s, u"fabrikam.example"_s, u"DE"_s, u"ManagedBy"_s},
    };
    tenants.last().optedIn = plan.scenario != Scenario::Roles;
    return tenants;
}

QList<Subscription> subscriptionsOf(const WorldPlan &plan, const QList<Tenant> &tenants)
{
    static const std::array names{u"Contoso Production"_s, u"Contoso Data Platform"_s, u"Contoso Development"_s,
        u"Fabrikam Retail"_s, u"Fabrikam Integration"_s};
    Dice dice(plan.seed, "subscriptions");
    QList<Subscription> subscriptions;
    if (plan.scenario == Scenario::Roles) {
        subscriptions = roleSubscriptions(plan.seed, plan.start, tenants);
        subscriptions.resize(qMin<qsizetype>(subscriptions.size(), subscriptionCount(plan)));
    }
    for (auto i = static_cast<int>(subscriptions.size()); i < subscriptionCount(plan); ++i) {
        const Tenant &tenant = tenants[i % weekSubscriptions < 3 ? 0 : 1];
        const QString name = i < weekSubscriptions
                                 ? names[static_cast<size_t>(i)]
                                 : u"%1 Workload %2"_s.arg(tenant.displayName).arg(i, 4, 10, QChar(u'0'));
        // Owner of the first of each three, approver of the rest, always on the subscription itself.
        subscriptions.append({.subscriptionId = dice.guid(),
            .tenantId = tenant.tenantId,
            .displayName = name,
            .roles = {longHeld(i % 3 == 0 ? Role::Owner : Role::LockboxApprover)}});
    }
    return subscriptions;
}

// One of many: of any age up to a week, about half of them decided before the start.
SimulatedRequest oneOfMany(Dice &dice, const World &world, const Subscription &subscription, const WorldPlan &plan)
{
    std::chrono::minutes age(10 + dice.below(7 * 24 * 60));
    if (age > 95h && age <= 96h) {
        age -= 1h; // would expire during the calm start
    }
    const QDateTime created = plan.start.addDuration(-age);
    SimulatedRequest request = makeAnyRequest(dice, subscription, created);
    QDateTime decided = created.addDuration(std::chrono::minutes(30 + dice.below(3 * 24 * 60)));
    const bool wanted = dice.chance(0.5);
    const bool ahead = decided > plan.start;
    if (wanted && (!ahead || plan.scenario == Scenario::Busy)) {
        const Decision decision = dice.chance(0.7) ? Decision::Approve : Decision::Deny;
        decided = ahead ? qMax(decided, plan.start.addDuration(calmStart)) : decided;
        letColleagueDecide(request, dice, *world.tenant(subscription.tenantId), decision, decided);
    }
    return request;
}

QList<SimulatedRequest> requestsOf(const WorldPlan &plan, const World &world)
{
    QList<SimulatedRequest> requests;
    const QList<Subscription> &subscriptions = world.subscriptions();
    if (plan.scenario == Scenario::Week && subscriptions.size() >= weekSubscriptions) {
        requests = weekRequests(plan.seed, plan.start, world.tenants(), subscriptions);
    } else if (plan.scenario == Scenario::Roles) {
        requests = roleRequests(plan.seed, plan.start, subscriptions);
    }
    const int usual = plan.scenario == Scenario::Busy    ? 300
                      : plan.scenario == Scenario::Scale ? 5000
                                                         : static_cast<int>(requests.size());
    const int wanted = subscriptions.isEmpty() ? 0 : plan.requests.value_or(usual);
    Dice dice(plan.seed, "many");
    QHash<QString, qsizetype> held;
    for (const SimulatedRequest &request : std::as_const(requests)) {
        ++held[request.subscriptionId];
    }
    for (qsizetype slot = 0; requests.size() < wanted; ++slot) {
        const Subscription &subscription = subscriptions[slot % subscriptions.size()];
        // The n-th round fills up to n requests each, so that the spread is even whatever the week put where.
        if (held.value(subscription.subscriptionId) <= slot / subscriptions.size()) {
            requests.append(oneOfMany(dice, world, subscription, plan));
            ++held[subscription.subscriptionId];
        }
    }
    requests.resize(wanted);
    return requests;
}

// Later requests come in at about this pace; absent: none ever.
std::optional<std::chrono::minutes> paceOf(Scenario scenario)
{
    switch (scenario) {
    case Scenario::Week:
        return 75min;
    case Scenario::Busy:
        return 6min;
    case Scenario::Empty:
    case Scenario::Scale:
    case Scenario::Roles:
        break;
    }
    return std::nullopt;
}

void letRequestsArrive(World &world, const WorldPlan &plan, int next)
{
    const auto pace = paceOf(plan.scenario);
    if (!pace || world.subscriptions().isEmpty()) {
        return;
    }
    const auto source = [plan, pace = *pace, tenants = world.tenants(), subscriptions = world.subscriptions()](
                            int index) {
        Dice dice(plan.seed, "arrival/" + QByteArray::number(index));
        const Subscription &subscription = dice.pick(subscriptions);
        const std::chrono::seconds jitter(dice.below(static_cast<int>(std::chrono::seconds(pace).count() / 2)));
        const QDateTime created = plan.start.addDuration(calmStart + pace * index + jitter);
        SimulatedRequest request = makeAnyRequest(dice, subscription, created);
        if (dice.chance(0.3)) {
            const auto tenant = std::ranges::find(tenants, subscription.tenantId, &Tenant::tenantId);
            const Decision decision = dice.chance(0.6) ? Decision::Approve : Decision::Deny;
            letColleagueDecide(
                request, dice, *tenant, decision, created.addDuration(std::chrono::minutes(20 + dice.below(160))));
        }
        return request;
    };
    world.setArrivals(source, next);
}

World emptyWorld(const WorldPlan &plan, const QDateTime &begin)
{
    World world(begin);
    for (const Tenant &tenant : tenantsOf(plan)) {
        world.addTenant(tenant);
    }
    for (const Subscription &subscription : subscriptionsOf(plan, world.tenants())) {
        world.addSubscription(subscription);
    }
    return world;
}

} // namespace

World makeWorld(const WorldPlan &plan)
{
    World world = emptyWorld(plan, plan.start.addDuration(-history));
    for (const SimulatedRequest &request : requestsOf(plan, world)) {
        world.addRequest(request);
    }
    letRequestsArrive(world, plan, 0);
    world.advance(plan.start);
    return world;
}

World makeShell(const WorldPlan &plan, const QDateTime &begin, int next)
{
    World world = emptyWorld(plan, begin);
    letRequestsArrive(world, plan, next);
    return world;
}

} // namespace Sandbox
