// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchoracle.h"

#include <QMetaEnum>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Stories
{
namespace
{

QString nameOf(Domain::WatchGap::Kind kind)
{
    using Kind = Domain::WatchGap::Kind;
    return kind == Kind::Blind ? u"Blind"_s : kind == Kind::Stale ? u"Stale"_s : u"Late"_s;
}

QString nameOf(Domain::ErrorKind kind)
{
    switch (kind) {
    case Domain::ErrorKind::Offline:
        return u"Offline"_s;
    case Domain::ErrorKind::TimedOut:
        return u"TimedOut"_s;
    case Domain::ErrorKind::NotSignedIn:
        return u"NotSignedIn"_s;
    case Domain::ErrorKind::Forbidden:
        return u"Forbidden"_s;
    case Domain::ErrorKind::Throttled:
        return u"Throttled"_s;
    case Domain::ErrorKind::ServiceFailed:
        return u"ServiceFailed"_s;
    default:
        return u"other"_s;
    }
}

} // namespace

WatchOracle::WatchOracle(CompressedDay &day)
    : m_day(day)
    , m_begin(day.now())
    , m_lastLook(day.awake())
{
    connect(&day.poller(), &Watch::Poller::checked, this, &WatchOracle::takeReport);
}

void WatchOracle::takeReport(const Domain::CheckReport &report)
{
    ++m_reportCount;
    for (const Domain::SubscriptionAnswer &answer : report.answers) {
        for (const Domain::LockboxRequest &request : answer.requests) {
            const QString id = request.key().requestId;
            m_reported.insert(id);
            if (request.status.known() == Domain::RequestStatus::Known::Pending) {
                m_reportedPending.insert(id);
            }
        }
    }
}

void WatchOracle::look()
{
    readLog();
    for (const Domain::WatchGap &gap : m_day.poller().state().gaps) {
        m_gapsTold.insert(nameOf(gap.kind) + u' ' + nameOf(gap.reason.kind));
    }
    const Milliseconds step = m_day.awake() - m_lastLook;
    m_lastLook = m_day.awake();
    for (const Sandbox::Subscription &subscription : m_day.azure().world().subscriptions()) {
        lookAt(subscription, step);
    }
}

void WatchOracle::readLog()
{
    static const QRegularExpression list(u"^/subscriptions/([^/]+)/providers/Microsoft.CustomerLockbox/requests$"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Sandbox::CallRecord &call : m_day.azure().log().records()) {
        if (const auto match = list.match(call.path); call.status == 200 && match.hasMatch()) {
            m_watched[match.captured(1).toLower()].lastRead = call.at;
        }
    }
    m_day.control(u"DELETE"_s, u"/sandbox/log"_s);
}

void WatchOracle::lookAt(const Sandbox::Subscription &subscription, Milliseconds step)
{
    const bool told = isTold(subscription);
    Watched &watched = m_watched[subscription.subscriptionId.toLower()];
    const QDateTime lastRead = watched.lastRead.isValid() ? watched.lastRead : m_begin;
    const bool isStale = Milliseconds(lastRead.msecsTo(m_day.now())) > bound();
    watched.silence = isStale && !told ? watched.silence + step : 0ms;
    if (watched.silence > allowance()) {
        m_violations.append(u"%1: %2 is stale since %3 and nobody is told"_s.arg(
            m_day.now().toString(Qt::ISODate), subscription.displayName, lastRead.toString(Qt::ISODate)));
        watched.silence = -24h; // once is enough
    }
    lookForMissed(subscription, step, told);
}

void WatchOracle::lookForMissed(const Sandbox::Subscription &subscription, Milliseconds step, bool isTold)
{
    for (const Sandbox::SimulatedRequest *request : m_day.azure().world().requests(subscription.subscriptionId)) {
        const QString id = request->requestId.toLower();
        if (request->status != "Pending"_L1 || m_reportedPending.contains(id) || isTold) {
            continue;
        }
        Milliseconds &unseen = m_pendingUnseen[id];
        unseen += step;
        if (unseen > bound() + allowance()) {
            m_violations.append(u"%1: request %2 is pending, and neither it nor a gap is told"_s.arg(
                m_day.now().toString(Qt::ISODate), id));
            unseen = -24h;
        }
    }
}

bool WatchOracle::isTold(const Sandbox::Subscription &subscription) const
{
    return std::ranges::any_of(m_day.poller().state().gaps, [&subscription](const Domain::WatchGap &gap) {
        if (gap.subscriptionId.isEmpty()) {
            return gap.tenantId.isEmpty() || gap.tenantId == subscription.tenantId;
        }
        return gap.subscriptionId.compare(subscription.subscriptionId, Qt::CaseInsensitive) == 0;
    });
}

// What passes between an answer and what is said of it; a sleep that nobody tells of shows when the next timer goes
// off.
WatchOracle::Milliseconds WatchOracle::allowance() const
{
    const bool isAfterSleep = m_sleptSilently && m_day.awake() - *m_sleptSilently < 10min;
    return isAfterSleep ? m_day.poller().state().period + 30s : 30s;
}

QStringList WatchOracle::neverReported() const
{
    QStringList missing;
    for (const Sandbox::Subscription &subscription : m_day.azure().world().subscriptions()) {
        for (const Sandbox::SimulatedRequest *request : m_day.azure().world().requests(subscription.subscriptionId)) {
            if (!m_reported.contains(request->requestId.toLower())) {
                missing.append(request->requestId);
            }
        }
    }
    return missing;
}

} // namespace Stories
