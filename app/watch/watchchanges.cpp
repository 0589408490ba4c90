// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchchanges.h"

#include <QSet>

#include <algorithm>

namespace Watch
{
namespace
{

bool isSameRecord(const Domain::LockboxRequest &left, const Domain::LockboxRequest &right)
{
    return left.raw.isEmpty() || right.raw.isEmpty() ? left == right : left.raw == right.raw;
}

bool isSamePlace(const Domain::WatchGap &left, const Domain::WatchGap &right)
{
    return left.subscriptionId.compare(right.subscriptionId, Qt::CaseInsensitive) == 0 &&
           left.tenantId.compare(right.tenantId, Qt::CaseInsensitive) == 0;
}

bool isSameGap(const Domain::WatchGap &left, const Domain::WatchGap &right)
{
    return left.kind == right.kind && left.reason.kind == right.reason.kind &&
           left.reason.serviceCode == right.reason.serviceCode;
}

} // namespace

QList<RequestChange> WatchChanges::take(const Domain::CheckReport &report)
{
    QList<RequestChange> changes;
    QSet<QString> reached;
    for (const Domain::SubscriptionAnswer &answer : report.answers) {
        reached.insert(answer.subscriptionId.toLower());
        compare(answer, changes);
    }
    if (report.failure) {
        return changes;
    }
    m_known.removeIf([&](const auto &known) {
        if (reached.contains(known.key())) {
            return false;
        }
        for (const Domain::LockboxRequest &request : std::as_const(known.value())) {
            changes.append({.kind = RequestChange::Kind::Gone, .askedSubscriptionId = known.key(), .before = request});
        }
        return true;
    });
    return changes;
}

void WatchChanges::compare(const Domain::SubscriptionAnswer &answer, QList<RequestChange> &changes)
{
    using Kind = RequestChange::Kind;
    const QString subscriptionId = answer.subscriptionId.toLower();
    const Kind kindOfNew = m_known.contains(subscriptionId) ? Kind::New : Kind::Found;
    Requests &known = m_known[subscriptionId];
    Requests missing = known;
    QHash<Domain::RequestKey, int> timesSeen;
    for (const Domain::LockboxRequest &request : answer.requests) {
        const Identity identity(request.key(), timesSeen[request.key()]++);
        missing.remove(identity);
        if (const auto before = known.constFind(identity); before == known.cend()) {
            changes.append({.kind = kindOfNew, .askedSubscriptionId = answer.subscriptionId, .after = request});
        } else if (!isSameRecord(*before, request)) {
            changes.append({.kind = Kind::Changed,
                .askedSubscriptionId = answer.subscriptionId,
                .before = *before,
                .after = request});
        }
        known.insert(identity, request);
    }
    if (answer.problem) {
        if (kindOfNew == Kind::Found && known.isEmpty()) {
            m_known.remove(subscriptionId); // still never read to the end
        }
        return;
    }
    for (auto gone = missing.cbegin(); gone != missing.cend(); ++gone) {
        changes.append({.kind = Kind::Gone, .askedSubscriptionId = answer.subscriptionId, .before = *gone});
        known.remove(gone.key());
    }
}

QList<GapChange> WatchChanges::take(const QList<Domain::WatchGap> &gaps)
{
    using Kind = GapChange::Kind;
    QList<GapChange> changes;
    const auto findIn = [](const QList<Domain::WatchGap> &list, const Domain::WatchGap &gap) {
        return std::ranges::find_if(list, [&gap](const Domain::WatchGap &each) { return isSamePlace(each, gap); });
    };
    for (const Domain::WatchGap &gap : std::as_const(m_gaps)) {
        if (findIn(gaps, gap) == gaps.end()) {
            changes.append({.kind = Kind::Ended, .gap = gap});
        }
    }
    for (const Domain::WatchGap &gap : gaps) {
        if (const auto before = findIn(m_gaps, gap); before == m_gaps.end()) {
            changes.append({.kind = Kind::Began, .gap = gap});
        } else if (!isSameGap(*before, gap)) {
            changes.append({.kind = Kind::Changed, .gap = gap});
        }
    }
    m_gaps = gaps;
    return changes;
}

} // namespace Watch
