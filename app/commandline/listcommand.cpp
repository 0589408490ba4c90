// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listcommand.h"

#include "fanout.h"
#include "listoutput.h"
#include "service.h"
#include "statuswords.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <set>
#include <vector>

namespace CommandLine
{
namespace
{

using Domain::Error;

constexpr std::chrono::milliseconds lookAgainAfter{250};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    static Error unanswered(std::chrono::seconds deadline)
    {
        return {.kind = Domain::ErrorKind::TimedOut,
            .detail = tr("No answer within %n seconds.", nullptr, static_cast<int>(deadline.count()))};
    }
    static QString waitingFor(qsizetype subscriptions)
    {
        return tr("Waiting for %n more subscriptions …", nullptr, static_cast<int>(subscriptions));
    }
};

// One run of the command. Outlived by service and terminal, and ended by the coroutine below alone.
class Run
{
public:
    Run(CommandOptions options, Service &service, Terminal &terminal)
        : m_options(std::move(options))
        , m_service(service)
        , m_terminal(terminal)
        , m_output(m_options.format, terminal)
    {
    }

    // Asks whatever there is to ask and has not been asked yet.
    void ask();
    QCoro::Task<> discover(std::chrono::milliseconds patience);
    // Waits until only hanging subscriptions are left, and prints the others.
    QCoro::Task<> printEarly();
    // Waits for the rest, which is printed as it comes.
    QCoro::Task<ExitCode> finish();

    bool isNothingKnown() const { return m_report.failure && m_report.subscriptions.isEmpty(); }
    bool isDiscoveryLate() const;

private:
    void print(const QList<Domain::SubscriptionAnswer> &answers);
    QDateTime now() const { return m_service.serviceClock().utcNow(); }

    const CommandOptions m_options;
    Service &m_service;
    Terminal &m_terminal;
    ListOutput m_output;
    Domain::CheckReport m_report; // without the answers until all are there
    std::set<QString> m_asked;    // ids in lower-case
    QList<Domain::SubscriptionAnswer> m_printed;
    bool m_isLate = false; // what comes now is printed at once
    std::vector<std::unique_ptr<Watch::FanOut>> m_fanOuts;
};

bool Run::isDiscoveryLate() const
{
    return (m_report.failure && m_report.failure->kind == Domain::ErrorKind::TimedOut) ||
           std::ranges::any_of(m_report.tenantGaps,
               [](const Domain::WatchGap &gap) { return gap.kind == Domain::WatchGap::Kind::Late; });
}

QCoro::Task<> Run::discover(std::chrono::milliseconds patience)
{
    m_report.subscriptions.clear();
    for (const QString &id : m_options.subscriptions) {
        m_report.subscriptions.append({.id = id, .displayName = {}, .tenantId = {}, .state = {}});
    }
    const bool isWayKnown = std::ranges::all_of(
        m_options.subscriptions, [this](const QString &id) { return m_service.connections().knowsWayTo(id); });
    if (!m_options.subscriptions.isEmpty() && isWayKnown) {
        co_return;
    }
    const Azure::Discovery discovery = co_await m_service.connections().discover(patience);
    m_report.failure = discovery.problem;
    m_report.tenantGaps = discovery.gaps;
    if (m_options.subscriptions.isEmpty()) {
        m_report.subscriptions = discovery.subscriptions;
    }
}

void Run::ask()
{
    QList<Watch::FanOutTarget> targets;
    for (const Domain::Subscription &subscription : std::as_const(m_report.subscriptions)) {
        if (m_asked.insert(subscription.id.toLower()).second) {
            targets.append({.subscriptionId = subscription.id,
                .connection = m_service.connections().connectionFor(subscription.id)});
        }
    }
    const auto answered = [this](qsizetype, const Domain::SubscriptionAnswer &answer) {
        if (m_isLate) {
            print({answer});
        }
    };
    m_fanOuts.push_back(std::make_unique<Watch::FanOut>(targets, Watch::FanOutLimits(), answered));
}

QCoro::Task<> Run::printEarly()
{
    Watch::FanOut &fanOut = *m_fanOuts.back();
    co_await fanOut.onlyHangingLeft();
    const QStringList hanging = fanOut.unansweredSubscriptions();
    QList<Domain::SubscriptionAnswer> answers = fanOut.answers();
    answers.removeIf(
        [&hanging](const Domain::SubscriptionAnswer &answer) { return hanging.contains(answer.subscriptionId); });
    print(answers);
    m_isLate = true;
    if (!hanging.isEmpty()) { // told once, by the fan-out they belong to
        m_terminal.sayProgress(Words::waitingFor(hanging.size()));
    }
}

// A request id that occurs twice makes neither decidable, as far as that is known when the line is printed.
void Run::print(const QList<Domain::SubscriptionAnswer> &answers)
{
    const qsizetype before = m_printed.size();
    m_printed.append(answers);
    QList<QList<Domain::LockboxRequest> *> lists;
    for (Domain::SubscriptionAnswer &answer : m_printed) {
        lists.append(&answer.requests);
    }
    Domain::markRepeatedIds(lists);
    m_output.print(m_printed.sliced(before), m_report.subscriptions, now());
}

QCoro::Task<ExitCode> Run::finish()
{
    for (const auto &fanOut : m_fanOuts) {
        co_await fanOut->allAnswered();
        m_report.answers.append(fanOut->answers());
    }
    if (m_report.failure) {
        m_terminal.say(failureLine(*m_report.failure));
    }
    for (const Domain::WatchGap &gap : std::as_const(m_report.tenantGaps)) {
        m_terminal.say(failureLine(gap));
    }
    for (Domain::SubscriptionAnswer &answer : m_report.answers) {
        if (answer.problem && answer.problem->kind == Domain::ErrorKind::Cancelled) { // by closing at the deadline
            answer.problem = Words::unanswered(m_options.deadline);
        }
        if (answer.problem) {
            m_terminal.say(failureLine(answer));
        }
    }
    if (isNothingKnown()) {
        co_return exitCodeFor(m_report);
    }
    const bool isWritten = m_output.finish(m_report.isComplete() ? Completeness::AllRead : Completeness::SomeMissing);
    co_return isWritten ? exitCodeFor(m_report) : ExitCode::ServiceFailed;
}

} // namespace

QCoro::Task<ExitCode> listRequests(CommandOptions options, Service &service, Terminal &terminal)
{
    QTimer deadline;
    deadline.setSingleShot(true);
    QObject::connect(&deadline, &QTimer::timeout, &deadline, [&service] { service.connections().close(); });
    deadline.start(options.deadline);
    Run run(options, service, terminal);
    co_await run.discover(Watch::FanOutLimits().hangingAfter);
    run.ask();
    co_await run.printEarly();
    while (run.isDiscoveryLate() && !service.connections().isClosed()) {
        // What is found meanwhile joins; discover() waits for no call a second time.
        co_await service.connections().pause(lookAgainAfter);
        co_await run.discover(lookAgainAfter);
        run.ask();
        co_await run.printEarly();
    }
    co_return co_await run.finish();
}

} // namespace CommandLine
