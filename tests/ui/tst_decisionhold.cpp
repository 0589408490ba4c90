// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionhold.h"

#include "announcements.h"
#include "samples.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDecisionHold : public QObject
{
    Q_OBJECT

    // The hold in a shown window.
    struct Hold {
        Samples::StandingClock clock;
        DecisionHold hold{clock};
        QSignalSpy passed{&hold, &DecisionHold::passed};
        QSignalSpy undone{&hold, &DecisionHold::undone};
        QPushButton &undo = *hold.findChild<QPushButton *>(u"undo"_s);
        QLabel &sentence = *hold.findChild<QLabel *>(u"holdSentence"_s);

        Hold()
        {
            hold.show();
            hold.activateWindow();
        }
        void begin(std::chrono::seconds time, Domain::Verdict verdict = Domain::Verdict::Approve)
        {
            hold.hold({Samples::request(1), verdict, u"known ticket"_s}, time);
        }
    };

private Q_SLOTS:
    void shouldPassTheDecisionOnWhenTheTimeIsOver()
    {
        // GIVEN a decision that was just confirmed
        Hold window;
        QElapsedTimer elapsed;
        elapsed.start();
        window.begin(2s, Domain::Verdict::Deny);
        QVERIFY(window.hold.isHolding());
        QVERIFY(window.sentence.text().contains(u'2'));

        // WHEN a second is over, THEN it is counted
        QVERIFY(QTest::qWaitFor([&] { return window.sentence.text().contains(u'1'); }, 5'000));
        QCOMPARE(window.passed.size(), 0);

        // WHEN both are, THEN it is passed on, once and as it was
        QVERIFY(window.passed.wait());
        QVERIFY(elapsed.durationElapsed() >= 2s);
        QVERIFY(!window.hold.isHolding());
        QCOMPARE(window.passed.size(), 1);
        const auto decision = window.passed[0][0].value<Domain::Decision>();
        QCOMPARE(decision.shown, Samples::request(1));
        QCOMPARE(decision.verdict, Domain::Verdict::Deny);
        QCOMPARE(decision.reason, u"known ticket"_s);
        QCOMPARE(window.undone.size(), 0);
    }

    void shouldBeUndoneByButtonAndEscape_data()
    {
        QTest::addColumn<bool>("byEscape");
        QTest::newRow("button") << false;
        QTest::newRow("Escape") << true;
    }
    void shouldBeUndoneByButtonAndEscape()
    {
        QFETCH(const bool, byEscape);
        Hold window;
        QVERIFY(QTest::qWaitForWindowActive(&window.hold));
        window.begin(1s);

        if (byEscape) {
            QTest::keyClick(&window.hold, Qt::Key_Escape);
        } else {
            QTest::mouseClick(&window.undo, Qt::LeftButton);
        }

        QCOMPARE(window.undone.size(), 1);
        QVERIFY(!window.hold.isHolding());
        QVERIFY(!window.passed.wait(1'500ms));
    }

    void shouldBeBrokenOffWithoutAWord()
    {
        Hold window;
        QVERIFY(!window.hold.breakOff());
        window.begin(1s);
        QVERIFY(window.hold.breakOff());
        QVERIFY(!window.passed.wait(1'500ms));
        QCOMPARE(window.undone.size(), 0);
    }

    void shouldNotSendWhatWasConfirmedBeforeTheComputerSlept()
    {
        // GIVEN a held decision on a computer whose clock, but not whose timers, went on for an hour
        Hold window;
        window.begin(1s);
        window.clock.now = window.clock.now.addSecs(3600);

        // WHEN the timer fires at last
        QVERIFY(window.undone.wait());

        // THEN
        QCOMPARE(window.passed.size(), 0);
    }

    void shouldTellAScreenReaderOnce()
    {
        Tests::Announcements announcements;
        Hold window;
        window.begin(2s);
        QVERIFY(QTest::qWaitFor([&] { return window.sentence.text().contains(u'1'); }, 5'000));
        QCOMPARE(Tests::Announcements::heard().size(), 1);
        QVERIFY(Tests::Announcements::heard().first().contains(u"Undo"_s));
    }
};

QTEST_MAIN(TestDecisionHold)
#include "tst_decisionhold.moc"
