// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchoutput.h"

#include "gapwords.h"
#include "requestjsonoutput.h"
#include "visibletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace CommandLine
{
namespace
{

using Domain::WatchGap;
using Watch::GapChange;
using Watch::RequestChange;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString eventName(RequestChange::Kind kind)
{
    switch (kind) {
    case RequestChange::Kind::Found:
        return u"request-found"_s;
    case RequestChange::Kind::New:
        return u"request-new"_s;
    case RequestChange::Kind::Changed:
        return u"request-changed"_s;
    case RequestChange::Kind::Gone:
        break;
    }
    return u"request-gone"_s;
}

QString eventName(GapChange::Kind kind)
{
    switch (kind) {
    case GapChange::Kind::Began:
        return u"gap-began"_s;
    case GapChange::Kind::Changed:
        return u"gap-changed"_s;
    case GapChange::Kind::Ended:
        break;
    }
    return u"gap-ended"_s;
}

QString kindName(WatchGap::Kind kind)
{
    switch (kind) {
    case WatchGap::Kind::Late:
        return u"late"_s;
    case WatchGap::Kind::Stale:
        return u"stale"_s;
    case WatchGap::Kind::Blind:
        break;
    }
    return u"blind"_s;
}

QJsonValue filledOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue statusOrNull(const std::optional<Domain::LockboxRequest> &request)
{
    return filledOrNull(request ? request->status.word() : QString());
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString shownStatus(const std::optional<Domain::LockboxRequest> &request)
{
    const QString word = request ? request->status.word() : QString();
    return word.isEmpty() ? Words::tr("not told") : Domain::visibleLine(word);
}

QString placeOf(const WatchGap &gap)
{
    if (!gap.subscriptionId.isEmpty()) {
        return Words::tr("Subscription %1").arg(Domain::visibleLine(gap.subscriptionId));
    }
    if (!gap.tenantId.isEmpty()) {
        return Words::tr("Tenant %1").arg(Domain::visibleLine(gap.tenantId));
    }
    return Words::tr("Everything");
}

Domain::LockboxRequest requestOf(const RequestChange &change)
{
    return change.after ? *change.after : change.before.value_or(Domain::LockboxRequest());
}

} // namespace

QJsonObject watchEntry(const RequestChange &change, const QDateTime &time, const QDateTime &now)
{
    const Domain::LockboxRequest request = requestOf(change);
    return {
        {u"time"_s, timeText(time)},
        {u"event"_s, eventName(change.kind)},
        {u"subscriptionId"_s, filledOrNull(change.askedSubscriptionId)},
        {u"requestId"_s, filledOrNull(request.requestId.value_or(QString()))},
        {u"before"_s, statusOrNull(change.before)},
        {u"after"_s, statusOrNull(change.after)},
        {u"request"_s, listEntry(request, now)},
    };
}

QJsonObject watchEntry(const GapChange &change, const QDateTime &time)
{
    const WatchGap &gap = change.gap;
    return {
        {u"time"_s, timeText(time)},
        {u"event"_s, eventName(change.kind)},
        {u"kind"_s, kindName(gap.kind)},
        {u"tenantId"_s, filledOrNull(gap.tenantId)},
        {u"subscriptionId"_s, filledOrNull(gap.subscriptionId)},
        {u"reason"_s, Domain::sentenceFor(gap)},
        {u"error"_s, errorEntry(gap.reason)},
        {u"lastGoodRead"_s, filledOrNull(gap.lastGoodRead.isValid() ? timeText(gap.lastGoodRead) : QString())},
    };
}

QJsonObject watchEntry(const Domain::WatchState &begun, const QDateTime &time)
{
    return {
        {u"time"_s, timeText(time)},
        {u"event"_s, u"watching"_s},
        {u"subscriptions"_s, begun.subscriptionCount},
        {u"period"_s, static_cast<qint64>(begun.period.count())},
    };
}

QString watchSentence(const RequestChange &change)
{
    const QString id = Domain::visibleLine(requestOf(change).requestId.value_or(Words::tr("without id")));
    const QString subscription = Domain::visibleLine(change.askedSubscriptionId);
    switch (change.kind) {
    case RequestChange::Kind::Found:
        return Words::tr("Request %1 in subscription %2 was there already; its status is %3.")
            .arg(id, subscription, shownStatus(change.after));
    case RequestChange::Kind::New:
        return Words::tr("Request %1 in subscription %2 is new; its status is %3.")
            .arg(id, subscription, shownStatus(change.after));
    case RequestChange::Kind::Changed:
        return Words::tr("Request %1 in subscription %2 has changed; its status was %3 and is %4.")
            .arg(id, subscription, shownStatus(change.before), shownStatus(change.after));
    case RequestChange::Kind::Gone:
        break;
    }
    return Words::tr("Request %1 in subscription %2 is listed no more; its status was %3.")
        .arg(id, subscription, shownStatus(change.before));
}

QString watchSentence(const GapChange &change)
{
    const QString place = placeOf(change.gap);
    if (change.kind == GapChange::Kind::Ended) {
        //: %1 is a subscription, a tenant or everything
        return Words::tr("%1: watched again.").arg(place);
    }
    //: %1 is a subscription, a tenant or everything, %2 sentences on why it is not watched
    return Words::tr("%1: not watched. %2").arg(place, Domain::sentenceFor(change.gap));
}

QString watchSentence(const Domain::WatchState &begun)
{
    return Words::tr("Watching %n subscriptions.", nullptr, static_cast<int>(begun.subscriptionCount));
}

} // namespace CommandLine
