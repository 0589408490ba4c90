// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminationsignals.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using Platform::TerminationSignals;

class TestTerminationSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldPassSignalsOnToTheEventLoop_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }

    void shouldPassSignalsOnToTheEventLoop()
    {
        QFETCH(int, number);

        // GIVEN
        TerminationSignals signals;
        QSignalSpy requested(&signals, &TerminationSignals::terminationRequested);

        // WHEN
        std::raise(number);

        // THEN
        QVERIFY(requested.isEmpty());
        QVERIFY(requested.wait(20'000));
        QCOMPARE(requested.size(), 1);
    }

    void shouldWorkAgainAfterItsDestruction()
    {
        {
            const TerminationSignals first;
        }
        TerminationSignals second;
        QSignalSpy requested(&second, &TerminationSignals::terminationRequested);
        std::raise(SIGTERM);
        QVERIFY(requested.wait(20'000));
    }
};

QTEST_GUILESS_MAIN(TestTerminationSignals)
#include "tst_terminationsignals.moc"
