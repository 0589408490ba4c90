// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "circuitbreaker.h"

#include "manualclock.h"

#include <QTest>
#include <QTimeZone>

using namespace std::chrono_literals;
using Azure::CircuitBreaker;
using enum CircuitBreaker::Admission;
using enum CircuitBreaker::Outcome;

class CircuitBreakerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldLetCallsThroughUntilManyFailedInARow();
    void shouldForgetFailuresAfterAnAnswer();
    void shouldLetOneCallTryAfterTheRest();
    void shouldOpenForAllWhenTheTryIsAnswered();
    void shouldRestAgainWhenTheTryFails();
    void shouldLetAnotherTryWhenTheEndWasUnclear();
    void shouldNotRestForEverWhenTheClockIsSetBack();

private:
    void fail(int times);
    void letPass(std::chrono::milliseconds time) { m_clock.set(m_clock.utcNow().addDuration(time)); }

    Tests::ManualClock m_clock{QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC)};
    std::unique_ptr<CircuitBreaker> m_breaker;
};

void CircuitBreakerTest::init()
{
    m_breaker = std::make_unique<CircuitBreaker>(m_clock, Azure::CircuitBreakerLimits{.failures = 3, .rest = 5s});
}

void CircuitBreakerTest::fail(int times)
{
    for (int count = 0; count < times; ++count) {
        m_breaker->note(Failed);
    }
}

void CircuitBreakerTest::shouldLetCallsThroughUntilManyFailedInARow()
{
    fail(2);
    QCOMPARE(m_breaker->admit(), Go);
    QCOMPARE(m_breaker->restLeft(), 0ms);
    fail(1);

    QCOMPARE(m_breaker->admit(), Refused);
    QCOMPARE(m_breaker->restLeft(), 5s);
}

void CircuitBreakerTest::shouldForgetFailuresAfterAnAnswer()
{
    fail(2);
    m_breaker->note(Unclear); // says nothing
    m_breaker->note(Answered);
    fail(2);

    QCOMPARE(m_breaker->admit(), Go);
}

void CircuitBreakerTest::shouldLetOneCallTryAfterTheRest()
{
    fail(3);
    letPass(4'999ms);
    QCOMPARE(m_breaker->admit(), Refused);
    letPass(1ms);

    QCOMPARE(m_breaker->admit(), Go);
    QVERIFY(m_breaker->isTrying());
    QCOMPARE(m_breaker->admit(), Wait);
}

void CircuitBreakerTest::shouldOpenForAllWhenTheTryIsAnswered()
{
    fail(3);
    letPass(5s);
    m_breaker->admit();
    m_breaker->note(Answered);

    QVERIFY(!m_breaker->isTrying());
    QCOMPARE(m_breaker->admit(), Go);
    QCOMPARE(m_breaker->admit(), Go);
}

void CircuitBreakerTest::shouldRestAgainWhenTheTryFails()
{
    fail(3);
    letPass(5s);
    m_breaker->admit();
    m_breaker->note(Failed);

    QCOMPARE(m_breaker->admit(), Refused);
    QCOMPARE(m_breaker->restLeft(), 5s);
}

void CircuitBreakerTest::shouldLetAnotherTryWhenTheEndWasUnclear()
{
    fail(3);
    letPass(5s);
    m_breaker->admit();
    m_breaker->note(Unclear);

    QCOMPARE(m_breaker->admit(), Go);
    QCOMPARE(m_breaker->admit(), Wait);
}

void CircuitBreakerTest::shouldNotRestForEverWhenTheClockIsSetBack()
{
    fail(3);
    letPass(-std::chrono::hours(1));

    QCOMPARE(m_breaker->admit(), Go);
}

QTEST_GUILESS_MAIN(CircuitBreakerTest)

#include "tst_circuitbreaker.moc"
