// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenantcommands.h"

#include "jsonlines.h"
#include "lockboxswitch.h"
#include "readinessoutput.h"
#include "readinessreader.h"
#include "resourceid.h"
#include "service.h"
#include "statuswords.h"
#include "switchconfirmation.h"
#include "terminal.h"
#include "visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CommandLine
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// Whom the token is for that a connection uses; nothing without a connection. connection: outlives the task.
QCoro::Task<std::optional<Domain::TokenIdentity>> identityBehind(Azure::Connection *connection)
{
    if (connection == nullptr) {
        co_return std::nullopt;
    }
    co_return co_await connection->identity();
}

std::unexpected<ExitCode> refuse(Terminal &terminal, const QString &sentence, ExitCode code)
{
    terminal.say(sentence);
    return std::unexpected(code);
}

QString unreachable(const QString &tenant)
{
    return Words::tr("No account reaches the tenant %1.").arg(Domain::visibleLine(tenant));
}

// The tenant that is meant. Without a name it is the only one there is; with a token given from outside the one that
// the token is for, whose id stays empty when the token does not tell it.
std::expected<SwitchPlace, ExitCode> placeOf(const CommandOptions &options, const Domain::ReadinessReport &report,
    const std::optional<Domain::TokenIdentity> &identity, const QList<Domain::Account> &accounts, Terminal &terminal)
{
    const bool isTokenGiven = accounts.size() == 1 && accounts.first().way == Domain::SignInWay::GivenToken;
    QString wanted = options.tenant;
    if (wanted.isEmpty() && isTokenGiven && identity) {
        wanted = identity->tenantId;
    }
    for (qsizetype index = 0; index < report.tenants.size(); ++index) {
        if (report.tenants.at(index).isNamed(wanted) || (wanted.isEmpty() && report.tenants.size() == 1)) {
            return SwitchPlace{.tenant = report.tenants.at(index), .optIn = report.optIns.at(index)};
        }
    }
    if (Domain::isGuid(wanted) || (wanted.isEmpty() && isTokenGiven)) {
        return SwitchPlace{.tenant = {.id = wanted, .displayName = {}, .defaultDomain = {}}};
    }
    if (report.failure) {
        return refuse(terminal, failureLine(*report.failure), exitCodeFor(*report.failure));
    }
    if (!wanted.isEmpty()) {
        return refuse(terminal, unreachable(wanted), ExitCode::Refused);
    }
    return refuse(terminal, Words::tr("There are several tenants: name one with --tenant."), ExitCode::Usage);
}

bool isConfirmed(
    const CommandOptions &options, const SwitchPlace &place, Domain::LockboxSwitch direction, Terminal &terminal)
{
    if (options.consent == Consent::GivenByOption) {
        return true;
    }
    const QString answer = terminal.ask(switchQuestion(direction, place)).value_or(QString());
    return answer.trimmed().compare(switchWord(direction), Qt::CaseInsensitive) == 0;
}

ExitCode tellRefusal(const Domain::Error &error, Terminal &terminal)
{
    using enum Domain::ErrorKind;
    terminal.say(failureLine(error));
    if (error.kind == Forbidden) {
        terminal.say(Words::tr("Only a Global Administrator of the tenant may switch Customer Lockbox. If you are "
                               "eligible for that role, activate it and sign in again."));
    } else if (error.kind == TimedOut || error.kind == BadAnswer || error.kind == Cancelled) {
        terminal.say(Words::tr("It is not known whether the call took effect. The command opted-in tells."));
        return ExitCode::ServiceFailed;
    }
    const ExitCode code = exitCodeFor(error);
    return code == ExitCode::Usage ? ExitCode::Refused : code; // the command line itself was fine
}

// What the service tells after it has accepted the call.
ExitCode tellOutcome(const Domain::TenantOptIn &optIn, bool isToBeEnabled, Terminal &terminal)
{
    if (!optIn.isOptedIn) {
        terminal.say(Words::tr("Azure accepted the call. What holds now could not be read.") +
                     (optIn.problem ? u' ' + failureLine(*optIn.problem) : QString()));
    } else if (*optIn.isOptedIn != isToBeEnabled) {
        terminal.say(Words::tr("Azure accepted the call, but still reports the old state. Check again later."));
        return ExitCode::ServiceFailed;
    } else {
        terminal.say(isToBeEnabled ? Words::tr("Azure reports that Customer Lockbox is enabled.")
                                   : Words::tr("Azure reports that Customer Lockbox is not enabled."));
    }
    return ExitCode::Done;
}

