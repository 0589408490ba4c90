// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpclient.h"

#include "latch.h"
#include "oneshotbody.h"

#include <QCoreApplication>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimeZone>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Azure
{
namespace
{

// Unqualified where functions return it: lupdate takes a qualifier there for the context of the texts.
using Domain::Error;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(HttpClient)
};

Error makeError(Domain::ErrorKind kind, const QString &detail = {}, int httpStatus = 0)
{
    return {.kind = kind, .detail = detail, .httpStatus = httpStatus};
}

// 0 when no status line came.
int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

// Why no usable answer came. Qt's own text may quote the address, which holds ids but never the token.
Error errorOf(const QNetworkReply &reply)
{
    using enum Domain::ErrorKind;
    const int status = statusOf(reply);
    switch (reply.error()) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // Qt's word for a transfer that was silent too long
        return makeError(TimedOut, {}, status);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // it broke, and Qt could not send the body again
        return makeError(BadAnswer, Words::tr("The connection was closed before the answer was complete."), status);
    default:
        // Qt's numbers below 200 are failures to connect: host name, address, certificate, proxy, network.
        return makeError(status == 0 && reply.error() < QNetworkReply::ContentAccessDenied ? Offline : BadAnswer,
            reply.errorString(), status);
    }
}

Error tooLarge(int status)
{
    return makeError(Domain::ErrorKind::BadAnswer, Words::tr("The answer is too large."), status);
}

// The connection broke or stayed silent before any answer: what a pooled one does that was dropped unnoticed.
bool isDeadConnection(const Domain::Error &error)
{
    using enum Domain::ErrorKind;
    return error.httpStatus == 0 && (error.kind == TimedOut || error.kind == BadAnswer);
}

} // namespace

// One call under way. Shared by the coroutine and the reply's signals, whichever ends last.
struct HttpClient::Call {
    Latch finished;
    std::optional<Domain::Error> stopped; // why this class ended it, when it did
};

HttpClient::HttpClient(Cloud cloud, TokenSource &tokens, Domain::CorrectedClock &clock, const HttpLimits &limits)
    : m_cloud(std::move(cloud))
    , m_tokens(tokens)
    , m_clock(clock)
    , m_limits(limits)
{
}

HttpClient::~HttpClient()
{
    close();
}

QCoro::Task<Domain::Result<HttpAnswer>> HttpClient::get(QUrl url)
{
    const auto start = [this](const QNetworkRequest &request) {
        return reads().get(request);
    };
    Domain::Result<HttpAnswer> result = co_await perform(url, start);
    if (!result && isDeadConnection(result.error())) {
        // A manager of its own makes the connection new and leaves the other reads under way alone.
        const std::unique_ptr<QNetworkAccessManager> manager = createManager();
        const auto startAnew = [&manager](const QNetworkRequest &request) {
            return manager->get(request);
        };
        result = co_await perform(url, startAnew);
    }
    co_return result;
}

QCoro::Task<Domain::Result<HttpAnswer>> HttpClient::post(QUrl url, QByteArray body)
{
    // A manager of its own makes the connection new, so it cannot be one that died unnoticed in the pool. HTTP/2 is
    // left out because Qt repeats a stream that the server turned away.
    using enum Domain::ErrorKind;
    const std::unique_ptr<QNetworkAccessManager> manager = createManager();
    OneShotBody content(body);
    const auto start = [&manager, &content](QNetworkRequest request) {
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json; charset=utf-8"_s);
        request.setHeader(QNetworkRequest::ContentLengthHeader, content.size());
        return manager->post(request, &content);
    };
    Domain::Result<HttpAnswer> result = co_await perform(url, start);
    if (!result && result.error().httpStatus == 0) {
        Domain::ErrorKind &kind = result.error().kind;
        if (kind == TimedOut && !body.isEmpty() && !content.wasRead()) {
            kind = Offline;
        } else if (kind == Offline && content.wasRead()) {
            kind = TimedOut;
        }
    }
    co_return result;
}

bool HttpClient::reaches(const QUrl &url) const
{
    const QUrl &arm = m_cloud.arm;
    const int standardPort = arm.scheme() == "https"_L1 ? 443 : 80;
    return url.isValid() && url.scheme() == arm.scheme() && url.host() == arm.host() &&
           url.port(standardPort) == arm.port(standardPort) && url.userInfo().isEmpty();
}

