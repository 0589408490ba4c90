// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchwords.h"

#include "clockwords.h"
#include "errorwords.h"
#include "visibletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Views
{
namespace
{

// "14:02" of today, else with its date.
QString clockOrDayWords(const QDateTime &moment, const QDateTime &now)
{
    return moment.toLocalTime().date() == now.toLocalTime().date() ? clockWords(moment) : dayAndClockWords(moment);
}

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

    static QString ageOfData(const Domain::WatchState &state, const QDateTime &now)
    {
        return state.lastGoodCheck.isValid()
                   //: %1 is a clock time
                   ? tr("What you see was read at %1 and may have changed.")
                         .arg(clockOrDayWords(state.lastGoodCheck, now))
                   : tr("Nothing could be read yet.");
    }

    static BarMessage problem(const Domain::WatchState &state, const Domain::Error &error, const QDateTime &now)
    {
        const bool isOffline = error.kind == Domain::ErrorKind::Offline;
        return {BarMessage::Weight::Error, isOffline ? u"offline"_s : u"error"_s,
            Domain::sentenceFor(error) + u' ' + ageOfData(state, now), Domain::detailFor(error), checkNow()};
    }

    static BarMessage stale(const Domain::WatchState &state, const QDateTime &now)
    {
        return {BarMessage::Weight::Warning, u"warning"_s,
            //: The last check is older than two periods
            tr("The last check is overdue.") + u' ' + ageOfData(state, now), {}, checkNow()};
    }

    static BarMessage partial(const Domain::WatchState &state, const std::function<QString(const QString &)> &titleOf)
    {
        QStringList lines;
        for (const Domain::SubscriptionAnswer &answer : state.failedSubscriptions) {
            if (answer.problem) {
                lines << Domain::visibleLine(titleOf(answer.subscriptionId)) + u": "_s +
                             Domain::sentenceFor(*answer.problem);
                const QString detail = Domain::detailFor(*answer.problem);
                lines << (detail.isEmpty() ? QString() : detail + u'\n');
            }
        }
        return {BarMessage::Weight::Warning, u"warning"_s,
            tr("%n subscriptions could not be read. Their requests may be missing or out of date.", nullptr,
                static_cast<int>(state.failedSubscriptions.size())),
            lines.join(u'\n').trimmed(), checkNow()};
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
        const auto read = static_cast<int>(state.subscriptionCount - state.failedSubscriptions.size());
        //: %1 is a clock time
        const QString since =
            tr("Checked at %1 in %n subscriptions.", nullptr, read).arg(clockOrDayWords(state.lastGoodCheck, now));
        return {u"empty"_s, nothingIn(queue), since, EmptyPage::Action::CheckNow};
    }

private:
    static QString checkNow() { return tr("Check &Now"); }

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
    return Words::freshness(state, now);
}

std::optional<BarMessage> freshnessMessage(
    const Domain::WatchState &state, const QDateTime &now, const std::function<QString(const QString &)> &titleOf)
{
    const bool wasChecked = state.lastGoodCheck.isValid();
    if (state.problem) {
        return Words::problem(state, *state.problem, now);
    }
    if (wasChecked && state.isStale(now)) {
        return Words::stale(state, now);
    }
    if (!state.failedSubscriptions.isEmpty()) {
        return Words::partial(state, titleOf);
    }
    return std::nullopt;
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
