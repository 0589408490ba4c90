// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azurecli.h"

#include "scriptedcli.h"
#include "waitfor.h"

using namespace Qt::StringLiterals;
using Domain::ErrorKind;
using SignIn::AzureCli;

class AzureCliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldGiveWhatIsPrinted();
    void shouldFindTheProgramInThePath();
    void shouldGiveNoInput();
    void shouldSayThatItIsNotInstalled();
    void shouldSayThatItCannotBeStarted();
    void shouldExplainComplaints_data();
    void shouldExplainComplaints();
    void shouldRefuseOtherOutput_data();
    void shouldRefuseOtherOutput();
    void shouldEndAProgramThatHangs();
    void shouldEndAProgramThatNeverStopsPrinting_data();
    void shouldEndAProgramThatNeverStopsPrinting();
    void shouldTellACrash();
    void shouldEndWhenClosed();

private:
    Domain::Result<QJsonObject> run(const SignIn::AzureCliLimits &limits = {})
    {
        AzureCli cli(m_cli->program(), limits);
        return *Tests::waitFor(cli.run({u"account"_s, u"show"_s}));
    }
    Domain::Error errorOfRun(const SignIn::AzureCliLimits &limits = {})
    {
        return run(limits).error_or(Domain::Error{.detail = u"no error"_s});
    }

    std::unique_ptr<Tests::ScriptedCli> m_cli;
};

void AzureCliTest::init()
{
    m_cli = std::make_unique<Tests::ScriptedCli>();
}

void AzureCliTest::shouldGiveWhatIsPrinted()
{
    m_cli->print(R"({"a": "ä"})"_ba);

    const auto object = run();

    QVERIFY(object);
    QCOMPARE(object->value("a"_L1).toString(), u"ä"_s);
    QCOMPARE(m_cli->received(), QStringList{u"account show"_s});
}

void AzureCliTest::shouldFindTheProgramInThePath()
{
    // GIVEN
    m_cli->print("{\"a\": 1}"_ba);
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", m_cli->folder().toUtf8() + ':' + path);

    // WHEN
    AzureCli cli;
    const auto object = Tests::waitFor(cli.run({}));
    qputenv("PATH", path);

    // THEN
    QVERIFY(object && *object);
}

void AzureCliTest::shouldGiveNoInput()
{
    m_cli->write("read answer && exit 9; echo '{}'"_ba);
    QVERIFY(run());
}

void AzureCliTest::shouldSayThatItIsNotInstalled()
{
    // GIVEN
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", m_cli->folder().toUtf8()); // there is none yet

    // WHEN
    AzureCli cli;
    const auto object = Tests::waitFor(cli.run({}));
    qputenv("PATH", path);

    // THEN
    QVERIFY(object && !*object);
    QCOMPARE(object->error().kind, ErrorKind::NotSignedIn);
    QVERIFY(object->error().detail.contains("not installed"_L1));
}

void AzureCliTest::shouldSayThatItCannotBeStarted()
{
    AzureCli cli(m_cli->folder());
    const auto object = Tests::waitFor(cli.run({}));
    QVERIFY(object && !*object);
    QVERIFY(object->error().detail.contains("cannot be started"_L1));
}

void AzureCliTest::shouldExplainComplaints_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("part");
    QTest::newRow("not signed in") << "ERROR: Please run 'az login' to setup account."_ba << QString()
                                   << u"is not signed in"_s;
    QTest::newRow("second factor") << "ERROR: AADSTS50076: Due to a configuration change ... az login"_ba
                                   << u"AADSTS50076"_s << u"second factor"_s;
    QTest::newRow("unknown number") << "ERROR: AADSTS99999: secret-token"_ba << u"AADSTS99999"_s << u"az login"_s;
    QTest::newRow("something else") << "ERROR: secret-token is strange"_ba << QString() << u"ended with code 1"_s;
    QTest::newRow("nothing") << ""_ba << QString() << u"ended with code 1"_s;
    QTest::newRow("no text") << "\xff\xfe\x80"_ba << QString() << u"ended with code 1"_s;
}

void AzureCliTest::shouldExplainComplaints()
{
    QFETCH(const QByteArray, words);
    QFETCH(const QString, code);
    QFETCH(const QString, part);
    m_cli->complain(words);

    const Domain::Error error = errorOfRun();

    QCOMPARE(error.kind, ErrorKind::NotSignedIn);
    QCOMPARE(error.serviceCode, code);
    QVERIFY2(error.detail.contains(part), qPrintable(error.detail));
    QVERIFY(!error.detail.contains("secret-token"_L1));
}

void AzureCliTest::shouldRefuseOtherOutput_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("a table") << "AccessToken\n-----------\nsecret-token"_ba;
    QTest::newRow("an array") << "[]"_ba;
    QTest::newRow("cut") << "{\"accessToken\": \"secret-token"_ba;
    QTest::newRow("deep") << QByteArray(50'000, '[');
}

void AzureCliTest::shouldRefuseOtherOutput()
{
    QFETCH(const QByteArray, text);
    m_cli->print(text);

    const Domain::Error error = errorOfRun();

    QCOMPARE(error.kind, ErrorKind::BadAnswer);
    QVERIFY(!error.detail.isEmpty() && !error.detail.contains("secret-token"_L1));
}

void AzureCliTest::shouldEndAProgramThatHangs()
{
    m_cli->write("exec sleep 600"_ba);

    const Domain::Error error = errorOfRun({.total = std::chrono::milliseconds(200)});

    QCOMPARE(error.kind, ErrorKind::TimedOut);
    QVERIFY(error.detail.contains("did not answer in time"_L1));
}

void AzureCliTest::shouldEndAProgramThatNeverStopsPrinting_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("output") << "exec yes"_ba;
    QTest::newRow("complaints") << "exec yes >&2"_ba;
}

void AzureCliTest::shouldEndAProgramThatNeverStopsPrinting()
{
    QFETCH(const QByteArray, body);
    m_cli->write(body);

    const Domain::Error error = errorOfRun({.largestOutput = 100'000});

    QCOMPARE(error.kind, ErrorKind::BadAnswer);
    QVERIFY(error.detail.contains("more than"_L1));
}

void AzureCliTest::shouldTellACrash()
{
    m_cli->write("kill -SEGV $$"_ba);
    QVERIFY(errorOfRun().detail.contains("crashed"_L1));
}

void AzureCliTest::shouldEndWhenClosed()
{
    // GIVEN
    m_cli->write("exec sleep 600"_ba);
    AzureCli cli(m_cli->program());
    std::optional<Domain::Result<QJsonObject>> result;
    QObject context;
    QCoro::connect(cli.run({u"account"_s}), &context, [&result](auto object) { result = std::move(object); });
    QVERIFY(Tests::comesTrue([this] { return !m_cli->received().isEmpty(); }));

    // WHEN
    cli.close();

    // THEN
    QVERIFY(Tests::comesTrue([&result] { return result.has_value(); }));
    QCOMPARE(result->error().kind, ErrorKind::Cancelled);
    QCOMPARE(Tests::waitFor(cli.run({}))->error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(AzureCliTest)

#include "tst_azurecli.moc"