QByteArray optInLines(const Domain::ReadinessReport &report)
{
    QJsonArray entries;
    for (qsizetype index = 0; index < report.optIns.size(); ++index) {
        entries << optInEntry(report.optIns.at(index), report.tenants.at(index));
    }
    return QJsonDocument(entries).toJson();
}

} // namespace

QCoro::Task<ExitCode> listOperations(CommandOptions options, Service &service, Terminal &terminal)
{
    Azure::Connection *const connection = service.connections().connectionFor({});
    if (connection == nullptr) {
        co_return ExitCode::NoPermission; // the service has said so
    }
    const Domain::Result<QList<Azure::Operation>> operations = co_await connection->lockbox().operations();
    if (!operations) {
        terminal.say(failureLine(operations.error()));
        co_return exitCodeFor(operations.error());
    }
    const QByteArray result = options.format == OutputFormat::Json ? jsonLines(*operations, operationEntry)
                                                                   : operationTable(*operations).toLocal8Bit();
    co_return terminal.printResult(result) ? ExitCode::Done : ExitCode::ServiceFailed;
}

QCoro::Task<ExitCode> printOptIns(CommandOptions options, Service &service, Terminal &terminal)
{
    const Readiness::ReadinessReader reader(service.connections(), service.localClock());
    const Domain::ReadinessReport report = co_await reader.readOptIns(options.tenant);
    ExitCode code = ExitCode::Done;
    if (report.failure) {
        terminal.say(failureLine(*report.failure));
        code = exitCodeFor(*report.failure);
    }
    if (report.optIns.isEmpty() && code == ExitCode::Done && !options.tenant.isEmpty()) {
        terminal.say(unreachable(options.tenant));
        co_return ExitCode::Refused;
    }
    for (const Domain::TenantOptIn &optIn : report.optIns) {
        if (optIn.problem) {
            //: %1 is the id of a tenant, %2 a sentence on what went wrong
            terminal.say(
                Words::tr("Tenant %1: %2").arg(Domain::visibleLine(optIn.tenantId), failureLine(*optIn.problem)));
            code = std::max(code, exitCodeFor(*optIn.problem));
        }
    }
    const QByteArray result =
        options.format == OutputFormat::Json ? optInLines(report) : optInTable(report).toLocal8Bit();
    co_return terminal.printResult(result) ? code : ExitCode::ServiceFailed;
}

QCoro::Task<ExitCode> switchLockbox(CommandOptions options, Service &service, Terminal &terminal)
{
    const auto direction =
        options.command == Command::Enable ? Domain::LockboxSwitch::Enable : Domain::LockboxSwitch::Disable;
    Azure::TenantConnections &connections = service.connections();
    const Readiness::ReadinessReader reader(connections, service.localClock());
    const Domain::ReadinessReport report = co_await reader.readOptIns(options.tenant);
    const std::optional<Domain::TokenIdentity> identity = co_await identityBehind(connections.connectionFor({}));
    auto place = placeOf(options, report, identity, connections.accounts(), terminal);
    if (!place) {
        co_return ExitCode(place.error());
    }
    place->cloudName = connections.cloud().name;
    place->identity = identity;
    if (Azure::Connection *const connection = connections.connectionOfTenant(place->tenant.id)) {
        place->identity = co_await identityBehind(connection);
    }
    if (!isConfirmed(options, *place, direction, terminal)) {
        terminal.say(Words::tr("Nothing was sent, because it was not confirmed."));
        co_return ExitCode::Refused;
    }
    service.closeOnTermination(); // who interrupts is told that the outcome is not known
    const auto outcome = co_await Readiness::switchLockbox(connections, place->tenant.id, direction);
    if (!outcome) {
        co_return tellRefusal(outcome.error(), terminal);
    }
    const ExitCode code = tellOutcome(*outcome, direction == Domain::LockboxSwitch::Enable, terminal);
    if (options.format == OutputFormat::Human) {
        co_return code;
    }
    const QByteArray result = QJsonDocument(optInEntry(*outcome, place->tenant)).toJson();
    co_return terminal.printResult(result) ? code : ExitCode::ServiceFailed;
}

} // namespace CommandLine
