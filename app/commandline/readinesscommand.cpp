// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinesscommand.h"

#include "jsonlines.h"
#include "readinessoutput.h"
#include "readinessreader.h"
#include "service.h"
#include "statuswords.h"
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

using Domain::Grade;

// A failure to read, as the end of the program: input that the service rejects is no wrong usage.
ExitCode codeOfCause(const Domain::Error &error)
{
    const ExitCode code = exitCodeFor(error);
    return code == ExitCode::Usage || code == ExitCode::Refused ? ExitCode::ServiceFailed : code;
}

// What has to be read before anybody can say that all is well. An approver by the built-in role may read neither the
// provider's registration nor the resources, and is ready all the same.
bool isDecisive(const Domain::ReadinessFinding &finding)
{
    static const QStringList words = {
        u"roles-unreadable"_s, u"requests-unreadable"_s, u"opt-in-unknown"_s, u"subscriptions-not-listed"_s};
    return words.contains(finding.finding);
}

// The findings weigh more than what could not be read beside them.
ExitCode codeForFindings(const Domain::ReadinessReport &report)
{
    const auto isFinding = [](const Domain::ReadinessFinding &finding) {
        return finding.grade == Grade::Problem || finding.grade == Grade::Warning;
    };
    if (std::ranges::any_of(report.findings, isFinding)) {
        return ExitCode::Refused;
    }
    ExitCode code = ExitCode::Done;
    for (const Domain::ReadinessFinding &finding : report.findings) {
        if (finding.cause && isDecisive(finding)) {
            code = std::max(code, codeOfCause(*finding.cause));
        }
    }
    return code;
}

// The reason with what it is about.
QString subjectLine(const Domain::ReadinessFinding &finding)
{
    return finding.subscriptionId.isEmpty()
               ? Words::tr("Tenant %1: %2").arg(Domain::visibleLine(finding.tenantId), finding.reason)
               : Words::tr("Subscription %1: %2").arg(Domain::visibleLine(finding.subscriptionId), finding.reason);
}

// Of `services`, which grades nothing: only what could not be read counts.
ExitCode codeForServices(const Domain::ReadinessReport &report, Terminal &terminal)
{
    ExitCode code = ExitCode::Done;
    for (const Domain::ReadinessFinding &finding : report.findings) {
        if (finding.cause) {
            terminal.say(subjectLine(finding));
            code = std::max(code, codeOfCause(*finding.cause));
        }
    }
    return code;
}

// Says why not everything was found. Returns how the program ends because of it.
ExitCode tellFailure(const Domain::ReadinessReport &report, Terminal &terminal)
{
    if (!report.failure) {
        return ExitCode::Done;
    }
    terminal.say(failureLine(*report.failure));
    return codeOfCause(*report.failure);
}

} // namespace

QCoro::Task<ExitCode> printReadiness(CommandOptions options, Service &service, Terminal &terminal)
{
    const Readiness::ReadinessReader reader(service.connections(), service.localClock());
    const Domain::ReadinessReport report = co_await reader.read(options.subscriptions);
    const ExitCode failure = tellFailure(report, terminal);
    if (failure != ExitCode::Done && report.subscriptions.isEmpty()) {
        co_return failure;
    }
    const QByteArray result = options.format == OutputFormat::Json ? jsonLines(report.findings, findingEntry)
                                                                   : findingSheet(report).toLocal8Bit();
    if (!terminal.printResult(result)) {
        co_return ExitCode::ServiceFailed;
    }
    co_return failure != ExitCode::Done ? failure : codeForFindings(report);
}

QCoro::Task<ExitCode> printServices(CommandOptions options, Service &service, Terminal &terminal)
{
    const Readiness::ReadinessReader reader(service.connections(), service.localClock());
    const Domain::ReadinessReport report = co_await reader.readServices(options.subscriptions);
    const ExitCode failure = tellFailure(report, terminal);
    if (failure != ExitCode::Done && report.subscriptions.isEmpty()) {
        co_return failure;
    }
    const ExitCode code = std::max(failure, codeForServices(report, terminal));
    const QByteArray result = options.format == OutputFormat::Json ? jsonLines(report.services, serviceEntry)
                                                                   : serviceTable(report).toLocal8Bit();
    co_return terminal.printResult(result) ? code : ExitCode::ServiceFailed;
}

} // namespace CommandLine
