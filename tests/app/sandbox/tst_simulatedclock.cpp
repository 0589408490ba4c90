// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedclock.h"

#include "manualclock.h"

#include <QTest>
#include <QTimeZone>

using namespace std::chrono_literals;
using Sandbox::SimulatedClock;

class TestSimulatedClock : public QObject
{
    Q_OBJECT

    const QDateTime m_real{QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC};
    const QDateTime m_start{QDate(2020, 1, 1), QTime(0, 0), QTimeZone::UTC};

private Q_SLOTS:
    void shouldRunFromItsStart()
    {
        // GIVEN
        Tests::ManualClock real(m_real);
        const SimulatedClock clock(real, m_start, 1);

        // WHEN
        real.set(m_real.addSecs(90));

        // THEN
        QCOMPARE(clock.utcNow(), m_start.addSecs(90));
    }

    void shouldRunAtItsOwnPace_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("standing") << 0.0 << qint64(0);
        QTest::newRow("half") << 0.5 << qint64(5'000);
        QTest::newRow("an hour a second") << 3600.0 << qint64(36'000'000);
    }

    void shouldRunAtItsOwnPace()
    {
        QFETCH(double, scale);
        QFETCH(qint64, milliseconds);

        // GIVEN
        Tests::ManualClock real(m_real);
        const SimulatedClock clock(real, m_start, scale);

        // WHEN
        real.set(m_real.addSecs(10));

        // THEN
        QCOMPARE(clock.utcNow(), m_start.addMSecs(milliseconds));
    }

    void shouldJumpForward()
    {
        Tests::ManualClock real(m_real);
        SimulatedClock clock(real, m_start, 0);

        clock.advance(4 * 24h);

        QCOMPARE(clock.utcNow(), m_start.addDays(4));
    }
};

QTEST_GUILESS_MAIN(TestSimulatedClock)
#include "tst_simulatedclock.moc"
