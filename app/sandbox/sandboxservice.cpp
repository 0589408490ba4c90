// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxservice.h"

#include "faultyanswer.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

constexpr qsizetype largestBody = 1 << 20;

void addDate(ArmResponse &answer, const QDateTime &now)
{
    // RFC 9110: fixed format, always English and UTC.
    const QString date = QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    answer.headers.append(QHttpHeaders::WellKnownHeader::Date, date);
}

Domain::Result<World> keptWorld(WorldStore &store, const WorldPlan &plan)
{
    auto kept = store.load();
    if (!kept) {
        return std::unexpected(kept.error());
    }
    if (std::optional<World> &world = *kept) {
        return std::move(*world);
    }
    World world = makeWorld(plan);
    return store.begin(world, plan).transform([&world] { return std::move(world); });
}

} // namespace

Domain::Result<std::unique_ptr<SandboxService>> SandboxService::create(
    const SandboxOptions &options, const Domain::Clock &realClock, const QString &authority)
{
    const WorldPlan plan{.scenario = options.scenario,
        .seed = options.seed,
        .start = options.startTime.isValid() ? options.startTime.toUTC() : realClock.utcNow(),
        .subscriptions = options.subscriptions,
        .requests = options.requests};
    if (options.stateFile.isEmpty()) {
        return std::unique_ptr<SandboxService>(
            new SandboxService(options, makeWorld(plan), std::nullopt, realClock, authority));
    }
    auto store = WorldStore::open(options.stateFile);
    if (!store) {
        return std::unexpected(store.error());
    }
    auto world = keptWorld(*store, plan);
    if (!world) {
        return std::unexpected(world.error());
    }
    // Time does not run backwards for a kept world, whatever the options say.
    world->advance(plan.start);
    return std::unique_ptr<SandboxService>(
        new SandboxService(options, std::move(*world), std::move(*store), realClock, authority));
}

SandboxService::SandboxService(const SandboxOptions &options, World world, std::optional<WorldStore> store,
    const Domain::Clock &realClock, const QString &authority)
    : m_world(std::move(world))
    , m_store(std::move(store))
    , m_clock(realClock, m_world.now(), options.timeScale)
    , m_faults(options.seed)
    , m_signIn(m_world, m_clock, authority, options.seed)
    , m_gateway(
          {.world = m_world, .principal = m_signIn.anyPrincipal(), .paging = options.paging, .seed = options.seed},
          {.tokens = options.tokens, .throttle = options.throttle}, m_signIn, realClock)
    , m_control(m_world, m_clock, m_faults, m_log, m_signIn.state())
    , m_clockSkew(options.clockSkew)
{
    for (const Fault &fault : options.faults) {
        m_faults.add(fault);
    }
}

SandboxService::~SandboxService()
{
    save();
}

Outcome SandboxService::handle(const ArmRequest &request)
{
    m_world.advance(m_clock.utcNow());
    if (ControlEndpoint::isMeant(request)) {
        Outcome outcome{.answer = m_control.answer(request)};
        addDate(outcome.answer, m_clock.utcNow());
        keep();
        return outcome;
    }
    Outcome outcome = handleCall(request);
    const bool answered =
        outcome.delivery == Outcome::Delivery::Whole || outcome.delivery == Outcome::Delivery::Truncated;
    m_log.add(m_clock.utcNow(), request, answered ? outcome.answer.status : 0);
    keep();
    return outcome;
}

Outcome SandboxService::handleCall(const ArmRequest &request)
{
    Outcome outcome;
    std::optional<Fault> main;
    int skew = m_clockSkew;
    for (const Fault &fault : m_faults.take(request.method, request.path)) {
        if (fault.kind == FaultKind::Delay) {
            outcome.delay += std::chrono::milliseconds(fault.milliseconds);
        } else if (fault.kind == FaultKind::ClockSkew) {
            skew += fault.seconds;
        } else if (fault.kind == FaultKind::OtherApprover) {
            letOtherDecide(request, fault);
        } else {
            main = fault;
        }
    }
    if (request.body.size() > largestBody) {
        outcome.answer = errorAnswer(413, u"RequestEntityTooLarge"_s, u"The request content exceeds one megabyte."_s);
    } else if (!main || asksService(*main)) {
        outcome.answer = AuthorityService::isMeant(request) ? m_signIn.answer(request) : m_gateway.answer(request);
    }
    if (main) {
        outcome.answer = faultyAnswer(*main, request, outcome.answer);
        outcome.delivery = main->kind == FaultKind::Hang       ? Outcome::Delivery::Never
                           : main->kind == FaultKind::Reset    ? Outcome::Delivery::Reset
                           : main->kind == FaultKind::Truncate ? Outcome::Delivery::Truncated
                                                               : Outcome::Delivery::Whole;
    }
    m_gateway.addCommonHeaders(request, outcome.answer);
    addDate(outcome.answer, m_clock.utcNow().addSecs(skew));
    return outcome;
}

void SandboxService::letOtherDecide(const ArmRequest &request, const Fault &fault)
{
    // /subscriptions/{1}/providers/Microsoft.CustomerLockbox/requests/{5}/updateApproval
    const QStringList &segments = request.segments;
    const bool isDecision = segments.size() == 7 && segments[6].compare("updateApproval"_L1, Qt::CaseInsensitive) == 0;
    if (isDecision && m_world.request(segments[1], segments[5]) != nullptr) {
        const Decision decision = fault.decision == "Deny"_L1 ? Decision::Deny : Decision::Approve;
        // Nothing to do when it is decided already.
        std::ignore = m_world.decide(
            segments[1], segments[5], decision, u"erin.frost@contoso.example"_s, u"I was asked on the phone."_s);
    }
}

void SandboxService::keep()
{
    if (m_world.isChanged()) {
        save();
    }
}

void SandboxService::save()
{
    if (!m_store) {
        return;
    }
    if (const auto saved = m_store->save(m_world); !saved) {
        qWarning("The sandbox cannot write its state: %ls", qUtf16Printable(saved.error().detail));
    }
}

} // namespace Sandbox
