// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinservice.h"

#include "signinstage.h"

using namespace Qt::StringLiterals;
using Domain::ErrorKind;
using Domain::Keeping;
using Domain::SignInWay;
using Phase = Domain::SignInProgress::Phase;
using Tests::accountId;
using Tests::Computer;
using Tests::GivenAccount;
using Tests::ScriptedAnswer;
using Tests::tokenOf;
using Stage = Tests::SignInStage;

class SignInServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSignInByBrowser();
    void shouldSignInByDeviceCode();
    void shouldSignInByAzureCli();
    void shouldKnowAnAzureCliPersonWhoseTokenCannotBeRead();
    void shouldRefuseAnotherPerson();
    void shouldDemandARegistration();
    void shouldUseTheTenantOfTheSettings();
    void shouldRefuseASecondSignIn();
    void shouldCancel();
    void shouldEndWithTheSignInUnderWay();
};

void SignInServiceTest::shouldSignInByBrowser()
{
    // GIVEN
    Computer computer;
    Stage stage(computer);

    // WHEN
    QVERIFY(stage.signInByBrowser());

    // THEN
    const Domain::Account account = (**stage.outcome)->account();
    QCOMPARE(account.id, accountId);
    QCOMPARE(account.userName, u"ada@contoso.com"_s);
    QCOMPARE(account.displayName, u"Ada Lovelace"_s);
    QCOMPARE(account.homeTenantId, Tests::homeTenant);
    QCOMPARE(account.way, SignInWay::Browser);
    QCOMPARE(account.keeping, Keeping::Keychain);
    QCOMPARE((**stage.outcome)->reach(), Azure::AccountTokens::Reach::EveryTenant);
    QCOMPARE(computer.keychain.secrets.values(), QList<QByteArray>{"refresh-1"_ba});
    QCOMPARE(stage.reports.first().phase, Phase::WaitingForBrowser);
    QCOMPARE(stage.reports.last().phase, Phase::SignedIn);
    QCOMPARE(stage.reports.last().account, account);
    QVERIFY(tokenOf(***stage.outcome)); // without asking again
    QCOMPARE(computer.server.deviations(), QStringList());
    QFile list(computer.accountsFile);
    QVERIFY(list.open(QIODevice::ReadOnly));
    QVERIFY(!list.readAll().contains("refresh-1"));
}

void SignInServiceTest::shouldSignInByDeviceCode()
{
    // GIVEN
    Computer computer;
    Stage stage(computer);
    const QJsonObject code{{u"device_code"_s, u"secret"_s}, {u"user_code"_s, u"ABC"_s},
        {u"verification_uri"_s, u"https://login.example/"_s}, {u"expires_in"_s, 900}, {u"interval"_s, 1}};
    computer.server.expect(
        "POST"_ba, "/contoso.com/oauth2/v2.0/devicecode"_ba, ScriptedAnswer::json(QJsonDocument(code).toJson()));
    computer.server.expect("POST"_ba, Tests::tokenTarget(u"contoso.com"_s),
        ScriptedAnswer::json(
            Tests::tokenJson("access"_ba, "refresh"_ba, Tests::jwt(Tests::idTokenPayload(computer.server.url(), {})))));

    // WHEN
    stage.start({.way = SignInWay::DeviceCode, .tenant = u"contoso.com"_s});

    // THEN
    QVERIFY(stage.ends());
    QVERIFY(stage.outcome->has_value());
    QCOMPARE((**stage.outcome)->account().way, SignInWay::DeviceCode);
    QVERIFY(stage.reports.first().code);
    for (const Domain::SignInProgress &progress : std::as_const(stage.reports)) {
        QCOMPARE(progress.way, SignInWay::DeviceCode);
    }
}

void SignInServiceTest::shouldSignInByAzureCli()
{
    // GIVEN
    Computer computer;
    Stage stage(computer, {});
    const QByteArray token =
        Tests::jwt({{u"oid"_s, Tests::objectId}, {u"tid"_s, Tests::homeTenant}, {u"name"_s, u"Ada"_s}});
    computer.cli.write("case \"$2\" in show) echo '{\"tenantId\":\"" + Tests::homeTenant.toLatin1() +
                       "\",\"user\":{\"name\":\"ada@contoso.com\"}}';; *) echo '{\"accessToken\":\"" + token +
                       "\",\"expires_on\":4000000000,\"tenant\":\"" + Tests::homeTenant.toLatin1() + "\"}';; esac");

    // WHEN
    stage.start({.way = SignInWay::AzureCli});

    // THEN
    QVERIFY(stage.ends());
    QVERIFY2(stage.outcome->has_value(), qPrintable(stage.error().detail));
    const Domain::Account account = (**stage.outcome)->account();
    QCOMPARE(account.id, accountId);
    QCOMPARE(account.userName, u"ada@contoso.com"_s);
    QCOMPARE(account.displayName, u"Ada"_s);
    QCOMPARE(account.keeping, Keeping::MemoryOnly);
    QVERIFY(computer.keychain.secrets.isEmpty());
    QCOMPARE(tokenOf(***stage.outcome)->bearerHeader(), "Bearer " + token);
    QVERIFY(!computer.cli.received().join(u'\n').contains(QString::fromLatin1(token)));

    // WHEN the program starts again
    Stage next(computer, {});
    const std::vector<GivenAccount> restored = next.restore();

    // THEN
    QCOMPARE(restored.size(), std::size_t(1));
    QCOMPARE(restored.front()->account(), account);
    QCOMPARE(tokenOf(*restored.front())->bearerHeader(), "Bearer " + token);
}

