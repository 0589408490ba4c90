// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "poller.h"

#include "latch.h"
#include "manualclock.h"
#include "waitfor.h"

#include <QSignalSpy>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::CheckReport;
using Domain::WatchState;

namespace
{

// Checks that end when the test says so.
struct ScriptedChecks {
    std::vector<std::unique_ptr<Azure::Latch>> latches; // one for each check begun
    CheckReport report;                                 // what the next one to end gives

    void endLast() { latches.back()->release(); }
};

QCoro::Task<CheckReport> checkOf(ScriptedChecks &checks)
{
    Azure::Latch &latch = *checks.latches.emplace_back(std::make_unique<Azure::Latch>());
    co_await latch;
    co_return CheckReport(checks.report);
}

} // namespace

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
    void shouldBeDestroyedWhileChecking();

private:
    void makePoller(std::chrono::seconds period);

    Tests::ManualClock m_clock{QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC)};
    std::unique_ptr<ScriptedChecks> m_checks;
    std::unique_ptr<Watch::Poller> m_poller;
};

void PollerTest::init()
{
    m_clock.set(QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC));
    m_checks = std::make_unique<ScriptedChecks>();
    makePoller(60s);
}

void PollerTest::cleanup()
{
    m_poller.reset();
    for (const auto &latch : m_checks->latches) {
        latch->release(); // or the coroutine would stay for ever
    }
}

void PollerTest::makePoller(std::chrono::seconds period)
{
    m_poller = std::make_unique<Watch::Poller>(
        [this] { return checkOf(*m_checks); }, Watch::PollSchedule(period, [] { return 0.0; }), m_clock);
}

void PollerTest::shouldCheckAtOnceAndPlanTheNext()
{
    QSignalSpy checked(m_poller.get(), &Watch::Poller::checked);

    m_poller->start();
    QCOMPARE(m_checks->latches.size(), 1U);
    m_checks->endLast();

    QCOMPARE(checked.size(), 1);
    QCOMPARE(m_poller->state().nextCheck, m_clock.utcNow().addSecs(60));
}

void PollerTest::shouldNotOverlap()
{
    m_poller->start();
    m_poller->checkNow();
    m_poller->start();
    QCOMPARE(m_checks->latches.size(), 1U);

    m_checks->endLast();
    m_poller->checkNow();
    QCOMPARE(m_checks->latches.size(), 2U);
}

void PollerTest::shouldCheckAgainWhenTheTimeHasCome()
{
    // GIVEN a period of no length
    makePoller(0s);
    m_poller->start();

    // WHEN
    m_checks->endLast();

    // THEN
    QVERIFY(Tests::comesTrue([this] { return m_checks->latches.size() == 2; }));
}

void PollerTest::shouldPlanNothingAfterStop()
{
    makePoller(0s);
    QSignalSpy checked(m_poller.get(), &Watch::Poller::checked);
    m_poller->start();

    m_poller->stop();
    m_checks->endLast();
    QCoreApplication::processEvents();

    QCOMPARE(checked.size(), 1);
    QVERIFY(!m_poller->state().nextCheck.isValid());
    QCOMPARE(m_checks->latches.size(), 1U);
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
    m_checks->report.failure = Domain::Error{.kind = Domain::ErrorKind::Throttled, .retryAfter = 30s};
    m_poller->start();
    QSignalSpy checked(m_poller.get(), &Watch::Poller::checked);
    m_checks->endLast();
    QVERIFY(checked.size() == 1 || checked.wait());

    // WHEN
    m_poller->checkNow();

    // THEN
    QCOMPARE(m_checks->latches.size(), 1U);
    QVERIFY(m_poller->state().nextCheck >= m_clock.utcNow().addSecs(30));
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
}

void PollerTest::shouldKeepTheTimeOfTheLastGoodCheck()
{
    // GIVEN a good check
    m_poller->start();
    m_checks->endLast();
    const QDateTime good = m_clock.utcNow();

    // WHEN a later one fails
    m_clock.set(good.addSecs(90));
    m_checks->report.failure = Domain::Error{.kind = Domain::ErrorKind::Offline};
    m_poller->checkNow();
    m_checks->endLast();

    // THEN
    QCOMPARE(m_poller->state().lastGoodCheck, good);
    QCOMPARE(m_poller->state().problem->kind, Domain::ErrorKind::Offline);
    QCOMPARE(m_poller->state().nextCheck, m_clock.utcNow().addSecs(120));
    QVERIFY(!m_poller->state().isStale(good.addSecs(120)));
    QVERIFY(m_poller->state().isStale(good.addSecs(121)));
}

void PollerTest::shouldBeDestroyedWhileChecking()
{
    m_poller->start();
    m_poller.reset();
    m_checks->endLast();
    QCOMPARE(m_checks->latches.size(), 1U);
}

QTEST_GUILESS_MAIN(PollerTest)

#include "tst_poller.moc"
