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

} // namespace

class PollScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldWaitOnePeriodAfterAGoodCheck();
    void shouldDoubleAfterEachFailureUpToTenMinutes();
    void shouldStartAnewAfterAGoodCheck();
    void shouldObeyRetryAfter();
    void shouldMoveByATenthAtMost_data();
    void shouldMoveByATenthAtMost();
    void shouldTellAFailedCheckFromAPartialOne();
};

void PollScheduleTest::shouldWaitOnePeriodAfterAGoodCheck()
{
    PollSchedule schedule(60s, noJitter);
    QCOMPARE(schedule.delayAfter(CheckReport()), 60s);
    QCOMPARE(schedule.delayAfter(checkOf({std::nullopt})), 60s);
}

void PollScheduleTest::shouldDoubleAfterEachFailureUpToTenMinutes()
{
    PollSchedule schedule(60s, noJitter);
    for (const auto expected : {120s, 240s, 480s, 600s, 600s, 600s}) {
        QCOMPARE(schedule.delayAfter(failedCheck()), expected);
    }
}

void PollScheduleTest::shouldStartAnewAfterAGoodCheck()
{
    PollSchedule schedule(60s, noJitter);
    schedule.delayAfter(failedCheck());
    schedule.delayAfter(failedCheck());
    QCOMPARE(schedule.delayAfter(CheckReport()), 60s);
    QCOMPARE(schedule.delayAfter(failedCheck()), 120s);
}

void PollScheduleTest::shouldObeyRetryAfter()
{
    PollSchedule schedule(60s, [] { return -1.0; });
    const Error throttled{.kind = ErrorKind::Throttled, .retryAfter = 300s};
    QCOMPARE(schedule.delayAfter(failedCheck(1000s)), 1000s);
    QCOMPARE(schedule.delayAfter(CheckReport()), 54s);
    QCOMPARE(schedule.delayAfter(checkOf({std::nullopt, throttled, std::nullopt})), 300s);
    QCOMPARE(schedule.delayAfter(checkOf({std::nullopt, Error{.retryAfter = 5s}})), 54s);
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
    QTEST(qint64(schedule.delayAfter(CheckReport()).count()), "milliseconds");
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
