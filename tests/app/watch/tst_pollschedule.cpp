// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pollschedule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::CheckReport;
using Domain::Error;
using Domain::ErrorKind;
using Watch::PollSchedule;

namespace
{

CheckReport failedCheck(std::optional<std::chrono::seconds> retryAfter = std::nullopt)
{
    CheckReport report;
    report.failure = Error{.kind = ErrorKind::Offline, .retryAfter = retryAfter};
    return report;
}

CheckReport checkOf(const QList<std::optional<Error>> &problems)
{
    CheckReport report;
    for (const std::optional<Error> &problem : problems) {
        report.answers.append({.subscriptionId = u"s"_s, .requests = {}, .problem = problem});
    }
    return report;
}

double noJitter()
{
    return 0;
}

std::chrono::milliseconds delayAfter(PollSchedule &schedule, const CheckReport &report)
{
    schedule.take(report);
    return schedule.delay();
}

CheckReport checkWithRequest(const QString &status)
{
    CheckReport report = checkOf({std::nullopt});
    Domain::LockboxRequest request;
    request.status = Domain::RequestStatus::fromWord(status);
    report.answers.first().requests = {request};
    return report;
}

} // namespace

class PollScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldWaitOnePeriodAfterAGoodCheck();
    void shouldHurryWhileARequestWaits_data();
    void shouldHurryWhileARequestWaits();
    void shouldNotHurryBelowFifteenSeconds();
    void shouldSlowDownWhenNothingWaitsForLong();
    void shouldSlowDownOnBattery();
    void shouldNeverStretchBeyondFifteenMinutes();
    void shouldFollowAChosenPeriod();
    void shouldDoubleAfterEachFailureUpToTenMinutes();
    void shouldKeepThePeriodThatStaleGoesByInFailures();
    void shouldStartAnewAfterAGoodCheckOrAChange();
    void shouldObeyRetryAfterOfAFailedCheck();
    void shouldDelayNobodyForOneThrottledSubscription();
    void shouldMoveByATenthAtMost_data();
    void shouldMoveByATenthAtMost();
    void shouldTellAFailedCheckFromAPartialOne();
};

void PollScheduleTest::shouldWaitOnePeriodAfterAGoodCheck()
{
    PollSchedule schedule(60s, noJitter);
    QCOMPARE(delayAfter(schedule, CheckReport()), 60s);
    QCOMPARE(delayAfter(schedule, checkOf({std::nullopt})), 60s);
    QCOMPARE(schedule.period(), 60s);
}

void PollScheduleTest::shouldHurryWhileARequestWaits_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("seconds");
    for (const auto &status : {u"Pending"_s, u"Initializing"_s, u"Approving"_s, u"Denying"_s, u"Completing"_s}) {
        QTest::newRow(qPrintable(status)) << status << 30;
    }
    for (const auto &status : {u"Approved"_s, u"Denied"_s, u"Expired"_s, u"Error"_s, u"pending"_s, u""_s}) {
        QTest::newRow(qPrintable(u"not "_s + status)) << status << 60;
    }
}

void PollScheduleTest::shouldHurryWhileARequestWaits()
{
    QFETCH(const QString, status);
    PollSchedule schedule(60s, noJitter);
    QTEST(static_cast<int>(delayAfter(schedule, checkWithRequest(status)).count() / 1000), "seconds");
}

void PollScheduleTest::shouldNotHurryBelowFifteenSeconds()
{
    PollSchedule schedule(20s, noJitter);
    QCOMPARE(delayAfter(schedule, checkWithRequest(u"Pending"_s)), 15s);
    schedule.setPeriod(10s);
    QCOMPARE(schedule.delay(), 10s);
}

void PollScheduleTest::shouldSlowDownWhenNothingWaitsForLong()
{
    // GIVEN nine checks without anything that waits
    PollSchedule schedule(60s, noJitter);
    for (int check = 0; check < 9; ++check) {
        QCOMPARE(delayAfter(schedule, CheckReport()), 60s);
    }

    // WHEN there is a tenth
    QCOMPARE(delayAfter(schedule, CheckReport()), 120s);
    QCOMPARE(schedule.period(), 120s);

    // THEN a request ends that
    QCOMPARE(delayAfter(schedule, checkWithRequest(u"Pending"_s)), 30s);
    QCOMPARE(delayAfter(schedule, CheckReport()), 60s);
}

void PollScheduleTest::shouldSlowDownOnBattery()
{
    PollSchedule schedule(60s, noJitter);
    schedule.setPower(Watch::PowerSource::Battery);
    QCOMPARE(delayAfter(schedule, CheckReport()), 120s);
    QCOMPARE(delayAfter(schedule, checkWithRequest(u"Pending"_s)), 60s);
    schedule.setPower(Watch::PowerSource::Mains);
    QCOMPARE(schedule.delay(), 30s);
}

