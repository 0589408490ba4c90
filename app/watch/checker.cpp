// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checker.h"

#include "tenantconnections.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace Watch
{
namespace
{

// The subscriptions of one check, shared out among a few coroutines.
struct FanOut {
    Azure::TenantConnections &connections;
    QList<Domain::SubscriptionAnswer> answers; // the ids are filled in, the rest follows
    qsizetype next = 0;
};

// Asks one subscription after the other until none is left. fanOut: outlives the coroutine.
QCoro::Task<> askSubscriptions(FanOut &fanOut)
{
    while (fanOut.next < fanOut.answers.size()) {
        const qsizetype index = fanOut.next++;
        const QString id = fanOut.answers.at(index).subscriptionId;
        if (Azure::Connection *const connection = fanOut.connections.connectionFor(id)) {
            fanOut.answers[index] = co_await connection->lockbox().requests(id);
        } else {
            fanOut.answers[index].problem = Domain::Error{.kind = Domain::ErrorKind::NotSignedIn};
        }
    }
}

QCoro::Task<QList<Domain::SubscriptionAnswer>> askAll(Azure::TenantConnections &connections, QStringList ids)
{
    // More calls at once slow Qt's queue down without making the service faster.
    constexpr qsizetype mostInFlight = 32;
    FanOut fanOut{.connections = connections, .answers = {}};
    for (const QString &id : std::as_const(ids)) {
        fanOut.answers.append({.subscriptionId = id, .requests = {}, .problem = {}});
    }
    std::vector<QCoro::Task<>> workers;
    for (qsizetype count = std::min(mostInFlight, ids.size()); count > 0; --count) {
        workers.push_back(askSubscriptions(fanOut));
    }
    for (QCoro::Task<> &worker : workers) {
        co_await worker;
    }
    co_return fanOut.answers;
}

QStringList withoutRepetitions(const QStringList &ids)
{
    QSet<QString> seen;
    QStringList result;
    for (const QString &id : ids) {
        if (const QString folded = id.toLower(); !seen.contains(folded)) {
            seen.insert(folded);
            result.append(id);
        }
    }
    return result;
}

void markRepeatedIds(QList<Domain::SubscriptionAnswer> &answers)
{
    QList<QList<Domain::LockboxRequest> *> lists;
    for (Domain::SubscriptionAnswer &answer : answers) {
        lists.append(&answer.requests);
    }
    Domain::markRepeatedIds(lists);
}

// Free of the Checker, whose life it may outlast; the connection ends it in time.
QCoro::Task<Domain::CheckReport> checkAll(
    Azure::TenantConnections &connections, const Domain::Clock &localClock, QStringList only)
{
    Domain::CheckReport report;
    for (const QString &id : std::as_const(only)) {
        report.subscriptions.append({.id = id, .displayName = {}, .tenantId = {}, .state = {}});
    }
    if (only.isEmpty()) {
        const Azure::Discovery discovery = co_await connections.discover();
        report.failure = discovery.problem;
        report.subscriptions = discovery.subscriptions;
        report.tenants = discovery.tenants;
        report.tenantGaps = discovery.gaps;
        for (const Domain::Subscription &subscription : discovery.subscriptions) {
            only.append(subscription.id);
        }
    }
    report.answers = co_await askAll(connections, only);
    markRepeatedIds(report.answers);
    report.finishedAt = localClock.utcNow();
    co_return report;
}

} // namespace

Checker::Checker(Azure::TenantConnections &connections, const Domain::Clock &localClock)
    : m_connections(connections)
    , m_localClock(localClock)
{
}

QCoro::Task<Domain::CheckReport> Checker::check(const QStringList &onlySubscriptions) const
{
    return checkAll(m_connections, m_localClock, withoutRepetitions(onlySubscriptions));
}

} // namespace Watch
