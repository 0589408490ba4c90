// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailpane.h"

#include "announcements.h"
#include "confirmationdialog.h"
#include "contextsamples.h"
#include "decisionbar.h"
#include "messagebar.h"
#include "rawview.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <array>
#include <functional>

using namespace Views;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::DecisionPhase;

class TestDetailPane : public QObject
{
    Q_OBJECT

    // The pane in a shown window.
    struct Pane {
        Samples::StandingClock clock;
        DetailPane pane{clock};
        DecisionBar &bar = *pane.findChild<DecisionBar *>();
        MessageBar &status = *pane.findChild<MessageBar *>(u"decisionStatus"_s);
        QLineEdit &reason = *pane.findChild<QLineEdit *>(u"reason"_s);
        QPushButton &approve = *pane.findChild<QPushButton *>(u"approve"_s);
        QPushButton &deny = *pane.findChild<QPushButton *>(u"deny"_s);
        QSignalSpy armed{&bar, &DecisionBar::armed};
        QSignalSpy made{&pane, &DetailPane::decisionMade};
        QSignalSpy noticed{&pane, &DetailPane::noticeRaised};

        Pane()
        {
            pane.resize(500, 700);
            pane.show();
            pane.activateWindow();
        }
        void show(const Domain::LockboxRequest &request) { pane.showRequest(request, Samples::context()); }
        bool waitUntilArmed() { return bar.isArmed() || armed.wait(); }
        ConfirmationDialog *confirmation() const { return pane.findChild<ConfirmationDialog *>(); }
        bool isConfirming() const { return confirmation() && confirmation()->isVisible(); }
        bool confirmDenial()
        {
            show(Samples::request(1));
            if (!waitUntilArmed()) {
                return false;
            }
            QTest::mouseClick(&deny, Qt::LeftButton);
            if (!isConfirming()) {
                return false;
            }
            QTest::mouseClick(confirmation()->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
            return true;
        }
    };

private Q_SLOTS:
    void shouldMakeADecisionOnceItIsConfirmed()
    {
        // GIVEN a request on the screen, a reason, and the confirmation that Approve opened
        Pane window;
        window.show(Samples::request(234));
        QVERIFY(window.waitUntilArmed());
        QTest::keyClicks(&window.reason, u"known ticket"_s);
        QTest::mouseClick(&window.approve, Qt::LeftButton);
        QVERIFY(window.isConfirming());
        QCOMPARE(window.made.size(), 0);

        // WHEN the digits are typed and it is confirmed
        QTest::keyClicks(window.confirmation()->findChild<QLineEdit *>(u"digits"_s), u"0234"_s);
        QTest::mouseClick(window.confirmation()->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);

        // THEN there is one decision about what was shown, no claim about its outcome, and no second chance meanwhile
        QCOMPARE(window.made.size(), 1);
        const auto decision = window.made[0][0].value<Domain::Decision>();
        QCOMPARE(decision.shown, Samples::request(234));
        QCOMPARE(decision.verdict, Domain::Verdict::Approve);
        QCOMPARE(decision.reason, u"known ticket"_s);
        QVERIFY(window.status.message()->sentence.startsWith(u"Reading the request again"_s));
        QVERIFY(!window.approve.isEnabled());
        QVERIFY(!window.deny.isEnabled());
    }

    void shouldSayApprovedOnlyWhenTheServiceDid()
    {
        // GIVEN a decision under way
        Tests::Announcements announcements;
        Pane window;
        const Domain::LockboxRequest request = Samples::request(1);
        window.show(request);
        for (const DecisionPhase phase : {DecisionPhase::Rereading, DecisionPhase::Sending, DecisionPhase::Waiting}) {
            Domain::DecisionProgress progress = Samples::progress(request, phase);
            progress.verdict = Domain::Verdict::Approve;
            window.pane.showProgress(progress);
            QVERIFY(!window.status.message()->sentence.startsWith(u"Approved"_s));
        }

        // WHEN the service reports it
        Domain::DecisionProgress progress =
            Samples::progress(Samples::request(1, u"Approved"_s), DecisionPhase::Approved, true);
        progress.verdict = Domain::Verdict::Approve;
        window.pane.showProgress(progress);

        // THEN it is said, also to a screen reader, and the request cannot be decided again
        QCOMPARE(window.status.message()->sentence, u"Approved, as Azure reports."_s);
        QVERIFY(Tests::Announcements::heard().contains(u"Approved, as Azure reports."_s));
        QVERIFY(!window.armed.wait(DecisionBar::armingDelay * 3 / 2));
    }

