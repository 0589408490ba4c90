// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"

#include "embeddedsandbox.h"
#include "localdata.h"
#include "sandboxoptions.h"

#include <QFileDialog>
#include <QSaveFile>

using namespace Qt::StringLiterals;

Console::Console(ConsoleOptions options, const Domain::Clock &localClock)
    : m_options(std::move(options))
    , m_localClock(localClock)
    , m_serviceClock(localClock)
    , m_requests(m_serviceClock)
    , m_queues(m_requests)
    , m_window(m_requests, m_queues, m_subscriptions, m_serviceClock, localClock)
{
    connectWindow();
}

Console::~Console() = default;

void Console::connectWindow()
{
    using Views::MainWindow;
    connect(&m_window, &MainWindow::signInRequested, this, &Console::signIn);
    connect(&m_window, &MainWindow::preferencesChosen, this, &Console::choosePreferences);
    connect(&m_window, &MainWindow::localDataDeletionRequested, this, &Console::deleteLocalData);
    connect(&m_window, &MainWindow::exportRequested, this, &Console::exportText);
}

void Console::connectToService(const QByteArray &token)
{
    takeUpPreferences();
    Domain::Result<std::optional<Access::AzureAccess>> resolved = Access::resolveAccess(
        m_options.service, token, m_preferences.effective, Access::SignInPlan::Perhaps, m_preferences.enforced);
    if (!resolved) {
        m_window.showProblem(resolved.error());
        return;
    }
    std::optional<Access::AzureAccess> access = std::move(*resolved);
    if (access) {
        workOnCloud(std::move(*access));
    } else {
        connectToSandbox({});
    }
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

void Console::workOnCloud(Access::AzureAccess access)
{
    const Views::Scope scope{.kind = Views::Scope::Kind::Cloud,
        .cloudName = access.cloud.name,
        .accountName = {},
        .portalUrl = access.cloud.portal.toString()};
    const bool isOnNetwork = !Azure::isLoopback(access.cloud.arm);
    connectToCloud(std::move(access), scope);
    if (isOnNetwork) {
        listenToNetwork();
    }
}

void Console::listenToNetwork()
{
    m_notices = std::make_unique<Platform::NetworkNotices>();
    connect(m_notices.get(), &Platform::NetworkNotices::networkFound, m_worker, &AzureWorker::noticeNetwork);
    connect(m_notices.get(), &Platform::NetworkNotices::networkLost, m_worker, &AzureWorker::noticeNetworkLost);
    m_notices->tell();
}

void Console::connectToCloud(Access::AzureAccess access, const Views::Scope &scope)
{
    m_notices.reset();
    m_network.reset(); // what it still had to say is about another scope
    m_requests.clear();
    m_subscriptions.clear();
    m_scope = scope;
    m_window.setScope(scope);
    m_network = std::make_unique<NetworkThread>();
    m_worker = m_network->adopt(std::make_unique<AzureWorker>(
        std::move(access), m_preferences.effective, m_options.onlySubscriptions, m_localClock, m_serviceClock));
    connectWorker();
    QMetaObject::invokeMethod(m_worker, &AzureWorker::start);
}

void Console::connectWorker()
{
    using Views::MainWindow;
    connect(m_worker, &AzureWorker::checked, this, &Console::takeReport);
    connect(m_worker, &AzureWorker::progressed, this, &Console::takeProgress);
    connect(m_worker, &AzureWorker::accountsChanged, this, &Console::takeAccounts);
    connect(m_worker, &AzureWorker::signInProgressed, this, &Console::takeSignIn);
    connect(m_worker, &AzureWorker::signedOutOfAll, this, &Console::finishDeletion);
    connect(m_worker, &AzureWorker::watchChanged, &m_window, &MainWindow::showWatchState);
    connect(m_worker, &AzureWorker::readinessRead, this, &Console::takeReadiness);
    connect(m_worker, &AzureWorker::lockboxSwitched, &m_window, &MainWindow::showLockboxSwitched);
    connect(m_worker, &AzureWorker::failed, &m_window, &MainWindow::showProblem);
    connect(&m_window, &MainWindow::checkRequested, m_worker, &AzureWorker::checkNow);
    connect(&m_window, &MainWindow::decisionMade, m_worker, &AzureWorker::decide);
    connect(&m_window, &MainWindow::signInCancelled, m_worker, &AzureWorker::cancelSignIn);
    connect(&m_window, &MainWindow::signOutRequested, m_worker, &AzureWorker::signOut);
    connect(&m_window, &MainWindow::readinessRequested, m_worker, &AzureWorker::readReadiness);
    connect(&m_window, &MainWindow::lockboxSwitchRequested, m_worker, &AzureWorker::switchLockbox);
}

void Console::takeReport(const Domain::CheckReport &report)
{
    m_subscriptions.merge(report);
    m_requests.merge(report);
    Q_EMIT checked(report);
}

void Console::takeReadiness(const Domain::ReadinessReport &report)
{
    m_window.showReadiness(report);
    Q_EMIT readinessRead(report);
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

void Console::takeAccounts(const QList<Domain::Account> &accounts)
{
    m_accounts = accounts;
    if (m_scope.kind == Views::Scope::Kind::Cloud) {
        m_scope.accountName = accounts.size() == 1 ? accounts.first().title() : QString();
        m_window.setScope(m_scope);
    }
    m_window.showAccounts(accounts);
}

void Console::takeSignIn(const Domain::SignInProgress &progress)
{
    m_window.showSignIn(progress);
    if (progress.phase == Domain::SignInProgress::Phase::SignedIn) {
        m_origin = Origin::Service;
    }
    const bool isGivenUp = progress.error && progress.error->kind == Domain::ErrorKind::Cancelled;
    if (isGivenUp && m_accounts.isEmpty() && m_origin == Origin::Sandbox) {
        connectToSandbox({});
    }
}

// Whoever works on the sandbox leaves it by signing in.
void Console::signIn(const Domain::SignInRequest &request)
{
    const bool isOnSandbox = m_scope.kind == Views::Scope::Kind::Sandbox;
    if (isOnSandbox || !m_worker) {
        const Access::ServiceChoice choice = isOnSandbox ? Access::ServiceChoice{} : m_options.service;
        auto resolved = Access::resolveAccess(
            choice, {}, m_preferences.effective, Access::SignInPlan::Surely, m_preferences.enforced);
        const auto refuse = [this, &request](const Domain::Error &error) {
            m_window.showSignIn({.phase = Domain::SignInProgress::Phase::Failed, .way = request.way, .error = error});
        };
        if (!resolved) {
            refuse(resolved.error());
            return;
        }
        std::optional<Access::AzureAccess> access = std::move(*resolved);
        if (!access) {
            refuse({.kind = Domain::ErrorKind::BadInput}); // the command line insists on the sandbox
            return;
        }
        m_origin = isOnSandbox ? Origin::Sandbox : Origin::Service;
        m_accounts.clear();
        workOnCloud(std::move(*access));
        m_sandbox.reset();
    }
    Domain::SignInRequest allowed = request;
    const bool isAnother = request.accountId.isEmpty();
    if (isAnother && m_preferences.enforced.testFlag(Domain::Preference::Tenant)) {
        allowed.tenant = m_preferences.effective.tenant;
    }
    QMetaObject::invokeMethod(m_worker, &AzureWorker::signIn, allowed);
}

void Console::takeUpPreferences()
{
    m_preferences = m_preferenceStore.read();
    m_window.showPreferences(m_preferences.effective, m_preferences.enforced, m_preferences.rejected);
}

void Console::choosePreferences(const Domain::Preferences &chosen)
{
    const QString cloud = m_preferences.effective.cloud;
    if (const Domain::Result<void> written = m_preferenceStore.write(chosen); !written) {
        m_window.showProblem(written.error());
    }
    takeUpPreferences();
    const bool isOnPreferredCloud = m_options.service.kind == Access::ServiceChoice::Kind::Automatic;
    if (isOnPreferredCloud && cloud != m_preferences.effective.cloud) {
        connectToService({});
    } else if (m_worker) {
        QMetaObject::invokeMethod(m_worker, &AzureWorker::setPreferences, m_preferences.effective);
    }
}

void Console::deleteLocalData()
{
    if (m_worker) {
        QMetaObject::invokeMethod(m_worker, &AzureWorker::signOutOfAll);
    } else {
        finishDeletion();
    }
}

void Console::finishDeletion()
{
    m_network.reset();
    m_sandbox.reset();
    Q_EMIT localDataDeleted(Settings::deleteAllLocalData());
}

void Console::exportText(const QString &suggestedName, const QString &text)
{
    auto *const dialog = new QFileDialog(&m_window, tr("Export"), {}, tr("Table as text (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(suggestedName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, text](const QString &path) {
        QSaveFile file(path);
        const QByteArray bytes = text.toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
            m_window.showProblem({.kind = Domain::ErrorKind::Storage, .detail = file.errorString()});
        }
    });
    dialog->open();
}
