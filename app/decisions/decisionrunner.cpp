// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionrunner.h"

#include "decisionjournal.h"
#include "tenantconnections.h"

#include <QCoreApplication>

namespace Decisions
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(DecisionRunner)
};

using Domain::DecisionProgress;

} // namespace

struct DecisionRunner::Context {
    Azure::TenantConnections &connections;
    Store::DecisionJournal &journal;
    const Domain::Clock &localClock;
    Pace pace;
    QSet<Domain::RequestKey> underWay;
};

namespace
{

// One decision on its way.
struct Course {
    Domain::Decision decision;
    std::optional<qint64> entry; // in the journal, once recorded
    DecisionProgress progress;
};

Domain::Error notSignedIn()
{
    return {.kind = Domain::ErrorKind::NotSignedIn};
}

QCoro::Task<DecisionEvent> readRequest(DecisionRunner::Context &context, Course &course)
{
    Azure::Connection *const connection = context.connections.connectionFor(course.progress.key.subscriptionId);
    if (connection == nullptr) {
        co_return Event::ReadFailed{notSignedIn()};
    }
    Domain::Result<Domain::LockboxRequest> request = co_await connection->lockbox().request(course.progress.key);
    if (!request) {
        co_return Event::ReadFailed{request.error()};
    }
    course.progress.request = *request;
    co_return Event::Read{.request = *request, .now = context.connections.serviceClock().utcNow()};
}

QCoro::Task<DecisionEvent> send(DecisionRunner::Context &context, const Course &course)
{
    Azure::Connection *const connection = context.connections.connectionFor(course.progress.key.subscriptionId);
    if (connection == nullptr) {
        co_return Event::SendFailed{notSignedIn()};
    }
    const Domain::Result<void> answer =
        co_await connection->lockbox().decide(course.progress.key, course.decision.verdict, course.decision.reason);
    co_return answer ? DecisionEvent(Event::Accepted{}) : DecisionEvent(Event::SendFailed{answer.error()});
}

DecisionEvent record(DecisionRunner::Context &context, Course &course)
{
    const Domain::Result<qint64> entry = context.journal.recordIntent(course.decision, context.localClock.utcNow());
    if (!entry) {
        return Event::RecordFailed{entry.error()};
    }
    course.entry = *entry;
    return Event::Recorded{};
}

QCoro::Task<DecisionEvent> carryOut(DecisionEffect effect, DecisionRunner::Context &context, Course &course)
{
    if (effect.after.count() > 0) {
        co_await context.connections.pause(effect.after);
    }
    if (context.connections.isClosed()) {
        co_return Event::Closed{};
    }
    switch (effect.kind) {
    case DecisionEffect::Kind::Read:
        co_return co_await readRequest(context, course);
    case DecisionEffect::Kind::Record:
        co_return record(context, course);
    case DecisionEffect::Kind::Send:
        co_return co_await send(context, course);
    case DecisionEffect::Kind::Finish:
        break;
    }
    co_return Event::Closed{};
}

// An outcome that could not be read stays open, so that the next start reads it again; unless the service no longer
// knows the request.
bool isSettled(const DecisionProgress &progress)
{
    return progress.phase != Domain::DecisionPhase::Unknown ||
           (progress.error && progress.error->kind == Domain::ErrorKind::NotFound);
}

void settle(DecisionRunner::Context &context, Course &course)
{
    if (!course.entry || !isSettled(course.progress)) {
        return;
    }
    const auto settled = context.journal.settle(*course.entry, course.progress, context.localClock.utcNow());
    if (!settled && !course.progress.error) {
        course.progress.error = settled.error();
    }
}

// Free of the runner, whose life it may outlast; the connections end it in time.
QCoro::Task<DecisionProgress> follow(
    std::shared_ptr<DecisionRunner::Context> context, Course course, DecisionStep step, DecisionRunner::Report report)
{
    std::optional<Domain::DecisionPhase> reported;
    while (step.effect.kind != DecisionEffect::Kind::Finish) {
        course.progress.phase = phaseOf(step.state);
        if (reported != course.progress.phase) {
            reported = course.progress.phase;
            report(course.progress);
        }
        const DecisionEvent event = co_await carryOut(step.effect, *context, course);
        step = advance(step.state, event, course.decision, context->pace);
    }
    course.progress.phase = phaseOf(step.state);
    course.progress.error = std::get<State::Ended>(step.state).error;
    settle(*context, course);
    context->underWay.remove(course.progress.key);
    report(course.progress);
    co_return course.progress;
}

QCoro::Task<Domain::Result<QList<DecisionProgress>>> followOpen(
    std::shared_ptr<DecisionRunner::Context> context, DecisionRunner::Report report)
{
    const Domain::Result<QList<Store::JournalEntry>> entries = context->journal.openEntries();
    if (!entries) {
        co_return std::unexpected(entries.error());
    }
    std::vector<QCoro::Task<DecisionProgress>> tasks;
    for (const Store::JournalEntry &entry : *entries) {
        if (context->underWay.contains(entry.key)) {
            continue; // it will settle itself
        }
        context->underWay.insert(entry.key);
        const Course course{.decision = {.shown = {}, .verdict = entry.verdict, .reason = entry.reason},
            .entry = entry.id,
            .progress = {.key = entry.key, .verdict = entry.verdict, .phase = {}, .request = {}, .error = {}}};
        tasks.push_back(follow(context, course, beginAgain(), report));
    }
    QList<DecisionProgress> outcomes;
    for (QCoro::Task<DecisionProgress> &task : tasks) {
        outcomes.append(co_await task);
    }
    co_return outcomes;
}

QCoro::Task<DecisionProgress> refuseSecond(DecisionProgress progress, DecisionRunner::Report report)
{
    progress.phase = Domain::DecisionPhase::Failed;
    progress.error = Domain::Error{.kind = Domain::ErrorKind::Conflict,
        .detail = Words::tr("A decision about this request is under way already.")};
    report(progress);
    co_return progress;
}

} // namespace

DecisionRunner::DecisionRunner(Azure::TenantConnections &connections, Store::DecisionJournal &journal,
    const Domain::Clock &localClock, const Pace &pace)
    : m_context(new Context{connections, journal, localClock, pace, {}})
{
}

QCoro::Task<DecisionProgress> DecisionRunner::run(const Domain::Decision &decision, const Report &report)
{
    const Domain::RequestKey key = decision.shown.key();
    const DecisionProgress progress{.key = key, .verdict = decision.verdict, .phase = {}, .request = {}, .error = {}};
    if (m_context->underWay.contains(key)) {
        return refuseSecond(progress, report);
    }
    m_context->underWay.insert(key);
    return follow(m_context, {.decision = decision, .entry = {}, .progress = progress}, begin(), report);
}

QCoro::Task<Domain::Result<QList<DecisionProgress>>> DecisionRunner::settleOpen(const Report &report)
{
    return followOpen(m_context, report);
}

} // namespace Decisions
