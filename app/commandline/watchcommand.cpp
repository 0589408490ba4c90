// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchcommand.h"

#include "checker.h"
#include "poller.h"
#include "service.h"
#include "terminal.h"
#include "watchoutput.h"

#include <QJsonDocument>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CommandLine
{
namespace
{

double randomJitter()
{
    return QRandomGenerator::global()->bounded(2.0) - 1.0;
}

// A subscription that was read and is slow just now is no reason to call the watch broken.
bool isBroken(const Domain::WatchGap &gap)
{
    return gap.kind != Domain::WatchGap::Kind::Late || !gap.lastGoodRead.isValid();
}

// Follows a poller and prints what it tells.
class Watcher : public QObject
{
public:
    Watcher(const CommandOptions &options, Service &service, Terminal &terminal)
        : m_format(options.format)
        , m_service(service)
        , m_terminal(terminal)
        , m_checker(service.connections(), service.localClock())
        , m_poller([this, only = options.subscriptions](Watch::CheckOccasion occasion,
                       Watch::EarlyReport early) { return m_checker.check(only, occasion, std::move(early)); },
              Watch::PollSchedule(service.preferences().checkPeriod, randomJitter), service.localClock())
    {
        connect(&m_poller, &Watch::Poller::checked, this, &Watcher::takeReport);
        connect(&m_poller, &Watch::Poller::stateChanged, this, &Watcher::takeState);
    }

    void start() { m_poller.start(); }
    // How the watch stands: to be asked when it is to end.
    ExitCode exitCode() const;

private:
    void takeReport(const Domain::CheckReport &report);
    void takeState(const Domain::WatchState &state);
    // The calls that the closing of the connections cuts off are no news.
    bool isEnding() const { return m_service.connections().isClosed(); }
    void print(const QJsonObject &entry, const QString &sentence);
    QDateTime now() const { return m_service.localClock().utcNow(); }

    OutputFormat m_format;
    Service &m_service;
    Terminal &m_terminal;
    Watch::Checker m_checker;
    Watch::Poller m_poller;
    Watch::WatchChanges m_changes;
    Domain::WatchState m_state; // the last one before the end
    enum class Stage { Beginning, Watching } m_stage = Stage::Beginning;
    enum class Output { Good, Broken } m_output = Output::Good;
};

void Watcher::takeReport(const Domain::CheckReport &report)
{
    if (isEnding()) {
        return;
    }
    for (const Watch::RequestChange &change : m_changes.take(report)) {
        print(watchEntry(change, now(), m_service.serviceClock().utcNow()), watchSentence(change));
    }
}

void Watcher::takeState(const Domain::WatchState &state)
{
    if (isEnding()) {
        return;
    }
    m_state = state;
    for (const Watch::GapChange &change : m_changes.take(state.gaps)) {
        print(watchEntry(change, now()), watchSentence(change));
    }
    if (m_stage == Stage::Beginning && state.lastGoodCheck.isValid()) {
        m_stage = Stage::Watching;
        print(watchEntry(state, now()), watchSentence(state));
    }
}

void Watcher::print(const QJsonObject &entry, const QString &sentence)
{
    const QByteArray line =
        m_format == OutputFormat::Json
            ? QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n'
            : u"%1  %2\n"_s.arg(QLocale().toString(now().toLocalTime(), QLocale::ShortFormat), sentence).toLocal8Bit();
    if (m_output == Output::Good && !m_terminal.printResult(line)) {
        m_output = Output::Broken;
        // Nobody reads on. Later, because this is called from the middle of a check.
        QMetaObject::invokeMethod(
            &m_service.connections(), [&connections = m_service.connections()] { connections.close(); },
            Qt::QueuedConnection);
    }
}

ExitCode Watcher::exitCode() const
{
    if (m_output == Output::Broken) {
        return ExitCode::ServiceFailed;
    }
    QList<Domain::Error> reasons;
    for (const Domain::WatchGap &gap : m_state.gaps) {
        if (isBroken(gap)) {
            reasons.append(gap.reason);
        }
    }
    if (m_state.problem) {
        reasons.append(*m_state.problem);
    }
    if (reasons.isEmpty()) {
        return m_state.lastGoodCheck.isValid() ? ExitCode::Done : ExitCode::ServiceFailed;
    }
    const bool isPermissionMissing = std::ranges::all_of(
        reasons, [](const Domain::Error &reason) { return exitCodeFor(reason) == ExitCode::NoPermission; });
    return isPermissionMissing ? ExitCode::NoPermission : ExitCode::ServiceFailed;
}

} // namespace

QCoro::Task<ExitCode> watchRequests(CommandOptions options, Service &service, Terminal &terminal)
{
    constexpr std::chrono::hours longestPause{24};
    service.closeOnTermination();
    Watcher watcher(options, service, terminal);
    watcher.start();
    if (options.duration) {
        co_await service.connections().pause(*options.duration);
    }
    while (!options.duration && !service.connections().isClosed()) {
        co_await service.connections().pause(longestPause);
    }
    co_return watcher.exitCode();
}

} // namespace CommandLine
