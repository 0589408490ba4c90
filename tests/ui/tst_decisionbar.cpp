// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionbar.h"

#include "samples.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <functional>

using namespace Views;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDecisionBar : public QObject
{
    Q_OBJECT

    // The bar in a shown window.
    struct Bar {
        Samples::StandingClock clock;
        DecisionBar bar{clock};
        QSignalSpy armed{&bar, &DecisionBar::armed};
        QSignalSpy disarmed{&bar, &DecisionBar::disarmed};
        QSignalSpy asked{&bar, &DecisionBar::decisionAsked};
        QSignalSpy passed{&bar, &DecisionBar::holdPassed};
        QSignalSpy undone{&bar, &DecisionBar::holdUndone};
        QPushButton &deny = *bar.findChild<QPushButton *>(u"deny"_s);
        QPushButton &approve = *bar.findChild<QPushButton *>(u"approve"_s);
        QLineEdit &reason = *bar.findChild<QLineEdit *>(u"reason"_s);
        QPushButton &undo = *bar.findChild<QPushButton *>(u"undo"_s);
        QLabel &hint = *bar.findChild<QLabel *>(u"decisionHint"_s);

        Bar()
        {
            bar.show();
            bar.activateWindow();
        }
        bool waitUntilArmed() { return bar.isArmed() || armed.wait(); }
    };

private Q_SLOTS:
    void shouldArmOnlyAfterTheRequestWasShownForAMoment()
    {
        // GIVEN a pending request that was just shown
        Bar window;
        QVERIFY(QTest::qWaitForWindowExposed(&window.bar));
        QElapsedTimer elapsed;
        elapsed.start();
        window.bar.showRequest(Samples::request(1));
        QVERIFY(!window.approve.isEnabled());
        QVERIFY(!window.deny.isEnabled());

        // WHEN a button is clicked too early
        QTest::mouseClick(&window.approve, Qt::LeftButton);

        // THEN nothing is asked, and both buttons work a moment later
        QCOMPARE(window.asked.size(), 0);
        QVERIFY(window.waitUntilArmed());
        QVERIFY(elapsed.durationElapsed() >= DecisionBar::armingDelay * 95 / 100); // timers may be a little early
        QVERIFY(window.approve.isEnabled());
        QVERIFY(window.deny.isEnabled());
    }

    void shouldAskByClickAndSpaceButNotByEnter()
    {
        // GIVEN an armed bar
        Bar window;
        window.bar.showRequest(Samples::request(1));
        QVERIFY(window.waitUntilArmed());

        // WHEN Enter is pressed everywhere
        for (QWidget *widget : std::initializer_list<QWidget *>{&window.reason, &window.deny, &window.approve}) {
            widget->setFocus();
            QTest::keyClick(widget, Qt::Key_Return);
            QTest::keyClick(widget, Qt::Key_Enter);
        }

        // THEN nothing is asked; a click and the space bar do ask
        QCOMPARE(window.asked.size(), 0);
        QTest::mouseClick(&window.deny, Qt::LeftButton);
        QTest::keyClick(&window.approve, Qt::Key_Space);
        QCOMPARE(window.asked.size(), 2);
        QCOMPARE(window.asked[0][0].value<Domain::Verdict>(), Domain::Verdict::Deny);
        QCOMPARE(window.asked[1][0].value<Domain::Verdict>(), Domain::Verdict::Approve);
    }

    void shouldDisarmWhenTheRequestChangesAndKeepTheReason()
    {
        // GIVEN an armed bar with a reason
        Bar window;
        window.bar.showRequest(Samples::request(1));
        QVERIFY(window.waitUntilArmed());
        QTest::keyClicks(&window.reason, u"known ticket"_s);

        // WHEN the same request comes with another length
        Domain::LockboxRequest changed = Samples::request(1);
        changed.duration = Domain::AccessDuration::fromText(u"24"_s);
        window.bar.showRequest(changed);

        // THEN it arms anew, and what was typed stays
        QCOMPARE(window.disarmed.size(), 1);
        QVERIFY(!window.approve.isEnabled());
        QCOMPARE(window.bar.reason(), u"known ticket"_s);
        QVERIFY(window.waitUntilArmed());
    }

    void shouldForgetTheReasonWithAnotherRequest()
    {
        Bar window;
        window.bar.showRequest(Samples::request(1));
        QTest::keyClicks(&window.reason, u"known ticket"_s);
        window.bar.showRequest(Samples::request(2));
        QCOMPARE(window.bar.reason(), QString());
    }

    void shouldStayDisarmedWithWordsWhy_data()
    {
        QTest::addColumn<Domain::LockboxRequest>("request");
        QTest::addColumn<QString>("word");
        QTest::newRow("denied") << Samples::request(1, u"Denied"_s) << u"“Denied”"_s;
        QTest::newRow("in motion") << Samples::request(1, u"Approving"_s) << u"“Approving”"_s;
        QTest::newRow("unknown word") << Samples::request(1, u"pending"_s) << u"“pending”"_s;
        Domain::LockboxRequest expired = Samples::request(1);
        expired.expiration = Domain::Timestamp::fromText(u"2026-03-02T08:00:00Z"_s); // the present of the clock
        QTest::newRow("expired this moment") << expired << u"expired"_s;
        Domain::LockboxRequest repeated = Samples::request(1);
        repeated.defects = Domain::Defect::RepeatedId;
        QTest::newRow("repeated id") << repeated << u"defective"_s;
        Domain::LockboxRequest timeless = Samples::request(1);
        timeless.expiration.reset();
        QTest::newRow("no expiry") << timeless << u"defective"_s;
    }
    void shouldStayDisarmedWithWordsWhy()
    {
        QFETCH(Domain::LockboxRequest, request);
        QFETCH(QString, word);

        // GIVEN a bar that was about to arm for a request
        Bar window;
        window.bar.showRequest(Samples::request(1));

        // WHEN the request is no longer decidable
        window.bar.showRequest(request);

        // THEN the buttons are dead at once, it says why, and nothing arms them
        QVERIFY(!window.approve.isEnabled());
        QVERIFY(!window.deny.isEnabled());
        QVERIFY2(window.hint.text().contains(word), qPrintable(window.hint.text()));
        QVERIFY(!window.armed.wait(DecisionBar::armingDelay + 200ms));
        QVERIFY(!window.bar.isArmed());
    }

    void shouldBeDeadWhileADecisionIsUnderWay()
    {
        Bar window;
        window.bar.showRequest(Samples::request(1));
        QVERIFY(window.waitUntilArmed());
        window.bar.setDecisionUnderWay(true);
        QVERIFY(!window.approve.isEnabled());
        QVERIFY(!window.reason.isEnabled());
        QCOMPARE(window.hint.text(), u"This request is being decided."_s);
        window.bar.setDecisionUnderWay(false);
        QVERIFY(window.waitUntilArmed());
    }

    void shouldDieByItselfAtTheMomentOfExpiry()
    {
        // GIVEN a request with two seconds left
        Bar window;
        Domain::LockboxRequest request = Samples::request(1);
        request.expiration = Domain::Timestamp::fromText(u"2026-03-02T08:00:02Z"_s);
        QSignalSpy expired(&window.bar, &DecisionBar::expired);
        window.bar.showRequest(request);
        QVERIFY(window.waitUntilArmed());

        // WHEN they are over, without any tick
        window.clock.now = window.clock.now.addSecs(2);
        QVERIFY(expired.wait());

        // THEN the buttons are dead
        QVERIFY(!window.bar.isArmed());
        QVERIFY(!window.approve.isEnabled());
    }

    void shouldAskTheClockOnceMoreWhenAButtonIsPressed()
    {
        // GIVEN an armed bar on a computer that slept past the expiry: no timer has fired yet
        Bar window;
        window.bar.showRequest(Samples::request(1));
        QVERIFY(window.waitUntilArmed());
        window.clock.now = window.clock.now.addDays(10);

        // WHEN a button is pressed
        QTest::mouseClick(&window.approve, Qt::LeftButton);

        // THEN it is refused
        QCOMPARE(window.asked.size(), 0);
        QVERIFY(!window.approve.isEnabled());
    }

    void shouldArmAnewWhenShownAgain()
    {
        Bar window;
        window.bar.showRequest(Samples::request(1));
        QVERIFY(window.waitUntilArmed());
        window.bar.hide();
        QVERIFY(!window.bar.isArmed());
        window.bar.show();
        QVERIFY(!window.approve.isEnabled());
        QVERIFY(window.waitUntilArmed());
    }

    void shouldWantAReasonAsLongAsTheRulesSay()
    {
        // GIVEN an armed bar under a rule
        Bar window;
        window.bar.setRules({.shortestReason = 5});
        window.bar.showRequest(Samples::request(1));
        QVERIFY(window.waitUntilArmed());

        // WHEN the reason is too short, or long by its blanks alone
        for (const QString &text : {u""_s, u"abcd"_s, u"   a    b   "_s}) {
            window.reason.setText(text);

            // THEN it says so, and neither button works
            QVERIFY(!window.approve.isEnabled());
            QVERIFY(!window.deny.isEnabled());
            QVERIFY2(window.hint.text().contains(u'5'), qPrintable(window.hint.text()));
        }

        // WHEN it is long enough, THEN both do
        window.reason.setText(u"abcde"_s);
        QVERIFY(window.approve.isEnabled());
        QVERIFY(window.deny.isEnabled());
        QTest::mouseClick(&window.approve, Qt::LeftButton);
        QCOMPARE(window.asked.size(), 1);
    }

    void shouldArmAnewUnderOtherRules()
    {
        Bar window;
        window.bar.showRequest(Samples::request(1));
        QVERIFY(window.waitUntilArmed());
        window.bar.setRules({.holdTime = 5s});
        QVERIFY(!window.approve.isEnabled());
        QVERIFY(window.waitUntilArmed());
        window.bar.setRules({.holdTime = 5s});
        QVERIFY(window.bar.isArmed());
    }

    void shouldPassADecisionOnAtOnceWithoutAHold()
    {
        Bar window;
        window.bar.showRequest(Samples::request(1));
        window.bar.hold({Samples::request(1), Domain::Verdict::Deny, {}});
        QCOMPARE(window.passed.size(), 1);
        QVERIFY(!window.bar.isHolding());
    }

    void shouldHoldADecisionInPlaceOfItsButtons()
    {
        // GIVEN an armed bar
        Bar window;
        window.bar.setRules({.holdTime = 1s});
        window.bar.showRequest(Samples::request(1));
        QVERIFY(window.waitUntilArmed());

        // WHEN a decision is held
        window.bar.hold({Samples::request(1), Domain::Verdict::Approve, {}});

        // THEN there is nothing to decide with, and Undo has the keyboard
        QVERIFY(window.bar.isHolding());
        QVERIFY(!window.approve.isVisible());
        QVERIFY(!window.deny.isVisible());
        QVERIFY(window.undo.isVisible());
        QCOMPARE(window.bar.focusWidget(), &window.undo);
        QVERIFY(window.passed.wait());
        QVERIFY(!window.undo.isVisible());
        QCOMPARE(window.undone.size(), 0);
    }

    void shouldUndoWhenTheRequestCanNoLongerBeSeenOrDecided_data()
    {
        QTest::addColumn<int>("event");
        QTest::newRow("Undo") << 0;
        QTest::newRow("hidden") << 1;
        QTest::newRow("changed") << 2;
        QTest::newRow("decided meanwhile") << 3;
        QTest::newRow("expired") << 4;
        QTest::newRow("other rules") << 5;
    }
    void shouldUndoWhenTheRequestCanNoLongerBeSeenOrDecided()
    {
        QFETCH(const int, event);

        // GIVEN a held decision
        Bar window;
        window.bar.setRules({.holdTime = 1s});
        window.bar.showRequest(Samples::request(1));
        QVERIFY(window.waitUntilArmed());
        window.bar.hold({Samples::request(1), Domain::Verdict::Approve, {}});

        // WHEN
        const std::array<std::function<void()>, 6> events{
            [&] { QTest::mouseClick(&window.undo, Qt::LeftButton); },
            [&] { window.bar.hide(); },
            [&] { window.bar.showRequest(Samples::request(1, u"Denied"_s)); },
            [&] { window.bar.setDecisionUnderWay(true); },
            [&] {
                window.clock.now = window.clock.now.addDays(10);
                window.bar.tick();
            },
            [&] { window.bar.setRules({.shortestReason = 1}); },
        };
        events.at(event)();

        // THEN it is undone, the buttons are dead for the moment, and nothing is passed on
        QCOMPARE(window.undone.size(), 1);
        QVERIFY(!window.bar.isHolding());
        QVERIFY(!window.approve.isEnabled());
        QVERIFY(!window.passed.wait(1'500ms));
    }

    void shouldMoveTheFocusToTheReasonWhenAButtonDies()
    {
        // GIVEN the focus on Deny
        Bar window;
        window.bar.showRequest(Samples::request(1));
        QVERIFY(window.waitUntilArmed());
        window.deny.setFocus();

        // WHEN the buttons disarm
        window.bar.showRequest(Samples::request(1));

        // THEN the focus has not wandered to Approve
        QCOMPARE(window.bar.focusWidget(), &window.reason);
    }
};

QTEST_MAIN(TestDecisionBar)
#include "tst_decisionbar.moc"
