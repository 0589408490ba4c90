// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compressedday.h"

#include <QEventLoop>
#include <QTimeZone>
#include <QTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Stories
{
namespace
{

const QDateTime morning(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC);
const QString clientId = u"11111111-2222-4333-8444-555555555555"_s;

// Real time: far above what a call on loopback takes, far below what would let the day wait.
constexpr Azure::HttpLimits callLimits{
    .silence = 250ms, .total = 500ms, .largestBody = 16LL * 1024 * 1024, .longestWait = 0ms};
constexpr Watch::FanOutLimits fanOutLimits{.inFlight = 32, .hangingAfter = 60ms};

Sandbox::SandboxOptions azureOptions()
{
    Sandbox::SandboxOptions options;
    options.startTime = morning;
    options.scenario = Sandbox::Scenario::Busy;
    options.throttle = true;
    return options;
}

} // namespace

CompressedDay::CompressedDay()
    : m_time(morning)
    , m_server(azureOptions(), m_time)
{
}

CompressedDay::~CompressedDay()
{
    if (m_connections) {
        m_connections->close();
    }
}

bool CompressedDay::begin()
{
    const Domain::Result<Sandbox::Endpoints> endpoints = m_server.start();
    if (!endpoints) {
        return false;
    }
    m_endpoints = *endpoints;
    const Azure::Cloud cloud{.name = u"Compressed"_s,
        .arm = endpoints->arm,
        .authority = endpoints->authority,
        .portal = endpoints->portal,
        .caFile = {}};
    m_signIn = std::make_unique<SignIn::SignInService>(cloud,
        SignIn::ClientRegistration{.clientId = clientId, .tenant = {}}, m_secrets, m_time,
        SignIn::SignInService::Surroundings{
            .accountsFile = m_folder.filePath(u"accounts.ini"_s), .azureCli = {}, .timers = &m_time});
    connect(m_signIn.get(), &SignIn::SignInService::progressed, this, &CompressedDay::grant);
    m_connections = std::make_unique<Azure::TenantConnections>(cloud, m_serviceClock, callLimits, m_time);
    m_checker = std::make_unique<Watch::Checker>(*m_connections, m_time, m_time, fanOutLimits);
    m_poller = std::make_unique<Watch::Poller>(
        [this](Watch::CheckOccasion occasion, Watch::EarlyReport early) {
            return m_checker->check({}, occasion, std::move(early));
        },
        Watch::PollSchedule(60s, [] { return 0.0; }), m_time, m_time);
    signIn();
    for (int minute = 0; minute < 10 && m_connections->accounts().isEmpty(); ++minute) {
        pass(1min, {});
    }
    m_poller->start();
    return !m_connections->accounts().isEmpty();
}

void CompressedDay::pass(std::chrono::milliseconds duration, const std::function<void()> &look)
{
    const std::chrono::milliseconds end = awake() + duration;
    QEventLoop loop;
    QTimer tick;
    connect(&tick, &QTimer::timeout, &loop, [&] {
        step();
        if (look) {
            look();
        }
        if (awake() >= end) {
            loop.quit();
        }
    });
    tick.start(1ms);
    loop.exec();
}

void CompressedDay::step()
{
    const bool isWorking = m_poller->state().activity == Domain::WatchState::Activity::Checking;
    m_time.pass(isWorking ? 500ms : 5s);
    azure().world().advance(azure().now());
}

void CompressedDay::signIn()
{
    signInAndAdd();
}

QCoro::Task<> CompressedDay::signInAndAdd()
{
    auto account = co_await m_signIn->signIn({.way = Domain::SignInWay::DeviceCode});
    if (account) {
        m_connections->add(std::move(*account));
        m_poller->noticeAccounts();
    }
}

void CompressedDay::grant(const Domain::SignInProgress &progress)
{
    if (progress.phase == Domain::SignInProgress::Phase::WaitingForDevice && progress.code) {
        QUrlQuery query;
        query.addQueryItem(u"code"_s, progress.code->userCode);
        query.addQueryItem(u"sandbox_person"_s, azure().signIn().persons().first().objectId);
        control(u"GET"_s, u"/authority/device?"_s + query.toString());
    }
}

void CompressedDay::revokeSessions()
{
    control(u"POST"_s, u"/sandbox/sign-in/revoke"_s, R"({"what":"sessions"})");
}

void CompressedDay::revokeTokens()
{
    control(u"POST"_s, u"/sandbox/sign-in/revoke"_s, R"({"what":"tokens"})");
}

int CompressedDay::addFault(const QString &fault)
{
    const Domain::Result<Sandbox::Fault> parsed = Sandbox::Fault::fromText(fault);
    return parsed ? azure().faults().add(*parsed) : -1;
}

Sandbox::ArmResponse CompressedDay::control(const QString &method, const QString &path, const QByteArray &body)
{
    return azure().handle(Sandbox::ArmRequest::of(method, QUrl(m_endpoints.arm.toString() + path), {}, body)).answer;
}

} // namespace Stories
