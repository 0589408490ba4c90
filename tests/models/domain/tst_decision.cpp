// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decision.h"

#include <QTest>

using namespace Domain;

class TestDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeFinishedOnlyInAnOutcome()
    {
        const auto isFinished = [](DecisionPhase phase) {
            DecisionProgress progress;
            progress.phase = phase;
            return progress.isFinished();
        };
        for (const DecisionPhase phase :
            {DecisionPhase::Rereading, DecisionPhase::Sending, DecisionPhase::Waiting, DecisionPhase::Resolving}) {
            QVERIFY(!isFinished(phase));
        }
        for (const DecisionPhase phase :
            {DecisionPhase::Approved, DecisionPhase::Denied, DecisionPhase::Overtaken, DecisionPhase::Expired,
                DecisionPhase::Changed, DecisionPhase::Refused, DecisionPhase::Failed, DecisionPhase::Unknown}) {
            QVERIFY(isFinished(phase));
        }
    }

    void shouldDenyWhenNothingWasSaid()
    {
        QCOMPARE(Decision().verdict, Verdict::Deny);
        QCOMPARE(DecisionProgress().verdict, Verdict::Deny);
    }
};

QTEST_GUILESS_MAIN(TestDecision)

#include "tst_decision.moc"
