// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window beyond the requests: what is not watched, readiness, accounts, settings.

#include "mainwindow.h"

#include "announcements.h"
#include "confirmationdialog.h"
#include "decisionbar.h"
#include "factform.h"
#include "messagebar.h"
#include "openedpages.h"
#include "plainlabel.h"
#include "readinesspage.h"
#include "readinesssamples.h"
#include "signindialog.h"
#include "tenantmark.h"
#include "windowfixture.h"
#include "windowpages.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestMainWindowPages : public QObject
{
    Q_OBJECT

    using Fixture = Samples::WindowFixture;

private Q_SLOTS:
    void shouldCountWhatIsNotWatchedAsVisiblyAsPendingRequests()
    {
        // GIVEN a request that waits, and two subscriptions that cannot be seen
        Fixture fixture;
        fixture.merge({Samples::request(1)});
        Domain::WatchState state;
        state.lastGoodCheck = fixture.clock.now;
        state.gaps = {{.kind = Domain::WatchGap::Kind::Blind, .tenantId = {}, .subscriptionId = u"a"_s},
            {.kind = Domain::WatchGap::Kind::Stale, .tenantId = {}, .subscriptionId = u"b"_s}};
        fixture.window.showWatchState(state);

        // THEN the title counts both, and Ctrl+6 lists them
        QVERIFY2(fixture.window.windowTitle().contains(u"1 pending"_s), qPrintable(fixture.window.windowTitle()));
        QVERIFY(fixture.window.windowTitle().contains(u"2 not watched"_s));
        QTest::keyClick(&fixture.window, Qt::Key_6, Qt::ControlModifier);
        QVERIFY(!fixture.window.requestPage().isVisible());

        // AND searching goes back to the requests
        QTest::keyClick(&fixture.window, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(fixture.window.requestPage().isVisible());
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    }

    void shouldAskForReadinessAndShowIt()
    {
        Fixture fixture;
        const QSignalSpy requested(&fixture.window, &MainWindow::readinessRequested);
        const QSignalSpy switched(&fixture.window, &MainWindow::lockboxSwitchRequested);
        const QSignalSpy exported(&fixture.window, &MainWindow::exportRequested);
        QTest::keyClick(&fixture.window, Qt::Key_7, Qt::ControlModifier);
        QCOMPARE(requested.size(), 1);
        fixture.window.showReadiness(Samples::readiness());
        ReadinessPage &page = fixture.window.pages().readinessPage();
        QVERIFY(page.isVisible());
        Q_EMIT page.lockboxSwitchRequested(Samples::tenantId(), Domain::LockboxSwitch::Enable);
        Q_EMIT page.exportRequested(u"a.csv"_s, u"text"_s);
        QCOMPARE(switched.size(), 1);
        QCOMPARE(exported.size(), 1);
    }

    void shouldNameTheAccountThatReadsTheShownSubscription()
    {
        // GIVEN two accounts, and a request that one of them reads
        Fixture fixture;
        Domain::CheckReport report = Samples::report({Samples::request(1)});
        report.subscriptions[0].accountId = u"kim"_s;
        fixture.window.showAccounts({{.id = u"dana"_s, .userName = u"dana@contoso.example"_s},
            {.id = u"kim"_s, .userName = u"kim@contoso.example"_s}});
        fixture.subscriptions.merge(report);
        fixture.requests.merge(report);

        // WHEN its approval is asked for
        auto *bar = fixture.window.findChild<DecisionBar *>();
        Q_EMIT bar->decisionAsked(Domain::Verdict::Approve);

        // THEN the confirmation names that account and the tenant with its sign
        auto *dialog = fixture.window.findChild<ConfirmationDialog *>();
        QVERIFY(dialog);
        QStringList facts;
        for (const FactRow *row : dialog->findChildren<FactRow *>()) {
            facts << row->shownText();
        }
        QVERIFY(facts.contains(u"kim@contoso.example"_s));
        QCOMPARE(dialog->findChild<TenantMark *>()->sign().title, u"Contoso"_s);
        dialog->reject();
    }

    void shouldAskForTheSignInThatTheBarOffers()
    {
        // GIVEN a check that failed for want of a sign-in
        Fixture fixture;
        const Tests::OpenedPages opened;
        fixture.window.showAccounts(
            {{.id = u"dana"_s, .userName = u"dana@contoso.example"_s, .way = Domain::SignInWay::AzureCli}});
        Domain::WatchState state;
        state.problem = Domain::Error{.kind = Domain::ErrorKind::NotSignedIn, .claims = "{}"};
        fixture.window.showWatchState(state);

        // WHEN the button of the bar is pressed and the dialog is agreed to
        const QSignalSpy requested(&fixture.window, &MainWindow::signInRequested);
        Q_EMIT fixture.window.requestPage().messageBar().actionTriggered();
        auto *dialog = fixture.window.findChild<SignInDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const auto *buttons = dialog->findChild<QDialogButtonBox *>();
        for (QAbstractButton *button : buttons->buttons()) {
            if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole) {
                button->click();
            }
        }

        // THEN that account is to sign in anew, with what was asked for
        QCOMPARE(requested.size(), 1);
        const auto request = requested.first().first().value<Domain::SignInRequest>();
        QCOMPARE(request.accountId, u"dana"_s);
        QCOMPARE(request.claims, QByteArray("{}"));

        // AND when the person has signed in, the dialog goes
        fixture.window.showSignIn({.phase = Domain::SignInProgress::Phase::SignedIn});
        QVERIFY(!dialog->isVisible());
    }

    void shouldOfferASignInForAProblemThatItEnds()
    {
        // GIVEN a start without a token
        Fixture fixture;
        fixture.window.showProblem(Domain::Error{.kind = Domain::ErrorKind::NotSignedIn});
        auto *bar = fixture.window.centralWidget()->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly);

        // WHEN the button of the bar is pressed
        Q_EMIT bar->actionTriggered();

        // THEN the question how to sign in takes its place
        QVERIFY(!bar->isVisible());
        const auto *dialog = fixture.window.findChild<SignInDialog *>();
        QVERIFY(dialog && dialog->isVisible());

        // AND who has signed in is said
        const Tests::Announcements announcements;
        fixture.window.showSignIn({.phase = Domain::SignInProgress::Phase::SignedIn,
            .account = Domain::Account{.id = u"dana"_s, .userName = u"dana@contoso.example"_s}});
        QVERIFY(announcements.heard().contains(u"dana@contoso.example is signed in."_s));
    }

    void shouldHoldDecisionsToThePreferences()
    {
        Fixture fixture;
        Domain::Preferences preferences;
        preferences.shortestReason = 20;
        fixture.window.showPreferences(preferences, {}, {});
        fixture.merge({Samples::request(1)});
        auto *bar = fixture.window.findChild<DecisionBar *>();
        QVERIFY(bar->isArmed() || QSignalSpy(bar, &DecisionBar::armed).wait());
        QVERIFY(!fixture.window.findChild<QPushButton *>(u"approve"_s)->isEnabled());
        fixture.window.findChild<QLineEdit *>(u"reason"_s)->setText(QString(20, u'x'));
        QVERIFY(fixture.window.findChild<QPushButton *>(u"approve"_s)->isEnabled());
    }

    void shouldWarnBesideARequestThatCannotBeDecidedByThisPerson()
    {
        // GIVEN a request on the screen
        Fixture fixture;
        fixture.merge({Samples::request(1)});

        // WHEN readiness finds out that the role came too late for it
        Domain::ReadinessReport report = Samples::readiness();
        Domain::ReadinessFinding late = Samples::finding(1, Domain::Grade::Problem, u"You became Owner too late."_s);
        late.subscriptionId = Samples::subscriptionId();
        late.requestId = Samples::guid(1).toUpper();
        report.findings << late;
        fixture.window.showReadiness(report);

        // THEN the request says so
        const auto says = [&](const QString &words) {
            return std::ranges::any_of(fixture.window.findChildren<PlainLabel *>(),
                [&](const PlainLabel *label) { return label->isVisible() && label->shownText().contains(words); });
        };
        QVERIFY(says(late.reason));

        // AND no longer when it is mended
        fixture.window.showReadiness(Samples::readiness());
        QVERIFY(!says(late.reason));
    }
};

QTEST_MAIN(TestMainWindowPages)
#include "tst_mainwindow_pages.moc"
