// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include "decisioncommand.h"
#include "requestfinder.h"
#include "requestjsonoutput.h"
#include "requestsheet.h"
#include "service.h"
#include "statuswords.h"
#include "tableoutput.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace CommandLine
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

template <typename Item> QByteArray jsonLines(const QList<Item> &items, QJsonObject (*entry)(const Item &))
{
    QJsonArray entries;
    for (const Item &item : items) {
        entries << entry(item);
    }
    return QJsonDocument(entries).toJson();
}

QByteArray jsonList(const Domain::CheckReport &report, const QDateTime &now)
{
    QJsonArray entries;
    for (const Domain::SubscriptionAnswer &answer : report.answers) {
        for (const Domain::LockboxRequest &request : answer.requests) {
            entries << listEntry(request, now);
        }
    }
    return QJsonDocument(entries).toJson();
}

// Prints the result, which weighs more than a failure on the way there.
ExitCode print(Terminal &terminal, const QByteArray &result, ExitCode code)
{
    return terminal.printResult(result) ? code : ExitCode::ServiceFailed;
}

QCoro::Task<ExitCode> listRequests(CommandOptions options, Service &service, Terminal &terminal)
{
    const Domain::CheckReport report = co_await check(options, service, terminal);
    if (report.failure && report.answers.isEmpty()) {
        co_return exitCodeFor(report);
    }
    const QDateTime now = service.serviceClock().utcNow();
    const QByteArray result =
        options.format == OutputFormat::Json ? jsonList(report, now) : requestTable(report, now).toLocal8Bit();
    co_return print(terminal, result, exitCodeFor(report));
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
    const auto tenants = co_await service.connection().subscriptions().tenants();
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
    const Azure::SubscriptionListing listing = co_await service.connection().subscriptions().subscriptions();
    if (listing.problem) {
        terminal.say(failureLine(*listing.problem));
        if (listing.subscriptions.isEmpty()) {
            co_return exitCodeFor(*listing.problem);
        }
    }
    const QByteArray result = options.format == OutputFormat::Json
                                  ? jsonLines(listing.subscriptions, subscriptionEntry)
                                  : subscriptionTable(listing.subscriptions).toLocal8Bit();
    co_return print(terminal, result, listing.problem ? exitCodeFor(*listing.problem) : ExitCode::Done);
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
    case Command::Approve:
    case Command::Deny:
        break;
    }
    return decideRequest(options, service, terminal);
}

} // namespace CommandLine
