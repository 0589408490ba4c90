// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azureworker.h"

#include "checker.h"
#include "decisionjournal.h"
#include "decisionrunner.h"
#include "poller.h"
#include "tenantconnections.h"

#include <QCoroTask>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto checkPeriod = 60s;

double randomJitter()
{
    return QRandomGenerator::global()->bounded(2.0) - 1.0;
}
} // namespace

// The order is that of dependence: what stands below uses what stands above.
struct AzureWorker::Parts {
    Parts(Access::AzureAccess &access, const QStringList &onlySubscriptions, const Domain::Clock &localClock,
        Domain::CorrectedClock &serviceClock)
        : connections(access.cloud, serviceClock)
        , checker(connections, localClock)
        , poller([this, only = onlySubscriptions](Watch::CheckOccasion occasion,
                     Watch::EarlyReport early) { return checker.check(only, occasion, std::move(early)); },
              Watch::PollSchedule(checkPeriod, randomJitter), localClock)
    {
        for (std::unique_ptr<Azure::AccountTokens> &account : access.accounts) {
            connections.add(std::move(account));
        }
    }

    std::unique_ptr<Store::DecisionJournal> journal;
    Azure::TenantConnections connections;
    Watch::Checker checker;
    Watch::Poller poller;
    std::unique_ptr<Decisions::DecisionRunner> runner; // null without a journal: what is not written down is not sent
};

AzureWorker::AzureWorker(Access::AzureAccess access, QStringList onlySubscriptions, const Domain::Clock &localClock,
    Domain::CorrectedClock &serviceClock)
    : m_access(std::move(access))
    , m_onlySubscriptions(std::move(onlySubscriptions))
    , m_localClock(localClock)
    , m_serviceClock(serviceClock)
{
}

AzureWorker::~AzureWorker()
{
    if (m_parts) {
        // Calls under way run to their end here, while all they use still exists.
        m_parts->connections.close();
    }
}

void AzureWorker::start()
{
    m_parts = std::make_unique<Parts>(m_access, m_onlySubscriptions, m_localClock, m_serviceClock);
    connect(&m_parts->poller, &Watch::Poller::checked, this, &AzureWorker::checked);
    connect(&m_parts->poller, &Watch::Poller::stateChanged, this, &AzureWorker::watchChanged);
    m_parts->poller.start();

    auto journal = Store::DecisionJournal::open(m_access.folder + "/decisions.sqlite"_L1);
    if (!journal) {
        Q_EMIT failed(journal.error());
        return;
    }
    m_parts->journal = std::make_unique<Store::DecisionJournal>(std::move(*journal));
    m_parts->runner =
        std::make_unique<Decisions::DecisionRunner>(m_parts->connections, *m_parts->journal, m_localClock);
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
