// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authorityservice.h"
#include "clock.h"
#include "dice.h"
#include "ratelimiter.h"
#include "routes.h"

namespace Sandbox
{

struct GatewayRules {
    QStringList tokens;    // the accepted bearer tokens; empty: any is
    bool throttle = false; // whether an empty bucket is answered with 429, or only counted
};

// The simulated Azure Resource Manager: what it checks before a service sees a call, and the headers it puts on every
// answer. Checks by the published conventions, in this order: bearer token, api-version, path, method, supported
// version, subscription, its tenant, step-up, request rate.
class ArmGateway
{
public:
    // signIn: knows the tokens it has issued; any other token stands for service.principal. realClock: measures request
    // rates. Both outlive this object, as the world in service does.
    ArmGateway(
        ServiceContext service, GatewayRules rules, const AuthorityService &signIn, const Domain::Clock &realClock);

    ArmResponse answer(const ArmRequest &request);

    // The headers of every answer, also of one that a fault made up: ids of the call, as the client asked for them.
    void addCommonHeaders(const ArmRequest &request, ArmResponse &answer);

private:
    // caller: absent when the sandbox has not issued the token.
    ArmResponse authorized(const ArmRequest &request, const std::optional<Caller> &caller);
    ArmResponse routed(const Route &route, const Call &call, const std::optional<Caller> &caller);
    std::optional<ArmResponse> refusal(const Route &route, const Call &call, const std::optional<Caller> &caller) const;
    RateLimiter::Take takeCall(const ArmRequest &request, const QString &subscriptionId);
    void addRateHeaders(ArmResponse &answer, const ArmRequest &request, bool ofSubscription, int remaining) const;

    ServiceContext m_service;
    GatewayRules m_rules;
    const AuthorityService &m_signIn;
    const Domain::Clock &m_clock;
    QList<Route> m_routes;
    RateLimiter m_limiter;
    Dice m_ids;
};

} // namespace Sandbox
