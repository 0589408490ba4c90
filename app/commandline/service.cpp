// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service.h"

#include "azureaccess.h"
#include "datafolders.h"
#include "embeddedsandbox.h"
#include "statuswords.h"
#include "terminal.h"
#include "terminationsignals.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace CommandLine
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

EarlyEnd endFor(const Domain::Error &error)
{
    return {exitCodeFor(error), failureLine(error)};
}

Domain::Result<Sandbox::Endpoints> startAndWait(Sandbox::EmbeddedSandbox &sandbox)
{
    QEventLoop loop;
    Domain::Result<Sandbox::Endpoints> endpoints;
    QObject::connect(&sandbox, &Sandbox::EmbeddedSandbox::started, &loop, [&](const Sandbox::Endpoints &started) {
        endpoints = started;
        loop.quit();
    });
    QObject::connect(&sandbox, &Sandbox::EmbeddedSandbox::failed, &loop, [&](const Domain::Error &error) {
        endpoints = std::unexpected(error);
        loop.quit();
    });
    sandbox.start();
    loop.exec();
    return endpoints;
}

} // namespace

Service::Service(QString dataFolder)
    : m_dataFolder(std::move(dataFolder))
{
}

Service::~Service() = default;

std::expected<std::unique_ptr<Service>, EarlyEnd> Service::open(
    const CommandOptions &options, const QByteArray &token, Terminal &terminal)
{
    auto access = Access::resolveAccess(options.service, token);
    if (!access) {
        return std::unexpected(endFor(access.error()));
    }
    if (std::optional<Access::AzureAccess> &cloud = *access; cloud) {
        return openCloud(std::move(*cloud));
    }
    if (options.service.kind == Access::ServiceChoice::Kind::Automatic) {
        terminal.say(Words::tr("LOCKBOX_ACCESS_TOKEN is not set: the built-in sandbox answers instead of Azure."));
    }
    return openSandbox().transform_error(endFor);
}

std::unique_ptr<Service> Service::openCloud(Access::AzureAccess access)
{
    std::unique_ptr<Service> service(new Service(access.folder));
    service->m_connections = std::make_unique<Azure::TenantConnections>(access.cloud, service->m_serviceClock);
    for (std::unique_ptr<Azure::AccountTokens> &account : access.accounts) {
        service->m_connections->add(std::move(account));
    }
    return service;
}

Domain::Result<std::unique_ptr<Service>> Service::openSandbox()
{
    const QString folder = Settings::sandboxFolder();
    if (folder.isEmpty()) {
        return std::unexpected(Domain::Error{.kind = Domain::ErrorKind::Storage});
    }
    // The world is kept between two runs, so that what one decides is seen by the next.
    Sandbox::SandboxOptions options;
    options.stateFile = folder + u"/world.sqlite"_s;
    auto sandbox = std::make_unique<Sandbox::EmbeddedSandbox>(options);
    const Domain::Result<Sandbox::Endpoints> endpoints = startAndWait(*sandbox);
    if (!endpoints) {
        return std::unexpected(endpoints.error());
    }
    auto access = Access::sandboxAccess({.name = Words::tr("Sandbox"),
        .arm = endpoints->arm,
        .authority = endpoints->authority,
        .portal = endpoints->portal,
        .caFile = {}});
    if (!access) {
        return std::unexpected(access.error());
    }
    std::unique_ptr<Service> service = openCloud(std::move(*access));
    service->m_sandbox = std::move(sandbox);
    return service;
}

void Service::closeOnTermination()
{
    m_terminations = std::make_unique<Platform::TerminationSignals>();
    QObject::connect(m_terminations.get(), &Platform::TerminationSignals::terminationRequested, m_terminations.get(),
        [this] { m_connections->close(); });
}

} // namespace CommandLine