void SignInServiceTest::shouldKnowAnAzureCliPersonWhoseTokenCannotBeRead()
{
    Computer computer;
    Stage stage(computer, {});
    computer.cli.print(
        R"({"tenantId":"22222222-2222-2222-2222-222222222222","user":{"name":"Ada@contoso.com"},"accessToken":"opaque","expires_on":4000000000})"_ba);

    stage.start({.way = SignInWay::AzureCli});

    QVERIFY(stage.ends());
    QVERIFY(stage.outcome->has_value());
    QCOMPARE((**stage.outcome)->account().id, u"azure-cli.ada@contoso.com."_s + Tests::homeTenant);
}

void SignInServiceTest::shouldRefuseAnotherPerson()
{
    // GIVEN
    Computer computer;
    Stage stage(computer);
    QVERIFY(stage.signInByBrowser());

    // WHEN
    const QJsonObject mallory{{u"oid"_s, u"mallory"_s}, {u"preferred_username"_s, u"mallory@contoso.com"_s}};
    QVERIFY(!stage.signInByBrowser({.accountId = accountId}, mallory, Tests::homeTenant, "refresh-mallory"_ba));

    // THEN
    QCOMPARE(stage.error().kind, ErrorKind::Conflict);
    QVERIFY(stage.error().detail.contains("mallory@contoso.com"_L1));
    QVERIFY(stage.error().detail.contains("ada@contoso.com"_L1));
    QCOMPARE(stage.reports.last().phase, Phase::Failed);
    QCOMPARE(computer.keychain.secrets.values(), QList<QByteArray>{"refresh-1"_ba});
    // Another one of the same name in the same tenant is another one.
    QVERIFY(!stage.signInByBrowser({.accountId = accountId}, {{u"oid"_s, u"mallory"_s}}));
}

void SignInServiceTest::shouldDemandARegistration()
{
    Computer computer;
    Stage stage(computer, {});
    for (const SignInWay way : {SignInWay::Browser, SignInWay::DeviceCode, SignInWay::GivenToken}) {
        stage.start({.way = way});
        QVERIFY(stage.ends());
        QCOMPARE(stage.error().kind, ErrorKind::BadInput);
        QVERIFY(!stage.error().detail.isEmpty());
        QCOMPARE(stage.reports.last().phase, Phase::Failed);
    }
    QVERIFY(computer.server.received().isEmpty());
}

void SignInServiceTest::shouldUseTheTenantOfTheSettings()
{
    Computer computer;
    Stage stage(computer, {.clientId = Tests::clientId, .tenant = u"contoso.com"_s});
    stage.start({});
    QCOMPARE(stage.reports.first().address.path(), u"/contoso.com/oauth2/v2.0/authorize"_s);

    stage.service.cancel();
    QVERIFY(stage.ends());
    stage.service.setRegistration({.clientId = u"another-app"_s, .tenant = {}});
    stage.start({});
    QCOMPARE(stage.reports.first().address.path(), u"/organizations/oauth2/v2.0/authorize"_s);
    QCOMPARE(QUrlQuery(stage.reports.first().address).queryItemValue(u"client_id"_s), u"another-app"_s);
}

void SignInServiceTest::shouldRefuseASecondSignIn()
{
    Computer computer;
    Stage stage(computer);
    stage.start({});

    const auto second = Tests::waitFor(stage.service.signIn({}));

    QVERIFY(second && !*second);
    QCOMPARE(second->error().kind, ErrorKind::Conflict);
    QVERIFY(!stage.outcome); // the first one goes on
}

void SignInServiceTest::shouldCancel()
{
    Computer computer;
    Stage stage(computer);
    stage.service.cancel(); // nothing to cancel
    computer.cli.write("exec sleep 600"_ba);
    for (const SignInWay way : {SignInWay::Browser, SignInWay::AzureCli, SignInWay::Browser}) {
        stage.start({.way = way});
        QVERIFY(!stage.outcome);

        stage.service.cancel();

        QVERIFY(stage.ends());
        QCOMPARE(stage.error().kind, ErrorKind::Cancelled);
        QCOMPARE(stage.reports.last().phase, Phase::Failed);
        QCOMPARE(stage.reports.last().error->kind, ErrorKind::Cancelled);
    }
}

void SignInServiceTest::shouldEndWithTheSignInUnderWay()
{
    Computer computer;
    for (const SignInWay way : {SignInWay::Browser, SignInWay::DeviceCode, SignInWay::AzureCli}) {
        computer.server.expect("POST"_ba, "/organizations/oauth2/v2.0/devicecode"_ba, ScriptedAnswer::silence());
        computer.cli.write("exec sleep 600"_ba);
        std::optional<ErrorKind> ended;
        QObject context;
        {
            SignIn::SignInService service(computer.cloud, {.clientId = Tests::clientId, .tenant = {}},
                computer.keychain, computer.clock,
                {.accountsFile = computer.accountsFile, .azureCli = computer.cli.program()});
            QCoro::connect(service.signIn({.way = way}), &context,
                [&ended](const Domain::Result<GivenAccount> &result) { ended = result.error().kind; });
        }
        QVERIFY(Tests::comesTrue([&ended] { return ended.has_value(); }));
        QCOMPARE(*ended, ErrorKind::Cancelled);
    }
}

QTEST_GUILESS_MAIN(SignInServiceTest)

#include "tst_signinservice.moc"
