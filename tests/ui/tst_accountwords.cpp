// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountwords.h"

#include <QSet>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;
using Domain::Account;
using Domain::Error;
using Domain::ErrorKind;
using Domain::SignInWay;

class TestAccountWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveItsOwnWordsForEachWay()
    {
        QSet<QString> titles;
        QSet<QString> descriptions;
        for (const SignInWay way :
            {SignInWay::AzureCli, SignInWay::Browser, SignInWay::DeviceCode, SignInWay::GivenToken}) {
            titles << signInWayTitle(way);
            descriptions << signInWayDescription(way);
        }
        QCOMPARE(titles.size(), 4);
        QCOMPARE(descriptions.size(), 4);
    }

    void shouldSayHowLongASignInLasts()
    {
        const auto words = [](SignInWay way, Domain::Keeping keeping) {
            return keepingSentence({.id = u"a"_s, .way = way, .keeping = keeping});
        };
        QVERIFY(words(SignInWay::Browser, Domain::Keeping::Keychain).contains(u"keychain of this computer"_s));
        QVERIFY(words(SignInWay::DeviceCode, Domain::Keeping::MemoryOnly).contains(u"until the program ends"_s));
        QVERIFY(words(SignInWay::AzureCli, Domain::Keeping::MemoryOnly).contains(u"Azure CLI"_s));
        QVERIFY(words(SignInWay::GivenToken, Domain::Keeping::MemoryOnly).contains(u"expires"_s));
    }

    void shouldPreferTheWordsOfTheSignIn()
    {
        QCOMPARE(signInFailureSentence({.kind = ErrorKind::NotSignedIn, .detail = u"Ask\u202E."_s}), u"Ask⟨U+202E⟩."_s);
        QVERIFY(!signInFailureSentence({.kind = ErrorKind::Offline}).isEmpty());
    }

    void shouldKnowWhenASignInHelps()
    {
        QVERIFY(needsSignIn({.kind = ErrorKind::NotSignedIn}));
        QVERIFY(needsSignIn({.kind = ErrorKind::Forbidden, .claims = "{}"}));
        QVERIFY(!needsSignIn({.kind = ErrorKind::Forbidden}));
    }
};

QTEST_APPLESS_MAIN(TestAccountWords)
#include "tst_accountwords.moc"
