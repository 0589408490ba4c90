// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clock.h"

#include <QTest>
#include <QTimeZone>

using namespace Domain;
using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT

    class StandingClock : public Clock
    {
    public:
        QDateTime now{QDate(2026, 3, 2), QTime(12, 0), QTimeZone::UTC};

        StandingClock() = default;
        QDateTime utcNow() const override { return now; }
    };

private Q_SLOTS:
    void shouldTellTheSystemTimeInUtc()
    {
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const QDateTime told = SystemClock().utcNow();
        QVERIFY(before <= told);
        QVERIFY(told <= QDateTime::currentDateTimeUtc());
        QCOMPARE(told.timeSpec(), Qt::UTC);
    }

    void shouldFollowTheServiceOnlyBeyondTheResolutionOfItsDate_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("ahead");
        QTest::addColumn<std::chrono::milliseconds>("offset");
        QTest::newRow("same time") << 0ms << 0ms;
        QTest::newRow("within the resolution, ahead") << 2000ms << 0ms;
        QTest::newRow("within the resolution, behind") << -2000ms << 0ms;
        QTest::newRow("ahead") << 2001ms << 2001ms;
        QTest::newRow("behind by a day") << std::chrono::milliseconds(-24h) << std::chrono::milliseconds(-24h);
    }

    void shouldFollowTheServiceOnlyBeyondTheResolutionOfItsDate()
    {
        QFETCH(std::chrono::milliseconds, ahead);
        QFETCH(std::chrono::milliseconds, offset);
        const StandingClock local;
        CorrectedClock clock(local);
        QCOMPARE(clock.utcNow(), local.now);

        clock.correctBy(local.now.addDuration(ahead));

        QCOMPARE(clock.offset(), offset);
        QCOMPARE(clock.utcNow(), local.now.addDuration(offset));
    }

    void shouldGoOnWithTheLocalClockAndIgnoreGarbage()
    {
        StandingClock local;
        CorrectedClock clock(local);
        clock.correctBy(local.now.addSecs(3600));

        local.now = local.now.addSecs(10);
        clock.correctBy(QDateTime());

        QCOMPARE(clock.utcNow(), local.now.addSecs(3600));

        // The local clock was set right meanwhile.
        clock.correctBy(local.now);
        QCOMPARE(clock.utcNow(), local.now);
    }
};

QTEST_GUILESS_MAIN(TestClock)

#include "tst_clock.moc"
