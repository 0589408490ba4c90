// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "decision.h"
#include "decisionmachine.h"

#include <QCoroTask>
#include <QSet>

#include <functional>
#include <memory>

namespace Azure
{
class TenantConnections;
}

namespace Store
{
class DecisionJournal;
}

namespace Decisions
{

// Carries decisions out: what the machine says, over HTTP and into the journal. Belongs to the thread of its
// connections.
class DecisionRunner
{
public:
    // Called with each phase, also the last, in the runner's thread.
    using Report = std::function<void(const Domain::DecisionProgress &)>;

    // connections: their close() ends decisions under way with Unknown, or with Failed when nothing was sent.
    // journal, localClock: outlive the connections; the clock stamps the journal.
    DecisionRunner(Azure::TenantConnections &connections, Store::DecisionJournal &journal,
        const Domain::Clock &localClock, const Pace &pace = {});

    // Returns the last progress. A second run for a request whose decision is under way ends as Failed with Conflict at
    // once.
    QCoro::Task<Domain::DecisionProgress> run(const Domain::Decision &decision, const Report &report);

    // Reads the outcome of every decision the journal holds open. Nothing is sent. Errors: Storage.
    QCoro::Task<Domain::Result<QList<Domain::DecisionProgress>>> settleOpen(const Report &report);

    struct Context; // what a run needs beyond this object's life

private:
    std::shared_ptr<Context> m_context;
};

} // namespace Decisions
