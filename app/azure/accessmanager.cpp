// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessmanager.h"

#include <QCoreApplication>
#include <QHttp1Configuration>
#include <QHttpHeaders>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Azure
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(AccessManager)
};

// The end of a request that was not sent.
class RefusedReply : public QNetworkReply
{
    Q_OBJECT

public:
    RefusedReply(const QUrl &url, QNetworkAccessManager::Operation operation, const QString &reason, QObject *parent)
        : QNetworkReply(parent)
    {
        setUrl(url);
        setOperation(operation);
        setError(ContentAccessDenied, reason);
        open(ReadOnly);
        QMetaObject::invokeMethod(this, &RefusedReply::finish, Qt::QueuedConnection); // nobody is connected yet
    }

    void abort() override {}

protected:
    qint64 readData(char *, qint64) override { return -1; }

private:
    void finish()
    {
        setFinished(true);
        Q_EMIT errorOccurred(error());
        Q_EMIT finished();
    }
};

// A header holds one line.
bool breaksOut(QByteArrayView text)
{
    return std::ranges::any_of(text, [](char each) { return each == '\r' || each == '\n' || each == '\0'; });
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace

bool isOfOrigin(const QUrl &url, const QUrl &origin)
{
    return url.isValid() && !url.host().isEmpty() && url.scheme() == origin.scheme() && url.host() == origin.host() &&
           portOf(url) == portOf(origin) && url.userInfo().isEmpty();
}

AccessManager::AccessManager(QUrl origin, const QString &caFile, Authorization authorization, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_origin(std::move(origin))
    , m_authorization(authorization)
    , m_tls(QSslConfiguration::defaultConfiguration())
{
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!caFile.isEmpty()) {
        m_tls.setCaCertificates(QSslCertificate::fromPath(caFile)); // none when it cannot be read: nobody is trusted
    }
    setProxy(QNetworkProxy::NoProxy);
    setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

QString AccessManager::objectionTo(Operation operation, const QNetworkRequest &request) const
{
    if (!isOfOrigin(request.url(), m_origin)) {
        return Words::tr("An address outside the configured cloud was refused.");
    }
    if (operation != GetOperation && operation != PostOperation) {
        return Words::tr("Only reading and posting are allowed.");
    }
    const QHttpHeaders headers = request.headers();
    for (qsizetype index = 0; index < headers.size(); ++index) {
        const QLatin1StringView name = headers.nameAt(index);
        if (breaksOut(QByteArrayView(name)) || breaksOut(headers.valueAt(index))) {
            return Words::tr("A header with a line break was refused.");
        }
        const bool isPassword =
            name.compare("Proxy-Authorization"_L1, Qt::CaseInsensitive) == 0 ||
            name.compare("Cookie"_L1, Qt::CaseInsensitive) == 0 ||
            (m_authorization == Authorization::Refused && name.compare("Authorization"_L1, Qt::CaseInsensitive) == 0);
        if (isPassword) {
            return Words::tr("A header that does not belong to this server was refused.");
        }
    }
    return {};
}

QNetworkReply *AccessManager::createRequest(
    Operation operation, const QNetworkRequest &originalRequest, QIODevice *outgoingData)
{
    if (const QString objection = objectionTo(operation, originalRequest); !objection.isEmpty()) {
        return new RefusedReply(originalRequest.url(), operation, objection, this);
    }
    // Only used with servers that do not speak HTTP/2, where a request occupies a connection; Qt's own bound is six.
    constexpr qsizetype mostHttp1Connections = 64;
    QHttp1Configuration http1;
    http1.setNumberOfConnectionsPerHost(mostHttp1Connections);
    QNetworkRequest request(originalRequest);
    request.setHttp1Configuration(http1);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setPeerVerifyName({});
    request.setSslConfiguration(m_tls);
    return QNetworkAccessManager::createRequest(operation, request, outgoingData);
}

} // namespace Azure

#include "accessmanager.moc"
