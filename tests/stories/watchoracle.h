// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compressedday.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace Stories
{

// Compares, step by step, what the watch says with what Azure knows: its own log of the calls it answered, and its own
// list of requests. It shares nothing with the watch but the clock.
class WatchOracle : public QObject
{
    Q_OBJECT

public:
    explicit WatchOracle(CompressedDay &day);

    // To be called after each step of the day.
    void look();
    // From now on the watch may need until its next timer to notice a sleep that nobody told it of.
    void expectSilentSleep() { m_sleptSilently = m_day.awake(); }

    // What was wrong so far, each thing once.
    const QStringList &violations() const { return m_violations; }
    // Requests that Azure has and no report had.
    QStringList neverReported() const;
    // Kind and reason of every gap that was told, such as "Blind Forbidden".
    const QSet<QString> &gapsTold() const { return m_gapsTold; }
    qsizetype reportCount() const { return m_reportCount; }
    qsizetype requestCount() const { return m_reported.size(); }

private:
    using Milliseconds = std::chrono::milliseconds;
    struct Watched {
        QDateTime lastRead;      // answered well, by Azure's log
        Milliseconds silence{0}; // awake, stale and not told
    };

    void takeReport(const Domain::CheckReport &report);
    void readLog();
    void lookAt(const Sandbox::Subscription &subscription, Milliseconds step);
    void lookForMissed(const Sandbox::Subscription &subscription, Milliseconds step, bool isTold);
    bool isTold(const Sandbox::Subscription &subscription) const;
    Milliseconds bound() const { return 2 * m_day.poller().state().period; }
    Milliseconds allowance() const;

    CompressedDay &m_day;
    const QDateTime m_begin;
    QHash<QString, Watched> m_watched;            // by subscription id in lower-case
    QSet<QString> m_reported;                     // request ids in lower-case
    QSet<QString> m_reportedPending;              // the same, of those reported while they were pending
    QHash<QString, Milliseconds> m_pendingUnseen; // how long nobody was told, neither of it nor of a gap
    QSet<QString> m_gapsTold;
    QStringList m_violations;
    qsizetype m_reportCount = 0;
    Milliseconds m_lastLook{0};
    std::optional<Milliseconds> m_sleptSilently;
};

} // namespace Stories
