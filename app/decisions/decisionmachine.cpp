// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionmachine.h"

#include <algorithm>
#include <array>

namespace Decisions
{
namespace
{

using Domain::DecisionPhase;
using Domain::ErrorKind;
using Domain::LockboxRequest;
using Domain::RequestStatus;
using Domain::Verdict;
using Kind = DecisionEffect::Kind;
using std::chrono::milliseconds;

DecisionStep read(const DecisionState &state, milliseconds after = milliseconds::zero())
{
    return {.state = state, .effect = {.kind = Kind::Read, .after = after}};
}

DecisionStep end(DecisionPhase phase, const std::optional<Domain::Error> &error = std::nullopt)
{
    return {.state = State::Ended{.phase = phase, .error = error}, .effect = {}};
}

Domain::Error cancelled()
{
    return {.kind = ErrorKind::Cancelled};
}

// Everything a person decides by; the status is judged by itself.
bool isSameQuestion(const LockboxRequest &left, const LockboxRequest &right)
{
    return left.key() == right.key() && left.justification == right.justification && left.created == right.created &&
           left.expiration == right.expiration && left.duration == right.duration &&
           left.resources == right.resources && left.resourceType == right.resourceType &&
           left.supportRequest == right.supportRequest && left.supportCaseUrl == right.supportCaseUrl &&
           left.workItemSource == right.workItemSource && left.subscriptionId == right.subscriptionId &&
           left.accessLevel == right.accessLevel;
}

bool isExpired(const LockboxRequest &request, const QDateTime &now)
{
    return request.status.known() == RequestStatus::Known::Expired ||
           (request.status.known() == RequestStatus::Known::Pending && request.expiration &&
               request.expiration->isReadable() && request.expiration->utc() <= now);
}

// Before sending: may the decision go out as it was made?
DecisionStep judgeBefore(const LockboxRequest &request, const QDateTime &now, const LockboxRequest &shown)
{
    if (isExpired(request, now)) {
        return end(DecisionPhase::Expired);
    }
    switch (decidabilityOf(request, now)) {
    case Domain::Decidability::Expired:
        return end(DecisionPhase::Expired);
    case Domain::Decidability::NotPending:
        return end(DecisionPhase::Overtaken);
    case Domain::Decidability::DefectiveRecord:
        return end(DecisionPhase::Changed);
    case Domain::Decidability::Decidable:
        break;
    }
    if (!isSameQuestion(request, shown)) {
        return end(DecisionPhase::Changed);
    }
    if (decidabilityOf(shown, now) != Domain::Decidability::Decidable) {
        return end(DecisionPhase::Failed, Domain::Error{.kind = ErrorKind::BadInput}); // marked, e.g. by a repeated id
    }
    return {.state = State::Recording{}, .effect = {.kind = Kind::Record}};
}

// After sending: what the service made of it; nothing while it has not ended.
std::optional<DecisionPhase> outcomeOf(const LockboxRequest &request, const QDateTime &now, Verdict verdict)
{
    if (isExpired(request, now)) {
        return DecisionPhase::Expired;
    }
    switch (request.status.known()) {
    case RequestStatus::Known::Pending:
    case RequestStatus::Known::Initializing:
    case RequestStatus::Known::Approving:
    case RequestStatus::Known::Denying:
        return std::nullopt;
    case RequestStatus::Known::Approved:
    case RequestStatus::Known::Completing:
    case RequestStatus::Known::Completed:
        return verdict == Verdict::Approve ? DecisionPhase::Approved : DecisionPhase::Overtaken;
    case RequestStatus::Known::Denied:
        return verdict == Verdict::Deny ? DecisionPhase::Denied : DecisionPhase::Overtaken;
    default:
        return DecisionPhase::Overtaken;
    }
}

bool isAtWork(const LockboxRequest &request)
{
    return request.status.known() == RequestStatus::Known::Approving ||
           request.status.known() == RequestStatus::Known::Denying;
}

// No further reading will tell more.
bool isHopeless(const Domain::Error &error)
{
    return error.kind == ErrorKind::NotSignedIn || error.kind == ErrorKind::Forbidden ||
           error.kind == ErrorKind::NotFound;
}

// The call failed before anything left this computer.
bool wasNothingSent(const Domain::Error &error)
{
    return error.httpStatus == 0 && (error.kind == ErrorKind::Offline || error.kind == ErrorKind::NotSignedIn ||
                                        error.kind == ErrorKind::BadInput);
}

// Azure Resource Manager itself said no. A bare status may come from a gateway that passed the call on; a claims
// challenge is made before the call is looked at.
bool wasRefused(const Domain::Error &error)
{
    if (error.httpStatus == 401 && !error.claims.isEmpty()) {
        return true;
    }
    constexpr std::array refusals{400, 401, 403, 404, 409, 429};
    return std::ranges::contains(refusals, error.httpStatus) &&
           !(error.serviceCode.isEmpty() && error.currentStatus.isEmpty());
}

// What follows an event in a state: one overload for each pair that belongs together, and one for all others.
struct Transition {
    const Domain::Decision &decision;
    const Pace &pace;

