// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokenclient.h"

#include "authorityendpoints.h"
#include "latch.h"

#include <QNetworkRequest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace SignIn
{
namespace
{

// QUrlQuery leaves "+" as it is, which means a blank in a form.
QByteArray encoded(const Form &form)
{
    QUrlQuery query;
    for (const auto &[name, value] : form) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    return query.toString(QUrl::FullyEncoded).toLatin1();
}

std::unexpected<Refusal> refusal(const Domain::Error &reason)
{
    return std::unexpected(Refusal{.word = {}, .reason = reason});
}

} // namespace

TokenClient::TokenClient(Azure::Cloud cloud, QString clientId, const AuthorityLimits &limits)
    : m_cloud(std::move(cloud))
    , m_clientId(std::move(clientId))
    , m_limits(limits)
    , m_proxies(m_cloud.proxy)
{
}

TokenClient::~TokenClient()
{
    close();
}

AuthorityAccess &TokenClient::access()
{
    if (!m_access) {
        m_access = std::make_unique<AuthorityAccess>(m_cloud, m_limits);
    }
    return *m_access;
}

QCoro::Task<Domain::Result<void>> TokenClient::findWay()
{
    const Domain::Result<QNetworkProxy> proxy = co_await m_proxies.proxyFor(m_cloud.authority);
    if (!proxy) {
        co_return std::unexpected(proxy.error());
    }
    if (access().proxy() != *proxy) { // setting one drops the connections
        access().setProxy(*proxy);
    }
    co_return Domain::Result<void>();
}

QCoro::Task<Domain::Result<Azure::HttpAnswer>> TokenClient::post(QUrl url, Form form)
{
    if (const Domain::Result<void> way = co_await findWay(); !way) {
        co_return std::unexpected(way.error());
    }
    const Domain::Error cancelled{.kind = Domain::ErrorKind::Cancelled};
    if (m_isClosed) {
        co_return std::unexpected(cancelled);
    }
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply(access().post(request, encoded(form)));
    const auto finished = std::make_shared<Azure::Latch>();
    connect(this, &TokenClient::closing, reply.get(), [&reply = *reply, finished, cancelled] {
        AuthorityAccess::stop(reply, cancelled);
        finished->release();
    });
    // Queued: the coroutine must not run inside Qt's network code, which it may make delete what runs it.
    connect(reply.get(), &QNetworkReply::finished, this, [finished] { finished->release(); }, Qt::QueuedConnection);
    co_await *finished;
    co_return AuthorityAccess::answerIn(*reply);
}

QCoro::Task<std::expected<TokenAnswer, Refusal>> TokenClient::requestTokens(QString tenant, Form form)
{
    const Domain::Result<AuthorityEndpoints> endpoints = endpointsFor(m_cloud.authority, tenant);
    if (!endpoints) {
        co_return refusal(endpoints.error());
    }
    form.append({u"client_id"_s, m_clientId});
    const Domain::Result<Azure::HttpAnswer> answer = co_await post(endpoints->token, form);
    if (!answer) {
        co_return refusal(answer.error());
    }
    co_return readTokenAnswer(*answer);
}

QCoro::Task<std::expected<DeviceAuthorization, Refusal>> TokenClient::requestDeviceCode(
    QString tenant, QByteArray claims)
{
    const Domain::Result<AuthorityEndpoints> endpoints = endpointsFor(m_cloud.authority, tenant);
    if (!endpoints) {
        co_return refusal(endpoints.error());
    }
    const Domain::Result<Azure::HttpAnswer> answer = co_await post(endpoints->deviceCode,
        {{u"client_id"_s, m_clientId}, {u"scope"_s, scopeFor(m_cloud)}, {u"claims"_s, QString::fromUtf8(claims)}});
    if (!answer) {
        co_return refusal(answer.error());
    }
    co_return readDeviceAuthorization(*answer);
}

void TokenClient::close()
{
    if (!m_isClosed) {
        m_isClosed = true;
        m_proxies.close();
        Q_EMIT closing();
    }
}

} // namespace SignIn
