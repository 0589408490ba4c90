// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "dice.h"
#include "ratelimiter.h"
#include "routes.h"

namespace Sandbox
{

struct GatewayRules {
    QStringList tokens;    // the accepted bearer tokens; empty: any is
    bool throttle = false; // whether an empty bucket is answered with 429, or only counted
    QString authority;     // address that a 401 names for signing in
};

// The simulated Azure Resource Manager: what it checks before a service sees a call, and the headers it puts on every
// answer. Checks by the published conventions, in this order: bearer token, api-version, path, method, supported
// version, subscription, request rate.
class ArmGateway
{
public:
    // realClock: measures request rates; outlives this object, as the world in service does.
    ArmGateway(ServiceContext service, GatewayRules rules, const Domain::Clock &realClock);

    ArmResponse answer(const ArmRequest &request);

    // The headers of every answer, also of one that a fault made up: ids of the call, as the client asked for them.
    void addCommonHeaders(const ArmRequest &request, ArmResponse &answer);

private:
    ArmResponse authorized(const ArmRequest &request);
    ArmResponse routed(const ArmRequest &request, const QString &version, const Route &route,
        const QHash<QString, QString> &parameters);
    ArmResponse unauthorized(const QString &code, const QString &message) const;
    RateLimiter::Take takeCall(const ArmRequest &request, const QString &subscriptionId);
    void addRateHeaders(ArmResponse &answer, const ArmRequest &request, bool ofSubscription, int remaining) const;

    ServiceContext m_service;
    GatewayRules m_rules;
    const Domain::Clock &m_clock;
    QList<Route> m_routes;
    RateLimiter m_limiter;
    Dice m_ids;
};

} // namespace Sandbox
