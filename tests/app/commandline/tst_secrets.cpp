// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockboxctl.h"
#include "scriptedserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using Tests::CommandRun;
using Tests::LockboxCtl;
using Tests::ScriptedAnswer;

namespace
{

const QString clientId = u"11111111-1111-1111-1111-111111111111"_s;
const QByteArray tenantId = "22222222-2222-2222-2222-222222222222"_ba;
const QByteArray subscriptionId = "33333333-3333-3333-3333-333333333333"_ba;

constexpr auto urlForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

// planted: what is looked for afterwards; the signature.
QByteArray jwt(const QJsonObject &payload, const QByteArray &planted)
{
    const QByteArray body = QJsonDocument(payload).toJson(QJsonDocument::Compact).toBase64(urlForm);
    return R"({"alg":"none"})"_ba.toBase64(urlForm) + '.' + body + '.' + planted;
}

QByteArray formField(const QByteArray &form, const QString &name)
{
    return QUrlQuery(QString::fromLatin1(form)).queryItemValue(name, QUrl::FullyDecoded).toLatin1();
}

} // namespace

// Secrets are planted wherever they come in, and looked for wherever something goes out: outputs, messages, files and
// the surroundings of child processes.
class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<Tests::ScriptedServer>();
        m_ctl = std::make_unique<LockboxCtl>();
        m_ctl->useCloudAt(m_server->url());
        m_ctl->setVariable(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        m_ctl->setVariable(u"QT_LOGGING_TO_CONSOLE"_s, u"1"_s);
    }

    void shouldKeepTheTokensOfADeviceCode();
    void shouldKeepTheTokensOfABrowser();
    void shouldKeepTheTokensOfTheAzureCli();
    void shouldKeepWhatAFailingAzureCliSays();
    void shouldKeepTheGivenTokenFromChildren();

private:
    QByteArray tokenAnswer(const QByteArray &nonce) const;
    void expectReading();
    void lookFor(const QList<QByteArray> &secrets, const CommandRun &run) const;
    QString scriptAzureCli(const QByteArray &script);

    const QByteArray m_accessToken = jwt({{u"tid"_s, QString::fromLatin1(tenantId)}}, "planted-access-token"_ba);
    std::unique_ptr<Tests::ScriptedServer> m_server;
    std::unique_ptr<LockboxCtl> m_ctl;
};

QByteArray SecretsTest::tokenAnswer(const QByteArray &nonce) const
{
    const QString tenant = QString::fromLatin1(tenantId);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject identity{{u"iss"_s, m_server->url().toString() + u'/' + tenant + u"/v2.0"_s},
        {u"aud"_s, clientId}, {u"tid"_s, tenant}, {u"oid"_s, u"44444444-4444-4444-4444-444444444444"_s},
        {u"sub"_s, u"subject"_s}, {u"preferred_username"_s, u"ann@contoso.example"_s},
        {u"nonce"_s, QString::fromLatin1(nonce)}, {u"nbf"_s, now}, {u"iat"_s, now}, {u"exp"_s, now + 3600}};
    return QJsonDocument(
        QJsonObject{{u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, 3600},
            {u"access_token"_s, QString::fromLatin1(m_accessToken)}, {u"refresh_token"_s, u"planted-refresh-token"_s},
            {u"id_token"_s, QString::fromLatin1(jwt(identity, "planted-id-token"_ba))}})
        .toJson();
}

