// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinservice.h"

#include "browserdriver.h"
#include "fakekeychain.h"
#include "quietlogs.h"
#include "scriptedcli.h"
#include "signinsamples.h"

#include <QDir>
#include <QLoggingCategory>

#include <array>

using namespace Qt::StringLiterals;
using Domain::SignInWay;
using Tests::ScriptedAnswer;

namespace
{

using Account = std::unique_ptr<Azure::AccountTokens>;

// Everything that any category printed.
QByteArray &printed()
{
    static QByteArray text;
    return text;
}

void record(QtMsgType /*type*/, const QMessageLogContext &context, const QString &text)
{
    printed() += QByteArray(context.category) + ": " + text.toUtf8() + '\n';
}

// What nobody may ever read.
constexpr std::array secrets{"planted-code", "planted-access", "planted-refresh", "planted-device"};

} // namespace

// Secrets are planted in every way to sign in, with every category of logging on; none may come out anywhere.
class SignInSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void shouldNotTellSecretsOfTheBrowser();
    void shouldNotTellSecretsOfARefusedCode();
    void shouldNotTellSecretsOfADeviceCode();
    void shouldNotTellSecretsOfARenewal();
    void shouldNotTellSecretsOfTheAzureCli();

private:
    // Starts, and gives what the browser was to be opened with.
    QUrlQuery start(const Domain::SignInRequest &request);
    bool openBrowser(const QUrlQuery &asked);
    void expectTokens(const QString &nonce);
    bool ends();

    std::unique_ptr<Tests::ScriptedAuthority> m_authority;
    std::unique_ptr<Tests::FakeKeychain> m_keychain;
    std::unique_ptr<Tests::ScriptedCli> m_cli;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SignIn::SignInService> m_service;
    QList<Domain::SignInProgress> m_reports;
    std::optional<Domain::Result<Account>> m_outcome;
};

void SignInSecretsTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"*=true"_s);
    SignIn::keepSecretsOutOfLogs();
}

void SignInSecretsTest::init()
{
    m_outcome.reset();
    m_service.reset();
    m_reports.clear();
    m_authority = std::make_unique<Tests::ScriptedAuthority>();
    m_keychain = std::make_unique<Tests::FakeKeychain>();
    m_cli = std::make_unique<Tests::ScriptedCli>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<SignIn::SignInService>(m_authority->cloud,
        SignIn::ClientRegistration{.clientId = Tests::clientId, .tenant = {}}, *m_keychain, m_authority->clock,
        SignIn::SignInService::Surroundings{
            .accountsFile = m_folder->filePath(u"accounts.ini"_s), .azureCli = m_cli->program()});
    connect(m_service.get(), &SignIn::SignInService::progressed, this,
        [this](const Domain::SignInProgress &progress) { m_reports.append(progress); });
    printed().clear();
    qInstallMessageHandler(record);
}

void SignInSecretsTest::cleanup()
{
    qInstallMessageHandler(nullptr);
    QByteArray output = printed();
    for (const Domain::SignInProgress &progress : std::as_const(m_reports)) {
        output += progress.address.toEncoded();
        output +=
            progress.error ? progress.error->detail.toUtf8() + progress.error->serviceCode.toUtf8() : QByteArray();
        output += progress.account ? progress.account->title().toUtf8() : QByteArray();
    }
    const QFileInfoList files = QDir(m_folder->path()).entryInfoList(QDir::Files);
    for (const QFileInfo &entry : files) {
        QFile file(entry.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        output += file.readAll();
    }
    output += m_cli->received().join(u' ').toUtf8();
    for (const char *const secret : secrets) {
        QVERIFY2(!output.contains(secret), secret);
    }
    // What the program made up itself: the verifier went over the wire as a field of the form.
    for (const Tests::ReceivedRequest &request : m_authority->server.received()) {
        const QByteArray verifier = Tests::field(request, u"code_verifier"_s).toUtf8();
        QVERIFY(verifier.isEmpty() || !output.contains(verifier));
    }
}

QUrlQuery SignInSecretsTest::start(const Domain::SignInRequest &request)
{
    QCoro::connect(
        m_service->signIn(request), this, [this](Domain::Result<Account> result) { m_outcome = std::move(result); });
    std::ignore = Tests::comesTrue([this] { return !m_reports.isEmpty(); });
    return QUrlQuery(m_reports.value(0).address);
}

bool SignInSecretsTest::openBrowser(const QUrlQuery &asked)
{
    const QUrl back = Tests::BrowserDriver::address(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded),
        {{u"code"_s, u"planted-code"_s}, {u"state"_s, asked.queryItemValue(u"state"_s)}});
    const Tests::Page page = Tests::BrowserDriver().open(back);
    return page.status == 200 && !page.body.contains("planted");
}

