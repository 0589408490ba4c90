// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checker.h"

#include "tenantconnections.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Watch
{
namespace
{

using std::chrono::milliseconds;

// Subscriptions come and go seldom; what is open after a discovery is tried again sooner.
constexpr milliseconds discoveryLasts = std::chrono::minutes(10);
constexpr milliseconds gapsLast = std::chrono::minutes(2);

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

// What somebody has to learn of who could read it before: a role or the subscription itself is gone.
bool isLost(const std::optional<Domain::Error> &problem)
{
    return problem && (problem->kind == Domain::ErrorKind::Forbidden || problem->kind == Domain::ErrorKind::NotFound);
}

} // namespace

// All keys are subscription ids in lower-case.
struct Checker::State {
    using Self = std::shared_ptr<State>;

    Azure::TenantConnections &connections;
    const Domain::Clock &localClock;
    const Domain::TimerSource &timers;
    const FanOutLimits limits;

    std::optional<Azure::Discovery> discovery = {}; // the last one
    milliseconds discoveredAt{0};                   // steady
    enum class Rediscovery { AsUsual, Wanted } rediscovery = Rediscovery::AsUsual;
    QHash<QString, Domain::SubscriptionAnswer> answers = {}; // the last of each
    QSet<QString> hanging = {};                              // asked by a check that no longer waits for them
    QHash<QString, milliseconds> notBefore = {};             // steady: the subscription asked for a pause until then

    static QCoro::Task<Domain::CheckReport> check(
        Self self, QStringList only, CheckOccasion occasion, EarlyReport early);
    QCoro::Task<> discover();
    bool isDiscoveryDue(const QStringList &only, CheckOccasion occasion) const;
    QList<Domain::Subscription> subscriptions(const QStringList &only) const;
    QList<FanOutTarget> targets(const QStringList &only) const;
    void take(const Domain::SubscriptionAnswer &answer);
    Domain::CheckReport report(const QStringList &only) const;
};

bool Checker::State::isDiscoveryDue(const QStringList &only, CheckOccasion occasion) const
{
    if (!only.isEmpty()) {
        return !discovery &&
               !std::ranges::all_of(only, [this](const QString &id) { return connections.knowsWayTo(id); });
    }
    if (!discovery || discovery->problem || occasion == CheckOccasion::Requested ||
        rediscovery == Rediscovery::Wanted) {
        return true;
    }
    return timers.steadyNow() - discoveredAt >= (discovery->gaps.isEmpty() ? discoveryLasts : gapsLast);
}

QCoro::Task<> Checker::State::discover()
{
    rediscovery = Rediscovery::AsUsual;
    discovery = co_await connections.discover();
    discoveredAt = timers.steadyNow();
    if (!discovery->problem) {
        QSet<QString> known;
        for (const Domain::Subscription &subscription : std::as_const(discovery->subscriptions)) {
            known.insert(subscription.id.toLower());
        }
        answers.removeIf([&known](const auto &answer) { return !known.contains(answer.key()); });
    }
}

QList<Domain::Subscription> Checker::State::subscriptions(const QStringList &only) const
{
    QList<Domain::Subscription> discovered = discovery ? discovery->subscriptions : QList<Domain::Subscription>();
    if (only.isEmpty()) {
        return discovered;
    }
    QList<Domain::Subscription> chosen;
    for (const QString &id : only) {
        const auto found = std::ranges::find_if(discovered,
            [&id](const Domain::Subscription &each) { return each.id.compare(id, Qt::CaseInsensitive) == 0; });
        chosen.append(found != discovered.end()
                          ? *found
                          : Domain::Subscription{.id = id, .displayName = {}, .tenantId = {}, .state = {}});
    }
    return chosen;
}

QList<FanOutTarget> Checker::State::targets(const QStringList &only) const
{
    const milliseconds now = timers.steadyNow();
    QList<FanOutTarget> targets;
    for (const Domain::Subscription &subscription : subscriptions(only)) {
        const QString id = subscription.id.toLower();
        if (!hanging.contains(id) && notBefore.value(id, now) <= now) {
            targets.append(
                {.subscriptionId = subscription.id, .connection = connections.connectionFor(subscription.id)});
        }
    }
    return targets;
}

void Checker::State::take(const Domain::SubscriptionAnswer &answer)
{
    const QString id = answer.subscriptionId.toLower();
    hanging.remove(id);
    notBefore.remove(id);
    if (answer.problem && answer.problem->retryAfter) {
        notBefore.insert(id, timers.steadyNow() + *answer.problem->retryAfter);
    }
    Domain::SubscriptionAnswer &last = answers[id];
    if (isLost(answer.problem) && !isLost(last.problem)) {
        rediscovery = Rediscovery::Wanted;
    }
    last = answer;
    last.readAt = localClock.utcNow();
}

Domain::CheckReport Checker::State::report(const QStringList &only) const
{
    Domain::CheckReport report;
    report.subscriptions = subscriptions(only);
    if (only.isEmpty() && discovery) {
        report.failure = discovery->problem;
        report.tenantGaps = discovery->gaps;
    }
    report.tenants = discovery ? discovery->tenants : QList<Domain::Tenant>();
    for (const Domain::Subscription &subscription : std::as_const(report.subscriptions)) {
        const QString id = subscription.id.toLower();
        const bool isHanging = hanging.contains(id);
        if (!isHanging && !answers.contains(id)) {
            continue; // discovered by a check that is under way
        }
        Domain::SubscriptionAnswer answer = answers.value(id);
        answer.subscriptionId = subscription.id;
        if (isHanging) {
            answer.problem = Domain::Error{.kind = Domain::ErrorKind::TimedOut};
            report.unanswered.append(subscription.id);
        }
        report.answers.append(answer);
    }
    markRepeatedIds(report.answers);
    report.finishedAt = localClock.utcNow();
    return report;
}

QCoro::Task<Domain::CheckReport> Checker::State::check(
    Self self, QStringList only, CheckOccasion occasion, EarlyReport early)
{
    if (self->isDiscoveryDue(only, occasion)) {
        co_await self->discover();
    }
    FanOut fanOut(self->targets(only), self->limits,
        [state = self.get()](qsizetype, const Domain::SubscriptionAnswer &answer) { state->take(answer); });
    co_await fanOut.onlyHangingLeft();
    const QStringList unanswered = fanOut.unansweredSubscriptions();
    for (const QString &id : unanswered) {
        self->hanging.insert(id.toLower());
    }
    if (early && !unanswered.isEmpty()) {
        early(self->report(only));
    }
    co_await fanOut.allAnswered();
    co_return self->report(only);
}

Checker::Checker(Azure::TenantConnections &connections, const Domain::Clock &localClock,
    const Domain::TimerSource &timers, const FanOutLimits &limits)
    : m_state(std::make_shared<State>(connections, localClock, timers, limits))
{
}

QCoro::Task<Domain::CheckReport> Checker::check(
    const QStringList &onlySubscriptions, CheckOccasion occasion, EarlyReport early) const
{
    return State::check(m_state, withoutRepetitions(onlySubscriptions), occasion, std::move(early));
}

} // namespace Watch
