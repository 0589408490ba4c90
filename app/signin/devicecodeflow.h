// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "latch.h"
#include "signinflow.h"
#include "timersource.h"
#include "tokenclient.h"

namespace SignIn
{

// A code typed into a page on any device (device authorization grant, RFC 8628).
class DeviceCodeFlow : public SignInFlow
{
public:
    // client, clock, timers: outlive this object.
    DeviceCodeFlow(TokenClient &client, const Domain::Clock &clock, const Domain::TimerSource &timers);
    ~DeviceCodeFlow() override;

    QCoro::Task<Domain::Result<Grant>> run(Domain::SignInRequest request, Report report) override;
    void cancel() override;

private:
    QCoro::Task<std::expected<TokenAnswer, Refusal>> poll(
        QString tenant, DeviceAuthorization authorization, QDateTime expiresAt);
    QCoro::Task<> pause(std::chrono::seconds duration);

    TokenClient &m_client;
    const Domain::Clock &m_clock;
    const Domain::TimerSource &m_timers;
    std::shared_ptr<Azure::Latch> m_pause; // the one under way, if any
    bool m_isCancelled = false;
};

} // namespace SignIn
