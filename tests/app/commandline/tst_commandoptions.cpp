// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandoptions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace CommandLine;

namespace
{

const QString requestId = u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s;
const QString subscriptionId = u"11111111-2222-3333-4444-555555555555"_s;

std::expected<CommandOptions, EarlyEnd> parse(const QStringList &arguments)
{
    return parseCommandLine(QStringList{u"lockboxctl"_s} + arguments);
}

} // namespace

class CommandOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadEachCommand_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("command");
        QTest::newRow("show") << QStringList{u"show"_s, requestId} << int(Command::Show);
        QTest::newRow("approve") << QStringList{u"approve"_s, requestId} << int(Command::Approve);
        QTest::newRow("deny") << QStringList{u"deny"_s, requestId} << int(Command::Deny);
        for (const CommandEntry &entry : commands()) {
            if (!takesRequest(entry.command)) {
                QTest::addRow("%s", qPrintable(entry.name)) << QStringList{entry.name} << int(entry.command);
            }
        }
        QTest::newRow("options first") << QStringList{u"--json"_s, u"list"_s} << int(Command::List);
    }
    void shouldReadEachCommand()
    {
        // GIVEN a command line
        QFETCH(const QStringList, arguments);

        // WHEN it is parsed
        const auto options = parse(arguments);

        // THEN the command is known, and a request where it needs one
        QVERIFY(options);
        QTEST(int(options->command), "command");
        QCOMPARE(options->request.has_value(), takesRequest(options->command));
    }

    void shouldAskBeforeDecidingUnlessTold()
    {
        // GIVEN a decision without and with --yes
        const auto asking = parse({u"approve"_s, requestId});
        const auto told = parse({u"approve"_s, requestId, u"--yes"_s, u"--reason"_s, u" as typed "_s});

        // THEN only the second does without a question, and the reason is kept as typed
        QVERIFY(asking && told);
        QCOMPARE(asking->consent, Consent::AskOnTerminal);
        QCOMPARE(told->consent, Consent::GivenByOption);
        QCOMPARE(told->reason, u" as typed "_s);
    }

    void shouldReadHowToSignIn()
    {
        using Domain::SignInWay;
        QVERIFY(!parse({u"list"_s})->signInWay);
        QCOMPARE(parse({u"list"_s, u"--sign-in=azure-cli"_s})->signInWay, SignInWay::AzureCli);
        QCOMPARE(parse({u"sign-in"_s})->signInWay, SignInWay::Browser);
        QCOMPARE(parse({u"sign-in"_s, u"--way=device-code"_s})->signInWay, SignInWay::DeviceCode);
        const auto options = parse({u"sign-in"_s, u"--tenant=contoso.example"_s, u"--client-id"_s, subscriptionId});
        QCOMPARE(options->tenant, u"contoso.example"_s);
        QCOMPARE(options->clientId, subscriptionId);
        QCOMPARE(parse({u"sign-out"_s, u"--account=a.b"_s})->accountId, u"a.b"_s);
    }

    void shouldReadLimitsOfTime()
    {
        using namespace std::chrono_literals;
        QCOMPARE(parse({u"list"_s})->deadline, 30s);
        QCOMPARE(parse({u"list"_s, u"--deadline=5"_s})->deadline, 5s);
        QVERIFY(!parse({u"watch"_s})->duration);
        QCOMPARE(parse({u"watch"_s, u"--duration"_s, u"28800"_s})->duration, 8h);
    }

    void shouldKeepSubscriptionsAsGiven()
    {
        // GIVEN two subscriptions
        const QString other = u"AAAAAAAA-2222-3333-4444-555555555555"_s;

        // WHEN they are parsed
        const auto options = parse({u"list"_s, u"--subscription"_s, other, u"--subscription"_s, subscriptionId});

        // THEN they are in the order and the letters given
        QVERIFY(options);
        QCOMPARE(options->subscriptions, QStringList({other, subscriptionId}));
    }

    void shouldTellWhichServiceIsMeant()
    {
        using Access::ServiceChoice;
        using Kind = ServiceChoice::Kind;
        QCOMPARE(parse({u"list"_s})->service, ServiceChoice());
        QCOMPARE(parse({u"list"_s, u"--sandbox"_s})->service, ServiceChoice(Kind::Sandbox, {}));
        QCOMPARE(parse({u"list"_s, u"--cloud"_s, u"china"_s})->service, ServiceChoice(Kind::NamedCloud, u"china"_s));
        QCOMPARE(parse({u"list"_s, u"--cloud-file=a.json"_s})->service, ServiceChoice(Kind::CloudFile, u"a.json"_s));
    }

    void shouldRefuseWhatCannotBeMeant_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("nothing") << QStringList{} << u"command"_s;
        QTest::newRow("unknown command") << QStringList{u"revoke"_s} << u"revoke"_s;
        QTest::newRow("command in capitals") << QStringList{u"LIST"_s} << u"LIST"_s;
        QTest::newRow("unknown option") << QStringList{u"list"_s, u"--force"_s} << u"force"_s;
        QTest::newRow("option of another command") << QStringList{u"list"_s, u"--yes"_s} << u"yes"_s;
        QTest::newRow("subscription of tenants")
            << QStringList{u"tenants"_s, u"--subscription"_s, subscriptionId} << u"subscription"_s;
        QTest::newRow("request missing") << QStringList{u"show"_s} << u"request"_s;
        QTest::newRow("request malformed") << QStringList{u"show"_s, u"1201"_s} << u"1201"_s;
        QTest::newRow("two requests") << QStringList{u"deny"_s, requestId, u"second"_s} << u"second"_s;
        QTest::newRow("request for list") << QStringList{u"list"_s, requestId} << requestId;
        QTest::newRow("subscription malformed") << QStringList{u"list"_s, u"--subscription=prod"_s} << u"prod"_s;
        QTest::newRow("value missing") << QStringList{u"list"_s, u"--cloud"_s} << u"cloud"_s;
        QTest::newRow("two services") << QStringList{u"list"_s, u"--sandbox"_s, u"--cloud=china"_s} << u"--sandbox"_s;
        QTest::newRow("request elsewhere")
            << QStringList{u"show"_s,
                   u"/subscriptions/%1/providers/Microsoft.CustomerLockbox/requests/%2"_s.arg(
                       subscriptionId, requestId),
                   u"--subscription"_s, requestId}
            << subscriptionId;
        QTest::newRow("unknown way") << QStringList{u"list"_s, u"--sign-in=password"_s} << u"password"_s;
        QTest::newRow("client id malformed") << QStringList{u"sign-in"_s, u"--client-id=app"_s} << u"app"_s;
        QTest::newRow("no time") << QStringList{u"list"_s, u"--deadline=0"_s} << u"“0”"_s;
        QTest::newRow("too much time") << QStringList{u"watch"_s, u"--duration=604801"_s} << u"604801"_s;
        QTest::newRow("time in words") << QStringList{u"list"_s, u"--deadline=soon"_s} << u"soon"_s;
        QTest::newRow("deadline of another command")
            << QStringList{u"show"_s, requestId, u"--deadline=3"_s} << u"deadline"_s;
        QTest::newRow("control characters") << QStringList{u"\x1b[2J"_s} << u"⟨U+001B⟩"_s;
    }
    void shouldRefuseWhatCannotBeMeant()
    {
        // GIVEN a wrong command line
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, named);

        // WHEN it is parsed
        const auto options = parse(arguments);

        // THEN it is a usage error that names the fault and the way to help
        QVERIFY(!options);
        QCOMPARE(options.error().code, ExitCode::Usage);
        QVERIFY2(options.error().text.contains(named), qPrintable(options.error().text));
        QVERIFY(options.error().text.contains(u"--help"_s));
        QVERIFY(!options.error().text.contains(u'\x1b'));
    }

    void shouldExplainItself()
    {
        // WHEN help is asked for, in general and for one command
        const auto general = parse({u"--help"_s});
        const auto special = parse({u"approve"_s, u"--help"_s});

        // THEN the general one names the commands, the special one its options
        QCOMPARE(general.error().code, ExitCode::Done);
        for (const CommandEntry &entry : commands()) {
            QVERIFY(general.error().text.contains(entry.name));
        }
        QCOMPARE(special.error().code, ExitCode::Done);
        QVERIFY(special.error().text.contains(u"--reason"_s));
        QVERIFY(parse({u"enable"_s, u"--help"_s}).error().text.contains(u"--yes"_s));
        QVERIFY(!parse({u"list"_s, u"--help"_s}).error().text.contains(u"--reason"_s));
    }

    void shouldTellItsVersion()
    {
        QCoreApplication::setApplicationVersion(u"7.8.9"_s);
        const auto options = parse({u"--version"_s});
        QCOMPARE(options.error().code, ExitCode::Done);
        QCOMPARE(options.error().text, u"lockboxctl 7.8.9"_s);
    }
};

QTEST_GUILESS_MAIN(CommandOptionsTest)
#include "tst_commandoptions.moc"
