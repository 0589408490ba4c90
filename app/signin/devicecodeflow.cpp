// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devicecodeflow.h"

#include "authorityendpoints.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace SignIn
{
namespace
{

constexpr std::chrono::seconds slowDown(5); // RFC 8628, section 3.5
constexpr std::chrono::seconds longestPause(60);

// The service could not be asked: the person may be typing the code all the same.
bool isPassing(const Refusal &refusal)
{
    using enum Domain::ErrorKind;
    const Domain::ErrorKind kind = refusal.reason.kind;
    return kind == Offline || kind == TimedOut || kind == ServiceFailed || kind == Throttled;
}

// How long to wait after this answer; nothing when it is the last one.
std::optional<std::chrono::seconds> nextInterval(const Refusal &refusal, std::chrono::seconds interval)
{
    if (refusal.word == "authorization_pending"_L1) {
        return interval;
    }
    if (refusal.word == "slow_down"_L1) {
        return interval + slowDown;
    }
    if (isPassing(refusal)) {
        return std::max(std::min(interval * 2, longestPause), refusal.reason.retryAfter.value_or(interval));
    }
    return std::nullopt;
}

} // namespace

DeviceCodeFlow::DeviceCodeFlow(TokenClient &client, const Domain::Clock &clock, const Domain::TimerSource &timers)
    : m_client(client)
    , m_clock(clock)
    , m_timers(timers)
{
}

DeviceCodeFlow::~DeviceCodeFlow()
{
    DeviceCodeFlow::cancel();
}

void DeviceCodeFlow::cancel()
{
    m_isCancelled = true;
    m_client.close();
    if (const auto pause = m_pause) {
        pause->release();
    }
}

QCoro::Task<> DeviceCodeFlow::pause(std::chrono::seconds duration)
{
    const auto latch = std::make_shared<Azure::Latch>();
    m_pause = latch;
    const std::unique_ptr<Domain::Timer> timer = m_timers.timer([latch] { latch->release(); });
    timer->start(duration);
    co_await *latch;
    m_pause.reset();
}

QCoro::Task<std::expected<TokenAnswer, Refusal>> DeviceCodeFlow::poll(
    QString tenant, DeviceAuthorization authorization, QDateTime expiresAt)
{
    std::chrono::seconds interval = authorization.interval;
    for (;;) {
        co_await pause(interval);
        if (m_isCancelled) {
            co_return std::unexpected(Refusal{.word = {}, .reason = {.kind = Domain::ErrorKind::Cancelled}});
        }
        if (m_clock.utcNow() >= expiresAt) {
            const QString word = u"expired_token"_s;
            co_return std::unexpected(Refusal{.word = word, .reason = errorFor(word, {})});
        }
        std::expected<TokenAnswer, Refusal> answer = co_await m_client.requestTokens(
            tenant, {{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
                        {u"device_code"_s, QString::fromUtf8(authorization.deviceCode)}});
        const auto next = answer ? std::nullopt : nextInterval(answer.error(), interval);
        if (!next) {
            co_return answer;
        }
        interval = *next;
    }
}

QCoro::Task<Domain::Result<Grant>> DeviceCodeFlow::run(Domain::SignInRequest request, Report report)
{
    const QDateTime asked = m_clock.utcNow();
    const auto authorization = co_await m_client.requestDeviceCode(request.tenant, claimsFor(request.claims));
    if (!authorization) {
        co_return std::unexpected(authorization.error().reason);
    }
    const QDateTime expiresAt = asked.addDuration(authorization->lifetime);
    report({.phase = Domain::SignInProgress::Phase::WaitingForDevice,
        .way = Domain::SignInWay::DeviceCode,
        .address = authorization->verificationUri,
        .code = Domain::DeviceCode{.userCode = authorization->userCode,
            .verificationUri = authorization->verificationUri,
            .expiresAt = expiresAt}});
    const auto tokens = co_await poll(request.tenant, *authorization, expiresAt);
    if (!tokens) {
        co_return std::unexpected(tokens.error().reason);
    }
    report({.phase = Domain::SignInProgress::Phase::Completing, .way = Domain::SignInWay::DeviceCode});
    co_return checkedGrant(*tokens, m_client.cloud(), m_client.clientId(), {}, request.tenant, m_clock.utcNow());
}

} // namespace SignIn
