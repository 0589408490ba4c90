// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinchoice.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;
using Domain::SignInWay;

class TestSignInChoice : public QObject
{
    Q_OBJECT

    static QRadioButton *button(const SignInChoice &choice, const QString &text)
    {
        for (auto *button : choice.findChildren<QRadioButton *>()) {
            if (button->text() == text) {
                return button;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void shouldOfferTheAzureCliAloneWithoutARegistration()
    {
        // GIVEN no client id
        SignInChoice choice;
        choice.offer({.way = SignInWay::Browser}, {});
        choice.show();

        // THEN only the Azure CLI can be chosen, with the reason and the way to Settings
        QVERIFY(!button(choice, u"Browser"_s)->isEnabled());
        QVERIFY(!button(choice, u"Code on another device"_s)->isEnabled());
        QVERIFY(!button(choice, u"Browser"_s)->toolTip().isEmpty());
        QCOMPARE(choice.request().way, SignInWay::AzureCli);
        const QSignalSpy settings(&choice, &SignInChoice::settingsRequested);
        auto *open = choice.findChild<QPushButton *>();
        QVERIFY(open->isVisible());
        open->click();
        QCOMPARE(settings.size(), 1);

        // AND with one all ways can
        choice.setRegistration(SignInChoice::Registration::Present);
        QVERIFY(button(choice, u"Browser"_s)->isEnabled());
        QCOMPARE(choice.request().way, SignInWay::Browser);
        QVERIFY(!open->isVisible());
    }

    void shouldKeepWhatTheSignInIsFor()
    {
        SignInChoice choice;
        choice.setRegistration(SignInChoice::Registration::Present);
        choice.offer({.way = SignInWay::DeviceCode,
                         .tenant = u"contoso.example"_s,
                         .loginHint = u"dana"_s,
                         .claims = "{}",
                         .accountId = u"1.2"_s},
            u"dana"_s);
        choice.findChild<QLineEdit *>()->setText(u" other.example "_s);
        const Domain::SignInRequest request = choice.request();
        QCOMPARE(request.way, SignInWay::DeviceCode);
        QCOMPARE(request.tenant, u"other.example"_s);
        QCOMPARE(request.claims, QByteArray("{}"));
        QCOMPARE(request.accountId, u"1.2"_s);
        QCOMPARE(request.loginHint, u"dana"_s);
    }

    void shouldNotOfferATokenGivenFromOutside()
    {
        SignInChoice choice;
        choice.offer({.way = SignInWay::GivenToken}, {});
        QCOMPARE(choice.findChildren<QRadioButton *>().size(), 3);
        QCOMPARE(choice.request().way, SignInWay::AzureCli);
    }

    void shouldBeDescribedToAScreenReader()
    {
        const SignInChoice choice;
        for (const auto *each : choice.findChildren<QRadioButton *>()) {
            QVERIFY(!each->accessibleDescription().isEmpty());
        }
        QVERIFY(!choice.findChild<QLineEdit *>()->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestSignInChoice)
#include "tst_signinchoice.moc"
