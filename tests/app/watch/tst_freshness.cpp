// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "freshness.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::CheckReport;
using Domain::Error;
using Domain::ErrorKind;
using Domain::WatchGap;
using Watch::Freshness;
using Watch::Moment;
using Kind = Domain::WatchGap::Kind;

namespace
{

constexpr auto bound = 120s;
const QString first = u"aaaaaaaa-0000-0000-0000-000000000001"_s;
const QString second = u"bbbbbbbb-0000-0000-0000-000000000002"_s;

Moment at(std::chrono::milliseconds sinceBegin)
{
    const QDateTime begin(QDate(2026, 1, 1), QTime(8, 0), QTimeZone::UTC);
    return {.utc = begin.addDuration(sinceBegin), .steady = 5min + sinceBegin};
}

Domain::Subscription subscription(const QString &id, const QString &state = u"Enabled"_s)
{
    return {.id = id, .displayName = {}, .tenantId = u"tenant"_s, .state = state};
}

// A report on both subscriptions. problem: of the second one.
CheckReport reportAt(const Moment &moment, const std::optional<Error> &problem = std::nullopt)
{
    CheckReport report;
    report.finishedAt = moment.utc;
    report.subscriptions = {subscription(first), subscription(second)};
    report.answers = {{.subscriptionId = first, .requests = {}, .problem = {}, .readAt = moment.utc},
        {.subscriptionId = second, .requests = {}, .problem = problem, .readAt = moment.utc}};
    return report;
}

QList<Kind> kindsOf(const QList<WatchGap> &gaps)
{
    QList<Kind> kinds;
    for (const WatchGap &gap : gaps) {
        kinds.append(gap.kind);
    }
    return kinds;
}

} // namespace

class FreshnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellNoGapWhileAllIsFresh();
    void shouldTellThatNothingWasReadInTime();
    void shouldTurnStaleAtTheBoundAndSayWhen();
    void shouldTellWhatCannotBeWatchedAtOnce_data();
    void shouldTellWhatCannotBeWatchedAtOnce();
    void shouldKeepTheLastGoodReadOfALapsedRole();
    void shouldWaitForTheBoundAfterAPassingFailure();
    void shouldTellAPassingFailureOfWhatWasNeverRead();
    void shouldTellWhoIsLate();
    void shouldCountNoOldAnswerTwice();
    void shouldCountTheTimeAsleep();
    void shouldNotBeFooledByAClockThatIsSetBack();
    void shouldForgetWhatIsGone();
    void shouldKeepWhatAFailedDiscoveryDidNotFind();
    void shouldTellAHindranceAsTheReason();
    void shouldTellTheWorstFirst();
};

void FreshnessTest::shouldTellNoGapWhileAllIsFresh()
{
    Freshness freshness(at(0s));
    QCOMPARE(freshness.gaps(at(1s), bound), QList<WatchGap>());
    freshness.take(reportAt(at(2s)), at(2s));
    QCOMPARE(freshness.gaps(at(122s), bound), QList<WatchGap>());
}

void FreshnessTest::shouldTellThatNothingWasReadInTime()
{
    Freshness freshness(at(0s));
    const auto left = freshness.untilChange(at(0s), bound);
    QVERIFY(left && freshness.gaps(at(*left - 1ms), bound).isEmpty());

    const QList<WatchGap> gaps = freshness.gaps(at(*left), bound);

    QCOMPARE(kindsOf(gaps), QList<Kind>{Kind::Stale});
    QCOMPARE(gaps.first().subscriptionId, QString());
    QVERIFY(!gaps.first().lastGoodRead.isValid());
}

void FreshnessTest::shouldTurnStaleAtTheBoundAndSayWhen()
{
    // GIVEN a good reading
    Freshness freshness(at(0s));
    freshness.take(reportAt(at(10s)), at(10s));

    // WHEN as much time passes as it says
    const auto left = freshness.untilChange(at(30s), bound);

    // THEN
    QVERIFY(left);
    QCOMPARE(*left, 100s + 1ms);
    const QList<WatchGap> gaps = freshness.gaps(at(30s + *left), bound);
    QCOMPARE(kindsOf(gaps), (QList<Kind>{Kind::Stale, Kind::Stale, Kind::Stale})); // and that nothing new is known
    QCOMPARE(gaps.last().lastGoodRead, at(10s).utc);
    QVERIFY(!freshness.untilChange(at(30s + *left), bound));
}