// A service that repeats the token in everything it says, also in its refusal.
void SecretsTest::expectReading()
{
    m_server->expect("GET"_ba, "/tenants?api-version=2022-12-01"_ba,
        ScriptedAnswer::json(
            R"({"value":[{"tenantId":")"_ba + tenantId + R"(","displayName":")"_ba + m_accessToken + R"("}]})"_ba));
    m_server->expect("GET"_ba, "/subscriptions?api-version=2022-12-01"_ba,
        ScriptedAnswer::json(R"({"value":[{"subscriptionId":")"_ba + subscriptionId + R"(","tenantId":")"_ba +
                             tenantId + R"(","displayName":")"_ba + m_accessToken + R"("}]})"_ba));
    m_server->expect("GET"_ba,
        "/subscriptions/"_ba + subscriptionId +
            "/providers/Microsoft.CustomerLockbox/requests?api-version=2018-02-28-preview"_ba,
        ScriptedAnswer::json(
            R"({"error":{"code":"AuthorizationFailed","message":"Bearer )"_ba + m_accessToken + R"("}})"_ba, 403));
}

void SecretsTest::lookFor(const QList<QByteArray> &secrets, const CommandRun &run) const
{
    const QByteArray written = m_ctl->writtenFiles();
    for (const QByteArray &secret : secrets) {
        QVERIFY2(secret.size() >= 12, secret.constData());
        for (const QByteArray &form : {secret, secret.toBase64(urlForm), secret.toHex()}) {
            QVERIFY2(!run.output.contains(form), run.output.constData());
            QVERIFY2(!run.messages.contains(form), run.messages.constData());
            QVERIFY2(!written.contains(form), form.constData());
        }
    }
}

QString SecretsTest::scriptAzureCli(const QByteArray &script)
{
    const QString folder = m_ctl->home();
    QFile program(folder + u"/az"_s);
    if (!program.open(QIODevice::WriteOnly)) {
        return {};
    }
    // What a child process is given is written down, and so looked through.
    program.write(
        "#!/bin/sh\nenv >\"$HOME/az-environment\"\nprintf '%s\\n' \"$@\" >>\"$HOME/az-arguments\"\n"_ba + script);
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    program.close();
    m_ctl->setVariable(u"PATH"_s, folder + u':' + qEnvironmentVariable("PATH"));
    return program.fileName();
}

