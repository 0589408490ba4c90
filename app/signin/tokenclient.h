// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authorityaccess.h"
#include "proxylookup.h"
#include "tokenanswer.h"

#include <QObject>

namespace SignIn
{

// The fields of a form that is sent, in the clear until they are encoded. They may hold secrets.
using Form = QList<std::pair<QString, QString>>;

// Asks the sign-in service for tokens. Lives and is used in one thread.
class TokenClient : public QObject
{
    Q_OBJECT

public:
    TokenClient(Azure::Cloud cloud, QString clientId, const AuthorityLimits &limits = {});
    // Closes.
    ~TokenClient() override;

    const Azure::Cloud &cloud() const { return m_cloud; }
    const QString &clientId() const { return m_clientId; }

    // tenant: see endpointsFor(). form: what the grant needs; `client_id` is added. Errors: see readTokenAnswer(),
    // AuthorityAccess::answerIn() and endpointsFor(); Cancelled once closed.
    QCoro::Task<std::expected<TokenAnswer, Refusal>> requestTokens(QString tenant, Form form);

    // Starts a device sign-in for the cloud's Resource Manager. Errors as above.
    QCoro::Task<std::expected<DeviceAuthorization, Refusal>> requestDeviceCode(QString tenant, QByteArray claims);

    // Finds the way through the proxies of this computer, for every request from then on. Errors: see
    // Azure::ProxyLookup::proxyFor().
    QCoro::Task<Domain::Result<void>> findWay();

    // For code that makes its own requests to the same host, once findWay() has ended. Made at the first use, in the
    // thread of that use.
    AuthorityAccess &access();

    // Ends every request under way: when this returns, their coroutines have run on with Cancelled.
    void close();

Q_SIGNALS:
    void closing();

private:
    QCoro::Task<Domain::Result<Azure::HttpAnswer>> post(QUrl url, Form form);

    Azure::Cloud m_cloud;
    QString m_clientId;
    AuthorityLimits m_limits;
    Azure::ProxyLookup m_proxies;
    std::unique_ptr<AuthorityAccess> m_access;
    bool m_isClosed = false;
};

} // namespace SignIn
