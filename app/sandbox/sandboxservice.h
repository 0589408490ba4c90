// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "armgateway.h"
#include "controlendpoint.h"
#include "sandboxoptions.h"
#include "worldstore.h"

#include <chrono>
#include <memory>

namespace Sandbox
{

// What is to be done with an answer.
struct Outcome {
    enum class Delivery {
        Whole,
        Truncated, // the connection closes in the middle of the body
        Never,     // the connection stays open and silent
        Reset,     // the connection is aborted
    };
    ArmResponse answer;
    Delivery delivery = Delivery::Whole;
    std::chrono::milliseconds delay{0}; // real time
};

// The simulated Azure without its sockets: the world, its clock, the gateway in front of it, the faults, and the file
// that keeps it all. Used from one thread.
class SandboxService
{
public:
    // realClock: outlives this object. authority: the address of the sign-in service, which a 401 names.
    // Errors: ErrorKind::Storage when the state file cannot be used.
    static Domain::Result<std::unique_ptr<SandboxService>> create(
        const SandboxOptions &options, const Domain::Clock &realClock, const QString &authority);

    Q_DISABLE_COPY_MOVE(SandboxService)
    // Writes the time reached to the state file.
    ~SandboxService();

    // The whole life of one request, from the passing of the time since the last one to the headers of the answer.
    Outcome handle(const ArmRequest &request);

    World &world() { return m_world; }
    FaultPlan &faults() { return m_faults; }
    const CallLog &log() const { return m_log; }
    SignInState &signIn() { return m_signIn.state(); }
    // The simulated time, UTC.
    QDateTime now() const { return m_clock.utcNow(); }

private:
    SandboxService(const SandboxOptions &options, World world, std::optional<WorldStore> store,
        const Domain::Clock &realClock, const QString &authority);
    Outcome handleCall(const ArmRequest &request);
    void letOtherDecide(const ArmRequest &request, const Fault &fault);
    void keep();
    void save();

    World m_world;
    std::optional<WorldStore> m_store; // absent: the state is in memory only
    SimulatedClock m_clock;
    FaultPlan m_faults;
    CallLog m_log;
    AuthorityService m_signIn;
    ArmGateway m_gateway;
    ControlEndpoint m_control;
    int m_clockSkew; // seconds
};

} // namespace Sandbox
