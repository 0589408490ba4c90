// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"

#include <map>

namespace Watch
{

// A moment on two clocks: the wall clock goes on while the computer sleeps but may be set by anybody; the steady one is
// never set but may stand still in sleep. What they disagree on counts as passed.
struct Moment {
    QDateTime utc;                       // local clock
    std::chrono::milliseconds steady{0}; // see Domain::TimerSource::steadyNow()

    // The longer of the two times passed since earlier.
    std::chrono::milliseconds since(const Moment &earlier) const;
};

// What is freshly watched and what is not: a pure calculation from the reports so far and the time.
class Freshness
{
public:
    // begin: from when on something should have been read.
    explicit Freshness(const Moment &begin);

    // Takes in a report. Answers that are older than those of an earlier report count no further.
    void take(const Domain::CheckReport &report, const Moment &now);

    // Why nothing is asked at present, as without a network; nothing: it is asked.
    void setHindrance(const std::optional<Domain::Error> &hindrance) { m_hindrance = hindrance; }

    // Everything that is not freshly watched, worst first. bound: a good reading older than that is stale.
    QList<Domain::WatchGap> gaps(const Moment &now, std::chrono::milliseconds bound) const;

    // How long until gaps() changes by the mere passing of time; nothing: never.
    std::optional<std::chrono::milliseconds> untilChange(const Moment &now, std::chrono::milliseconds bound) const;

private:
    enum class Progress { Answered, Awaited };
    struct Record {
        Domain::Subscription subscription = {};
        Moment known = {};               // when it was first heard of
        QDateTime readAt = {};           // of the last answer taken
        std::optional<Moment> good = {}; // the last good reading
        std::optional<Domain::Error> problem = {};
        Progress progress = Progress::Answered;
    };

    Record &recordOf(const QString &subscriptionId, const Moment &now);
    void takeAnswer(Record &record, const Domain::SubscriptionAnswer &answer, const Moment &now);
    std::optional<Domain::WatchGap> gapOf(
        const Record &record, const Moment &now, std::chrono::milliseconds bound) const;

    Record m_whole;                      // that it is known what there is to watch; its subscription is empty
    std::map<QString, Record> m_records; // by subscription id in lower-case
    QList<Domain::WatchGap> m_tenantGaps;
    std::optional<Domain::Error> m_hindrance;
};

} // namespace Watch
