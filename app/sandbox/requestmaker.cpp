// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestmaker.h"

#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

struct PlaceForm {
    ResourcePlace place;
    QLatin1StringView
        ids; // %1 subscription id, %2 and %3 names; upper case and no leading slash, as the service writes them
    QLatin1StringView label; // resourceType: free words, not an ARM type
    QLatin1StringView name;
    QLatin1StringView task;
};

constexpr std::array placeForms{
    PlaceForm{ResourcePlace::VirtualMachine,
        "SUBSCRIPTIONS/%1/RESOURCEGROUPS/RG-CORE/PROVIDERS/MICROSOFT.COMPUTE/VIRTUALMACHINES/%2"_L1,
        "Virtual Machine"_L1, "VM-SQL-"_L1,
        "Remote desktop session to collect a memory dump of a virtual machine that stops responding."_L1},
    PlaceForm{ResourcePlace::TwoVirtualMachines,
        "SUBSCRIPTIONS/%1/RESOURCEGROUPS/RG-WEB/PROVIDERS/MICROSOFT.COMPUTE/VIRTUALMACHINES/%2, "
        "SUBSCRIPTIONS/%1/RESOURCEGROUPS/RG-WEB/PROVIDERS/MICROSOFT.COMPUTE/VIRTUALMACHINES/%3"_L1,
        "Virtual Machine"_L1, "VM-WEB-"_L1,
        "Serial console logs of two front ends that lose their network after an update."_L1},
    PlaceForm{ResourcePlace::StorageAccount,
        "SUBSCRIPTIONS/%1/RESOURCEGROUPS/RG-DATA/PROVIDERS/MICROSOFT.STORAGE/STORAGEACCOUNTS/%2"_L1,
        "Storage Account"_L1, "STPROD"_L1,
        "Read access to blob metadata to find out why a container reports lost writes."_L1},
    PlaceForm{ResourcePlace::SqlDatabase,
        "SUBSCRIPTIONS/%1/RESOURCEGROUPS/RG-DATA/PROVIDERS/MICROSOFT.SQL/SERVERS/SQL-LEDGER/DATABASES/%2"_L1,
        "SQL Database"_L1, "LEDGER-"_L1,
        "Query plans and wait statistics of a database with growing log write times."_L1},
    PlaceForm{ResourcePlace::ManagedCluster,
        "SUBSCRIPTIONS/%1/RESOURCEGROUPS/RG-SHOP/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/%2"_L1,
        "Azure Kubernetes Service"_L1, "AKS-SHOP-"_L1,
        "List Kubernetes objects of a cluster whose nodes do not become ready."_L1},
    PlaceForm{ResourcePlace::ScaleSet,
        "SUBSCRIPTIONS/%1/RESOURCEGROUPS/RG-BATCH/PROVIDERS/MICROSOFT.COMPUTE/VIRTUALMACHINESCALESETS/%2"_L1, "VMSS"_L1,
        "VMSS-BATCH-"_L1, "Inspect the boot disk of scale set instances that fail their health probe."_L1},
    PlaceForm{ResourcePlace::CloudService,
        "%2.cloudapp.net.WorkerRole1.WorkerRole1_IN_0,%2.cloudapp.net.WorkerRole1.WorkerRole1_IN_1"_L1,
        "Cloud Service"_L1, "contosoimport"_L1,
        "Guest agent logs of a classic cloud service that recycles its roles."_L1},
    PlaceForm{ResourcePlace::WholeSubscription, "%1"_L1, "Subscription"_L1, ""_L1,
        "Review of the subscription's resource providers after a failed transfer."_L1},
};

constexpr std::array anyPlaces{ResourcePlace::VirtualMachine, ResourcePlace::TwoVirtualMachines,
    ResourcePlace::StorageAccount, ResourcePlace::SqlDatabase, ResourcePlace::ManagedCluster, ResourcePlace::ScaleSet,
    ResourcePlace::WholeSubscription};

const PlaceForm &formOf(ResourcePlace place)
{
    return *std::ranges::find(placeForms, place, &PlaceForm::place);
}

// Two to seven digits, as in the published examples; QDateTime carries the first three of them.
QDateTime withFraction(const QDateTime &moment, const QString &fraction)
{
    const int milliseconds = fraction.leftJustified(3, u'0').first(3).toInt();
    return QDateTime::fromSecsSinceEpoch(moment.toSecsSinceEpoch(), QTimeZone::UTC).addMSecs(milliseconds);
}

} // namespace

SimulatedRequest makeRequest(Dice &dice, const Subscription &subscription, ResourcePlace place,
    const QDateTime &created, const QString &duration)
{
    const PlaceForm &form = formOf(place);
    const QString name = form.name.isEmpty() ? QString() : form.name + dice.digits(2);
    // The service writes no zeros at the end of a fraction.
    const QString fraction = dice.digits(1 + dice.below(6)) + QChar(u'1' + dice.below(9));
    QString ids = form.ids;
    ids.replace("%1"_L1, place == ResourcePlace::WholeSubscription ? subscription.subscriptionId
                                                                   : subscription.subscriptionId.toUpper());
    ids.replace("%2"_L1, name).replace("%3"_L1, name + u'B');
    const bool isCase = dice.chance(0.9);
    return {
        .requestId = dice.guid(),
        .subscriptionId = subscription.subscriptionId,
        .status = u"Initializing"_s,
        .created = withFraction(created, fraction),
        .fraction = fraction,
        .statusSince = withFraction(created, fraction),
        .justification =
            u"Microsoft Support Team is requesting access to your resource temporarily for troubleshooting. "_s +
            form.task,
        .duration = duration,
        .resourceIds = ids,
        .resourceType = form.label,
        .supportRequest = created.addSecs(-7200).toString(u"yyMMdd"_s) + dice.digits(9),
        .workItemSource = isCase ? u"SupportRequest"_s : u"Other"_s,
    };
}

SimulatedRequest makeAnyRequest(Dice &dice, const Subscription &subscription, const QDateTime &created)
{
    const QString duration = dice.chance(0.85) ? QString::number(4 + 4 * dice.below(3)) : u"Support request lifetime"_s;
    const ResourcePlace place = dice.pick(anyPlaces);
    return makeRequest(dice, subscription, place, created, duration);
}

void letColleagueDecide(
    SimulatedRequest &request, Dice &dice, const Tenant &tenant, Decision decision, const QDateTime &at)
{
    static const std::array names{u"erin.frost"_s, u"omar.haddad"_s, u"lena.vogt"_s};
    request.otherApprover = dice.pick(names) + u'@' + tenant.defaultDomain;
    request.otherDecision = decision == Decision::Approve ? u"Approve"_s : u"Deny"_s;
    request.otherDecisionAt = at;
    request.reason = decision == Decision::Approve ? u"Needed to solve the case, agreed with the service owner."_s
                                                   : u"The data may not be seen by third parties."_s;
}

} // namespace Sandbox
