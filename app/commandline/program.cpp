// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include "accountcommands.h"
#include "decisioncommand.h"
#include "jsonlines.h"
#include "listcommand.h"
#include "readinesscommand.h"
#include "requestfinder.h"
#include "requestjsonoutput.h"
#include "requestsheet.h"
#include "service.h"
#include "statuswords.h"
#include "tableoutput.h"
#include "tenantcommands.h"
#include "terminal.h"
#include "watchcommand.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace CommandLine
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// Prints the result, which weighs more than a failure on the way there.
ExitCode print(Terminal &terminal, const QByteArray &result, ExitCode code)
{
    return terminal.printResult(result) ? code : ExitCode::ServiceFailed;
}

QCoro::Task<ExitCode> showRequest(CommandOptions options, Service &service, Terminal &terminal)
{
    const std::expected<Finding, ExitCode> found = co_await findRequest(options, service, terminal);
    if (!found) {
        co_return found.error();
    }
    if (found->records > 1) {
        terminal.say(
            Words::tr("%n records have this id; the first one is shown.", nullptr, static_cast<int>(found->records)));
    }
    const QDateTime now = service.serviceClock().utcNow();
    const QByteArray result = options.format == OutputFormat::Json
                                  ? QJsonDocument(requestDetail(found->request, now)).toJson()
                                  : requestSheet(found->request, now).toLocal8Bit();
    co_return print(terminal, result, ExitCode::Done);
}

QCoro::Task<ExitCode> listTenants(CommandOptions options, Service &service, Terminal &terminal)
{
    Azure::Connection *const connection = service.connections().connectionFor({});
    if (connection == nullptr) {
        co_return ExitCode::NoPermission; // the service has said so
    }
    Domain::Result<QList<Domain::Tenant>> tenants = co_await connection->subscriptions().tenants();
    if (service.connections().accounts().size() > 1) {
        tenants = (co_await service.connections().discover()).tenants;
    }
    if (!tenants) {
        terminal.say(failureLine(tenants.error()));
        co_return exitCodeFor(tenants.error());
    }
    const QByteArray result =
        options.format == OutputFormat::Json ? jsonLines(*tenants, tenantEntry) : tenantTable(*tenants).toLocal8Bit();
    co_return print(terminal, result, ExitCode::Done);
}

QCoro::Task<ExitCode> listSubscriptions(CommandOptions options, Service &service, Terminal &terminal)
{
    const Azure::Discovery listing = co_await service.connections().discover();
    if (listing.problem) {
        terminal.say(failureLine(*listing.problem));
        if (listing.subscriptions.isEmpty()) {
            co_return exitCodeFor(*listing.problem);
        }
    }
    ExitCode code = listing.problem ? exitCodeFor(*listing.problem) : ExitCode::Done;
    for (const Domain::WatchGap &gap : listing.gaps) {
        terminal.say(failureLine(gap));
        code = std::max(code, exitCodeFor(gap.reason));
    }
    const QByteArray result = options.format == OutputFormat::Json
                                  ? jsonLines(listing.subscriptions, subscriptionEntry)
                                  : subscriptionTable(listing.subscriptions).toLocal8Bit();
    co_return print(terminal, result, code);
}

} // namespace

QCoro::Task<ExitCode> runCommand(const CommandOptions &options, Service &service, Terminal &terminal)
{
    switch (options.command) {
    case Command::List:
        return listRequests(options, service, terminal);
    case Command::Show:
        return showRequest(options, service, terminal);
    case Command::Tenants:
        return listTenants(options, service, terminal);
    case Command::Subscriptions:
        return listSubscriptions(options, service, terminal);
    case Command::Watch:
        return watchRequests(options, service, terminal);
    case Command::Readiness:
        return printReadiness(options, service, terminal);
    case Command::Services:
        return printServices(options, service, terminal);
    case Command::OptedIn:
        return printOptIns(options, service, terminal);
    case Command::Enable:
    case Command::Disable:
        return switchLockbox(options, service, terminal);
    case Command::Operations:
        return listOperations(options, service, terminal);
    case Command::SignIn:
        return signIn(options, service, terminal);
    case Command::SignOut:
        return signOut(options, service, terminal);
    case Command::Accounts:
        return listAccounts(options, service, terminal);
    case Command::Approve:
    case Command::Deny:
        break;
    }
    return decideRequest(options, service, terminal);
}

} // namespace CommandLine
