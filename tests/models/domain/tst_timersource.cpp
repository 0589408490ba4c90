// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timersource.h"

#include <QTest>

using namespace std::chrono_literals;

class TimerSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGoOffOnceAndNotBeforeItsTime()
    {
        int count = 0;
        const auto timer = Domain::systemTimers().timer([&count] { ++count; });
        const auto begin = Domain::systemTimers().steadyNow();
        timer->start(20ms);
        QVERIFY(timer->isActive());
        QVERIFY(QTest::qWaitFor([&count] { return count > 0; }));
        QVERIFY(Domain::systemTimers().steadyNow() - begin >= 19ms); // both are cut to whole milliseconds
        QVERIFY(!timer->isActive());
        QCOMPARE(count, 1);
    }

    void shouldReplaceWhatWasStarted()
    {
        int count = 0;
        const auto timer = Domain::systemTimers().timer([&count] { ++count; });
        timer->start(0ms);
        timer->start(1h);
        QCoreApplication::processEvents();
        QCOMPARE(count, 0);
        QVERIFY(timer->isActive());
    }

    void shouldStop()
    {
        int count = 0;
        const auto timer = Domain::systemTimers().timer([&count] { ++count; });
        timer->start(0ms);
        timer->stop();
        QCoreApplication::processEvents();
        QCOMPARE(count, 0);
        QVERIFY(!timer->isActive());
    }

    void shouldAllowItsEndWhenItGoesOff()
    {
        std::unique_ptr<Domain::Timer> timer;
        bool isOver = false;
        timer = Domain::systemTimers().timer([&] {
            timer.reset();
            isOver = true;
        });
        timer->start(0ms);
        QVERIFY(QTest::qWaitFor([&isOver] { return isOver; }));
    }
};

QTEST_GUILESS_MAIN(TimerSourceTest)

#include "tst_timersource.moc"
