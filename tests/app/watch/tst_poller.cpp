// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "poller.h"

#include "manualtime.h"
#include "scriptedchecks.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::CheckReport;
using Domain::WatchGap;
using Domain::WatchState;
using Tests::ScriptedChecks;
using Watch::CheckOccasion;

class PollerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldCheckAtOnceAndPlanTheNext();
    void shouldNotOverlap();
    void shouldCheckAgainWhenTheTimeHasCome();
    void shouldPlanNothingAfterStop();
    void shouldCheckOnceWithoutStart();
    void shouldWaitAsTheServiceAskedEvenWhenAPersonAsks();
    void shouldTellTheStateOfTheWatch();
    void shouldKeepTheTimeOfTheLastGoodCheck();
    void shouldTurnStaleByItself();
    void shouldNotWaitForWhoHangs();
    void shouldCheckAtOnceAfterASleepThatTheSystemTellsOf();
    void shouldNoticeASleepByItself();
    void shouldPauseWithoutNetworkAndCheckAtOnceWithIt();
    void shouldTrustAnAnswerMoreThanTheSystem();
    void shouldCheckOnceForAFlurryOfNotices();
    void shouldCheckAgainAfterACheckThatANoticeMet();
    void shouldCheckAtOnceAndAgainForANewAccount();
    void shouldCheckLessOftenOnBatteryWithoutCallingThatStale();
    void shouldFollowAPeriodChosenMeanwhile();
    void shouldBeDestroyedWhileChecking();
    void shouldDropAnEarlyReportAfterItsEnd();

private:
    QDateTime now() const { return m_time->utcNow(); }
    std::size_t checkCount() const { return m_checks->begun.size(); }
    // Starts, and lets the first check end.
    void startWell();

    std::unique_ptr<Tests::ManualTime> m_time;
    std::unique_ptr<ScriptedChecks> m_checks;
    std::unique_ptr<Watch::Poller> m_poller;
};

void PollerTest::init()
{
    m_time = std::make_unique<Tests::ManualTime>(QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC));
    m_checks = std::make_unique<ScriptedChecks>();
    m_poller = std::make_unique<Watch::Poller>(
        [this](CheckOccasion occasion, Watch::EarlyReport early) {
            return checkOf(*m_checks, occasion, std::move(early));
        },
        Watch::PollSchedule(60s, [] { return 0.0; }), *m_time, *m_time);
}

void PollerTest::cleanup()
{
    m_poller.reset();
    for (const auto &check : m_checks->begun) {
        check.latch->release(); // or the coroutine would stay for ever
    }
}

void PollerTest::startWell()
{
    m_poller->start();
    m_checks->endLast();
}

void PollerTest::shouldCheckAtOnceAndPlanTheNext()
{
    const QSignalSpy checked(m_poller.get(), &Watch::Poller::checked);

    m_poller->start();
    QCOMPARE(checkCount(), 1U);
    QCOMPARE(m_checks->begun.front().occasion, CheckOccasion::Requested);
    m_checks->endLast();

    QCOMPARE(checked.size(), 1);
    QCOMPARE(m_poller->state().nextCheck, now().addSecs(60));
}

void PollerTest::shouldNotOverlap()
{
    m_poller->start();
    m_poller->checkNow();
    m_poller->start();
    QCOMPARE(checkCount(), 1U);

    m_checks->endLast();
    m_poller->checkNow();
    QCOMPARE(checkCount(), 2U);
}

