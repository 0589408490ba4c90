// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azureworker.h"

#include "checker.h"
#include "decisionjournal.h"
#include "decisionrunner.h"
#include "keychainstore.h"
#include "localdata.h"
#include "lockboxswitch.h"
#include "poller.h"
#include "powernotices.h"
#include "readinessreader.h"
#include "session.h"

#include <QCoroTask>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace
{

double randomJitter()
{
    return QRandomGenerator::global()->bounded(2.0) - 1.0;
}

QCoro::Task<> signOutAll(Access::Session &session)
{
    const QList<Domain::Account> accounts = session.accounts();
    for (const Domain::Account &account : accounts) {
        co_await session.signOut(account.id);
    }
}

} // namespace

// The order is that of dependence: what stands below uses what stands above.
struct AzureWorker::Parts {
    Parts(Access::AzureAccess &&access, const Domain::Preferences &preferences, const QStringList &onlySubscriptions,
        const Domain::Clock &localClock, Domain::CorrectedClock &serviceClock)
        : session(std::move(access), serviceClock, localClock, std::make_unique<SignIn::KeychainStore>())
        , checker(session.connections(), localClock)
        , poller([this, only = onlySubscriptions](Watch::CheckOccasion occasion,
                     Watch::EarlyReport early) { return checker.check(only, occasion, std::move(early)); },
              Watch::PollSchedule(preferences.checkPeriod, randomJitter), localClock)
        , readiness(session.connections(), localClock)
    {
    }

    std::unique_ptr<Store::DecisionJournal> journal;
    Access::Session session;
    Watch::Checker checker;
    Watch::Poller poller;
    Readiness::ReadinessReader readiness;
    std::unique_ptr<Decisions::DecisionRunner> runner; // null without a journal: what is not written down is not sent
    std::unique_ptr<Platform::PowerNotices> power;     // made once the first check is under way
};

AzureWorker::AzureWorker(Access::AzureAccess access, Domain::Preferences preferences, QStringList onlySubscriptions,
    const Domain::Clock &localClock, Domain::CorrectedClock &serviceClock)
    : m_access(std::move(access))
    , m_preferences(std::move(preferences))
    , m_onlySubscriptions(std::move(onlySubscriptions))
    , m_localClock(localClock)
    , m_serviceClock(serviceClock)
{
}

AzureWorker::~AzureWorker()
{
    if (m_parts) {
        // Calls under way run to their end here, while all they use still exists.
        m_parts->session.close();
    }
}

void AzureWorker::start()
{
    const QString folder = m_access.folder;
    m_parts =
        std::make_unique<Parts>(std::move(m_access), m_preferences, m_onlySubscriptions, m_localClock, m_serviceClock);
    m_access.folder = folder;
    connect(&m_parts->poller, &Watch::Poller::checked, this, &AzureWorker::checked);
    connect(&m_parts->poller, &Watch::Poller::stateChanged, this, &AzureWorker::watchChanged);
    connect(
        &m_parts->session.signInService(), &SignIn::SignInService::progressed, this, &AzureWorker::signInProgressed);
    QCoro::connect(m_parts->session.restore(), this, [this] { watch(); });
}

void AzureWorker::watch()
{
    publishAccounts();
    m_parts->poller.start();
    openJournal();
    listenToPower();
}

void AzureWorker::listenToPower()
{
    using Platform::PowerNotices;
    m_parts->power = std::make_unique<PowerNotices>();
    connect(m_parts->power.get(), &PowerNotices::resumed, &m_parts->poller, &Watch::Poller::noticeResume);
    connect(m_parts->power.get(), &PowerNotices::switchedToBattery, &m_parts->poller, &Watch::Poller::noticeBattery);
    connect(m_parts->power.get(), &PowerNotices::switchedToMains, &m_parts->poller, &Watch::Poller::noticeMains);
}