void PollScheduleTest::shouldNeverStretchBeyondFifteenMinutes()
{
    PollSchedule schedule(600s, noJitter);
    schedule.setPower(Watch::PowerSource::Battery);
    QCOMPARE(delayAfter(schedule, CheckReport()), 900s);
    schedule.setPeriod(1'000s);
    QCOMPARE(schedule.delay(), 1'000s);
}

void PollScheduleTest::shouldFollowAChosenPeriod()
{
    PollSchedule schedule(60s, noJitter);
    schedule.take(CheckReport());
    schedule.setPeriod(300s);
    QCOMPARE(schedule.delay(), 300s);
    QCOMPARE(schedule.period(), 300s);
}

void PollScheduleTest::shouldDoubleAfterEachFailureUpToTenMinutes()
{
    PollSchedule schedule(60s, noJitter);
    for (const auto expected : {120s, 240s, 480s, 600s, 600s, 600s}) {
        QCOMPARE(delayAfter(schedule, failedCheck()), expected);
    }
}

void PollScheduleTest::shouldKeepThePeriodThatStaleGoesByInFailures()
{
    PollSchedule schedule(60s, noJitter);
    for (int failure = 0; failure < 20; ++failure) {
        schedule.take(failedCheck());
    }
    QCOMPARE(schedule.period(), 60s);
}

void PollScheduleTest::shouldStartAnewAfterAGoodCheckOrAChange()
{
    PollSchedule schedule(60s, noJitter);
    schedule.take(failedCheck());
    schedule.take(failedCheck());
    QCOMPARE(delayAfter(schedule, CheckReport()), 60s);
    QCOMPARE(delayAfter(schedule, failedCheck()), 120s);
    schedule.forgetFailures();
    QCOMPARE(delayAfter(schedule, failedCheck()), 120s);
}

void PollScheduleTest::shouldObeyRetryAfterOfAFailedCheck()
{
    PollSchedule schedule(60s, [] { return -1.0; });
    const Error throttled{.kind = ErrorKind::Throttled, .retryAfter = 300s};
    const Error throttledLess{.kind = ErrorKind::Throttled, .retryAfter = 200s};
    QCOMPARE(delayAfter(schedule, failedCheck(1000s)), 1000s);
    QCOMPARE(delayAfter(schedule, CheckReport()), 54s);
    QCOMPARE(delayAfter(schedule, checkOf({throttled, throttledLess})), 200s);
    QCOMPARE(Watch::retryAfterOf(checkOf({throttled, throttledLess})), 200s);
    QCOMPARE(Watch::retryAfterOf(checkOf({throttled, Error{.kind = ErrorKind::Offline}})), 0s);
    QCOMPARE(delayAfter(schedule, CheckReport()), 54s);
}

void PollScheduleTest::shouldDelayNobodyForOneThrottledSubscription()
{
    PollSchedule schedule(60s, noJitter);
    const Error throttled{.kind = ErrorKind::Throttled, .retryAfter = 300s};
    QCOMPARE(delayAfter(schedule, checkOf({std::nullopt, throttled, std::nullopt})), 60s);
    QCOMPARE(Watch::retryAfterOf(checkOf({std::nullopt, throttled})), 0s);
}

void PollScheduleTest::shouldMoveByATenthAtMost_data()
{
    QTest::addColumn<double>("jitter");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("least") << -1.0 << qint64(54'000);
    QTest::newRow("half") << 0.5 << qint64(63'000);
    QTest::newRow("most") << 1.0 << qint64(66'000);
    QTest::newRow("too much") << 7.0 << qint64(66'000);
    QTest::newRow("too little") << -7.0 << qint64(54'000);
}

void PollScheduleTest::shouldMoveByATenthAtMost()
{
    QFETCH(const double, jitter);
    PollSchedule schedule(60s, [jitter] { return jitter; });
    QTEST(qint64(delayAfter(schedule, CheckReport()).count()), "milliseconds");
}

void PollScheduleTest::shouldTellAFailedCheckFromAPartialOne()
{
    const Error problem{.kind = ErrorKind::Forbidden};
    QVERIFY(!Watch::problemOf(CheckReport()));
    QVERIFY(!Watch::problemOf(checkOf({problem, std::nullopt})));
    QCOMPARE(Watch::problemOf(checkOf({problem, problem})), problem);
    QCOMPARE(Watch::problemOf(failedCheck())->kind, ErrorKind::Offline);
}

QTEST_GUILESS_MAIN(PollScheduleTest)

#include "tst_pollschedule.moc"
