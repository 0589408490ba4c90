// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browserflow.h"

#include "authorityendpoints.h"
#include "loopbacklistener.h"
#include "quietlogs.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace SignIn
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

// 256 bits of the system's generator, as text for an address.
QByteArray randomText()
{
    std::array<quint32, 8> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), std::ssize(numbers));
    return QByteArray(reinterpret_cast<const char *>(numbers.data()), sizeof numbers)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::unexpected<Domain::Error> failure(Domain::ErrorKind kind, const QString &sentence = {})
{
    return std::unexpected(Domain::Error{.kind = kind, .detail = sentence});
}

} // namespace

BrowserFlow::BrowserFlow(TokenClient &client, const Domain::Clock &clock, const Domain::TimerSource &timers,
    std::chrono::milliseconds patience)
    : m_client(client)
    , m_clock(clock)
    , m_patience(patience)
    , m_deadline(timers.timer([this] {
        end(failure(Domain::ErrorKind::TimedOut,
            Words::tr("Nobody answered in the browser in time. Start the sign-in again.")));
    }))
{
    keepSecretsOutOfLogs();
}

BrowserFlow::~BrowserFlow()
{
    BrowserFlow::cancel();
}

void BrowserFlow::cancel()
{
    if (!m_answer) {
        m_answer = failure(Domain::ErrorKind::Cancelled);
    }
    m_ended.release();
}

void BrowserFlow::end(const Domain::Result<Azure::HttpAnswer> &answer)
{
    if (!m_answer) {
        m_answer = answer;
        // Later: the coroutine must not run inside the signals of what it makes go.
        QMetaObject::invokeMethod(this, [this] { m_ended.release(); }, Qt::QueuedConnection);
    }
}

void BrowserFlow::ask(const Domain::SignInRequest &request, Parameters &parameters) const
{
    parameters.insert(u"response_mode"_s, u"query"_s);
    parameters.insert(u"prompt"_s, u"select_account"_s);
    parameters.insert(u"nonce"_s, m_nonce);
    // Encoded here, because Qt leaves a "+" as it is, which means a blank there.
    parameters.insert(u"claims"_s, QUrl::toPercentEncoding(QString::fromUtf8(claimsFor(request.claims))));
    if (!request.loginHint.isEmpty()) {
        parameters.insert(u"login_hint"_s, QUrl::toPercentEncoding(request.loginHint));
    }
}

void BrowserFlow::redeem(const QString &scope, Parameters &parameters)
{
    parameters.remove(u"client_secret"_s); // a public client has none, and an empty one is refused
    parameters.replace(u"scope"_s, QUrl::toPercentEncoding(scope));
}

void BrowserFlow::prepare(const Domain::SignInRequest &request, const QString &state)
{
    m_flow = std::make_unique<QOAuth2AuthorizationCodeFlow>(m_client.clientId(), &m_client.access());
    m_flow->setScope(scopeFor(m_client.cloud()));
    m_flow->setState(state);
    m_flow->setPkceMethod(QOAuth2AuthorizationCodeFlow::PkceMethod::S256, 64);
    m_flow->setReplyHandler(m_listener.get());
    m_flow->setModifyParametersFunction([this, request](QAbstractOAuth::Stage stage, Parameters *parameters) {
        if (stage == QAbstractOAuth::Stage::RequestingAuthorization) {
            ask(request, *parameters);
        } else {
            redeem(scopeFor(m_client.cloud()), *parameters);
        }
    });
    connect(m_flow.get(), &QAbstractOAuth::requestFailed, this, [this] {
        end(failure(Domain::ErrorKind::BadAnswer, Words::tr("The sign-in could not be completed. Start it again.")));
    });
    connect(m_listener.get(), &LoopbackListener::failed, this,
        [this](const Domain::Error &reason) { end(std::unexpected(reason)); });
    connect(m_listener.get(), &LoopbackListener::exchanged, this,
        [this](QNetworkReply *reply) { end(AuthorityAccess::answerIn(*reply)); });
}

QCoro::Task<Domain::Result<Grant>> BrowserFlow::run(Domain::SignInRequest request, Report report)
{
    const Domain::Result<AuthorityEndpoints> endpoints = endpointsFor(m_client.cloud().authority, request.tenant);
    if (!endpoints) {
        co_return std::unexpected(endpoints.error());
    }
    if (const Domain::Result<void> way = co_await m_client.findWay(); !way) {
        co_return std::unexpected(way.error());
    }
    if (m_answer) { // cancelled meanwhile
        co_return std::unexpected(m_answer->error());
    }
    const QByteArray state = randomText();
    m_nonce = randomText();
    m_listener = std::make_unique<LoopbackListener>(QString::fromLatin1(state));
    if (const Domain::Result<void> listening = m_listener->listen(); !listening) {
        co_return std::unexpected(listening.error());
    }
    prepare(request, QString::fromLatin1(state));
    m_flow->setAuthorizationUrl(endpoints->authorize);
    m_flow->setAccessTokenUrl(endpoints->token);
    connect(m_flow.get(), &QAbstractOAuth::authorizeWithBrowser, this, [report](const QUrl &address) {
        report({.phase = Domain::SignInProgress::Phase::WaitingForBrowser, .address = address});
    });
    connect(m_listener.get(), &LoopbackListener::callbackReceived, this,
        [report] { report({.phase = Domain::SignInProgress::Phase::Completing}); });
    m_deadline->start(m_patience);
    m_flow->grant();
    co_await m_ended;

    m_deadline->stop();
    m_listener->close();
    const Domain::Result<Azure::HttpAnswer> answer = m_answer.value_or(failure(Domain::ErrorKind::Cancelled));
    if (!answer) {
        co_return std::unexpected(answer.error());
    }
    const std::expected<TokenAnswer, Refusal> tokens = readTokenAnswer(*answer);
    if (!tokens) {
        co_return std::unexpected(tokens.error().reason);
    }
    co_return checkedGrant(*tokens, m_client.cloud(), m_client.clientId(), m_nonce, request.tenant, m_clock.utcNow());
}

} // namespace SignIn
