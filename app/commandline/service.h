// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "commandoptions.h"
#include "session.h"

#include <memory>

namespace Platform
{
class TerminationSignals;
}

namespace Sandbox
{
class EmbeddedSandbox;
}

namespace CommandLine
{

class Terminal;

// The Azure that is asked in this run: a cloud with whoever is signed in there, or the built-in sandbox. Belongs to the
// thread that opened it.
class Service
{
public:
    // token: of LOCKBOX_ACCESS_TOKEN, empty when there is none. terminal: told when the sandbox stands in for Azure,
    // and what a person has to do to sign in; outlives the service. Waits until an embedded sandbox answers and until
    // somebody is signed in, unless the command is about accounts. What cannot be opened ends the program.
    static std::expected<std::unique_ptr<Service>, EarlyEnd> open(
        const CommandOptions &options, const QByteArray &token, Terminal &terminal);
    ~Service();
    Q_DISABLE_COPY_MOVE(Service)

    Azure::TenantConnections &connections() { return m_session->connections(); }
    Access::Session &session() { return *m_session; }
    const Domain::Preferences &preferences() const { return m_preferences; }
    // What of the preferences the administrator prescribed.
    Domain::PreferenceSet enforced() const { return m_enforced; }
    const Domain::Clock &localClock() const { return m_localClock; }
    // Corrected by the service's answers.
    const Domain::Clock &serviceClock() const { return m_serviceClock; }

    // From now on the system's request to end the program ends the calls under way instead; see
    // Azure::TenantConnections::close().
    void closeOnTermination();

    // Where this service's journal is kept, shared with the console.
    const QString &dataFolder() const { return m_dataFolder; }

private:
    Service(Access::AzureAccess access, Domain::Preferences preferences);
    static std::expected<std::unique_ptr<Service>, EarlyEnd> connect(
        const CommandOptions &options, const QByteArray &token, Terminal &terminal);
    static Domain::Result<std::unique_ptr<Service>> openSandbox(const Domain::Preferences &preferences);
    std::optional<EarlyEnd> signInFor(const CommandOptions &options, Terminal &terminal);

    const QString m_dataFolder;
    const Domain::Preferences m_preferences;
    Domain::PreferenceSet m_enforced;
    const Domain::SystemClock m_localClock;
    Domain::CorrectedClock m_serviceClock{m_localClock};
    std::unique_ptr<Sandbox::EmbeddedSandbox> m_sandbox; // absent for a cloud; outlives the connections to it
    std::unique_ptr<Access::Session> m_session;
    std::unique_ptr<Platform::TerminationSignals> m_terminations; // absent until asked for
};

} // namespace CommandLine
