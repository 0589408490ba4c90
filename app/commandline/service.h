// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "commandoptions.h"
#include "tenantconnections.h"

#include <memory>

namespace Access
{
struct AzureAccess;
}

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

// The Azure that is asked in this run: a cloud with the account of the token, or the built-in sandbox. Belongs to the
// thread that opened it.
class Service
{
public:
    // token: of LOCKBOX_ACCESS_TOKEN, empty when there is none. terminal: told when the sandbox stands in for Azure.
    // Waits until an embedded sandbox answers. What cannot be opened ends the program.
    static std::expected<std::unique_ptr<Service>, EarlyEnd> open(
        const CommandOptions &options, const QByteArray &token, Terminal &terminal);
    ~Service();
    Q_DISABLE_COPY_MOVE(Service)

    Azure::TenantConnections &connections() { return *m_connections; }
    const Domain::Clock &localClock() const { return m_localClock; }
    // Corrected by the service's answers.
    const Domain::Clock &serviceClock() const { return m_serviceClock; }

    // From now on the system's request to end the program ends the calls under way instead; see
    // Azure::TenantConnections::close().
    void closeOnTermination();

    // Where this service's journal is kept, shared with the console.
    const QString &dataFolder() const { return m_dataFolder; }

private:
    explicit Service(QString dataFolder);
    static std::unique_ptr<Service> openCloud(Access::AzureAccess access);
    static Domain::Result<std::unique_ptr<Service>> openSandbox();

    const QString m_dataFolder;
    const Domain::SystemClock m_localClock;
    Domain::CorrectedClock m_serviceClock{m_localClock};
    std::unique_ptr<Sandbox::EmbeddedSandbox> m_sandbox; // absent for a cloud; outlives the connection to it
    std::unique_ptr<Azure::TenantConnections> m_connections;
    std::unique_ptr<Platform::TerminationSignals> m_terminations; // absent until asked for
};

} // namespace CommandLine
