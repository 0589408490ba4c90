// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checker.h"
#include "manualtime.h"
#include "poller.h"
#include "sandboxserver.h"
#include "signinservice.h"
#include "tenantconnections.h"

#include <QTemporaryDir>

#include <functional>

namespace Stories
{

// A console's watch and a simulated Azure on one clock that runs as fast as the computer can work: while a check is
// under way it passes in small steps, else in larger ones, and a busy computer only makes it run slower. The calls
// between them are real HTTP; only the longest time a call may take is real time.
class CompressedDay : public QObject
{
    Q_OBJECT

public:
    CompressedDay();
    ~CompressedDay() override;

    // Starts Azure, signs in and starts to watch. Returns false when that failed within ten minutes of the day.
    bool begin();

    // Lets time pass and calls look after each step. look: may be empty.
    void pass(std::chrono::milliseconds duration, const std::function<void()> &look);
    // Only the wall clock goes on; nobody is told.
    void sleep(std::chrono::milliseconds duration) { m_time.sleep(duration); }

    // Asks for a sign-in, which the simulated person grants at once.
    void signIn();
    // Nobody is signed in any more, neither here nor at Azure.
    void revokeSessions();
    // Access tokens are refused from now on; they can be renewed.
    void revokeTokens();

    // fault: see Sandbox::Fault::fromText(). Returns its id.
    int addFault(const QString &fault);
    void removeFault(int id) { azure().faults().remove(id); }

    Sandbox::SandboxService &azure() { return m_server.service(); }
    Watch::Poller &poller() { return *m_poller; }
    QDateTime now() const { return m_time.utcNow(); }
    std::chrono::milliseconds awake() const { return m_time.steadyNow(); }
    // Calls what a control client would; see Sandbox::ControlEndpoint.
    Sandbox::ArmResponse control(const QString &method, const QString &path, const QByteArray &body = {});

private:
    void step();
    QCoro::Task<> signInAndAdd();
    void grant(const Domain::SignInProgress &progress);

    Tests::ManualTime m_time;
    Sandbox::SandboxServer m_server;
    Sandbox::Endpoints m_endpoints;
    QTemporaryDir m_folder;
    SignIn::NoSecretStore m_secrets;
    Domain::CorrectedClock m_serviceClock{m_time};
    std::unique_ptr<SignIn::SignInService> m_signIn;
    std::unique_ptr<Azure::TenantConnections> m_connections;
    std::unique_ptr<Watch::Checker> m_checker;
    std::unique_ptr<Watch::Poller> m_poller;
};

} // namespace Stories
