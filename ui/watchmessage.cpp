// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchmessage.h"

#include "accountwords.h"
#include "clockwords.h"
#include "errorwords.h"
#include "gapwords.h"
#include "visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Domain::WatchGap;

namespace Views
{
namespace
{

// More lines than somebody reads in a bar; the page lists them all.
constexpr qsizetype mostDetails = 100;

int countOf(const QList<WatchGap> &gaps, WatchGap::Kind kind)
{
    return static_cast<int>(std::ranges::count(gaps, kind, &WatchGap::kind));
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Views::WatchMessage)
public:
    static WatchMessage problem(const Domain::WatchState &state, const Domain::Error &error, const QDateTime &now)
    {
        const bool isOffline = error.kind == Domain::ErrorKind::Offline;
        const bool isSignedOut = needsSignIn(error);
        const BarMessage bar{BarMessage::Weight::Error, isOffline ? u"offline"_s : u"error"_s,
            Domain::sentenceFor(error) + u' ' + ageOfData(state, now), Domain::detailFor(error),
            isSignedOut ? signIn() : checkNow()};
        return {bar, isSignedOut ? WatchMessage::Action::SignIn : WatchMessage::Action::CheckNow,
            {.tenantId = {}, .subscriptionId = {}, .reason = error}};
    }

    static WatchMessage stale(const Domain::WatchState &state, const QDateTime &now)
    {
        return {{BarMessage::Weight::Warning, u"warning"_s,
                    //: The last check is older than two periods
                    tr("The last check is overdue.") + u' ' + ageOfData(state, now), {}, checkNow()},
            WatchMessage::Action::CheckNow, {}};
    }

    static WatchMessage gaps(const QList<WatchGap> &gaps, const QDateTime &now, const PlaceTitle &titleOf)
    {
        const int blind = countOf(gaps, WatchGap::Kind::Blind);
        const int stale = countOf(gaps, WatchGap::Kind::Stale);
        const int late = countOf(gaps, WatchGap::Kind::Late);
        QStringList sentences;
        if (blind > 0) {
            sentences << tr("%n subscriptions or tenants cannot be watched. Requests there stay unseen until somebody "
                            "acts.",
                nullptr, blind);
        }
        if (stale > 0) {
            sentences << tr("%n subscriptions or tenants are out of date.", nullptr, stale);
        }
        if (late > 0) {
            sentences << tr("%n subscriptions or tenants have not answered yet.", nullptr, late);
        }
        const auto weight = blind > 0   ? BarMessage::Weight::Error
                            : stale > 0 ? BarMessage::Weight::Warning
                                        : BarMessage::Weight::Information;
        const QString iconName = blind > 0 ? u"not-watched"_s : stale > 0 ? u"warning"_s : u"information"_s;
        const auto signedOut = std::ranges::find_if(gaps, [](const WatchGap &gap) { return needsSignIn(gap.reason); });
        const bool isSignedOut = signedOut != gaps.cend();
        return {{weight, iconName, sentences.join(u' '), details(gaps, now, titleOf),
                    //: Shows the list of what is not watched
                    isSignedOut ? signIn() : tr("S&how")},
            isSignedOut ? WatchMessage::Action::SignIn : WatchMessage::Action::ShowGaps,
            isSignedOut ? *signedOut : WatchGap()};
    }

    static WatchMessage partial(const Domain::WatchState &state, const PlaceTitle &titleOf)
    {
        QStringList lines;
        for (const Domain::SubscriptionAnswer &answer :
            state.failedSubscriptions.first(qMin(mostDetails, state.failedSubscriptions.size()))) {
            if (answer.problem) {
                lines << Domain::visibleLine(titleOf(answer.subscriptionId, {})) + u": "_s +
                             Domain::sentenceFor(*answer.problem);
                const QString detail = Domain::detailFor(*answer.problem);
                lines << (detail.isEmpty() ? QString() : detail + u'\n');
            }
        }
        return {{BarMessage::Weight::Warning, u"warning"_s,
                    tr("%n subscriptions could not be read. Their requests may be missing or out of date.", nullptr,
                        static_cast<int>(state.failedSubscriptions.size())),
                    lines.join(u'\n').trimmed(), checkNow()},
            WatchMessage::Action::CheckNow, {}};
    }

private:
    static QString checkNow() { return tr("Check &Now"); }
    static QString signIn() { return tr("Sign &In …"); }

    static QString ageOfData(const Domain::WatchState &state, const QDateTime &now)
    {
        return state.lastGoodCheck.isValid()
                   //: %1 is a clock time
                   ? tr("What you see was read at %1 and may have changed.")
                         .arg(clockOrDayWords(state.lastGoodCheck, now))
                   : tr("Nothing could be read yet.");
    }

    static QString details(const QList<WatchGap> &gaps, const QDateTime &now, const PlaceTitle &titleOf)
    {
        QStringList lines;
        for (const WatchGap &gap : gaps.first(qMin(mostDetails, gaps.size()))) {
            QString line =
                Domain::visibleLine(titleOf(gap.subscriptionId, gap.tenantId)) + u": "_s + Domain::sentenceFor(gap);
            if (gap.lastGoodRead.isValid()) {
                //: %1 is a clock time
                line += u' ' + tr("Last read at %1.").arg(clockOrDayWords(gap.lastGoodRead, now));
            }
            const QString detail = Domain::detailFor(gap.reason);
            lines << (detail.isEmpty() ? line : line + u'\n' + detail + u'\n');
        }
        if (gaps.size() > mostDetails) {
            lines << tr("%n more are listed under Not watched.", nullptr, static_cast<int>(gaps.size() - mostDetails));
        }
        return lines.join(u'\n').trimmed();
    }
};

bool isOnlyLate(const QList<WatchGap> &gaps)
{
    return std::ranges::all_of(gaps, [](const WatchGap &gap) { return gap.kind == WatchGap::Kind::Late; });
}

} // namespace

std::optional<WatchMessage> watchMessage(
    const Domain::WatchState &state, const QDateTime &now, const PlaceTitle &titleOf)
{
    if (state.problem) {
        return Words::problem(state, *state.problem, now);
    }
    if (state.lastGoodCheck.isValid() && state.isStale(now)) {
        return Words::stale(state, now);
    }
    if (!isOnlyLate(state.gaps)) {
        return Words::gaps(state.gaps, now, titleOf);
    }
    if (!state.failedSubscriptions.isEmpty()) {
        return Words::partial(state, titleOf);
    }
    return state.gaps.isEmpty() ? std::nullopt : std::optional(Words::gaps(state.gaps, now, titleOf));
}

} // namespace Views
