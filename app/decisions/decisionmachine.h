// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decision.h"

#include <variant>

namespace Decisions
{

// The life of one decision as a pure, total function. Intent is on disk before anything is sent; one POST is sent, once;
// an outcome is only what the service reports.

// How long the service may take to leave Approving / Denying, and how often it is asked.
struct Pace {
    std::chrono::milliseconds first{1'000};     // pause before the second reading; it grows by half each time
    std::chrono::milliseconds longest{10'000};  // longest pause
    std::chrono::milliseconds patience{300'000}; // sum of pauses after which the outcome is given up as unknown
};

// --- states: where the decision stands ---
namespace State
{
struct Rereading {};
struct Recording {};  // the intent is being written to disk
struct Sending {};
struct Waiting {      // accepted
    std::chrono::milliseconds paused{0};
    std::chrono::milliseconds pause{0}; // the next one
};
struct Resolving {    // unknown whether it arrived
    Domain::Error error;
    std::chrono::milliseconds paused{0};
    std::chrono::milliseconds pause{0};
};
struct Refused { // the service said no; the request is read once more to say why
    Domain::Error error;
};
struct Ended {
    Domain::DecisionPhase phase;
    std::optional<Domain::Error> error;
};
} // namespace State
using DecisionState = std::variant<State::Rereading, State::Recording, State::Sending, State::Waiting, State::Resolving,
    State::Refused, State::Ended>;

// --- events: what happened ---
namespace Event
{
struct Read { // the request was read
    Domain::LockboxRequest request;
    QDateTime now; // service time, UTC
};
struct ReadFailed {
    Domain::Error error;
};
struct Recorded {};
struct RecordFailed {
    Domain::Error error;
};
struct Accepted {}; // the POST was answered with 2xx
struct SendFailed { // it was not
    Domain::Error error;
};
struct Closed {}; // the program ends
} // namespace Event
using DecisionEvent = std::variant<Event::Read, Event::ReadFailed, Event::Recorded, Event::RecordFailed, Event::Accepted,
    Event::SendFailed, Event::Closed>;

// --- effects: what to do now; each leads to one event, Finish to none ---
enum class EffectKind { Read, Record, Send, Finish };
struct DecisionEffect {
    EffectKind kind = EffectKind::Finish;
    std::chrono::milliseconds after{0}; // pause before it
};

struct DecisionStep {
    DecisionState state;
    DecisionEffect effect;
};

// The first step of a decision just made.
DecisionStep begin();

// The first step of a decision found open in the journal after a restart: whether it was sent is unknown, so it is only read.
DecisionStep beginAgain(const Pace &pace);

// What follows. An event that does not belong to the state ends the decision the safe way: Failed before sending, Unknown
// after. decision: what the person decided.
DecisionStep advance(const DecisionState &state, const DecisionEvent &event, const Domain::Decision &decision,
    const Pace &pace);

// The phase to show for a state.
Domain::DecisionPhase phaseOf(const DecisionState &state);

} // namespace Decisions
