// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azureclirenewer.h"

#include "scriptedcli.h"
#include "signinsamples.h"

using namespace Qt::StringLiterals;
using Domain::ErrorKind;

namespace
{

struct Stage {
    Tests::ScriptedCli cli;
    Tests::ManualClock clock{Tests::startOfTime};
    SignIn::AzureCliRenewer renewer{Azure::publicCloud(), clock, cli.program()};

    Domain::Result<SignIn::TimedToken> renew(const QString &tenant = Tests::homeTenant, const QByteArray &claims = {})
    {
        return *Tests::waitFor(renewer.renew(tenant, claims));
    }

    // What the CLI will print.
    void give(const QString &token, const QString &tenant = Tests::homeTenant)
    {
        const QJsonObject answer{{u"accessToken"_s, token}, {u"expiresOn"_s, u"2000-01-01 00:00:00.000000"_s},
            {u"expires_on"_s, Tests::startOfTime.addSecs(3600).toSecsSinceEpoch()}, {u"tenant"_s, tenant},
            {u"tokenType"_s, u"Bearer"_s}};
        cli.print(QJsonDocument(answer).toJson());
    }
};

} // namespace

class AzureCliRenewerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAskForATokenOfTheTenant();
    void shouldAskForTheCloud();
    void shouldReadTheEndInEitherForm_data();
    void shouldReadTheEndInEitherForm();
    void shouldRefuseBadTokens_data();
    void shouldRefuseBadTokens();
    void shouldRefuseATokenOfAnotherTenant();
    void shouldRefuseAnExpiredToken();
    void shouldTellWhoIsSignedIn();
    void shouldTellTheCommandForAStrongerSignIn();
    void shouldTakeATokenOfANewSignInForTheClaims();
    void shouldEndWhenClosed();
};

void AzureCliRenewerTest::shouldAskForATokenOfTheTenant()
{
    Stage stage;
    stage.give(u"secret-token"_s);

    const auto token = stage.renew();

    QVERIFY(token);
    QCOMPARE(token->token.bearerHeader(), "Bearer secret-token"_ba);
    QCOMPARE(token->expiresAt, Tests::startOfTime.addSecs(3600));
    QCOMPARE(stage.cli.received(),
        QStringList{u"account get-access-token --resource https://management.azure.com/ --tenant %1 -o json"_s.arg(
            Tests::homeTenant)});
}

void AzureCliRenewerTest::shouldAskForTheCloud()
{
    Stage stage;
    stage.give(u"secret-token"_s);
    SignIn::AzureCliRenewer china(Azure::chinaCloud(), stage.clock, stage.cli.program());

    QVERIFY(Tests::waitFor(china.renew({}, {}))->has_value());

    QCOMPARE(stage.cli.received(),
        QStringList{u"account get-access-token --resource https://management.chinacloudapi.cn/ -o json"_s});
}

void AzureCliRenewerTest::shouldReadTheEndInEitherForm_data()
{
    QTest::addColumn<QJsonObject>("times");
    QTest::addColumn<QDateTime>("end");
    const QString local = u"2026-01-01 02:03:04.000000"_s;
    const QDateTime localEnd = QDateTime(QDate(2026, 1, 1), QTime(2, 3, 4)).toUTC(); // of this computer's zone
    QTest::newRow("seconds") << QJsonObject{{u"expires_on"_s, 1698760750}, {u"expiresOn"_s, local}}
                             << QDateTime::fromSecsSinceEpoch(1698760750, QTimeZone::UTC);
    QTest::newRow("seconds as text") << QJsonObject{{u"expires_on"_s, u"1698760750"_s}}
                                     << QDateTime::fromSecsSinceEpoch(1698760750, QTimeZone::UTC);
    QTest::newRow("local time alone") << QJsonObject{{u"expiresOn"_s, local}} << localEnd;
    QTest::newRow("seconds are null") << QJsonObject{{u"expires_on"_s, QJsonValue()}, {u"expiresOn"_s, local}}
                                      << localEnd;
}

void AzureCliRenewerTest::shouldReadTheEndInEitherForm()
{
    QFETCH(QJsonObject, times);
    QFETCH(const QDateTime, end);
    times.insert(u"accessToken"_s, u"token"_s);

    const auto token = SignIn::readCliToken(times, {});

    QVERIFY(token);
    QCOMPARE(token->expiresAt, end);
}