void SecretsTest::shouldKeepTheTokensOfADeviceCode()
{
    // GIVEN a sign-in service, and a service that repeats tokens
    m_server->expect("POST"_ba, "/organizations/oauth2/v2.0/devicecode"_ba,
        ScriptedAnswer::json(
            R"({"device_code":"planted-device-code","user_code":"ABCD-EFGH",)"_ba
            R"("verification_uri":"https://microsoft.example/device","expires_in":900,"interval":1})"_ba));
    m_server->expect("POST"_ba, "/organizations/oauth2/v2.0/token"_ba, ScriptedAnswer::json(tokenAnswer({})));
    expectReading();

    // WHEN somebody signs in and lists
    const CommandRun run = m_ctl->run({u"list"_s, u"--json"_s, u"--sign-in=device-code"_s, u"--client-id"_s, clientId});

    // THEN what is for the person is shown and no more
    QCOMPARE(m_server->deviations(), QStringList());
    QVERIFY(run.messages.contains("ABCD-EFGH"));
    lookFor(
        {"planted-device-code"_ba, "planted-access-token"_ba, "planted-refresh-token"_ba, "planted-id-token"_ba}, run);
}

void SecretsTest::shouldKeepTheTokensOfABrowser()
{
    // GIVEN a sign-in that waits for the browser
    QProcess process;
    m_ctl->prepare(process, {u"sign-in"_s, u"--json"_s, u"--client-id"_s, clientId});
    QSignalSpy finished(&process, &QProcess::finished);
    QSignalSpy spoken(&process, &QProcess::readyReadStandardOutput);
    process.start();
    QVERIFY(spoken.wait(30'000));
    CommandRun run{.exitCode = -1, .output = process.readLine(), .messages = {}};
    const QUrl address(QJsonDocument::fromJson(run.output)["address"_L1].toString());
    const QUrlQuery query(address);

    // WHEN the browser comes back with a code
    m_server->expect("POST"_ba, "/organizations/oauth2/v2.0/token"_ba,
        ScriptedAnswer::json(tokenAnswer(query.queryItemValue(u"nonce"_s).toLatin1())));
    QUrl back(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    back.setQuery({{u"code"_s, u"planted-authorization-code"_s}, {u"state"_s, query.queryItemValue(u"state"_s)}});
    QNetworkAccessManager browser;
    const std::unique_ptr<QNetworkReply> page(browser.get(QNetworkRequest(back)));
    QVERIFY(finished.wait(30'000));

    // THEN the sign-in succeeds, and nobody hears of the code, the verifier and the tokens
    run.exitCode = process.exitCode();
    run.output += process.readAllStandardOutput() + page->readAll();
    run.messages = process.readAllStandardError();
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(m_server->received().size(), 1);
    const QByteArray form = m_server->received().first().body;
    QCOMPARE(formField(form, u"code"_s), "planted-authorization-code"_ba);
    lookFor({"planted-authorization-code"_ba, formField(form, u"code_verifier"_s), "planted-access-token"_ba,
                "planted-refresh-token"_ba, "planted-id-token"_ba},
        run);
}

void SecretsTest::shouldKeepTheTokensOfTheAzureCli()
{
    const QByteArray expiry = QByteArray::number(QDateTime::currentSecsSinceEpoch() + 3600);
    // GIVEN an Azure CLI; a script is a file, so the token is put together only when it runs
    QVERIFY(!scriptAzureCli("case \"$2\" in\nshow) echo '{\"tenantId\":\""_ba + tenantId +
                            "\",\"user\":{\"name\":\"ann@contoso.example\",\"type\":\"user\"}}' ;;\n"_ba
                            "*) printf '{\"accessToken\":\"planted-%s\",\"expires_on\":"_ba +
                            expiry + ",\"tenant\":\""_ba + tenantId +
                            "\",\"tokenType\":\"Bearer\"}' azure-cli-token ;;\nesac\n"_ba)
            .isEmpty());
    m_server->expect("GET"_ba, "/tenants?api-version=2022-12-01"_ba,
        ScriptedAnswer::json(R"({"error":{"code":"X","message":"planted-azure-cli-token"}})"_ba, 403));

    // WHEN it gives the token
    const CommandRun run = m_ctl->run({u"list"_s, u"--sign-in=azure-cli"_s});

    // THEN it arrives where it belongs and nowhere else
    QVERIFY2(!m_server->received().isEmpty(), run.messages.constData());
    QCOMPARE(m_server->received().first().headers.value("authorization"_ba), "Bearer planted-azure-cli-token"_ba);
    lookFor({"planted-azure-cli-token"_ba, Tests::commandLineToken}, run);
}

void SecretsTest::shouldKeepWhatAFailingAzureCliSays()
{
    // GIVEN an Azure CLI that fails with a token in its words
    QVERIFY(!scriptAzureCli(
        "printf 'ERROR: accessToken eyJhbGciOiJub25lIn0.eyJhIjoiYiJ9.planted-%s\\n' in-the-error >&2\nexit 1\n"_ba)
            .isEmpty());

    // WHEN somebody signs in with it
    const CommandRun run = m_ctl->run({u"list"_s, u"--sign-in=azure-cli"_s});

    // THEN there is an error without the token
    QVERIFY(run.exitCode != 0);
    QVERIFY(!run.messages.isEmpty());
    lookFor({"planted-in-the-error"_ba}, run);
}

void SecretsTest::shouldKeepTheGivenTokenFromChildren()
{
    // GIVEN a token in the environment, and an Azure CLI that hangs up
    QVERIFY(!scriptAzureCli("exit 1\n"_ba).isEmpty());

    // WHEN the Azure CLI is asked
    const CommandRun run = m_ctl->run({u"sign-in"_s, u"--way=azure-cli"_s});

    // THEN it was started, without the token in its environment
    QVERIFY(QFile::exists(m_ctl->home() + u"/az-environment"_s));
    lookFor({Tests::commandLineToken}, run);
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
