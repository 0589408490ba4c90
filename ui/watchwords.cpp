// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchwords.h"

#include "clockwords.h"
#include "errorwords.h"
#include "visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Views
{
namespace
{

// The reason why nothing at all may be read; null when something may.
const Domain::Error *missingPermission(const Domain::WatchState &state)
{
    if (state.subscriptionCount == 0 || state.failedSubscriptions.size() < state.subscriptionCount) {
        return nullptr;
    }
    const Domain::Error *reason = nullptr;
    for (const Domain::SubscriptionAnswer &answer : state.failedSubscriptions) {
        if (!answer.problem || answer.problem->kind != Domain::ErrorKind::Forbidden) {
            return nullptr;
        }
        reason = &*answer.problem;
    }
    return reason;
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Views::WatchWords)
public:
    static QString freshness(const Domain::WatchState &state, const QDateTime &now)
    {
        const bool wasChecked = state.lastGoodCheck.isValid();
        const QString last = clockOrDayWords(state.lastGoodCheck, now);
        if (state.activity == Domain::WatchState::Activity::Checking) {
            //: %1 is a clock time
            return wasChecked ? tr("Checked %1, checking now").arg(last) : tr("Checking for the first time");
        }
        const QString next = clockOrDayWords(state.nextCheck, now);
        if (!state.nextCheck.isValid()) {
            //: %1 is a clock time
            return wasChecked ? tr("Checked %1, no further check is planned").arg(last) : tr("Not checked");
        }
        //: %1 and %2 are clock times
        return wasChecked ? tr("Checked %1, next at %2").arg(last, next)
                          //: %1 is a clock time
                          : tr("Not checked, next try at %1").arg(next);
    }

    // What the times of the whole check do not tell: a part may be older.
    static QString oldest(const Domain::WatchState &state, const QDateTime &now)
    {
        QDateTime oldest = state.lastGoodCheck;
        int never = 0;
        for (const Domain::WatchGap &gap : state.gaps) {
            never += gap.lastGoodRead.isValid() ? 0 : 1;
            oldest = gap.lastGoodRead.isValid() ? qMin(oldest, gap.lastGoodRead) : oldest;
        }
        QStringList words;
        if (oldest < state.lastGoodCheck) {
            //: %1 is a clock time: no subscription was read longer ago than then
            words << tr("oldest reading %1").arg(clockOrDayWords(oldest, now));
        }
        if (never > 0) {
            words << tr("%n never read", nullptr, never);
        }
        return words.join(u" · "_s);
    }

    static EmptyPage notChecked()
    {
        return {u"information"_s, tr("Azure has not been asked yet."), tr("Whether requests are waiting is not known."),
            EmptyPage::Action::CheckNow};
    }

    static EmptyPage loading()
    {
        return {u"check-now"_s, tr("Asking Azure for requests."), tr("This is the first check."), {}};
    }

    static EmptyPage failed(const Domain::Error &error)
    {
        // The bar above the page gives the reason and the action.
        const bool isOffline = error.kind == Domain::ErrorKind::Offline;
        return {isOffline ? u"offline"_s : u"error"_s, tr("Whether requests are waiting is not known."),
            tr("The message above says why."), {}};
    }

    static EmptyPage forbidden(const Domain::Error &error)
    {
        return {u"lock"_s, tr("You have no permission to see requests here."), Domain::sentenceFor(error),
            EmptyPage::Action::CheckNow};
    }

    static EmptyPage noHits()
    {
        return {u"search"_s, tr("No request in this queue matches."),
            tr("The search or the subscription filter leaves nothing over."), EmptyPage::Action::ClearFilters};
    }

    static EmptyPage empty(const Domain::WatchState &state, Domain::Queue queue, const QDateTime &now)
    {
        const auto unread = std::ranges::count_if(state.gaps,
            [](const Domain::WatchGap &gap) { return !gap.subscriptionId.isEmpty() && !gap.lastGoodRead.isValid(); });
        const auto read =
            static_cast<int>(state.subscriptionCount - qMax<qsizetype>(unread, state.failedSubscriptions.size()));
        //: %1 is a clock time
        const QString since =
            tr("Checked at %1 in %n subscriptions.", nullptr, read).arg(clockOrDayWords(state.lastGoodCheck, now));
        // No list of requests to a tenant is published, so that an empty list does not mean that there are none.
        const QString note = queue == Domain::Queue::Pending
                                 ? tr("Requests to a tenant itself are never listed here. Azure publishes no way to "
                                      "read them: a Global Administrator sees and approves them in the Azure portal.")
                                 : QString();
        return {u"empty"_s, nothingIn(queue), since, EmptyPage::Action::CheckNow, note};
    }

private:
    static QString nothingIn(Domain::Queue queue)
    {
        switch (queue) {
        case Domain::Queue::Pending:
            return tr("No request is waiting for a decision.");
        case Domain::Queue::Approved:
            return tr("No request was approved.");
        case Domain::Queue::Denied:
            return tr("No request was denied.");
        case Domain::Queue::Expired:
            return tr("No request has expired.");
        case Domain::Queue::Attention:
            break;
        }
        return tr("No request needs attention.");
    }
};

} // namespace

QString freshnessWords(const Domain::WatchState &state, const QDateTime &now)
{
    const QString oldest = Words::oldest(state, now);
    return oldest.isEmpty() ? Words::freshness(state, now) : Words::freshness(state, now) + u" · "_s + oldest;
}

EmptyPage emptyPageFor(const Domain::WatchState &state, const EmptyReason &reason, const QDateTime &now)
{
    if (!state.lastGoodCheck.isValid()) {
        if (state.problem) {
            return Words::failed(*state.problem);
        }
        return state.activity == Domain::WatchState::Activity::Checking ? Words::loading() : Words::notChecked();
    }
    if (const Domain::Error *missing = missingPermission(state)) {
        return Words::forbidden(*missing);
    }
    if (reason.filter == EmptyReason::Filter::Active) {
        return Words::noHits();
    }
    return Words::empty(state, reason.queue, now);
}

} // namespace Views
