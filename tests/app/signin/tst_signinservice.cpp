// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinservice.h"

#include "browserdriver.h"
#include "fakekeychain.h"
#include "scriptedcli.h"
#include "signinsamples.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Domain::ErrorKind;
using Domain::Keeping;
using Domain::SignInWay;
using Phase = Domain::SignInProgress::Phase;
using Tests::ScriptedAnswer;

namespace
{

using Account = std::unique_ptr<Azure::AccountTokens>;

const QString accountId = Tests::objectId + u'.' + Tests::homeTenant;

// One computer: what outlives a run of the program.
struct Computer : Tests::ScriptedAuthority {
    Tests::FakeKeychain keychain;
    Tests::ScriptedCli cli;
    QTemporaryDir folder;
    QString accountsFile = folder.filePath(u"accounts.ini"_s);
};

// One run of the program.
struct Stage {
    Computer &computer;
    SignIn::SignInService service;
    QList<Domain::SignInProgress> reports;
    std::optional<Domain::Result<Account>> outcome;
    QObject context;

    explicit Stage(
        Computer &here, const SignIn::ClientRegistration &registration = {.clientId = Tests::clientId, .tenant = {}})
        : computer(here)
        , service(here.cloud, registration, here.keychain, here.clock,
              {.accountsFile = here.accountsFile, .azureCli = here.cli.program()})
    {
        QObject::connect(&service, &SignIn::SignInService::progressed, &context,
            [this](const Domain::SignInProgress &progress) { reports.append(progress); });
    }

    void start(const Domain::SignInRequest &request)
    {
        outcome.reset();
        reports.clear();
        QCoro::connect(
            service.signIn(request), &context, [this](Domain::Result<Account> result) { outcome = std::move(result); });
    }

    bool ends()
    {
        return Tests::comesTrue([this] { return outcome.has_value(); });
    }
    Domain::Error error() const { return outcome && !*outcome ? outcome->error() : Domain::Error{.detail = u"none"_s}; }

    // A person who signs in in the browser as this one.
    bool signInByBrowser(const Domain::SignInRequest &request = {}, const QJsonObject &person = {},
        const QString &tenant = Tests::homeTenant, const QByteArray &refreshToken = "refresh-1"_ba)
    {
        start(request);
        if (reports.isEmpty()) {
            return false;
        }
        const QUrlQuery asked(reports.first().address);
        const auto item = [&asked](const QString &name) {
            return asked.queryItemValue(name, QUrl::FullyDecoded);
        };
        QJsonObject payload = Tests::idTokenPayload(computer.server.url(), item(u"nonce"_s), tenant);
        for (auto claim = person.begin(); claim != person.end(); ++claim) {
            payload.insert(claim.key(), claim.value());
        }
        const QByteArray accessToken = Tests::jwt({{u"tid"_s, tenant}, {u"oid"_s, payload.value(u"oid"_s)}});
        const QString path = reports.first().address.path();
        computer.server.expect("POST"_ba, path.chopped(9).toLatin1() + "token",
            ScriptedAnswer::json(Tests::tokenJson(accessToken, refreshToken, Tests::jwt(payload))));
        Tests::BrowserDriver().open(Tests::BrowserDriver::address(
            item(u"redirect_uri"_s), {{u"code"_s, u"secret-code"_s}, {u"state"_s, item(u"state"_s)}}));
        return ends() && outcome->has_value();
    }

    std::vector<Account> restore() { return std::move(*Tests::waitFor(service.restore())); }
    Domain::Result<void> signOut() { return *Tests::waitFor(service.signOut(accountId)); }
};

Domain::Result<Azure::AccessToken> tokenOf(Azure::AccountTokens &account, const QString &tenant = {})
{
    const auto source = account.tokensFor(tenant);
    return *Tests::waitFor(source->token({}));
}

} // namespace

class SignInServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSignInByBrowser();
    void shouldSignInByDeviceCode();
    void shouldSignInByAzureCli();
    void shouldKnowAnAzureCliPersonWhoseTokenCannotBeRead();
    void shouldGiveTokensOfEveryTenant();
    void shouldRestoreAccountsAtTheNextStart();
    void shouldRestoreAnAccountThatLostItsRefreshToken();
    void shouldRememberNothingWithoutAKeychain();
    void shouldForgetEverythingAtSignOut();
    void shouldTellThatTheKeychainDidNotForget();
    void shouldHoldSeveralAccounts();
    void shouldReplaceAnAccountThatSignsInAnew();
    void shouldRefuseAnotherPerson();
    void shouldTakeAGuestsSignInForTheAccount();
    void shouldKeepCloudsApart();
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
    const std::vector<Account> restored = next.restore();

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

void SignInServiceTest::shouldGiveTokensOfEveryTenant()
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

void SignInServiceTest::shouldRestoreAccountsAtTheNextStart()
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
    const std::vector<Account> restored = stage.restore();

    // THEN
    QCOMPARE(restored.size(), std::size_t(1));
    QCOMPARE(restored.front()->account(), account);
    computer.server.expect("POST"_ba, Tests::tokenTarget(Tests::homeTenant),
        ScriptedAnswer::json(Tests::tokenJson("renewed"_ba, "refresh-2"_ba)));
    QCOMPARE(tokenOf(*restored.front())->bearerHeader(), "Bearer renewed"_ba);
    QCOMPARE(Tests::field(computer.server.received().last(), u"refresh_token"_s), u"refresh-1"_s);
    QCOMPARE(computer.keychain.secrets.values(), QList<QByteArray>{"refresh-2"_ba});
}

void SignInServiceTest::shouldRestoreAnAccountThatLostItsRefreshToken()
{
    Computer computer;
    {
        Stage stage(computer);
        QVERIFY(stage.signInByBrowser());
    }
    computer.keychain.isThere = false;

    Stage stage(computer);
    const std::vector<Account> restored = stage.restore();

    QCOMPARE(restored.size(), std::size_t(1)); // what it watched must not vanish silently
    const auto token = tokenOf(*restored.front());
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::NotSignedIn);
    QVERIFY(token.error().detail.contains("Sign in again"_L1));
}

void SignInServiceTest::shouldRememberNothingWithoutAKeychain()
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

void SignInServiceTest::shouldForgetEverythingAtSignOut()
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

void SignInServiceTest::shouldTellThatTheKeychainDidNotForget()
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

void SignInServiceTest::shouldHoldSeveralAccounts()
{
    Computer computer;
    Stage stage(computer);
    QVERIFY(stage.signInByBrowser());
    QVERIFY(stage.signInByBrowser({}, {{u"oid"_s, u"another"_s}}, Tests::otherTenant, "refresh-other"_ba));

    const std::vector<Account> restored = Stage(computer).restore();
    QCOMPARE(restored.size(), std::size_t(2));
    QCOMPARE(restored[0]->account().id, accountId);
    QCOMPARE(restored[1]->account().id, u"another."_s + Tests::otherTenant);
    QCOMPARE(computer.keychain.secrets.size(), 2);
}

void SignInServiceTest::shouldReplaceAnAccountThatSignsInAnew()
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
    QCOMPARE((**stage.outcome)->account().id, accountId);
    QCOMPARE(computer.keychain.secrets.values(), QList<QByteArray>{"refresh-2"_ba});
    QCOMPARE(Stage(computer).restore().size(), std::size_t(1));
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

void SignInServiceTest::shouldTakeAGuestsSignInForTheAccount()
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

void SignInServiceTest::shouldKeepCloudsApart()
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
                [&ended](const Domain::Result<Account> &result) { ended = result.error().kind; });
        }
        QVERIFY(Tests::comesTrue([&ended] { return ended.has_value(); }));
        QCOMPARE(*ended, ErrorKind::Cancelled);
    }
}

QTEST_GUILESS_MAIN(SignInServiceTest)

#include "tst_signinservice.moc"