void FreshnessTest::shouldTellWhatCannotBeWatchedAtOnce_data()
{
    QTest::addColumn<Error>("problem");
    QTest::addColumn<QString>("state");
    QTest::newRow("no role") << Error{.kind = ErrorKind::Forbidden} << u"Enabled"_s;
    QTest::newRow("signed out") << Error{.kind = ErrorKind::NotSignedIn} << u"Enabled"_s;
    QTest::newRow("unknown") << Error{.kind = ErrorKind::NotFound} << u"Enabled"_s;
    QTest::newRow("not registered") << Error{.kind = ErrorKind::Conflict,
                                           .serviceCode = u"MissingSubscriptionRegistration"_s}
                                    << u"Enabled"_s;
    QTest::newRow("disabled, and refused") << Error{.kind = ErrorKind::Forbidden} << u"Disabled"_s;
    QTest::newRow("disabled, and not answering") << Error{.kind = ErrorKind::TimedOut} << u"disabled"_s;
    QTest::newRow("deleted") << Error{.kind = ErrorKind::TimedOut} << u"Deleted"_s;
}

void FreshnessTest::shouldTellWhatCannotBeWatchedAtOnce()
{
    QFETCH(const Error, problem);
    QFETCH(const QString, state);
    Freshness freshness(at(0s));
    CheckReport report = reportAt(at(1s), problem);
    report.subscriptions[1] = subscription(second, state);

    freshness.take(report, at(1s));

    const QList<WatchGap> gaps = freshness.gaps(at(1s), bound);
    QCOMPARE(kindsOf(gaps), QList<Kind>{Kind::Blind});
    QCOMPARE(gaps.first().subscriptionId, second);
    QCOMPARE(gaps.first().tenantId, u"tenant"_s);
    if (Domain::isBlinding(problem)) {
        QCOMPARE(gaps.first().reason, problem);
    } else {
        QVERIFY(gaps.first().reason.detail.contains(state));
    }
}

void FreshnessTest::shouldKeepTheLastGoodReadOfALapsedRole()
{
    Freshness freshness(at(0s));
    freshness.take(reportAt(at(1s)), at(1s));
    freshness.take(reportAt(at(60s), Error{.kind = ErrorKind::Forbidden}), at(60s));
    const QList<WatchGap> gaps = freshness.gaps(at(60s), bound);
    QCOMPARE(kindsOf(gaps), QList<Kind>{Kind::Blind});
    QCOMPARE(gaps.first().lastGoodRead, at(1s).utc);
}

void FreshnessTest::shouldWaitForTheBoundAfterAPassingFailure()
{
    Freshness freshness(at(0s));
    const Error failure{.kind = ErrorKind::ServiceFailed};
    freshness.take(reportAt(at(1s)), at(1s));
    freshness.take(reportAt(at(60s), failure), at(60s));
    QCOMPARE(freshness.gaps(at(121s), bound), QList<WatchGap>());

    const QList<WatchGap> gaps = freshness.gaps(at(122s), bound);

    QCOMPARE(kindsOf(gaps), QList<Kind>{Kind::Stale});
    QCOMPARE(gaps.first().subscriptionId, second);
    QCOMPARE(gaps.first().reason, failure);
}

void FreshnessTest::shouldTellAPassingFailureOfWhatWasNeverRead()
{
    Freshness freshness(at(0s));
    freshness.take(reportAt(at(1s), Error{.kind = ErrorKind::ServiceFailed}), at(1s));
    QCOMPARE(kindsOf(freshness.gaps(at(1s), bound)), QList<Kind>{Kind::Stale});
}

void FreshnessTest::shouldTellWhoIsLate()
{
    // GIVEN one that was read and then hangs
    Freshness freshness(at(0s));
    freshness.take(reportAt(at(1s)), at(1s));
    CheckReport report = reportAt(at(60s), Error{.kind = ErrorKind::TimedOut});
    report.unanswered = {second.toUpper()};

    // WHEN
    freshness.take(report, at(60s));

    // THEN it is late until its reading is too old
    QCOMPARE(kindsOf(freshness.gaps(at(60s), bound)), QList<Kind>{Kind::Late});
    QCOMPARE(kindsOf(freshness.gaps(at(122s), bound)), QList<Kind>{Kind::Stale});
    freshness.take(reportAt(at(130s)), at(130s));
    QCOMPARE(freshness.gaps(at(130s), bound), QList<WatchGap>());
}

