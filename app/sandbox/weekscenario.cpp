// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestmaker.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::minutes;

namespace Sandbox
{
namespace
{

constexpr auto untouched = minutes::min();
constexpr auto lifetime = "Support request lifetime"_L1;

// One request of the week. Ages count back from the start; a negative age lies ahead of it.
struct WeekRequest {
    int subscription;
    ResourcePlace place;
    minutes age;
    QLatin1StringView duration = "8"_L1;
    minutes decidedAge = untouched; // untouched: nobody but the user decides
    Decision decision = Decision::Approve;
    QLatin1StringView fixedStatus = ""_L1; // a status that the simulation does not reach by itself
    bool ticketReadable = true;
};

using enum ResourcePlace;

// Nothing changes in the first ten minutes: the nearest expiry is forty minutes away, the colleague takes twenty-five.
constexpr std::array week{
    // the production subscription: four to decide, the last of them running out
    WeekRequest{.subscription = 0, .place = VirtualMachine, .age = 95min},
    WeekRequest{.subscription = 0, .place = StorageAccount, .age = 26h},
    WeekRequest{.subscription = 0, .place = TwoVirtualMachines, .age = 51h, .duration = "4"_L1},
    WeekRequest{.subscription = 0, .place = SqlDatabase, .age = 96h - 40min},
    WeekRequest{.subscription = 0, .place = ScaleSet, .age = 29h, .decidedAge = 2h},
    WeekRequest{.subscription = 0, .place = VirtualMachine, .age = 70h, .decidedAge = 66h, .decision = Decision::Deny},
    WeekRequest{.subscription = 0, .place = StorageAccount, .age = 144h},
    // the data platform: a colleague is about to answer the first one
    WeekRequest{.subscription = 1, .place = CloudService, .age = 9h, .duration = lifetime, .decidedAge = -25min},
    WeekRequest{.subscription = 1, .place = SqlDatabase, .age = 72h, .decidedAge = 68h},
    WeekRequest{.subscription = 1, .place = ScaleSet, .age = 5h, .fixedStatus = "CustomerNotified"_L1},
    WeekRequest{.subscription = 2,
        .place = WholeSubscription,
        .age = 120h,
        .duration = lifetime,
        .decidedAge = 118h,
        .decision = Decision::Deny},
    // the other tenant
    WeekRequest{.subscription = 3, .place = ManagedCluster, .age = 15h, .ticketReadable = false},
    WeekRequest{.subscription = 3, .place = VirtualMachine, .age = 48h, .duration = lifetime, .decidedAge = 44h},
    WeekRequest{.subscription = 4, .place = StorageAccount, .age = 108h, .fixedStatus = "Revoked"_L1},
    WeekRequest{.subscription = 4, .place = WholeSubscription, .age = 156h},
    WeekRequest{.subscription = 4, .place = TwoVirtualMachines, .age = 74h, .fixedStatus = "Error"_L1},
};

} // namespace

QList<SimulatedRequest> weekRequests(
    quint64 seed, const QDateTime &start, const QList<Tenant> &tenants, const QList<Subscription> &subscriptions)
{
    QList<SimulatedRequest> requests;
    Dice dice(seed, "week");
    for (const WeekRequest &entry : week) {
        const Subscription &subscription = subscriptions[entry.subscription];
        SimulatedRequest request =
            makeRequest(dice, subscription, entry.place, start.addDuration(-entry.age), entry.duration);
        request.ticketReadable = entry.ticketReadable;
        request.workItemSource = entry.place == WholeSubscription ? u"Other"_s : u"SupportRequest"_s;
        if (entry.decidedAge != untouched) {
            const auto tenant = std::ranges::find(tenants, subscription.tenantId, &Tenant::tenantId);
            letColleagueDecide(request, dice, *tenant, entry.decision, start.addDuration(-entry.decidedAge));
        }
        if (!entry.fixedStatus.isEmpty()) {
            request.status = entry.fixedStatus;
            request.frozen = true;
        }
        requests.append(request);
    }
    return requests;
}

} // namespace Sandbox
