// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandoptions.h"

#include "resourceid.h"
#include "signinways.h"
#include "visibletext.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace CommandLine
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString programHelp()
{
    QString text = Words::tr("Lists and decides Customer Lockbox requests for Microsoft Azure.") + u"\n\n"_s;
    text += Words::tr("Commands:") + u'\n';
    for (const CommandEntry &entry : commands()) {
        text += u"  "_s + entry.name.leftJustified(15) + entry.description + u'\n';
    }
    text += u'\n' +
            Words::tr("The access token for Azure Resource Manager is taken from the environment variable "
                      "LOCKBOX_ACCESS_TOKEN. Without a token and without a named cloud the built-in sandbox answers.") +
            u"\n\n"_s +
            Words::tr("Exit status: 0 done, 1 refused or not found, 2 wrong usage, 3 not signed in or no permission, "
                      "4 the service or the network failed.");
    return text;
}

// The options of one command; without a command those of all of them.
class Parser
{
public:
    explicit Parser(const std::optional<CommandEntry> &entry);

    QCommandLineParser parser;
    // Not addHelpOption(), which promises options of Qt's windows as well.
    const QCommandLineOption help{{u"h"_s, u"help"_s}, Words::tr("Print this help.")};
    const QCommandLineOption version{{u"v"_s, u"version"_s}, Words::tr("Print the version.")};
    const QCommandLineOption json{u"json"_s, Words::tr("Print JSON.")};
    const QCommandLineOption sandbox{u"sandbox"_s, Words::tr("Ask the built-in sandbox.")};
    const QCommandLineOption cloud{
        u"cloud"_s, Words::tr("Ask a published cloud: public, usgovernment or china."), u"NAME"_s};
    const QCommandLineOption cloudFile{u"cloud-file"_s,
        Words::tr("Ask the cloud that a JSON file describes: {name, arm, authority, portal, caFile?}."), u"FILE"_s};
    const QCommandLineOption subscription{u"subscription"_s,
        Words::tr("Ask this subscription only; may be repeated. Without it the subscriptions are discovered."),
        u"GUID"_s};
    const QCommandLineOption reason{u"reason"_s, Words::tr("Reason, sent with the decision."), u"TEXT"_s};
    const QCommandLineOption yes{u"yes"_s, Words::tr("Go on without asking on the terminal.")};
    const QCommandLineOption deadline{u"deadline"_s,
        Words::tr("Report as unanswered what has not answered after so many seconds (1 to 3600, else 30)."),
        u"SECONDS"_s};
    const QCommandLineOption duration{u"duration"_s, Words::tr("End after so many seconds."), u"SECONDS"_s};
    const QCommandLineOption signIn{
        u"sign-in"_s, Words::tr("Sign in for this run alone: azure-cli, browser or device-code."), u"WAY"_s};
    const QCommandLineOption way{
        u"way"_s, Words::tr("How to sign in: azure-cli, browser (if not given) or device-code."), u"WAY"_s};
    const QCommandLineOption tenant{
        u"tenant"_s, Words::tr("The tenant that is meant: its GUID or domain."), u"TENANT"_s};
    const QCommandLineOption clientId{u"client-id"_s,
        Words::tr("Client id of your organisation's app registration, instead of the one in the settings."), u"GUID"_s};
    const QCommandLineOption account{u"account"_s, Words::tr("Only the account with this id."), u"ID"_s};
};