void AzureCliRenewerTest::shouldRefuseBadTokens_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::newRow("nothing") << QJsonObject{};
    QTest::newRow("no token") << QJsonObject{{u"expires_on"_s, 1698760750}};
    QTest::newRow("no end") << QJsonObject{{u"accessToken"_s, u"token"_s}};
    QTest::newRow("bad end") << QJsonObject{{u"accessToken"_s, u"token"_s}, {u"expiresOn"_s, u"tomorrow"_s}};
    QTest::newRow("negative end") << QJsonObject{{u"accessToken"_s, u"token"_s}, {u"expires_on"_s, -5}};
    QTest::newRow("line break") << QJsonObject{{u"accessToken"_s, u"token\r\nX: 1"_s}, {u"expires_on"_s, 1698760750}};
}

void AzureCliRenewerTest::shouldRefuseBadTokens()
{
    QFETCH(const QJsonObject, answer);

    const auto token = SignIn::readCliToken(answer, {});

    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::BadAnswer);
}

void AzureCliRenewerTest::shouldRefuseATokenOfAnotherTenant()
{
    Stage stage;
    stage.give(u"secret-token"_s, Tests::otherTenant);

    const auto token = stage.renew();

    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::NotSignedIn);
    QVERIFY(token.error().detail.contains("az login --tenant "_L1 + Tests::homeTenant));
    QVERIFY(stage.renew(u"contoso.com"_s).has_value()); // a domain cannot be compared
}

void AzureCliRenewerTest::shouldRefuseAnExpiredToken()
{
    Stage stage;
    stage.give(u"secret-token"_s);
    stage.clock.set(Tests::startOfTime.addSecs(3600));

    const auto token = stage.renew();

    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::NotSignedIn);
    QVERIFY(token.error().detail.contains("has expired"_L1));
}

void AzureCliRenewerTest::shouldTellWhoIsSignedIn()
{
    // GIVEN
    Stage stage;
    stage.cli.print(
        R"({"id":"s","name":"Sub","tenantId":"22222222-2222-2222-2222-222222222222","user":{"name":"ada@contoso.com","type":"user"}})"_ba);

    // WHEN
    const auto person = Tests::waitFor(stage.renewer.person());

    // THEN
    QVERIFY(person && *person);
    QCOMPARE((*person)->userName, u"ada@contoso.com"_s);
    QCOMPARE((*person)->tenantId, Tests::homeTenant);
    QCOMPARE(stage.cli.received(), QStringList{u"account show -o json"_s});

    // WHEN
    stage.cli.print("{}"_ba);

    // THEN
    QCOMPARE(Tests::waitFor(stage.renewer.person())->error().kind, ErrorKind::BadAnswer);
}

void AzureCliRenewerTest::shouldTellTheCommandForAStrongerSignIn()
{
    // GIVEN
    Stage stage;
    stage.give(u"secret-token"_s);
    QVERIFY(stage.renew().has_value());
    const QByteArray claims = R"({"access_token":{"acrs":{"values":["p1"]}}})"_ba;

    // WHEN
    const auto token = stage.renew(Tests::homeTenant, claims);

    // THEN
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::NotSignedIn);
    QCOMPARE(token.error().claims, claims);
    QVERIFY(token.error().detail.contains("az login --tenant "_L1 + Tests::homeTenant));
    QVERIFY(token.error().detail.contains(QString::fromLatin1(claims.toBase64())));
    QVERIFY(!token.error().detail.contains("secret-token"_L1));
}

void AzureCliRenewerTest::shouldTakeATokenOfANewSignInForTheClaims()
{
    Stage stage;
    stage.give(u"secret-token"_s);
    QVERIFY(stage.renew().has_value());
    stage.give(u"better-token"_s);

    const auto token = stage.renew(Tests::homeTenant, "{}"_ba);

    QVERIFY(token);
    QCOMPARE(token->token.bearerHeader(), "Bearer better-token"_ba);
}

void AzureCliRenewerTest::shouldEndWhenClosed()
{
    Stage stage;
    stage.give(u"secret-token"_s);
    stage.renewer.close();
    QCOMPARE(stage.renew().error().kind, ErrorKind::Cancelled);
    QVERIFY(stage.cli.received().isEmpty());
}

QTEST_GUILESS_MAIN(AzureCliRenewerTest)

#include "tst_azureclirenewer.moc"
