// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"

#include "embeddedsandbox.h"
#include "sandboxoptions.h"

Console::Console(ConsoleOptions options, const Domain::Clock &localClock)
    : m_options(std::move(options))
    , m_localClock(localClock)
    , m_serviceClock(localClock)
    , m_requests(m_serviceClock)
    , m_queues(m_requests)
    , m_window(m_requests, m_queues, m_subscriptions, m_serviceClock, localClock)
{
}

Console::~Console() = default;

void Console::connectToService(const QByteArray &token)
{
    Domain::Result<std::optional<Access::AzureAccess>> resolved = Access::resolveAccess(m_options.service, token);
    if (!resolved) {
        m_window.showProblem(resolved.error());
        return;
    }
    std::optional<Access::AzureAccess> access = std::move(*resolved);
    if (!access) {
        connectToSandbox({});
        return;
    }
    const Views::Scope scope{.kind = Views::Scope::Kind::Cloud,
        .cloudName = access->cloud.name,
        .accountName = {},
        .portalUrl = access->cloud.portal.toString()};
    connectToCloud(std::move(*access), scope);
}

void Console::connectToSandbox(const Sandbox::SandboxOptions &options)
{
    m_sandbox = std::make_unique<Sandbox::EmbeddedSandbox>(options);
    connect(m_sandbox.get(), &Sandbox::EmbeddedSandbox::started, this, &Console::workOnSandbox);
    connect(m_sandbox.get(), &Sandbox::EmbeddedSandbox::failed, &m_window, &Views::MainWindow::showProblem);
    m_sandbox->start();
}

void Console::workOnSandbox(const Sandbox::Endpoints &endpoints)
{
    auto access = Access::sandboxAccess({.name = endpoints.name,
        .arm = endpoints.arm,
        .authority = endpoints.authority,
        .portal = endpoints.portal,
        .caFile = {}});
    if (!access) {
        m_window.showProblem(access.error());
        return;
    }
    connectToCloud(std::move(*access), {.kind = Views::Scope::Kind::Sandbox,
                                           .cloudName = {},
                                           .accountName = tr("Simulated approver"),
                                           .portalUrl = {}});
    Q_EMIT sandboxStarted(endpoints);
}

void Console::connectToCloud(Access::AzureAccess access, const Views::Scope &scope)
{
    m_window.setScope(scope);
    m_network = std::make_unique<NetworkThread>();
    m_worker = m_network->adopt(
        std::make_unique<AzureWorker>(std::move(access), m_options.onlySubscriptions, m_localClock, m_serviceClock));
    connect(m_worker, &AzureWorker::checked, this, &Console::takeReport);
    connect(m_worker, &AzureWorker::progressed, this, &Console::takeProgress);
    connect(m_worker, &AzureWorker::watchChanged, &m_window, &Views::MainWindow::showWatchState);
    connect(m_worker, &AzureWorker::failed, &m_window, &Views::MainWindow::showProblem);
    connect(&m_window, &Views::MainWindow::checkRequested, m_worker, &AzureWorker::checkNow);
    connect(&m_window, &Views::MainWindow::decisionMade, m_worker, &AzureWorker::decide);
    QMetaObject::invokeMethod(m_worker, &AzureWorker::start);
}

void Console::takeReport(const Domain::CheckReport &report)
{
    m_subscriptions.merge(report);
    m_requests.merge(report);
    Q_EMIT checked(report);
}

void Console::takeProgress(const Domain::DecisionProgress &progress)
{
    m_requests.showProgress(progress);
    if (progress.request) {
        m_requests.update(*progress.request);
    }
    m_window.showProgress(progress);
    Q_EMIT progressed(progress);
}