    void shouldCloseTheConfirmationWhenSomebodyElseAnswers()
    {
        // GIVEN an open confirmation
        Pane window;
        window.show(Samples::request(1));
        QVERIFY(window.waitUntilArmed());
        QTest::mouseClick(&window.deny, Qt::LeftButton);
        QVERIFY(window.isConfirming());

        // WHEN a check finds the request approved
        window.pane.requestChanged(Samples::request(1, u"Approved"_s));

        // THEN the confirmation is gone, it is said why, and nothing was decided
        QVERIFY(!window.isConfirming());
        QCOMPARE(window.noticed.size(), 1);
        QVERIFY(window.noticed[0][0].toString().contains(u"“Approved”"_s));
        QCOMPARE(window.made.size(), 0);
        QVERIFY(!window.deny.isEnabled());
    }

    void shouldCloseTheConfirmationWhenTheRequestChangesOrExpires_data()
    {
        QTest::addColumn<bool>("expires");
        QTest::newRow("changes") << false;
        QTest::newRow("expires") << true;
    }
    void shouldCloseTheConfirmationWhenTheRequestChangesOrExpires()
    {
        QFETCH(bool, expires);

        // GIVEN an open confirmation
        Pane window;
        window.show(Samples::request(1));
        QVERIFY(window.waitUntilArmed());
        QTest::mouseClick(&window.approve, Qt::LeftButton);
        QVERIFY(window.isConfirming());

        // WHEN the request asks for more, or its time is over
        if (expires) {
            window.clock.now = window.clock.now.addDays(10);
            window.pane.tick();
        } else {
            Domain::LockboxRequest changed = Samples::request(1);
            changed.duration = Domain::AccessDuration::fromText(u"240"_s);
            window.pane.requestChanged(changed);
        }

        // THEN it is closed and said
        QVERIFY(!window.isConfirming());
        QCOMPARE(window.noticed.size(), 1);
        QVERIFY(window.noticed[0][0].toString().contains(expires ? u"expired"_s : u"changed"_s));
        QCOMPARE(window.made.size(), 0);
    }

    void shouldNotDisturbWhenAPollBringsTheSame()
    {
        // GIVEN an armed request with an open confirmation
        Pane window;
        window.show(Samples::request(1));
        QVERIFY(window.waitUntilArmed());
        QTest::mouseClick(&window.approve, Qt::LeftButton);

        // WHEN the same is delivered again, for this and for another request
        window.pane.requestChanged(Samples::request(1));
        window.pane.requestChanged(Samples::request(2, u"Denied"_s));
        window.show(Samples::request(1));

        // THEN nothing happens
        QVERIFY(window.isConfirming());
        QVERIFY(window.bar.isArmed());
        QCOMPARE(window.noticed.size(), 0);
    }

    void shouldRefuseAConfirmationThatComesAfterTheExpiry()
    {
        // GIVEN a confirmation left open on a computer that slept: no timer has fired
        Pane window;
        window.show(Samples::request(1));
        QVERIFY(window.waitUntilArmed());
        QTest::mouseClick(&window.deny, Qt::LeftButton);
        window.clock.now = window.clock.now.addDays(10);

        // WHEN it is confirmed
        QTest::mouseClick(window.confirmation()->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);

        // THEN nothing is decided, and it is said
        QCOMPARE(window.made.size(), 0);
        QCOMPARE(window.noticed.size(), 1);
    }

    void shouldHoldAConfirmedDecisionBeforeItIsMade()
    {
        // GIVEN a rule that gives a second to undo, and a confirmed denial
        Pane window;
        window.pane.setDecisionRules({.holdTime = 1s});
        QVERIFY(window.confirmDenial());

        // THEN nothing is made yet, and nothing claims to be under way
        QVERIFY(window.bar.isHolding());
        QCOMPARE(window.made.size(), 0);
        QVERIFY(!window.status.message());

        // WHEN a poll brings the same, and the second is over
        window.pane.requestChanged(Samples::request(1));
        window.show(Samples::request(1));
        window.pane.tick();
        QVERIFY(window.made.wait());

        // THEN it is made, once
        QCOMPARE(window.made.size(), 1);
        QCOMPARE(window.made[0][0].value<Domain::Decision>().shown, Samples::request(1));
        QCOMPARE(window.noticed.size(), 0);
        QVERIFY(window.status.message());
    }

