// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestfinder.h"

#include "checker.h"
#include "service.h"
#include "statuswords.h"
#include "terminal.h"

#include <QCoreApplication>

#include <algorithm>

namespace CommandLine
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// The gravest of the failures that may hide the request.
ExitCode codeForNotFound(const Domain::CheckReport &report)
{
    ExitCode code = report.failure ? exitCodeFor(*report.failure) : ExitCode::Refused;
    for (const Domain::SubscriptionAnswer &answer : report.answers) {
        if (answer.problem) {
            code = std::max(code, exitCodeFor(*answer.problem));
        }
    }
    for (const Domain::WatchGap &gap : report.tenantGaps) {
        code = std::max(code, exitCodeFor(gap.reason));
    }
    return code;
}

} // namespace

QCoro::Task<Domain::CheckReport> check(CommandOptions options, Service &service, Terminal &terminal)
{
    QStringList subscriptions = options.subscriptions;
    if (options.request && !options.request->subscriptionId.isEmpty()) {
        subscriptions = {options.request->subscriptionId};
    }
    const Watch::Checker checker(service.connections(), service.localClock());
    const Domain::CheckReport report = co_await checker.check(subscriptions);
    if (report.failure) {
        terminal.say(failureLine(*report.failure));
    }
    for (const Domain::WatchGap &gap : report.tenantGaps) {
        terminal.say(failureLine(gap));
    }
    for (const Domain::SubscriptionAnswer &answer : report.answers) {
        if (answer.problem) {
            terminal.say(failureLine(answer));
        }
    }
    co_return report;
}

QCoro::Task<std::expected<Finding, ExitCode>> findRequest(CommandOptions options, Service &service, Terminal &terminal)
{
    Finding finding;
    finding.report = co_await check(options, service, terminal);
    const QString wanted = options.request.value_or(RequestReference()).requestId;
    for (const Domain::SubscriptionAnswer &answer : std::as_const(finding.report.answers)) {
        for (const Domain::LockboxRequest &request : answer.requests) {
            if (request.key().requestId != wanted) {
                continue;
            }
            if (finding.records++ == 0) {
                finding.request = request;
            }
        }
    }
    if (finding.records == 0) {
        if (!finding.report.failure) {
            terminal.say(Words::tr("There is no request %1 in the subscriptions that could be read.").arg(wanted));
        }
        co_return std::unexpected(codeForNotFound(finding.report));
    }
    co_return finding;
}

} // namespace CommandLine
