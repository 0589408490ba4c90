// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchchanges.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Domain::CheckReport;
using Domain::Error;
using Domain::ErrorKind;
using Domain::WatchGap;
using Watch::GapChange;
using Watch::RequestChange;
using Watch::WatchChanges;

namespace
{

Domain::LockboxRequest request(const QString &id, const QString &status)
{
    Domain::LockboxRequest request;
    request.askedSubscriptionId = u"S"_s;
    request.requestId = id;
    request.status = Domain::RequestStatus::fromWord(status);
    return request;
}

CheckReport reportOf(const QList<Domain::LockboxRequest> &requests, const std::optional<Error> &problem = {})
{
    CheckReport report;
    report.answers = {{.subscriptionId = u"S"_s, .requests = requests, .problem = problem}};
    return report;
}

// One word for each change: kind, id, status before, status after.
QStringList told(const QList<RequestChange> &changes)
{
    const QStringList kinds{u"found"_s, u"new"_s, u"changed"_s, u"gone"_s};
    QStringList words;
    for (const RequestChange &change : changes) {
        const Domain::LockboxRequest &any = change.after ? *change.after : *change.before;
        words << u"%1 %2 %3>%4"_s.arg(kinds.at(static_cast<int>(change.kind)), any.requestId.value_or(u"-"_s),
            change.before ? change.before->status.word() : QString(),
            change.after ? change.after->status.word() : QString());
    }
    words.sort();
    return words;
}

WatchGap gap(WatchGap::Kind kind, const QString &subscriptionId, ErrorKind reason = ErrorKind::TimedOut)
{
    return {.kind = kind, .tenantId = u"t"_s, .subscriptionId = subscriptionId, .reason = {.kind = reason}};
}

QStringList told(const QList<GapChange> &changes)
{
    const QStringList kinds{u"began"_s, u"changed"_s, u"ended"_s};
    QStringList words;
    for (const GapChange &change : changes) {
        words << kinds.at(static_cast<int>(change.kind)) + u' ' + change.gap.subscriptionId;
    }
    return words;
}

} // namespace

class WatchChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellTheLifeOfARequest();
    void shouldTellNothingWithoutAChange();
    void shouldNotMissWhatAFailedReadingDidNotList();
    void shouldTellWhatIsNewAfterAFailure();
    void shouldTellWhatIsOutOfReach();
    void shouldTellRecordsOfOneIdApart();
    void shouldTellTheLifeOfAGap();
    void shouldTellAGapInAnotherWay();
};

void WatchChangesTest::shouldTellTheLifeOfARequest()
{
    WatchChanges changes;
    QCOMPARE(told(changes.take(reportOf({request(u"1"_s, u"Pending"_s)}))), QStringList{u"found 1 >Pending"_s});
    QCOMPARE(told(changes.take(reportOf({request(u"1"_s, u"Approving"_s), request(u"2"_s, u"Pending"_s)}))),
        (QStringList{u"changed 1 Pending>Approving"_s, u"new 2 >Pending"_s}));
    QCOMPARE(told(changes.take(reportOf({request(u"2"_s, u"Pending"_s)}))), QStringList{u"gone 1 Approving>"_s});
}

void WatchChangesTest::shouldTellNothingWithoutAChange()
{
    WatchChanges changes;
    changes.take(reportOf({request(u"1"_s, u"Pending"_s)}));
    QCOMPARE(changes.take(reportOf({request(u"1"_s, u"Pending"_s)})).size(), 0);
}

void WatchChangesTest::shouldNotMissWhatAFailedReadingDidNotList()
{
    WatchChanges changes;
    const Error problem{.kind = ErrorKind::TimedOut};
    changes.take(reportOf({request(u"1"_s, u"Pending"_s)}));
    QCOMPARE(changes.take(reportOf({}, problem)).size(), 0);
    QCOMPARE(changes.take(reportOf({request(u"1"_s, u"Pending"_s)})).size(), 0);
}

void WatchChangesTest::shouldTellWhatIsNewAfterAFailure()
{
    // GIVEN one that was read when nothing was there, and one that was never read
    const Error problem{.kind = ErrorKind::TimedOut};
    WatchChanges known;
    known.take(reportOf({}));
    known.take(reportOf({}, problem));
    WatchChanges unknown;
    unknown.take(reportOf({}, problem));

    // WHEN there is a request
    const CheckReport report = reportOf({request(u"1"_s, u"Pending"_s)});

    // THEN
    QCOMPARE(told(known.take(report)), QStringList{u"new 1 >Pending"_s});
    QCOMPARE(told(unknown.take(report)), QStringList{u"found 1 >Pending"_s});
}

void WatchChangesTest::shouldTellWhatIsOutOfReach()
{
    // GIVEN
    WatchChanges changes;
    changes.take(reportOf({request(u"1"_s, u"Pending"_s)}));

    // WHEN the discovery fails, THEN nothing is known to be gone
    CheckReport failed;
    failed.failure = Error{.kind = ErrorKind::Offline};
    QCOMPARE(changes.take(failed).size(), 0);

    // WHEN it succeeds without the subscription
    QCOMPARE(told(changes.take(CheckReport())), QStringList{u"gone 1 Pending>"_s});
}

void WatchChangesTest::shouldTellRecordsOfOneIdApart()
{
    WatchChanges changes;
    const auto first = request(u"1"_s, u"Pending"_s);
    const auto second = request(u"1"_s, u"Denied"_s);
    QCOMPARE(changes.take(reportOf({first, second})).size(), 2);
    QCOMPARE(changes.take(reportOf({first, second})).size(), 0);
    QCOMPARE(told(changes.take(reportOf({first}))), QStringList{u"gone 1 Denied>"_s});
}

void WatchChangesTest::shouldTellTheLifeOfAGap()
{
    using Kind = WatchGap::Kind;
    WatchChanges changes;
    QCOMPARE(told(changes.take({gap(Kind::Late, u"a"_s)})), QStringList{u"began a"_s});
    QCOMPARE(told(changes.take({gap(Kind::Late, u"A"_s)})), QStringList());
    QCOMPARE(told(changes.take({gap(Kind::Blind, u"b"_s)})), (QStringList{u"ended A"_s, u"began b"_s}));
    QCOMPARE(told(changes.take(QList<WatchGap>())), QStringList{u"ended b"_s});
}

void WatchChangesTest::shouldTellAGapInAnotherWay()
{
    using Kind = WatchGap::Kind;
    WatchChanges changes;
    changes.take({gap(Kind::Late, u"a"_s)});
    QCOMPARE(told(changes.take({gap(Kind::Stale, u"a"_s)})), QStringList{u"changed a"_s});
    QCOMPARE(told(changes.take({gap(Kind::Stale, u"a"_s, ErrorKind::Offline)})), QStringList{u"changed a"_s});
    WatchGap sameReason = gap(Kind::Stale, u"a"_s, ErrorKind::Offline);
    sameReason.reason.correlationId = u"another call"_s;
    QCOMPARE(told(changes.take({sameReason})), QStringList());
}

QTEST_GUILESS_MAIN(WatchChangesTest)

#include "tst_watchchanges.moc"
