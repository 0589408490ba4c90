// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "armresponse.h"
#include "calllog.h"
#include "fault.h"
#include "signinstate.h"
#include "simulatedclock.h"
#include "world.h"

namespace Sandbox
{

struct ArmRequest;

// The way tests and curious people steer a running sandbox: JSON over HTTP below /sandbox, without token, never with
// faults.
//
//   GET    /sandbox                                     what there is
//   GET    /sandbox/faults                              the faults still to come
//   POST   /sandbox/faults                              adds one fault or a list of them, see Fault; answers their ids
//   DELETE /sandbox/faults[/{id}]                       takes one or all back
//   GET    /sandbox/clock                               {"now": simulated time}
//   POST   /sandbox/clock     {"advance": seconds}      jumps forward
//   GET    /sandbox/log                                 the calls received: at, method, path, query, bearer, status
//   DELETE /sandbox/log                                 forgets them
//   GET    /sandbox/posts                               number of updateApproval calls received, by lower-case id
//   GET    /sandbox/sign-in                             the rules of the sign-in service, see SignInRules
//   POST   /sandbox/sign-in   {member: value, ...}      changes some of them
//   DELETE /sandbox/sign-in                             the usual rules again, and nothing is revoked
//   POST   /sandbox/sign-in/revoke {"what": "tokens" or "sessions"}
//                                                       access tokens issued until now are answered with a claims
//                                                       challenge; "sessions": and refresh tokens are refused
//   GET    /sandbox/sign-in/persons                     who can sign in
//   POST   /sandbox/subscriptions/{id}/requests         delivers the body, any bytes, as one more request of the list
//   PUT    /sandbox/subscriptions/{id}/requests/{id}    delivers the body instead of the request, in list and read
//   DELETE /sandbox/subscriptions/{id}/requests/{id}    delivers the request itself again
//   POST   /sandbox/subscriptions/{id}/requests/{id}    {"decision": "Approve" or "Deny"}: somebody else decides;
//                                                       {"status": word}: sets a status that then stays
class ControlEndpoint
{
public:
    // All of them outlive this object.
    ControlEndpoint(World &world, SimulatedClock &clock, FaultPlan &faults, CallLog &log, SignInState &signIn);

    // Whether a call is meant for this endpoint.
    static bool isMeant(const ArmRequest &request);

    ArmResponse answer(const ArmRequest &request);

private:
    ArmResponse faults(const ArmRequest &request);
    ArmResponse addFaults(const ArmRequest &request);
    ArmResponse clock(const ArmRequest &request);
    ArmResponse log(const ArmRequest &request);
    ArmResponse posts() const;
    ArmResponse requests(const ArmRequest &request);
    ArmResponse change(const QString &subscriptionId, const QString &requestId, const ArmRequest &request);

    World &m_world;
    SimulatedClock &m_clock;
    FaultPlan &m_faults;
    CallLog &m_log;
    SignInState &m_signIn;
};

} // namespace Sandbox