QCoro::Task<Domain::Result<HttpAnswer>> HttpClient::perform(QUrl url, Start start)
{
    using enum Domain::ErrorKind;
    if (!reaches(url)) {
        co_return std::unexpected(
            makeError(BadInput, Words::tr("An address outside the configured cloud was refused.")));
    }
    if (m_isClosed) {
        co_return std::unexpected(makeError(Cancelled));
    }
    const Domain::Result<AccessToken> token = co_await m_tokens.token({});
    if (!token) {
        co_return std::unexpected(token.error());
    }
    if (m_isClosed) {
        co_return std::unexpected(makeError(Cancelled));
    }
    const auto call = std::make_shared<Call>();
    const std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply(start(requestFor(url, *token)));
    watch(reply.get(), call);
    co_await call->finished;

    if (const std::optional<Domain::Error> stopped = call->stopped) {
        co_return std::unexpected(*stopped);
    }
    // Qt calls a status of 400 and above an error, too; here it is an answer, even when its body was cut.
    if (statusOf(*reply) == 0 || (statusOf(*reply) < 400 && reply->error() != QNetworkReply::NoError)) {
        co_return std::unexpected(errorOf(*reply));
    }
    HttpAnswer answer{
        .status = statusOf(*reply), .headers = reply->headers(), .body = reply->read(m_limits.largestBody + 1)};
    if (answer.body.size() > m_limits.largestBody) { // it was compressed
        co_return std::unexpected(tooLarge(answer.status));
    }
    token->removeFrom(answer.body);
    co_return answer;
}

void HttpClient::watch(QNetworkReply *reply, const std::shared_ptr<Call> &call)
{
    const auto stop = [reply, call](const Domain::Error &error) {
        if (!call->stopped && !reply->isFinished()) {
            call->stopped = error;
            reply->abort();
        }
    };
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, reply] { correctClock(*reply); });
    connect(
        reply, &QNetworkReply::downloadProgress, this, [reply, stop, largest = m_limits.largestBody](qint64 received) {
            if (received > largest) {
                stop(tooLarge(statusOf(*reply)));
            }
        });
    auto *deadline = new QTimer(reply);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, reply,
        [reply, stop] { stop(makeError(Domain::ErrorKind::TimedOut, {}, statusOf(*reply))); });
    deadline->start(m_limits.total);
    connect(this, &HttpClient::closing, reply, [stop, call] {
        stop(makeError(Domain::ErrorKind::Cancelled));
        call->finished.release();
    });
    // Queued: the coroutine must not run inside Qt's network code, which it may make delete what runs it.
    connect(reply, &QNetworkReply::finished, this, [call] { call->finished.release(); }, Qt::QueuedConnection);
}

QCoro::Task<> HttpClient::pause(std::chrono::milliseconds duration) const
{
    if (m_isClosed) {
        co_return;
    }
    Latch latch;
    QTimer timer;
    timer.setSingleShot(true);
    connect(&timer, &QTimer::timeout, &timer, [&latch] { latch.release(); });
    connect(this, &HttpClient::closing, &timer, [&latch] { latch.release(); });
    timer.start(duration);
    co_await latch;
}

void HttpClient::close()
{
    if (!m_isClosed) {
        m_isClosed = true;
        Q_EMIT closing();
    }
}

void HttpClient::correctClock(const QNetworkReply &reply)
{
    // RFC 9110: always GMT, always English, two digits for the day.
    const QString text = QString::fromLatin1(reply.headers().value(QHttpHeaders::WellKnownHeader::Date));
    QDateTime date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeZone(QTimeZone::UTC);
    m_clock.correctBy(date);
}

QNetworkRequest HttpClient::requestFor(const QUrl &url, const AccessToken &token) const
{
    QNetworkRequest request(url);
    request.setRawHeader("Authorization"_ba, token.bearerHeader());
    request.setRawHeader("Accept"_ba, "application/json"_ba);
    request.setRawHeader("Accept-Language"_ba, QLocale().bcp47Name().toLatin1());
    request.setRawHeader("x-ms-client-request-id"_ba, QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    request.setHeader(QNetworkRequest::UserAgentHeader, u"LockboxConsole/"_s + QCoreApplication::applicationVersion());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    // Below this size an answer may be as compressible as it likes; above it is refused anyway.
    request.setDecompressedSafetyCheckThreshold(m_limits.largestBody);
    request.setTransferTimeout(m_limits.silence);
    if (!m_cloud.caFile.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(m_cloud.caFile));
        request.setSslConfiguration(tls);
    }
    return request;
}

QNetworkAccessManager &HttpClient::reads()
{
    if (!m_reads) {
        m_reads = createManager();
    }
    return *m_reads;
}

std::unique_ptr<QNetworkAccessManager> HttpClient::createManager() const
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    if (isLoopback(m_cloud.arm)) {
        manager->setProxy(QNetworkProxy::NoProxy); // a proxy would see what is meant to stay on this computer
    }
    return manager;
}

} // namespace Azure
