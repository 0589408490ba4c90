// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "freshness.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Watch
{
namespace
{

using Domain::Error;
using std::chrono::milliseconds;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Freshness)
};

// Published states of a subscription (Azure Resource Manager 2022-12-01) in which it can be used.
bool isInUse(const Domain::Subscription &subscription)
{
    return subscription.state.compare("Disabled"_L1, Qt::CaseInsensitive) != 0 &&
           subscription.state.compare("Deleted"_L1, Qt::CaseInsensitive) != 0;
}

Error notInUse(const Domain::Subscription &subscription)
{
    return {.kind = Domain::ErrorKind::Conflict,
        .detail = Words::tr("Azure reports the subscription's state as “%1”.").arg(subscription.state)};
}

Domain::Error noAnswer()
{
    return {.kind = Domain::ErrorKind::TimedOut};
}

int badness(Domain::WatchGap::Kind kind)
{
    return static_cast<int>(kind); // they are listed from the harmless to the worst
}

// Larger scopes before smaller ones within one kind; the rest only has to stay the same from one time to the next.
bool isWorse(const Domain::WatchGap &left, const Domain::WatchGap &right)
{
    return std::tuple(-badness(left.kind), left.subscriptionId, left.tenantId) <
           std::tuple(-badness(right.kind), right.subscriptionId, right.tenantId);
}

} // namespace

milliseconds Moment::since(const Moment &earlier) const
{
    return std::max(milliseconds(earlier.utc.msecsTo(utc)), steady - earlier.steady);
}

Freshness::Freshness(const Moment &begin)
    : m_whole{.known = begin}
{
}

void Freshness::take(const Domain::CheckReport &report, const Moment &now)
{
    m_whole.problem = report.failure;
    if (!report.failure) {
        m_whole.good = now;
    }
    m_tenantGaps = report.tenantGaps;
    std::map<QString, Record> listed;
    for (const Domain::Subscription &subscription : report.subscriptions) {
        Record &record = recordOf(subscription.id, now);
        record.subscription = subscription;
        listed.insert_or_assign(subscription.id.toLower(), record);
    }
    if (!report.failure) {
        m_records = std::move(listed); // with a failure it is not known that the others are gone
    }
    for (const Domain::SubscriptionAnswer &answer : report.answers) {
        Record &record = recordOf(answer.subscriptionId, now);
        record.progress = report.unanswered.contains(answer.subscriptionId, Qt::CaseInsensitive) ? Progress::Awaited
                                                                                                 : Progress::Answered;
        takeAnswer(record, answer, now);
    }
}

Freshness::Record &Freshness::recordOf(const QString &subscriptionId, const Moment &now)
{
    const auto [found, isNew] = m_records.try_emplace(subscriptionId.toLower());
    Record &record = found->second;
    if (isNew) {
        record.subscription.id = subscriptionId;
        record.known = now;
    }
    return record;
}

void Freshness::takeAnswer(Record &record, const Domain::SubscriptionAnswer &answer, const Moment &now)
{
    const bool isKnown = answer.readAt.isValid() && answer.readAt == record.readAt;
    if (isKnown || record.progress == Progress::Awaited) {
        return;
    }
    record.readAt = answer.readAt;
    record.problem = answer.problem;
    if (!answer.problem) {
        // A report may be given long after some of its answers came.
        const milliseconds sinceRead(answer.readAt.isValid() ? answer.readAt.msecsTo(now.utc) : 0);
        const milliseconds age = std::max(sinceRead, milliseconds::zero());
        record.good = Moment{.utc = now.utc.addDuration(-age), .steady = now.steady - age};
    }
}

QList<Domain::WatchGap> Freshness::gaps(const Moment &now, milliseconds bound) const
{
    QList<Domain::WatchGap> gaps = m_tenantGaps;
    if (const auto gap = gapOf(m_whole, now, bound)) {
        gaps.append(*gap);
    }
    for (const auto &[id, record] : m_records) {
        if (const auto gap = gapOf(record, now, bound)) {
            gaps.append(*gap);
        }
    }
    std::ranges::stable_sort(gaps, isWorse);
    return gaps;
}

std::optional<Domain::WatchGap> Freshness::gapOf(const Record &record, const Moment &now, milliseconds bound) const
{
    using Kind = Domain::WatchGap::Kind;
    Domain::WatchGap gap{.kind = Kind::Late,
        .tenantId = record.subscription.tenantId,
        .subscriptionId = record.subscription.id,
        .reason = record.problem.value_or(m_hindrance.value_or(m_whole.problem.value_or(noAnswer()))),
        .lastGoodRead = record.good ? record.good->utc : QDateTime()};
    if (record.problem && Domain::isBlinding(*record.problem)) {
        gap.kind = Kind::Blind;
        return gap;
    }
    if (!isInUse(record.subscription)) {
        gap.kind = Kind::Blind;
        gap.reason = notInUse(record.subscription);
        return gap;
    }
    // Somebody who has just begun is not told of a lack before the time for a reading has passed.
    const bool isNew = !record.good && !record.problem && now.since(record.known) <= bound;
    const bool isFresh = isNew || (record.good && now.since(*record.good) <= bound);
    if (isFresh && record.progress == Progress::Answered) {
        return std::nullopt;
    }
    gap.kind = isFresh ? Kind::Late : Kind::Stale;
    return gap;
}

std::optional<milliseconds> Freshness::untilChange(const Moment &now, milliseconds bound) const
{
    std::optional<milliseconds> soonest;
    const auto consider = [&](const Record &record) {
        const milliseconds left = bound - now.since(record.good.value_or(record.known)) + milliseconds(1);
        if (left > milliseconds::zero()) {
            soonest = std::min(soonest.value_or(left), left);
        }
    };
    consider(m_whole);
    for (const auto &[id, record] : m_records) {
        consider(record);
    }
    return soonest;
}

} // namespace Watch