    DecisionStep operator()(const State::Rereading &, const Event::Read &event) const
    {
        return judgeBefore(event.request, event.now, decision.shown);
    }
    DecisionStep operator()(const State::Rereading &, const Event::ReadFailed &event) const
    {
        return end(DecisionPhase::Failed, event.error);
    }
    DecisionStep operator()(const State::Recording &, const Event::Recorded &) const
    {
        return {.state = State::Sending{}, .effect = {.kind = Kind::Send}};
    }
    DecisionStep operator()(const State::Recording &, const Event::RecordFailed &event) const
    {
        return end(DecisionPhase::Failed, event.error);
    }
    DecisionStep operator()(const State::Sending &, const Event::Accepted &) const { return read(State::Waiting{}); }
    DecisionStep operator()(const State::Sending &, const Event::SendFailed &event) const
    {
        if (wasNothingSent(event.error)) {
            return end(DecisionPhase::Failed, event.error);
        }
        return wasRefused(event.error) ? read(State::Refused{event.error}) : read(State::Resolving{event.error, {}});
    }
    DecisionStep operator()(const State::Waiting &state, const Event::Read &event) const
    {
        const auto outcome = outcomeOf(event.request, event.now, decision.verdict);
        return outcome ? end(*outcome) : keepWaiting(state);
    }
    DecisionStep operator()(const State::Waiting &state, const Event::ReadFailed &event) const
    {
        return isHopeless(event.error) ? end(DecisionPhase::Unknown, event.error) : keepWaiting(state, event.error);
    }
    DecisionStep operator()(const State::Resolving &state, const Event::Read &event) const
    {
        const auto outcome = outcomeOf(event.request, event.now, decision.verdict);
        if (outcome) {
            return end(*outcome);
        }
        return isAtWork(event.request) ? keepWaiting(State::Waiting{state.pauses}) : keepResolving(state);
    }
    DecisionStep operator()(const State::Resolving &state, const Event::ReadFailed &event) const
    {
        return isHopeless(event.error) ? end(DecisionPhase::Unknown, event.error) : keepResolving(state, event.error);
    }
    DecisionStep operator()(const State::Refused &state, const Event::Read &event) const
    {
        if (isExpired(event.request, event.now)) {
            return end(DecisionPhase::Expired, state.error);
        }
        const bool isStillPending = event.request.status.known() == RequestStatus::Known::Pending;
        return end(isStillPending ? DecisionPhase::Refused : DecisionPhase::Overtaken, state.error);
    }
    DecisionStep operator()(const State::Refused &state, const auto &) const
    {
        return end(DecisionPhase::Refused, state.error);
    }
    DecisionStep operator()(const State::Ended &state, const auto &) const { return {.state = state, .effect = {}}; }
    DecisionStep operator()(const State::Rereading &, const auto &) const
    {
        return end(DecisionPhase::Failed, cancelled());
    }
    DecisionStep operator()(const State::Recording &, const auto &) const
    {
        return end(DecisionPhase::Failed, cancelled());
    }
    DecisionStep operator()(const auto &, const auto &) const { return end(DecisionPhase::Unknown, cancelled()); }

private:
    Pauses longer(const Pauses &pauses, const std::optional<Domain::Error> &error) const
    {
        const milliseconds usual = pauses.last.count() == 0 ? pace.first : std::min(pauses.last * 3 / 2, pace.longest);
        const milliseconds asked =
            error ? error->retryAfter.value_or(std::chrono::seconds::zero()) : milliseconds::zero();
        const milliseconds next = std::max(usual, asked);
        return {.sum = pauses.sum + next, .last = next};
    }

    DecisionStep keepWaiting(
        const State::Waiting &state, const std::optional<Domain::Error> &error = std::nullopt) const
    {
        const Pauses pauses = longer(state.pauses, error);
        if (pauses.sum > pace.patience) {
            return end(DecisionPhase::Unknown, error.value_or(Domain::Error{.kind = ErrorKind::TimedOut}));
        }
        return read(State::Waiting{pauses}, pauses.last);
    }

    DecisionStep keepResolving(
        const State::Resolving &state, const std::optional<Domain::Error> &error = std::nullopt) const
    {
        const Pauses pauses = longer(state.pauses, error);
        if (pauses.sum > pace.unclearPatience) {
            return end(DecisionPhase::Unknown, error.value_or(state.error));
        }
        return read(State::Resolving{state.error, pauses}, pauses.last);
    }
};

} // namespace

DecisionStep begin()
{
    return read(State::Rereading{});
}

DecisionStep beginAgain()
{
    return read(State::Resolving{.error = {.kind = ErrorKind::TimedOut}, .pauses = {}});
}

DecisionStep advance(
    const DecisionState &state, const DecisionEvent &event, const Domain::Decision &decision, const Pace &pace)
{
    return std::visit(Transition{.decision = decision, .pace = pace}, state, event);
}

DecisionPhase phaseOf(const DecisionState &state)
{
    struct Phase {
        DecisionPhase operator()(const State::Rereading &) const { return DecisionPhase::Rereading; }
        DecisionPhase operator()(const State::Recording &) const { return DecisionPhase::Rereading; }
        DecisionPhase operator()(const State::Sending &) const { return DecisionPhase::Sending; }
        DecisionPhase operator()(const State::Waiting &) const { return DecisionPhase::Waiting; }
        DecisionPhase operator()(const State::Resolving &) const { return DecisionPhase::Resolving; }
        DecisionPhase operator()(const State::Refused &) const { return DecisionPhase::Resolving; }
        DecisionPhase operator()(const State::Ended &state) const { return state.phase; }
    };
    return std::visit(Phase{}, state);
}

} // namespace Decisions