void SignInSecretsTest::expectTokens(const QString &nonce)
{
    for (const QByteArray &target : {Tests::tokenTarget(u"organizations"_s), Tests::tokenTarget(Tests::homeTenant)}) {
        m_authority->server.expect("POST"_ba, target,
            ScriptedAnswer::json(Tests::tokenJson("planted-access"_ba, "planted-refresh"_ba,
                Tests::jwt(Tests::idTokenPayload(m_authority->server.url(), nonce)), 1)));
    }
}

bool SignInSecretsTest::ends()
{
    return Tests::comesTrue([this] { return m_outcome.has_value(); });
}

void SignInSecretsTest::shouldNotTellSecretsOfTheBrowser()
{
    const QUrlQuery asked = start({});
    expectTokens(asked.queryItemValue(u"nonce"_s));
    QVERIFY(openBrowser(asked));
    QVERIFY(ends());
    QVERIFY(m_outcome->has_value());
    QVERIFY(!printed().isEmpty()); // logging was on
}

void SignInSecretsTest::shouldNotTellSecretsOfARefusedCode()
{
    const QUrlQuery asked = start({});
    m_authority->server.expect("POST"_ba, Tests::tokenTarget(u"organizations"_s),
        ScriptedAnswer::json(
            R"({"error":"invalid_grant","error_description":"AADSTS9999999: planted-code was used"})"_ba, 400));
    QVERIFY(openBrowser(asked));
    QVERIFY(ends());
    QVERIFY(!m_outcome->has_value());
}

void SignInSecretsTest::shouldNotTellSecretsOfADeviceCode()
{
    const QJsonObject code{{u"device_code"_s, u"planted-device"_s}, {u"user_code"_s, u"ABC"_s},
        {u"verification_uri"_s, u"https://login.example/"_s}, {u"expires_in"_s, 900}, {u"interval"_s, 1}};
    m_authority->server.expect(
        "POST"_ba, "/organizations/oauth2/v2.0/devicecode"_ba, ScriptedAnswer::json(QJsonDocument(code).toJson()));
    expectTokens({});
    start({.way = SignInWay::DeviceCode});
    QVERIFY(ends());
    QVERIFY(m_outcome->has_value());
}

void SignInSecretsTest::shouldNotTellSecretsOfARenewal()
{
    // GIVEN
    const QUrlQuery asked = start({});
    expectTokens(asked.queryItemValue(u"nonce"_s));
    QVERIFY(openBrowser(asked));
    QVERIFY(ends());

    // WHEN
    m_authority->clock.set(Tests::startOfTime.addSecs(60));
    const auto source = (**m_outcome)->tokensFor({});
    const auto token = Tests::waitFor(source->token({}));

    // THEN
    QVERIFY(token && *token);
    QCOMPARE(Tests::field(m_authority->server.received().last(), u"grant_type"_s), u"refresh_token"_s);
}

void SignInSecretsTest::shouldNotTellSecretsOfTheAzureCli()
{
    m_cli->print(
        R"({"tenantId":"t","tenant":"t","user":{"name":"a"},"accessToken":"planted-access","expires_on":4000000000})"_ba);
    start({.way = SignInWay::AzureCli});
    QVERIFY(ends());
    QVERIFY(m_outcome->has_value());
}

QTEST_GUILESS_MAIN(SignInSecretsTest)

#include "tst_signinsecrets.moc"
