// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisioncommand.h"

#include "confirmation.h"
#include "decisionjournal.h"
#include "decisionrunner.h"
#include "requestfinder.h"
#include "requestjsonoutput.h"
#include "requestsheet.h"
#include "service.h"
#include "statuswords.h"
#include "terminal.h"

#include <QCoroTimer>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CommandLine
{
namespace
{

Domain::DecisionProgress nothingSent(
    const Domain::Decision &decision, Domain::DecisionPhase phase, const std::optional<Domain::Error> &error = {})
{
    return {.key = decision.shown.key(),
        .verdict = decision.verdict,
        .phase = phase,
        .request = decision.shown,
        .error = error};
}

// How the decision ends at once, because of what was found; nothing when it may go on.
std::optional<Domain::DecisionProgress> endedBefore(const Domain::Decision &decision, const QDateTime &now)
{
    switch (Domain::decidabilityOf(decision.shown, now)) {
    case Domain::Decidability::Decidable:
        return std::nullopt;
    case Domain::Decidability::NotPending:
        return nothingSent(decision, decision.shown.status.known() == Domain::RequestStatus::Known::Expired
                                         ? Domain::DecisionPhase::Expired
                                         : Domain::DecisionPhase::Overtaken);
    case Domain::Decidability::Expired:
        return nothingSent(decision, Domain::DecisionPhase::Expired);
    case Domain::Decidability::DefectiveRecord:
        break;
    }
    return nothingSent(decision, Domain::DecisionPhase::Failed,
        Domain::Error{.kind = Domain::ErrorKind::Conflict, .detail = undecidableSentence(decision.shown, now)});
}

// Names the subscription and its tenant. A check of given subscriptions does not discover them, so they may be asked
// for here; without an answer their ids have to do.
QCoro::Task<DecisionPlace> placeOf(Finding finding, Service &service)
{
    Domain::CheckReport &report = finding.report;
    const QString id = finding.request.askedSubscriptionId;
    const auto isAsked = [&id](const Domain::Subscription &subscription) {
        return subscription.id.compare(id, Qt::CaseInsensitive) == 0;
    };
    const auto isNamed = [&isAsked](const Domain::Subscription &subscription) {
        return isAsked(subscription) && !subscription.displayName.isEmpty();
    };
    if (std::ranges::none_of(report.subscriptions, isNamed)) {
        const Azure::Discovery discovery = co_await service.connections().discover();
        report.subscriptions = discovery.subscriptions;
        report.tenants = discovery.tenants;
    }
    DecisionPlace place{service.connections().cloud().name, {}, id};
    const auto subscription = std::ranges::find_if(report.subscriptions, isAsked);
    if (subscription != report.subscriptions.end()) {
        place.subscriptionTitle =
            subscription->displayName.isEmpty() ? id : u"%1 (%2)"_s.arg(subscription->displayName, id);
        const auto tenant = std::ranges::find(report.tenants, subscription->tenantId, &Domain::Tenant::id);
        place.tenantTitle = tenant == report.tenants.end() ? subscription->tenantId : tenant->title();
    }
    co_return place;
}

QCoro::Task<Domain::DecisionProgress> carryOut(Domain::Decision decision, Service &service, Terminal &terminal)
{
    auto journal = Store::DecisionJournal::open(service.dataFolder() + u"/decisions.sqlite"_s);
    if (!journal) {
        co_return nothingSent(decision, Domain::DecisionPhase::Failed, journal.error());
    }
    service.closeOnTermination(); // an interrupted decision still writes down how far it came
    Decisions::DecisionRunner runner(service.connections(), *journal, service.localClock());
    co_return co_await runner.run(decision, [&terminal](const Domain::DecisionProgress &progress) {
        if (!progress.isFinished()) {
            terminal.sayProgress(progressSentence(progress));
        }
    });
}

// The terminal cannot show a button, but until now nothing has been sent, so ending the program takes it back. Only the
// administrator's word makes a person, or a script, wait.
QCoro::Task<> holdBack(const Service &service, Terminal &terminal)
{
    const std::chrono::seconds time = service.preferences().holdTime;
    if (service.enforced().testFlag(Domain::Preference::HoldTime) && time > std::chrono::seconds(0)) {
        terminal.sayProgress(holdSentence(time));
        co_await QCoro::sleepFor(time);
    }
}

QCoro::Task<Domain::DecisionProgress> confirmAndCarryOut(
    Finding finding, Domain::Decision decision, Consent consent, Service &service, Terminal &terminal)
{
    if (const auto ended = endedBefore(decision, service.serviceClock().utcNow())) {
        co_return *ended;
    }
    if (consent == Consent::AskOnTerminal) {
        const DecisionPlace place = co_await placeOf(finding, service);
        const std::optional<QString> answer = terminal.ask(confirmationQuestion(decision, place));
        if (!answer || !isConfirmedBy(*answer, decision)) {
            co_return nothingSent(
                decision, Domain::DecisionPhase::Failed, Domain::Error{.kind = Domain::ErrorKind::Cancelled});
        }
    }
    co_await holdBack(service, terminal);
    if (const auto ended = endedBefore(decision, service.serviceClock().utcNow())) {
        co_return *ended;
    }
    co_return co_await carryOut(decision, service, terminal);
}

} // namespace

QCoro::Task<ExitCode> decideRequest(CommandOptions options, Service &service, Terminal &terminal)
{
    const std::expected<Finding, ExitCode> found = co_await findRequest(options, service, terminal);
    if (!found) {
        co_return found.error();
    }
    const Domain::Decision decision{.shown = found->request,
        .verdict = options.command == Command::Approve ? Domain::Verdict::Approve : Domain::Verdict::Deny,
        .reason = options.reason};
    const Domain::DecisionProgress progress =
        co_await confirmAndCarryOut(*found, decision, options.consent, service, terminal);
    const QByteArray result = options.format == OutputFormat::Json
                                  ? QJsonDocument(decisionResult(decision.shown, progress)).toJson()
                                  : progressSentence(progress).toLocal8Bit() + '\n';
    co_return terminal.printResult(result) ? exitCodeFor(progress) : ExitCode::ServiceFailed;
}

} // namespace CommandLine
