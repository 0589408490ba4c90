// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listcommand.h"

#include "requestfinder.h"
#include "requestjsonoutput.h"
#include "service.h"
#include "tableoutput.h"
#include "terminal.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace CommandLine
{
namespace
{

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

} // namespace

QCoro::Task<ExitCode> listRequests(CommandOptions options, Service &service, Terminal &terminal)
{
    const Domain::CheckReport report = co_await check(options, service, terminal);
    if (report.failure && report.answers.isEmpty()) {
        co_return exitCodeFor(report);
    }
    const QDateTime now = service.serviceClock().utcNow();
    const QByteArray result =
        options.format == OutputFormat::Json ? jsonList(report, now) : requestTable(report, now).toLocal8Bit();
    co_return terminal.printResult(result) ? exitCodeFor(report) : ExitCode::ServiceFailed;
}

} // namespace CommandLine
