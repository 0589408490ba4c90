// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "armclient.h"
#include "checkreport.h"
#include "decision.h"

namespace Azure
{

// One entry of the provider's list of operations (actions), as delivered; missing texts are empty.
struct Operation {
    QString name; // "Microsoft.CustomerLockbox/requests/read"
    QString provider;
    QString resource;
    QString operation;
    QString description;
    QString origin; // "user,system"
};

// Microsoft.CustomerLockbox, version 2018-02-28-preview: the seven published operations. Belongs to the thread of its
// ArmClient. Errors are those of ArmClient unless said otherwise.
class LockboxService
{
public:
    // arm: outlives this object.
    explicit LockboxService(ArmClient &arm);

    // Requests_List: every request of one subscription. Repeated ids are not marked: they show over all subscriptions
    // only.
    QCoro::Task<Domain::SubscriptionAnswer> requests(QString subscriptionId);

    // Requests_Get.
    QCoro::Task<Domain::Result<Domain::LockboxRequest>> request(Domain::RequestKey key);

    // Requests_UpdateStatus: sent once. Success means accepted, not decided: the answer repeats the decision, not the
    // request.
    QCoro::Task<Domain::Result<void>> decide(Domain::RequestKey key, Domain::Verdict verdict, QString reason);

    // Get_TenantOptedIn.
    QCoro::Task<Domain::Result<bool>> isTenantOptedIn(QString tenantId);

    // Post_EnableLockbox, Post_DisableLockbox: for the tenant of the token.
    QCoro::Task<Domain::Result<void>> enableLockbox();
    QCoro::Task<Domain::Result<void>> disableLockbox();

    // Operations_List.
    QCoro::Task<Domain::Result<QList<Operation>>> operations();

private:
    ArmClient &m_arm;
};

} // namespace Azure
