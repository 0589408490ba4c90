// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signindialog.h"

#include "messagebar.h"
#include "openedpages.h"
#include "plainlabel.h"
#include "samples.h"
#include "signinwaiting.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Views;
using namespace Qt::StringLiterals;
using Phase = Domain::SignInProgress::Phase;

class TestSignInDialog : public QObject
{
    Q_OBJECT

    struct Fixture {
        Samples::StandingClock clock;
        Tests::OpenedPages opened;
        SignInDialog dialog{clock};
        QSignalSpy requested{&dialog, &SignInDialog::signInRequested};
        QSignalSpy cancelled{&dialog, &SignInDialog::cancelled};

        Fixture()
        {
            dialog.setRegistration(SignInChoice::Registration::Present);
            dialog.offer({.tenant = u"contoso.example"_s}, {});
        }
        QPushButton *button(const QString &text) const
        {
            for (auto *button : dialog.findChildren<QPushButton *>()) {
                if (button->text() == text) {
                    return button;
                }
            }
            return nullptr;
        }
        bool isWaiting() const { return dialog.findChild<SignInWaiting *>()->isVisible(); }
        void wait()
        {
            dialog.showProgress({.phase = Phase::WaitingForBrowser, .address = QUrl(u"https://login.example/"_s)});
        }
    };

private Q_SLOTS:
    void shouldAskOnceForASignIn()
    {
        // GIVEN the dialog, which keeps nobody from the window
        Fixture fixture;
        QVERIFY(fixture.dialog.isVisible());
        QVERIFY(!fixture.dialog.isModal());

        // WHEN Sign In is pressed twice
        QPushButton *signIn = fixture.button(u"&Sign In"_s);
        signIn->click();
        signIn->click();

        // THEN one sign-in is asked for, as chosen
        QCOMPARE(fixture.requested.size(), 1);
        const auto request = fixture.requested.first().first().value<Domain::SignInRequest>();
        QCOMPARE(request.way, Domain::SignInWay::Browser);
        QCOMPARE(request.tenant, u"contoso.example"_s);
        QVERIFY(fixture.isWaiting());
    }

    void shouldCloseWhenSomebodyHasSignedIn()
    {
        Fixture fixture;
        fixture.button(u"&Sign In"_s)->click();
        fixture.wait();
        fixture.dialog.showProgress({.phase = Phase::SignedIn, .account = Domain::Account{.id = u"1.2"_s}});
        QVERIFY(!fixture.dialog.isVisible());
        QCOMPARE(fixture.cancelled.size(), 0);
    }

    void shouldCancelWhenClosedMeanwhile()
    {
        Fixture fixture;
        fixture.button(u"&Sign In"_s)->click();
        fixture.wait();
        QTest::keyClick(&fixture.dialog, Qt::Key_Escape);
        QCOMPARE(fixture.cancelled.size(), 1);
        QVERIFY(!fixture.dialog.isVisible());
    }

    void shouldNotCancelWhatWasNotBegun()
    {
        Fixture fixture;
        fixture.dialog.reject();
        QCOMPARE(fixture.cancelled.size(), 0);
    }

    void shouldTellWhyItFailedAndLetTryAgain()
    {
        // GIVEN a sign-in that fails
        Fixture fixture;
        fixture.button(u"&Sign In"_s)->click();
        fixture.dialog.showProgress({.phase = Phase::Failed,
            .error = Domain::Error{.kind = Domain::ErrorKind::NotSignedIn,
                .detail = u"A second factor is needed."_s,
                .serviceCode = u"AADSTS50076"_s}});

        // THEN the reason stands above the choice, with its code to copy
        const auto *bar = fixture.dialog.findChild<MessageBar *>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->message()->sentence, u"A second factor is needed."_s);
        QVERIFY(bar->message()->detail.contains(u"AADSTS50076"_s));
        QVERIFY(!fixture.isWaiting());

        // AND another try clears it
        fixture.button(u"&Sign In"_s)->click();
        QVERIFY(!bar->isVisible());
        QCOMPARE(fixture.requested.size(), 2);
    }

    void shouldSayNothingOfWhatThePersonCancelled()
    {
        Fixture fixture;
        fixture.button(u"&Sign In"_s)->click();
        fixture.dialog.showProgress(
            {.phase = Phase::Failed, .error = Domain::Error{.kind = Domain::ErrorKind::Cancelled}});
        QVERIFY(!fixture.dialog.findChild<MessageBar *>()->isVisible());
        QVERIFY(!fixture.isWaiting());
    }

    void shouldGrowWithTheFont()
    {
        // GIVEN the dialog with the hint on the missing registration, which is long
        Fixture fixture;
        fixture.dialog.setRegistration(SignInChoice::Registration::Missing);

        // WHEN the font becomes larger while it is open
        QFont large = fixture.dialog.font();
        large.setPointSizeF(large.pointSizeF() * 1.8);
        fixture.dialog.setFont(large);

        // THEN every text still has the height it needs
        QVERIFY(QTest::qWaitFor([&] {
            const auto labels = fixture.dialog.findChildren<PlainLabel *>();
            return std::ranges::all_of(labels, [](const PlainLabel *label) {
                return !label->isVisible() || label->height() >= label->heightForWidth(label->width());
            });
        }));
    }

    void shouldLeaveASignInUnderWayAlone()
    {
        Fixture fixture;
        fixture.button(u"&Sign In"_s)->click();
        fixture.wait();
        fixture.dialog.offer({}, u"somebody else"_s);
        QVERIFY(fixture.isWaiting());
    }
};

QTEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