void FreshnessTest::shouldCountNoOldAnswerTwice()
{
    // GIVEN a later report that repeats the answer of the second subscription
    Freshness freshness(at(0s));
    freshness.take(reportAt(at(1s)), at(1s));
    CheckReport report = reportAt(at(100s));
    report.answers[1].readAt = at(1s).utc;

    freshness.take(report, at(100s));

    const QList<WatchGap> gaps = freshness.gaps(at(122s), bound);
    QCOMPARE(kindsOf(gaps), QList<Kind>{Kind::Stale});
    QCOMPARE(gaps.first().subscriptionId, second);
}

void FreshnessTest::shouldCountTheTimeAsleep()
{
    Freshness freshness(at(0s));
    freshness.take(reportAt(at(1s)), at(1s));
    const Moment afterSleep{.utc = at(2h).utc, .steady = at(2s).steady};
    QCOMPARE(freshness.gaps(afterSleep, bound).size(), 3);
}

void FreshnessTest::shouldNotBeFooledByAClockThatIsSetBack()
{
    Freshness freshness(at(0s));
    freshness.take(reportAt(at(1s)), at(1s));
    const Moment setBack{.utc = at(-5h).utc, .steady = at(122s).steady};
    QCOMPARE(freshness.gaps(setBack, bound).size(), 3);
}

void FreshnessTest::shouldForgetWhatIsGone()
{
    Freshness freshness(at(0s));
    freshness.take(reportAt(at(1s), Error{.kind = ErrorKind::Forbidden}), at(1s));
    CheckReport report = reportAt(at(60s));
    report.subscriptions.removeLast();
    report.answers.removeLast();
    freshness.take(report, at(60s));
    QCOMPARE(freshness.gaps(at(60s), bound), QList<WatchGap>());
}

void FreshnessTest::shouldKeepWhatAFailedDiscoveryDidNotFind()
{
    // GIVEN both subscriptions known
    Freshness freshness(at(0s));
    freshness.take(reportAt(at(1s)), at(1s));

    // WHEN the sign-in is gone
    CheckReport failed;
    failed.failure = Error{.kind = ErrorKind::NotSignedIn};
    freshness.take(failed, at(60s));

    // THEN it is told at once, and of the subscriptions when they are stale
    QCOMPARE(kindsOf(freshness.gaps(at(60s), bound)), QList<Kind>{Kind::Blind});
    const QList<WatchGap> gaps = freshness.gaps(at(122s), bound);
    QCOMPARE(kindsOf(gaps), (QList<Kind>{Kind::Blind, Kind::Stale, Kind::Stale}));
    QCOMPARE(gaps.last().reason.kind, ErrorKind::NotSignedIn);
}

void FreshnessTest::shouldTellAHindranceAsTheReason()
{
    Freshness freshness(at(0s));
    freshness.take(reportAt(at(1s)), at(1s));
    freshness.setHindrance(Error{.kind = ErrorKind::Offline});
    QCOMPARE(freshness.gaps(at(122s), bound).first().reason.kind, ErrorKind::Offline);
}

void FreshnessTest::shouldTellTheWorstFirst()
{
    Freshness freshness(at(0s));
    freshness.take(reportAt(at(1s)), at(1s));
    CheckReport report = reportAt(at(60s), Error{.kind = ErrorKind::Forbidden});
    report.unanswered = {first};
    report.tenantGaps = {{.kind = Kind::Stale, .tenantId = u"other"_s, .subscriptionId = {}, .reason = {}}};
    freshness.take(report, at(60s));
    QCOMPARE(kindsOf(freshness.gaps(at(60s), bound)), (QList<Kind>{Kind::Blind, Kind::Stale, Kind::Late}));
}

QTEST_GUILESS_MAIN(FreshnessTest)

#include "tst_freshness.moc"