    void shouldMakeNothingOfADecisionThatIsBrokenOff_data()
    {
        QTest::addColumn<int>("event");
        QTest::addColumn<QString>("word");
        QTest::newRow("Escape") << 0 << u"undone"_s;
        QTest::newRow("another request") << 1 << u"Another request"_s;
        QTest::newRow("nothing shown") << 2 << u"no longer shown"_s;
        QTest::newRow("changed") << 3 << u"has changed"_s;
        QTest::newRow("answered elsewhere") << 4 << u"“Approved”"_s;
        QTest::newRow("expired") << 5 << u"expired"_s;
        QTest::newRow("window closed") << 6 << u"undone"_s;
        QTest::newRow("other rules") << 7 << u"rules"_s;
    }
    void shouldMakeNothingOfADecisionThatIsBrokenOff()
    {
        QFETCH(const int, event);
        QFETCH(const QString, word);

        // GIVEN a held decision
        Pane window;
        window.pane.setDecisionRules({.holdTime = 1s});
        QVERIFY(window.confirmDenial());
        QVERIFY(QTest::qWaitForWindowActive(&window.pane));
        QVERIFY(window.bar.isHolding());

        // WHEN
        Domain::LockboxRequest longer = Samples::request(1);
        longer.duration = Domain::AccessDuration::fromText(u"240"_s);
        const std::array<std::function<void()>, 8> events{
            [&] { QTest::keyClick(&window.pane, Qt::Key_Escape); },
            [&] { window.show(Samples::request(2)); },
            [&] { window.pane.showNothing(); },
            [&] { window.pane.requestChanged(longer); },
            [&] { window.pane.requestChanged(Samples::request(1, u"Approved"_s)); },
            [&] {
                window.clock.now = window.clock.now.addDays(10);
                window.pane.tick();
            },
            [&] { window.pane.close(); },
            [&] { window.pane.setDecisionRules({}); },
        };
        events.at(event)();

        // THEN it is said once, and nothing is made, not even later
        QVERIFY(!window.bar.isHolding());
        QCOMPARE(window.noticed.size(), 1);
        QVERIFY2(window.noticed[0][0].toString().contains(word), qPrintable(window.noticed[0][0].toString()));
        QVERIFY(!window.made.wait(1'500ms));
        QCOMPARE(window.noticed.size(), 1);
    }

    void shouldKeepTheProgressOfEachRequestApart()
    {
        // GIVEN a decision under way for one request
        Pane window;
        window.show(Samples::request(1));
        window.pane.showProgress(Samples::progress(Samples::request(1), DecisionPhase::Waiting));
        QVERIFY(window.status.message());

        // WHEN another is shown, and then the first again
        window.show(Samples::request(2));
        QVERIFY(!window.status.message());
        QVERIFY(window.waitUntilArmed());
        window.show(Samples::request(1));

        // THEN the first still cannot be decided
        QVERIFY(window.status.message());
        QVERIFY(!window.bar.isArmed());
        QVERIFY(!window.armed.wait(DecisionBar::armingDelay * 3 / 2) || !window.bar.isArmed());
    }

    void shouldOfferTheDecisionAgainAfterAFailure()
    {
        Pane window;
        window.show(Samples::request(1));
        window.pane.showProgress(Samples::progress(Samples::request(1), DecisionPhase::Sending));
        QVERIFY(!window.bar.isArmed());
        window.pane.showProgress(Samples::progress(Samples::request(1), DecisionPhase::Failed));
        QVERIFY(window.waitUntilArmed());
    }

    void shouldOfferTheSignInThatADecisionWaitsFor()
    {
        // GIVEN a decision that ended because more than the sign-in is asked for
        Pane window;
        window.show(Samples::request(1));
        Domain::DecisionProgress progress = Samples::progress(Samples::request(1), DecisionPhase::Failed);
        progress.error = Domain::Error{.kind = Domain::ErrorKind::NotSignedIn, .claims = "{}"};
        window.pane.showProgress(progress);
        QVERIFY(!window.status.message()->actionText.isEmpty());
        QVERIFY(window.status.message()->sentence.contains(u"new confirmation"_s));

        // WHEN the button of the bar is pressed
        const QSignalSpy signIns(&window.pane, &DetailPane::signInRequested);
        Q_EMIT window.status.actionTriggered();

        // THEN a sign-in for that tenant with those claims is asked for, and nothing is decided
        QCOMPARE(signIns.size(), 1);
        const auto gap = signIns.first().first().value<Domain::WatchGap>();
        QCOMPARE(gap.tenantId, Samples::context().tenantId);
        QCOMPARE(gap.reason.claims, QByteArray("{}"));
        QCOMPARE(window.made.size(), 0);
    }

    void shouldShowTheRawRecordWhenItsTabIsOpened()
    {
        Pane window;
        window.show(Samples::request(7));
        auto &raw = *window.pane.findChild<RawView *>();
        QSignalSpy shown(&raw, &RawView::shown);
        window.pane.findChild<QTabWidget *>()->setCurrentWidget(&raw);
        QVERIFY(shown.wait());
        QVERIFY(raw.findChild<QPlainTextEdit *>(u"rawText"_s)->toPlainText().contains(u"\"number\": 7"_s));
    }

    void shouldHideTheControlsWhenNothingIsShown()
    {
        Pane window;
        window.show(Samples::request(1));
        QVERIFY(window.approve.isVisible());
        window.pane.showNothing();
        QVERIFY(!window.approve.isVisible());
        window.pane.requestChanged(Samples::request(1, u"Denied"_s));
        QVERIFY(!window.approve.isVisible());
    }
};

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
