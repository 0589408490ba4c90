// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service.h"

#include "datafolders.h"
#include "embeddedsandbox.h"
#include "keychainstore.h"
#include "preferencestore.h"
#include "rules.h"
#include "signinprompt.h"
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

Service::Service(Access::AzureAccess access, Domain::Preferences preferences)
    : m_dataFolder(access.folder)
    , m_preferences(std::move(preferences))
    , m_session(std::make_unique<Access::Session>(
          std::move(access), m_serviceClock, m_localClock, std::make_unique<SignIn::KeychainStore>()))
{
}

Service::~Service() = default;

std::expected<std::unique_ptr<Service>, EarlyEnd> Service::open(
    const CommandOptions &options, const QByteArray &token, Terminal &terminal)
{
    auto service = connect(options, token, terminal);
    if (service && !isAboutAccounts(options.command)) {
        if (const std::optional<EarlyEnd> early = (*service)->signInFor(options, terminal)) {
            return std::unexpected(*early);
        }
    }
    return service;
}

std::expected<std::unique_ptr<Service>, EarlyEnd> Service::connect(
    const CommandOptions &options, const QByteArray &token, Terminal &terminal)
{
    const Settings::EffectivePreferences settings = Settings::PreferenceStore().read();
    for (const QString &sentence : settings.rejected) {
        terminal.say(sentence);
    }
    if (const std::optional<QString> refusal = refusalOf(options, settings.effective, settings.enforced)) {
        return std::unexpected(EarlyEnd{ExitCode::Usage, *refusal});
    }
    const bool isSigningIn = options.signInWay || isAboutAccounts(options.command);
    auto access = Access::resolveAccess(options.service, token, settings.effective,
        isSigningIn ? Access::SignInPlan::Surely : Access::SignInPlan::Perhaps, settings.enforced);
    if (!access) {
        return std::unexpected(endFor(access.error()));
    }
    if (std::optional<Access::AzureAccess> &cloud = *access; cloud) {
        if (!options.clientId.isEmpty()) {
            cloud->registration.clientId = options.clientId;
        }
        std::unique_ptr<Service> service(new Service(std::move(*cloud), settings.effective));
        service->m_enforced = settings.enforced;
        return service;
    }
    if (isSigningIn) {
        return std::unexpected(EarlyEnd{ExitCode::Usage, Words::tr("Nobody signs in to the built-in sandbox.")});
    }
    if (options.service.kind == Access::ServiceChoice::Kind::Automatic) {
        terminal.say(Words::tr("Nobody is signed in and LOCKBOX_ACCESS_TOKEN is not set: the built-in sandbox answers "
                               "instead of Azure."));
    }
    return openSandbox(settings.effective).transform_error(endFor);
}

Domain::Result<std::unique_ptr<Service>> Service::openSandbox(const Domain::Preferences &preferences)
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
    std::unique_ptr<Service> service(new Service(std::move(*access), preferences));
    service->m_sandbox = std::move(sandbox);
    return service;
}

std::optional<EarlyEnd> Service::signInFor(const CommandOptions &options, Terminal &terminal)
{
    if (options.signInWay) {
        const SignInPrompt prompt(m_session->signInService(), terminal, OutputFormat::Human);
        const Domain::Result<Domain::Account> account =
            QCoro::waitFor(m_session->signIn({.way = *options.signInWay, .tenant = options.tenant}));
        return account ? std::nullopt : std::optional(endFor(account.error()));
    }
    QCoro::waitFor(m_session->restore());
    if (!m_session->accounts().isEmpty()) {
        return std::nullopt;
    }
    return EarlyEnd{ExitCode::NoPermission,
        Words::tr("Nobody is signed in at %1. Sign in with “lockboxctl sign-in”, give a way by --sign-in, or put an "
                  "access token into the environment variable LOCKBOX_ACCESS_TOKEN.")
            .arg(connections().cloud().name)};
}

void Service::closeOnTermination()
{
    m_terminations = std::make_unique<Platform::TerminationSignals>();
    QObject::connect(m_terminations.get(), &Platform::TerminationSignals::terminationRequested, m_terminations.get(),
        [this] { m_session->close(); });
}

} // namespace CommandLine