Parser::Parser(const std::optional<CommandEntry> &entry)
{
    parser.addOptions({help, version, json, sandbox, cloud, cloudFile});
    if (!entry || takesSubscriptions(entry->command)) {
        parser.addOption(subscription);
    }
    if (!entry || decides(entry->command)) {
        parser.addOption(reason);
    }
    if (!entry || decides(entry->command) || switchesLockbox(entry->command)) {
        parser.addOption(yes);
    }
    if (!entry || entry->command == Command::List) {
        parser.addOption(deadline);
    }
    if (!entry || entry->command == Command::Watch) {
        parser.addOption(duration);
    }
    if (!entry || entry->command == Command::SignIn) {
        parser.addOption(way);
    }
    if (!entry || entry->command == Command::SignOut) {
        parser.addOption(account);
    }
    parser.addOptions({signIn, tenant, clientId});
    parser.setApplicationDescription(entry ? entry->description : programHelp());
    parser.addPositionalArgument(
        entry ? entry->name : u"command"_s, entry ? entry->description : Words::tr("One of the commands above."));
    if (entry && takesRequest(entry->command)) {
        parser.addPositionalArgument(
            u"REQUEST"_s, Words::tr("The request's GUID, its name LockboxRequest_GUID, or its whole ARM id."));
    }
}

std::unexpected<EarlyEnd> usageError(const QString &sentence, const QString &command = {})
{
    const QString help = command.isEmpty() ? u"lockboxctl --help"_s : u"lockboxctl %1 --help"_s.arg(command);
    return std::unexpected(EarlyEnd{ExitCode::Usage, sentence + u'\n' + Words::tr("See: %1").arg(help)});
}

// Returns what is wrong, or an empty text.
QString readService(const Parser &line, CommandOptions &options)
{
    const bool isNamed = line.parser.isSet(line.cloud);
    const bool isFile = line.parser.isSet(line.cloudFile);
    const bool isSandbox = line.parser.isSet(line.sandbox);
    if (isNamed + isFile + isSandbox > 1) {
        return Words::tr("Only one of --sandbox, --cloud and --cloud-file can be given.");
    }
    using Kind = Access::ServiceChoice::Kind;
    if (isNamed) {
        options.service = {Kind::NamedCloud, line.parser.value(line.cloud)};
    } else if (isFile) {
        options.service = {Kind::CloudFile, line.parser.value(line.cloudFile)};
    } else if (isSandbox) {
        options.service.kind = Kind::Sandbox;
    }
    return {};
}

QString readSubscriptions(const QStringList &values, CommandOptions &options)
{
    for (const QString &value : values) {
        if (!Domain::isGuid(value)) {
            return Words::tr("“%1” is not the GUID of a subscription.").arg(Domain::visibleLine(value));
        }
        options.subscriptions << value;
    }
    return {};
}

QString readSeconds(const QString &value, std::chrono::seconds longest, std::chrono::seconds &seconds)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < 1 || number > longest.count()) {
        return Words::tr("“%1” is not a number of seconds from 1 to %2.")
            .arg(Domain::visibleLine(value))
            .arg(longest.count());
    }
    seconds = std::chrono::seconds(number);
    return {};
}

QString readWay(const QString &value, std::optional<Domain::SignInWay> &way)
{
    way = Domain::signInWayNamed(value);
    if (!way) {
        return Words::tr("“%1” is no way to sign in: use azure-cli, browser or device-code.")
            .arg(Domain::visibleLine(value));
    }
    return {};
}

// The sign-in and the limits of time. Returns what is wrong, or an empty text.
QString readCircumstances(const Parser &line, CommandOptions &options)
{
    const auto given = [&line](const QCommandLineOption &option) {
        return line.parser.isSet(option) ? line.parser.value(option) : QString();
    };
    QString problem;
    if (line.parser.isSet(line.signIn)) {
        problem = readWay(line.parser.value(line.signIn), options.signInWay);
    }
    if (problem.isEmpty() && options.command == Command::SignIn) {
        options.signInWay = Domain::SignInWay::Browser;
        if (line.parser.isSet(line.way)) {
            problem = readWay(line.parser.value(line.way), options.signInWay);
        }
    }
    options.tenant = given(line.tenant);
    options.clientId = given(line.clientId);
    if (problem.isEmpty() && !options.clientId.isEmpty() && !Domain::isGuid(options.clientId)) {
        problem = Words::tr("“%1” is not the GUID of a client.").arg(Domain::visibleLine(options.clientId));
    }
    if (options.command == Command::SignOut) {
        options.accountId = given(line.account);
    }
    if (problem.isEmpty() && options.command == Command::List && line.parser.isSet(line.deadline)) {
        problem = readSeconds(line.parser.value(line.deadline), 1h, options.deadline);
    }
    if (problem.isEmpty() && options.command == Command::Watch && line.parser.isSet(line.duration)) {
        problem = readSeconds(line.parser.value(line.duration), 24h * 7, options.duration.emplace());
    }
    return problem;
}

