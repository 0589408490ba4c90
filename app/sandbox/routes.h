// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "armrequest.h"
#include "armresponse.h"
#include "paging.h"
#include "world.h"

#include <functional>

namespace Sandbox
{

// Who the caller is to the simulated service: the person who signed in, or for a token that the sandbox has not issued
// always the same one.
struct Principal {
    QString objectId; // GUID in the directory
    QString userPrincipalName;
    QStringList directoryRoles = {}; // template ids of Entra roles in the token's tenant
};

// What every operation may use.
struct ServiceContext {
    World &world;
    Principal principal;
    PagingRules paging;
    quint64 seed = 1;
    QString tenantId = {};      // of the token; empty when the sandbox has not issued it: then it is good for all
    QStringList tenantIds = {}; // the caller belongs to; counts with tenantId alone

    // Whether the token is good for what belongs to a tenant.
    bool reaches(const QString &ofTenant) const
    {
        return tenantId.isEmpty() || tenantId.compare(ofTenant, Qt::CaseInsensitive) == 0;
    }
};

// One call that ARM has let through.
struct Call {
    const ArmRequest &request;
    const ServiceContext &service;
    QHash<QString, QString> parameters; // of the path, by the name in the pattern

    QString operator[](const QString &name) const { return parameters.value(name); }
};

// One operation of a service.
struct Route {
    QString method;
    QString pattern;         // e.g. "/tenants/{tenantId}"; compared segment by segment regardless of case
    QStringList apiVersions; // the supported ones
    std::function<ArmResponse(const Call &)> handler;
};

// A route's pattern against a path. Result: the path parameters, or nothing when the path is another.
std::optional<QHash<QString, QString>> match(const Route &route, const QStringList &segments);

QList<Route> subscriptionRoutes();
QList<Route> lockboxRoutes();
QList<Route> supportRoutes();
QList<Route> activityLogRoutes();
QList<Route> authorizationRoutes();
QList<Route> resourceRoutes();

// ARM's answer to a caller whose roles do not allow an action in a subscription. action: "Microsoft.X/y/read".
ArmResponse forbidden(const Call &call, const QString &action);

} // namespace Sandbox
