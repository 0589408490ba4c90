// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticker.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Views;
using namespace std::chrono_literals;

class TestTicker : public QObject
{
    Q_OBJECT

    class StandingClock : public Domain::Clock
    {
    public:
        QDateTime now{QDate(2026, 3, 2), QTime(8, 0, 59, 990), QTimeZone::UTC};

        StandingClock() = default;
        QDateTime utcNow() const override { return now; }
    };

private Q_SLOTS:
    void shouldPlanTheNextTick_data()
    {
        QTest::addColumn<QTime>("now");
        QTest::addColumn<QTime>("deadline");
        QTest::addColumn<int>("milliseconds");
        QTest::newRow("start of a minute, no deadline") << QTime(8, 0) << QTime() << 60'000;
        QTest::newRow("within a minute, no deadline") << QTime(8, 0, 59, 990) << QTime() << 10;
        QTest::newRow("deadline far away") << QTime(8, 0, 30) << QTime(12, 0) << 30'000;
        QTest::newRow("last five minutes begin before the minute is full") << QTime(8, 0) << QTime(8, 5, 20) << 20'000;
        QTest::newRow("exactly five minutes") << QTime(8, 0) << QTime(8, 5) << 1'000;
        QTest::newRow("last five minutes") << QTime(8, 0) << QTime(8, 4, 30, 250) << 250;
        QTest::newRow("last second") << QTime(8, 0, 0, 400) << QTime(8, 0, 1) << 600;
        QTest::newRow("deadline now") << QTime(8, 0) << QTime(8, 0) << 60'000;
        QTest::newRow("deadline past") << QTime(8, 0, 10) << QTime(7, 0) << 50'000;
    }

    void shouldPlanTheNextTick()
    {
        QFETCH(const QTime, now);
        QFETCH(const QTime, deadline);
        QFETCH(const int, milliseconds);
        const QDate day(2026, 3, 2);
        const QDateTime end = deadline.isValid() ? QDateTime(day, deadline, QTimeZone::UTC) : QDateTime();
        QCOMPARE(Ticker::untilNextTick(QDateTime(day, now, QTimeZone::UTC), end).count(), milliseconds);
    }

    void shouldTickWhenTheMinuteIsFull()
    {
        // GIVEN a visible window, ten milliseconds before the minute is full
        const StandingClock clock;
        QWidget window;
        Ticker ticker(clock, window);
        window.show();
        QSignalSpy ticked(&ticker, &Ticker::ticked);

        // THEN it ticks and goes on
        QVERIFY(ticked.wait());
        QVERIFY(ticker.isRunning());
    }

    void shouldStandStillWithoutAVisibleWindow()
    {
        const StandingClock clock;
        QWidget window;
        Ticker ticker(clock, window);
        QVERIFY(!ticker.isRunning());

        window.show();
        QVERIFY(ticker.isRunning());

        window.hide();
        QVERIFY(!ticker.isRunning());

        window.showMinimized();
        QVERIFY(QTest::qWaitFor([&window] { return window.isMinimized(); }));
        QVERIFY(!ticker.isRunning());
    }

    void shouldTickAtOnceWhenTheWindowComesBack()
    {
        const StandingClock clock;
        QWidget window;
        Ticker ticker(clock, window);
        window.show();
        window.hide();
        const QSignalSpy ticked(&ticker, &Ticker::ticked);

        window.show();

        QVERIFY(ticked.size() >= 1);
    }

    void shouldNotRunForADeadlineWhileHidden()
    {
        const StandingClock clock;
        QWidget window;
        Ticker ticker(clock, window);
        ticker.setDeadline(clock.now.addSecs(60));
        QVERIFY(!ticker.isRunning());
    }
};

QTEST_MAIN(TestTicker)
#include "tst_ticker.moc"
