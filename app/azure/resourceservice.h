// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "armclient.h"

#include <QList>

namespace Azure
{

// How many resources of one type a subscription holds.
struct ResourceTypeCount {
    QString type; // "Microsoft.Compute/virtualMachines", as first delivered
    qsizetype resources = 0;

    friend bool operator==(const ResourceTypeCount &, const ResourceTypeCount &) = default;
};

// Resources and resource providers of a subscription (Azure Resource Manager 2021-04-01). Belongs to the thread of its
// ArmClient. Errors are those of ArmClient.
class ResourceService
{
public:
    // arm: outlives this object.
    explicit ResourceService(ArmClient &arm);

    // What the account can see, which need not be everything: a role without the right to read resources sees an empty
    // list. Each type once, in alphabetical order.
    QCoro::Task<Domain::Result<QList<ResourceTypeCount>>> resourceTypes(QString subscriptionId);

    // `registrationState` of Microsoft.CustomerLockbox: Registered, NotRegistered, Registering, Unregistering, or
    // another word. Errors: BadAnswer when it is not told.
    QCoro::Task<Domain::Result<QString>> lockboxRegistration(QString subscriptionId);

private:
    ArmClient &m_arm;
};

} // namespace Azure
