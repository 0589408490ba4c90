// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinservice.h"

#include "signinstage.h"

using namespace Qt::StringLiterals;
using Domain::ErrorKind;
using Domain::Keeping;
using Tests::accountId;
using Tests::Computer;
using Tests::GivenAccount;
using Tests::ScriptedAnswer;
using Tests::tokenOf;
using Stage = Tests::SignInStage;

// What becomes of an account after its sign-in, run by run of the program.
class SignedInAccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveTokensOfEveryTenant();
    void shouldRestoreAccountsAtTheNextStart();
    void shouldRestoreAnAccountThatLostItsRefreshToken();
    void shouldRememberNothingWithoutAKeychain();
    void shouldForgetEverythingAtSignOut();
    void shouldTellThatTheKeychainDidNotForget();
    void shouldHoldSeveralAccounts();
    void shouldReplaceAnAccountThatSignsInAnew();
    void shouldTakeAGuestsSignInForTheAccount();
    void shouldKeepCloudsApart();
};

void SignedInAccountTest::shouldGiveTokensOfEveryTenant()
{
    Computer computer;
    Stage stage(computer);
    QVERIFY(stage.signInByBrowser());
    computer.server.expect(
        "POST"_ba, Tests::tokenTarget(Tests::otherTenant), ScriptedAnswer::json(Tests::tokenJson("other-token"_ba)));

    QCOMPARE(tokenOf(***stage.outcome, Tests::otherTenant)->bearerHeader(), "Bearer other-token"_ba);
    QVERIFY(tokenOf(***stage.outcome, Tests::homeTenant));
    QCOMPARE(computer.server.deviations(), QStringList());
}

void SignedInAccountTest::shouldRestoreAccountsAtTheNextStart()
{
    // GIVEN
    Computer computer;
    Domain::Account account;
    {
        Stage stage(computer);
        QVERIFY(stage.signInByBrowser());
        account = (**stage.outcome)->account();
    }

    // WHEN
    Stage stage(computer);
    const std::vector<GivenAccount> restored = stage.restore();

    // THEN
    QCOMPARE(restored.size(), std::size_t(1));
    QCOMPARE(restored.front()->account(), account);
    computer.server.expect("POST"_ba, Tests::tokenTarget(Tests::homeTenant),
        ScriptedAnswer::json(Tests::tokenJson("renewed"_ba, "refresh-2"_ba)));
    QCOMPARE(tokenOf(*restored.front())->bearerHeader(), "Bearer renewed"_ba);
    QCOMPARE(Tests::field(computer.server.received().last(), u"refresh_token"_s), u"refresh-1"_s);
    QCOMPARE(computer.keychain.secrets.values(), QList<QByteArray>{"refresh-2"_ba});
}

void SignedInAccountTest::shouldRestoreAnAccountThatLostItsRefreshToken()
{
    Computer computer;
    {
        Stage stage(computer);
        QVERIFY(stage.signInByBrowser());
    }
    computer.keychain.isThere = false;

    Stage stage(computer);
    const std::vector<GivenAccount> restored = stage.restore();

    QCOMPARE(restored.size(), std::size_t(1)); // what it watched must not vanish silently
    const auto token = tokenOf(*restored.front());
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::NotSignedIn);
    QVERIFY(token.error().detail.contains("Sign in again"_L1));
}

void SignedInAccountTest::shouldRememberNothingWithoutAKeychain()
{
    Computer computer;
    computer.keychain.isThere = false;
    Stage stage(computer);

    QVERIFY(stage.signInByBrowser());

    QCOMPARE((**stage.outcome)->account().keeping, Keeping::MemoryOnly);
    QVERIFY(tokenOf(***stage.outcome));
    QVERIFY(Stage(computer).restore().empty());
    QVERIFY(stage.signOut()); // nothing was kept, so nothing can fail
}

void SignedInAccountTest::shouldForgetEverythingAtSignOut()
{
    // GIVEN
    Computer computer;
    Stage stage(computer);
    QVERIFY(stage.signInByBrowser());

    // WHEN
    QVERIFY(stage.signOut());

    // THEN
    QVERIFY(computer.keychain.secrets.isEmpty());
    QVERIFY(Stage(computer).restore().empty());
    const auto token = tokenOf(***stage.outcome);
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::NotSignedIn);
    QCOMPARE(computer.server.received().size(), 1); // the sign-in, nothing since
    QVERIFY(stage.signOut());                       // once more does no harm
}

