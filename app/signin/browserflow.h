// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "latch.h"
#include "signinflow.h"
#include "timersource.h"
#include "tokenclient.h"

#include <QOAuth2AuthorizationCodeFlow>

namespace SignIn
{

class LoopbackListener;

// The system's browser: authorization code with PKCE (RFC 6749, RFC 7636, RFC 8252), by Qt Network Authorization. What
// that leaves out is added here: nonce, id token, prompt and claims; what it adds is taken out: an empty secret.
class BrowserFlow : public QObject, public SignInFlow
{
    Q_OBJECT

public:
    // client, clock, timers: outlive this object. patience: how long the person may take.
    BrowserFlow(TokenClient &client, const Domain::Clock &clock, const Domain::TimerSource &timers,
        std::chrono::milliseconds patience = std::chrono::minutes(5));
    ~BrowserFlow() override;

    QCoro::Task<Domain::Result<Grant>> run(Domain::SignInRequest request, Report report) override;
    void cancel() override;

private:
    using Parameters = QMultiMap<QString, QVariant>;

    void prepare(const Domain::SignInRequest &request, const QString &state);
    void ask(const Domain::SignInRequest &request, Parameters &parameters) const;
    static void redeem(const QString &scope, Parameters &parameters);
    void end(const Domain::Result<Azure::HttpAnswer> &answer);

    TokenClient &m_client;
    const Domain::Clock &m_clock;
    std::chrono::milliseconds m_patience;
    std::unique_ptr<Domain::Timer> m_deadline;
    QByteArray m_nonce;
    std::unique_ptr<LoopbackListener> m_listener;
    std::unique_ptr<QOAuth2AuthorizationCodeFlow> m_flow;
    Azure::Latch m_ended;
    std::optional<Domain::Result<Azure::HttpAnswer>> m_answer;
};

} // namespace SignIn