void AzureWorker::openJournal()
{
    if (const auto removed = Settings::applyRetention(m_preferences.retentionDays, m_localClock); !removed) {
        Q_EMIT failed(removed.error());
    }
    auto journal = Store::DecisionJournal::open(m_access.folder + "/decisions.sqlite"_L1);
    if (!journal) {
        Q_EMIT failed(journal.error());
        return;
    }
    m_parts->journal = std::make_unique<Store::DecisionJournal>(std::move(*journal));
    m_parts->runner =
        std::make_unique<Decisions::DecisionRunner>(m_parts->session.connections(), *m_parts->journal, m_localClock);
    settleOpenDecisions();
}

void AzureWorker::settleOpenDecisions()
{
    const auto report = [this](const Domain::DecisionProgress &progress) {
        Q_EMIT progressed(progress);
    };
    m_parts->runner->settleOpen(report).then([this](const auto &settled) {
        if (!settled) {
            Q_EMIT failed(settled.error());
        }
    });
}

void AzureWorker::publishAccounts()
{
    Q_EMIT accountsChanged(m_parts->session.accounts());
}

void AzureWorker::checkNow()
{
    if (m_parts) {
        m_parts->poller.checkNow();
    }
}

void AzureWorker::decide(const Domain::Decision &decision)
{
    if (!m_parts || !m_parts->runner) {
        Q_EMIT progressed({.key = decision.shown.key(),
            .verdict = decision.verdict,
            .phase = Domain::DecisionPhase::Failed,
            .request = std::nullopt,
            .error = Domain::Error{.kind = Domain::ErrorKind::Storage,
                .detail = tr("The journal of decisions is not open, so nothing was sent.")}});
        return;
    }
    m_parts->runner->run(decision, [this](const Domain::DecisionProgress &progress) { Q_EMIT progressed(progress); });
}

void AzureWorker::signIn(const Domain::SignInRequest &request)
{
    QCoro::connect(m_parts->session.signIn(request), this, [this](const Domain::Result<Domain::Account> &account) {
        if (account) {
            publishAccounts();
            m_parts->poller.noticeAccounts();
        }
    });
}

void AzureWorker::cancelSignIn()
{
    m_parts->session.signInService().cancel();
}

void AzureWorker::signOut(const QString &accountId)
{
    QCoro::connect(m_parts->session.signOut(accountId), this, [this](const Domain::Result<void> &signedOut) {
        if (!signedOut) {
            Q_EMIT failed(signedOut.error());
        }
        publishAccounts();
        m_parts->poller.noticeAccounts();
    });
}

void AzureWorker::signOutOfAll()
{
    m_parts->poller.stop();
    QCoro::connect(signOutAll(m_parts->session), this, [this] { Q_EMIT signedOutOfAll(); });
}

void AzureWorker::readReadiness()
{
    QCoro::connect(m_parts->readiness.read(m_onlySubscriptions), this,
        [this](const Domain::ReadinessReport &report) { Q_EMIT readinessRead(report); });
}

void AzureWorker::switchLockbox(const QString &tenantId, Domain::LockboxSwitch to)
{
    using Switched = Domain::Result<Domain::TenantOptIn>;
    QCoro::connect(Readiness::switchLockbox(m_parts->session.connections(), tenantId, to), this,
        [this, tenantId](const Switched &switched) {
            const auto failed = [&tenantId](const Domain::Error &error) {
                return Domain::TenantOptIn{.tenantId = tenantId, .isOptedIn = {}, .problem = error};
            };
            Q_EMIT lockboxSwitched(tenantId, switched ? *switched : failed(switched.error()));
        });
}

void AzureWorker::setPreferences(const Domain::Preferences &preferences)
{
    m_preferences = preferences;
    if (m_parts) {
        m_parts->session.setRegistration({.clientId = preferences.clientId, .tenant = preferences.tenant});
        m_parts->poller.setPeriod(preferences.checkPeriod);
    }
}

void AzureWorker::noticeNetwork()
{
    if (m_parts) {
        m_parts->poller.noticeNetwork();
    }
}

void AzureWorker::noticeNetworkLost()
{
    if (m_parts) {
        m_parts->poller.noticeNetworkLost();
    }
}