void SignedInAccountTest::shouldTellThatTheKeychainDidNotForget()
{
    Computer computer;
    Stage stage(computer);
    QVERIFY(stage.signInByBrowser());
    computer.keychain.isThere = false;

    const Domain::Result<void> result = stage.signOut();

    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Storage);
    QVERIFY(!tokenOf(***stage.outcome));
    QVERIFY(Stage(computer).restore().empty());
}

void SignedInAccountTest::shouldHoldSeveralAccounts()
{
    Computer computer;
    Stage stage(computer);
    QVERIFY(stage.signInByBrowser());
    QVERIFY(stage.signInByBrowser({}, {{u"oid"_s, u"another"_s}}, Tests::otherTenant, "refresh-other"_ba));

    const std::vector<GivenAccount> restored = Stage(computer).restore();
    QCOMPARE(restored.size(), std::size_t(2));
    QCOMPARE(restored[0]->account().id, accountId);
    QCOMPARE(restored[1]->account().id, u"another."_s + Tests::otherTenant);
    QCOMPARE(computer.keychain.secrets.size(), 2);
}

void SignedInAccountTest::shouldReplaceAnAccountThatSignsInAnew()
{
    // GIVEN
    Computer computer;
    Stage stage(computer);
    QVERIFY(stage.signInByBrowser());
    const QByteArray claims = R"({"access_token":{"acrs":{"values":["p1"]}}})"_ba;

    // WHEN
    QVERIFY(stage.signInByBrowser({.claims = claims, .accountId = accountId}, {}, Tests::homeTenant, "refresh-2"_ba));

    // THEN
    QVERIFY(
        QUrlQuery(stage.reports.first().address).queryItemValue(u"claims"_s, QUrl::FullyDecoded).contains("acrs"_L1));
    const QUrl address = stage.reports.first().address;
    QCOMPARE(QUrlQuery(address).queryItemValue(u"login_hint"_s, QUrl::FullyDecoded), u"ada@contoso.com"_s);
    QCOMPARE(address.path(), u'/' + Tests::homeTenant + u"/oauth2/v2.0/authorize"_s);
    QCOMPARE((**stage.outcome)->account().id, accountId);
    QCOMPARE(computer.keychain.secrets.values(), QList<QByteArray>{"refresh-2"_ba});
    QCOMPARE(Stage(computer).restore().size(), std::size_t(1));
}

void SignedInAccountTest::shouldTakeAGuestsSignInForTheAccount()
{
    // GIVEN
    Computer computer;
    Stage stage(computer);
    QVERIFY(stage.signInByBrowser());

    // WHEN the account signs in at a tenant where it is a guest
    QVERIFY(stage.signInByBrowser({.tenant = Tests::otherTenant, .accountId = accountId}, {{u"oid"_s, u"guest"_s}},
        Tests::otherTenant, "refresh-2"_ba));

    // THEN
    const Domain::Account account = (**stage.outcome)->account();
    QCOMPARE(account.id, accountId);
    QCOMPARE(account.homeTenantId, Tests::homeTenant);
    const qsizetype asked = computer.server.received().size();
    QVERIFY(tokenOf(***stage.outcome, Tests::otherTenant)); // it came with the sign-in
    QCOMPARE(computer.server.received().size(), asked);
    computer.server.expect(
        "POST"_ba, Tests::tokenTarget(Tests::homeTenant), ScriptedAnswer::json(Tests::tokenJson("home"_ba)));
    QCOMPARE(tokenOf(***stage.outcome)->bearerHeader(), "Bearer home"_ba);
}

void SignedInAccountTest::shouldKeepCloudsApart()
{
    Computer computer;
    Stage stage(computer);
    QVERIFY(stage.signInByBrowser());

    Computer other;
    other.accountsFile = computer.accountsFile;
    other.keychain.secrets = computer.keychain.secrets;
    Stage otherStage(other);

    QVERIFY(otherStage.restore().empty());
    QVERIFY(otherStage.signOut());
    QCOMPARE(other.keychain.secrets.size(), 1); // the account of the same id elsewhere
}

QTEST_GUILESS_MAIN(SignedInAccountTest)

#include "tst_signedinaccount.moc"
