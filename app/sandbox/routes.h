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

// Who the caller is to the simulated service: one person, whatever the token says.
struct Principal {
    QString objectId; // GUID in the directory
    QString userPrincipalName;
};

// What every operation may use.
struct ServiceContext {
    World &world;
    Principal principal;
    PagingRules paging;
    quint64 seed = 1;
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

} // namespace Sandbox