void PollerTest::shouldCheckAgainWhenTheTimeHasCome()
{
    startWell();
    m_time->pass(59'999ms);
    QCOMPARE(checkCount(), 1U);
    m_time->pass(1ms);
    QCOMPARE(checkCount(), 2U);
    QCOMPARE(m_checks->begun.back().occasion, CheckOccasion::Planned);
}

void PollerTest::shouldPlanNothingAfterStop()
{
    const QSignalSpy checked(m_poller.get(), &Watch::Poller::checked);
    m_poller->start();

    m_poller->stop();
    m_checks->endLast();
    m_time->pass(1h);

    QCOMPARE(checked.size(), 1);
    QVERIFY(!m_poller->state().nextCheck.isValid());
    QCOMPARE(checkCount(), 1U);
}

void PollerTest::shouldCheckOnceWithoutStart()
{
    m_poller->checkNow();
    m_checks->endLast();

    QVERIFY(!m_poller->state().nextCheck.isValid());
    QVERIFY(m_poller->state().lastGoodCheck.isValid());
}

void PollerTest::shouldWaitAsTheServiceAskedEvenWhenAPersonAsks()
{
    // GIVEN
    m_checks->report.failure = Domain::Error{.kind = Domain::ErrorKind::Throttled, .retryAfter = 300s};
    startWell();

    // WHEN
    m_time->pass(299s);
    m_poller->checkNow();
    m_poller->noticeResume();
    m_poller->noticeNetwork();
    QCOMPARE(checkCount(), 1U);

    // THEN
    m_time->pass(1s);
    QCOMPARE(checkCount(), 2U);
}

void PollerTest::shouldTellTheStateOfTheWatch()
{
    QSignalSpy stateChanged(m_poller.get(), &Watch::Poller::stateChanged);
    const Domain::Error forbidden{.kind = Domain::ErrorKind::Forbidden};
    m_checks->report.answers = {
        {.subscriptionId = u"a"_s, .requests = {Domain::LockboxRequest()}, .problem = forbidden},
        {.subscriptionId = u"b"_s, .requests = {}, .problem = {}}};

    m_poller->start();
    QCOMPARE(stateChanged.last().first().value<WatchState>().activity, WatchState::Activity::Checking);
    m_checks->endLast();

    const auto state = stateChanged.last().first().value<WatchState>();
    QCOMPARE(state.activity, WatchState::Activity::Idle);
    QCOMPARE(state.subscriptionCount, 2);
    QCOMPARE(state.failedSubscriptions.size(), 1);
    QCOMPARE(state.failedSubscriptions.first().subscriptionId, u"a"_s);
    QVERIFY(state.failedSubscriptions.first().requests.isEmpty());
    QVERIFY(!state.problem);
    QCOMPARE(state.period, 60s);
    QCOMPARE(state.gaps.size(), 1);
    QCOMPARE(state.gaps.first().kind, WatchGap::Kind::Blind);
    QCOMPARE(state.gaps.first().reason, forbidden);
}

void PollerTest::shouldKeepTheTimeOfTheLastGoodCheck()
{
    // GIVEN a good check
    startWell();
    const QDateTime good = now();

    // WHEN a later one fails
    m_time->pass(60s);
    m_checks->report.failure = Domain::Error{.kind = Domain::ErrorKind::Offline};
    m_checks->endLast();

    // THEN
    QCOMPARE(m_poller->state().lastGoodCheck, good);
    QCOMPARE(m_poller->state().problem.value_or(Domain::Error()).kind, Domain::ErrorKind::Offline);
    QCOMPARE(m_poller->state().nextCheck, now().addSecs(120));
    QVERIFY(!m_poller->state().isStale(good.addSecs(120)));
    QVERIFY(m_poller->state().isStale(good.addSecs(121)));
}

void PollerTest::shouldTurnStaleByItself()
{
    // GIVEN a check that was good, and one that does not end
    startWell();
    m_time->pass(60s);
    QSignalSpy stateChanged(m_poller.get(), &Watch::Poller::stateChanged);

    // WHEN time passes, and nothing else
    m_time->pass(60s);
    QCOMPARE(stateChanged.size(), 0);
    m_time->pass(1ms);

    // THEN
    QCOMPARE(stateChanged.size(), 1);
    const auto state = stateChanged.last().first().value<WatchState>();
    QCOMPARE(state.gaps.size(), 1);
    QCOMPARE(state.gaps.first().kind, WatchGap::Kind::Stale);
}

void PollerTest::shouldNotWaitForWhoHangs()
{
    // GIVEN a check in which one subscription hangs
    const QSignalSpy checked(m_poller.get(), &Watch::Poller::checked);
    const Domain::Error timedOut{.kind = Domain::ErrorKind::TimedOut};
    CheckReport early;
    early.subscriptions = {{.id = u"a"_s, .displayName = {}, .tenantId = {}, .state = {}}};
    early.answers = {{.subscriptionId = u"a"_s, .requests = {}, .problem = timedOut}};
    early.unanswered = {u"a"_s};
    m_poller->start();

    // WHEN what is known so far is given
    m_checks->begun.front().early(early);

    // THEN the next one comes in its time, and the first one may end whenever it likes
    QCOMPARE(checked.size(), 1);
    QCOMPARE(m_poller->state().activity, WatchState::Activity::Idle);
    QCOMPARE(m_poller->state().gaps.first().kind, WatchGap::Kind::Late);
    const QDateTime planned = m_poller->state().nextCheck;
    m_checks->end(0);
    QCOMPARE(checked.size(), 2);
    QCOMPARE(m_poller->state().nextCheck, planned);
    m_time->pass(std::chrono::milliseconds(now().msecsTo(planned)));
    QCOMPARE(checkCount(), 2U);
}

void PollerTest::shouldCheckAtOnceAfterASleepThatTheSystemTellsOf()
{
    startWell();
    m_time->pass(5s);
    m_time->sleep(3h);
    QSignalSpy stateChanged(m_poller.get(), &Watch::Poller::stateChanged);

    m_poller->noticeResume();

    QCOMPARE(checkCount(), 2U);
    QCOMPARE(m_checks->begun.back().occasion, CheckOccasion::Requested);
    QVERIFY(!stateChanged.first().first().value<WatchState>().gaps.isEmpty());
}

void PollerTest::shouldNoticeASleepByItself()
{
    startWell();
    m_time->sleep(3h);
    m_time->pass(60s);
    QCOMPARE(checkCount(), 2U);
    QCOMPARE(m_checks->begun.back().occasion, CheckOccasion::Requested);
    QCOMPARE(m_poller->state().gaps.first().kind, WatchGap::Kind::Stale);
}

void PollerTest::shouldPauseWithoutNetworkAndCheckAtOnceWithIt()
{
    // GIVEN no network
    startWell();
    m_poller->noticeNetworkLost();
    QVERIFY(!m_poller->state().nextCheck.isValid());

    // WHEN hours pass
    m_time->pass(3h);

    // THEN nothing is asked, and that is told
    QCOMPARE(checkCount(), 1U);
    QCOMPARE(m_poller->state().problem.value_or(Domain::Error()).kind, Domain::ErrorKind::Offline);
    QCOMPARE(m_poller->state().gaps.first().kind, WatchGap::Kind::Stale);
    QCOMPARE(m_poller->state().gaps.first().reason.kind, Domain::ErrorKind::Offline);

    m_poller->noticeNetwork();
    QCOMPARE(checkCount(), 2U);
    m_checks->endLast();
    QCOMPARE(m_poller->state().nextCheck, now().addSecs(60));
    QVERIFY(m_poller->state().gaps.isEmpty());
}

void PollerTest::shouldTrustAnAnswerMoreThanTheSystem()
{
    startWell();
    m_poller->noticeNetworkLost();
    m_time->pass(10s);
    m_poller->checkNow();
    m_checks->endLast();
    QVERIFY(!m_poller->state().problem);
    QCOMPARE(m_poller->state().nextCheck, now().addSecs(60));
}

void PollerTest::shouldCheckOnceForAFlurryOfNotices()
{
    startWell();
    m_time->pass(10s);
    m_poller->noticeResume();
    m_checks->endLast();
    for (int notice = 0; notice < 20; ++notice) {
        m_poller->noticeNetwork();
        m_time->pass(10ms);
    }
    QCOMPARE(checkCount(), 2U);
    m_time->pass(2s);
    QCOMPARE(checkCount(), 3U);
    QCOMPARE(m_checks->begun.back().occasion, CheckOccasion::Requested);
}

void PollerTest::shouldCheckAgainAfterACheckThatANoticeMet()
{
    startWell();
    m_time->pass(60s);
    m_poller->noticeNetwork();
    QCOMPARE(checkCount(), 2U);
    m_checks->endLast();
    m_time->pass(2s);
    QCOMPARE(checkCount(), 3U);
    m_checks->endLast();
    m_time->pass(59s);
    QCOMPARE(checkCount(), 3U);
}

void PollerTest::shouldCheckAtOnceAndAgainForANewAccount()
{
    startWell();
    m_time->pass(10s);
    m_poller->noticeAccounts();
    QCOMPARE(checkCount(), 2U);
    m_poller->noticeAccounts();
    m_checks->endLast();
    m_time->pass(2s);
    QCOMPARE(checkCount(), 3U);
}

void PollerTest::shouldCheckLessOftenOnBatteryWithoutCallingThatStale()
{
    startWell();
    m_time->pass(30s);
    m_poller->noticeBattery();
    QCOMPARE(m_poller->state().nextCheck, now().addSecs(90));

    m_time->pass(90s + 1ms); // later than twice of the period before
    QCOMPARE(checkCount(), 2U);
    m_time->pass(1s);
    QVERIFY(m_poller->state().gaps.isEmpty());

    m_checks->endLast();
    m_poller->noticeMains();
    QCOMPARE(m_poller->state().nextCheck, now().addSecs(60));
}

void PollerTest::shouldFollowAPeriodChosenMeanwhile()
{
    startWell();
    m_time->pass(45s);
    m_poller->setPeriod(600s);
    QCOMPARE(m_poller->state().nextCheck, now().addSecs(555));
    m_poller->setPeriod(30s);
    m_time->pass(0s);
    QCOMPARE(checkCount(), 2U);
}

void PollerTest::shouldBeDestroyedWhileChecking()
{
    m_poller->start();
    m_poller.reset();
    m_checks->endLast();
    QCOMPARE(checkCount(), 1U);
}

void PollerTest::shouldDropAnEarlyReportAfterItsEnd()
{
    m_poller->start();
    m_poller.reset();
    m_checks->begun.front().early({});
    QCOMPARE(checkCount(), 1U);
}

QTEST_GUILESS_MAIN(PollerTest)

#include "tst_poller.moc"
