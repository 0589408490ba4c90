// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lockboxrequest.h"
#include "result.h"

namespace Domain
{

// The two published verbs of updateApproval.
enum class Verdict { Approve, Deny };

// What a person decided, on purpose, about a request that was on the screen.
struct Decision {
    LockboxRequest shown; // as it was displayed: the service's record must still say the same just before sending
    Verdict verdict = Verdict::Deny;
    QString reason; // may be empty; sent as typed
};

// How far a decision has come, and how it ended. Outcomes are only ever what the service reported.
enum class DecisionPhase {
    Rereading, // the request is read again before anything is sent
    Sending,   // the one POST is under way
    Waiting,   // accepted; read again until the service has left Approving / Denying
    Resolving, // it is unknown whether the POST arrived: the truth is being read, nothing is sent again
    // ends:
    Approved,
    Denied,
    Overtaken, // somebody else answered it, or it is in another state
    Expired,
    Changed, // what the service has differs from what was shown; nothing was sent
    Refused, // the service said no (see error); nothing was decided
    Failed,  // nothing was sent (see error)
    Unknown, // sent or not sent, and the service could not be read afterwards (see error)
};

struct DecisionProgress {
    RequestKey key;
    Verdict verdict = Verdict::Deny;
    DecisionPhase phase = DecisionPhase::Rereading;
    std::optional<LockboxRequest> request; // as last read from the service
    std::optional<Error> error;

    bool isFinished() const { return phase >= DecisionPhase::Approved; }
};

} // namespace Domain

Q_DECLARE_METATYPE(Domain::Decision)
Q_DECLARE_METATYPE(Domain::DecisionProgress)
