// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "armclient.h"
#include "subscription.h"

#include <QList>

namespace Azure
{

// The subscriptions found. With a problem, those read before it occurred.
struct SubscriptionListing {
    QList<Domain::Subscription> subscriptions; // each id once
    std::optional<Domain::Error> problem;
};

// Subscriptions and tenants the token can see (Azure Resource Manager 2022-12-01). Belongs to the thread of its
// ArmClient.
class SubscriptionService
{
public:
    // arm: outlives this object.
    explicit SubscriptionService(ArmClient &arm);

    QCoro::Task<SubscriptionListing> subscriptions();

    // Errors: those of ArmClient. Nothing depends on tenants but their names, so callers go on without them.
    QCoro::Task<Domain::Result<QList<Domain::Tenant>>> tenants();

private:
    ArmClient &m_arm;
};

} // namespace Azure
