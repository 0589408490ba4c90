// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountactions.h"

#include "openedpages.h"
#include "readinesssamples.h"
#include "settingsdialog.h"
#include "signindialog.h"
#include "subscriptionlistmodel.h"

#include <QAction>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;
using Domain::SignInWay;
using Phase = Domain::SignInProgress::Phase;

class TestAccountActions : public QObject
{
    Q_OBJECT

    // Subscription 1 is read by "dana", 2 by "kim", who is at home in tenant 3.
    struct Fixture {
        Samples::StandingClock clock;
        Tests::OpenedPages opened;
        QWidget window;
        Models::SubscriptionListModel subscriptions;
        AccountActions actions{window, subscriptions, clock};

        Fixture()
        {
            Domain::CheckReport report;
            report.subscriptions = {{Samples::subscriptionId(1), u"One"_s, Samples::tenantId(2), {}, u"dana"_s},
                {Samples::subscriptionId(2), u"Two"_s, Samples::tenantId(2), {}, u"kim"_s}};
            subscriptions.merge(report);
            actions.showAccounts({{.id = u"dana"_s,
                                      .userName = u"dana@contoso.example"_s,
                                      .homeTenantId = Samples::tenantId(2),
                                      .way = SignInWay::DeviceCode},
                {.id = u"kim"_s,
                    .userName = u"kim@fabrikam.example"_s,
                    .homeTenantId = Samples::tenantId(3),
                    .way = SignInWay::Browser}});
        }
        SignInDialog *signInDialog() const { return window.findChild<SignInDialog *>(); }
    };

private Q_SLOTS:
    void shouldFindTheAccountThatALapsedSignInBelongsTo()
    {
        const Fixture fixture;
        const Domain::Error challenge{.kind = Domain::ErrorKind::NotSignedIn, .claims = "{\"x\":1}"};

        // By the account that reads the subscription.
        Domain::SignInRequest request = fixture.actions.signInFor(challenge, Samples::subscriptionId(2), {});
        QCOMPARE(request.accountId, u"kim"_s);
        QCOMPARE(request.loginHint, u"kim@fabrikam.example"_s);
        QCOMPARE(request.way, SignInWay::Browser);
        QCOMPARE(request.tenant, Samples::tenantId(2));
        QCOMPARE(request.claims, challenge.claims);

        // By the tenant somebody is at home in.
        request = fixture.actions.signInFor(challenge, {}, Samples::tenantId(3));
        QCOMPARE(request.accountId, u"kim"_s);

        // By nothing: the person chooses.
        request = fixture.actions.signInFor(challenge, {}, Samples::tenantId(9));
        QVERIFY(request.accountId.isEmpty());
        QCOMPARE(request.tenant, Samples::tenantId(9));
    }

    void shouldTakeTheOnlyAccountThereIs()
    {
        Fixture fixture;
        fixture.actions.showAccounts({{.id = u"dana"_s, .userName = u"dana@contoso.example"_s}});
        QCOMPARE(fixture.actions.signInFor({}, {}, {}).accountId, u"dana"_s);
        QCOMPARE(fixture.actions.accountTitle({}), u"dana@contoso.example"_s);
        fixture.actions.showAccounts({});
        QVERIFY(fixture.actions.accountTitle({}).isEmpty());
    }

    void shouldPassTheSignInOn()
    {
        // GIVEN an organisation with a registration, and the dialog
        Fixture fixture;
        Domain::Preferences preferences;
        preferences.clientId = Samples::guid(1);
        fixture.actions.showPreferences(preferences, {}, {});
        const QSignalSpy requested(&fixture.actions, &AccountActions::signInRequested);
        const QSignalSpy cancelled(&fixture.actions, &AccountActions::signInCancelled);
        fixture.actions.askForSignIn(fixture.actions.signInFor({.claims = "{}"}, Samples::subscriptionId(1), {}));
        SignInDialog *dialog = fixture.signInDialog();
        QVERIFY(dialog->isVisible());

        // WHEN the person signs in
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"&Sign In"_s) {
                button->click();
            }
        }

        // THEN it is asked for with the claims, and giving up is told
        QCOMPARE(requested.size(), 1);
        const auto request = requested.first().first().value<Domain::SignInRequest>();
        QCOMPARE(request.accountId, u"dana"_s);
        QCOMPARE(request.way, SignInWay::DeviceCode);
        QCOMPARE(request.claims, QByteArray("{}"));
        dialog->reject();
        QCOMPARE(cancelled.size(), 1);

        // AND a report that comes too late opens nothing
        fixture.actions.showSignIn({.phase = Phase::WaitingForBrowser, .address = QUrl(u"https://login.example/"_s)});
        QVERIFY(!dialog->isVisible());
        QVERIFY(fixture.opened.pages.isEmpty());
    }

    void shouldLetTheRegistrationArriveWhileAsking()
    {
        Fixture fixture;
        fixture.actions.askForSignIn({});
        const auto isBrowserOffered = [&] {
            for (const auto *button : fixture.signInDialog()->findChildren<QRadioButton *>()) {
                if (button->text() == u"Browser"_s) {
                    return button->isEnabled();
                }
            }
            return false;
        };
        QVERIFY(!isBrowserOffered());
        Domain::Preferences preferences;
        preferences.clientId = Samples::guid(1);
        fixture.actions.showPreferences(preferences, {}, {});
        QVERIFY(isBrowserOffered());
    }

    void shouldOpenSettingsAndPassOnWhatIsChosen()
    {
        Fixture fixture;
        const QSignalSpy chosen(&fixture.actions, &AccountActions::preferencesChosen);
        const QSignalSpy deletion(&fixture.actions, &AccountActions::localDataDeletionRequested);
        fixture.actions.actions().constLast()->trigger();
        fixture.actions.showSettings();
        QCOMPARE(fixture.window.findChildren<SettingsDialog *>().size(), 1);
        auto *dialog = fixture.window.findChild<SettingsDialog *>();
        Q_EMIT dialog->chosen({});
        Q_EMIT dialog->localDataDeletionRequested();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(deletion.size(), 1);
    }
};

QTEST_MAIN(TestAccountActions)
#include "tst_accountactions.moc"
