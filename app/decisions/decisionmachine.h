// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decision.h"

#include <variant>

// The life of one decision as a pure, total function. Intent is on disk before anything is sent; one POST is sent,
// once; an outcome is only what the service reports.
namespace Decisions
{

// How often the service is asked for the outcome, and for how long.
struct Pace {
    std::chrono::milliseconds first{1'000};      // pause after the first reading; each further one is half longer
    std::chrono::milliseconds longest{10'000};   // longest pause, unless the service asks for more
    std::chrono::milliseconds patience{300'000}; // sum of pauses in which the service may leave Approving / Denying
    std::chrono::milliseconds unclearPatience{30'000}; // the same while it is unknown whether the decision arrived
};

// Pauses made so far.
struct Pauses {
    std::chrono::milliseconds sum{0};
    std::chrono::milliseconds last{0};
};

// Where a decision stands.
namespace State
{
// The request is read before anything is done.
struct Rereading {
};
// The intent is being written to disk.
struct Recording {
};
// The one POST is under way.
struct Sending {
};
// The decision was accepted, or the service was seen at work.
struct Waiting {
    Pauses pauses;
};
// It is unknown whether the decision arrived. error: why.
struct Resolving {
    Domain::Error error;
    Pauses pauses;
};
// The service said no; the request is read once more to tell why.
struct Refused {
    Domain::Error error;
};
struct Ended {
    Domain::DecisionPhase phase;
    std::optional<Domain::Error> error;
};
} // namespace State
using DecisionState = std::variant<State::Rereading, State::Recording, State::Sending, State::Waiting, State::Resolving,
    State::Refused, State::Ended>;

// What happened.
namespace Event
{
// now: UTC, by the service's clock.
struct Read {
    Domain::LockboxRequest request;
    QDateTime now;
};
struct ReadFailed {
    Domain::Error error;
};
struct Recorded {
};
struct RecordFailed {
    Domain::Error error;
};
// The POST was answered with success.
struct Accepted {
};
// The POST was answered with a failure, or not at all.
struct SendFailed {
    Domain::Error error;
};
// The program ends.
struct Closed {
};
} // namespace Event
using DecisionEvent = std::variant<Event::Read, Event::ReadFailed, Event::Recorded, Event::RecordFailed,
    Event::Accepted, Event::SendFailed, Event::Closed>;

// What to do now. Each effect leads to one event; Finish to none.
struct DecisionEffect {
    enum class Kind { Read, Record, Send, Finish };
    Kind kind = Kind::Finish;
    std::chrono::milliseconds after{0}; // pause before it
};

struct DecisionStep {
    DecisionState state;
    DecisionEffect effect;
};

// The first step of a decision just made.
DecisionStep begin();

// The first step of a decision found open in the journal: whether it was sent is unknown, so it is only read.
DecisionStep beginAgain();

// What follows. An event that does not belong to the state ends the decision the safe way: Failed before sending,
// Unknown after. decision: what the person decided.
DecisionStep advance(
    const DecisionState &state, const DecisionEvent &event, const Domain::Decision &decision, const Pace &pace);

// The phase to show for a state.
Domain::DecisionPhase phaseOf(const DecisionState &state);

} // namespace Decisions