QString readRequest(const QStringList &positional, CommandOptions &options)
{
    const qsizetype expected = takesRequest(options.command) ? 2 : 1;
    if (positional.size() < expected) {
        return Words::tr("The request is missing.");
    }
    if (positional.size() > expected) {
        return Words::tr("“%1” is one argument too many.").arg(Domain::visibleLine(positional.at(expected)));
    }
    if (expected == 1) {
        return {};
    }
    options.request = RequestReference::parse(positional.at(1));
    if (!options.request) {
        return Words::tr("“%1” is not a request: give its GUID, its name or its whole ARM id.")
            .arg(Domain::visibleLine(positional.at(1)));
    }
    const QString subscription = options.request->subscriptionId;
    if (!subscription.isEmpty() && !options.subscriptions.isEmpty() &&
        !options.subscriptions.contains(subscription, Qt::CaseInsensitive)) {
        return Words::tr("The request is in subscription %1, which --subscription leaves out.").arg(subscription);
    }
    return {};
}

std::expected<CommandOptions, EarlyEnd> parseCommand(const CommandEntry &entry, const QStringList &arguments)
{
    Parser line(entry);
    if (!line.parser.parse(arguments)) {
        return usageError(line.parser.errorText(), entry.name);
    }
    CommandOptions options;
    options.command = entry.command;
    QString problem = readService(line, options);
    if (problem.isEmpty() && takesSubscriptions(entry.command)) {
        problem = readSubscriptions(line.parser.values(line.subscription), options);
    }
    if (problem.isEmpty()) {
        problem = readRequest(line.parser.positionalArguments(), options);
    }
    if (problem.isEmpty()) {
        problem = readCircumstances(line, options);
    }
    if (!problem.isEmpty()) {
        return usageError(problem, entry.name);
    }
    options.format = line.parser.isSet(line.json) ? OutputFormat::Json : OutputFormat::Human;
    if (decides(entry.command)) {
        options.reason = line.parser.value(line.reason);
    }
    if (decides(entry.command) || switchesLockbox(entry.command)) {
        options.consent = line.parser.isSet(line.yes) ? Consent::GivenByOption : Consent::AskOnTerminal;
    }
    return options;
}

} // namespace

std::expected<CommandOptions, EarlyEnd> parseCommandLine(const QStringList &arguments)
{
    Parser line(std::nullopt);
    if (!line.parser.parse(arguments)) {
        return usageError(line.parser.errorText());
    }
    if (line.parser.isSet(line.version)) {
        return std::unexpected(
            EarlyEnd{ExitCode::Done, u"lockboxctl %1"_s.arg(QCoreApplication::applicationVersion())});
    }
    const QString name = line.parser.positionalArguments().value(0);
    const std::optional<CommandEntry> entry = commandNamed(name);
    if (line.parser.isSet(line.help) && (entry || name.isEmpty())) {
        return std::unexpected(EarlyEnd{ExitCode::Done, Parser(entry).parser.helpText().trimmed()});
    }
    if (name.isEmpty()) {
        return usageError(Words::tr("A command is missing."));
    }
    if (!entry) {
        return usageError(Words::tr("“%1” is not a command.").arg(Domain::visibleLine(name)));
    }
    return parseCommand(*entry, arguments);
}

} // namespace CommandLine
