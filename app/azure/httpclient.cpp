// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpclient.h"

#include "claimschallenge.h"
#include "httperrors.h"
#include "latch.h"
#include "oneshotbody.h"

#include <QCoreApplication>
#include <QLocale>
#include <QNetworkRequest>
#include <QTimeZone>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Azure
{
namespace
{

using Domain::Error;

// 0 when no status line came.
int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

CircuitBreaker::Outcome outcomeOf(const Domain::Result<HttpAnswer> &result)
{
    if (!result) {
        const bool isOffline = result.error().kind == Domain::ErrorKind::Offline;
        return isOffline ? CircuitBreaker::Outcome::Failed : CircuitBreaker::Outcome::Unclear;
    }
    return result->status >= 500 ? CircuitBreaker::Outcome::Failed : CircuitBreaker::Outcome::Answered;
}

} // namespace

// One call under way. Shared by the coroutine and the reply's signals, whichever ends last.
struct HttpClient::Call {
    Latch finished;
    std::optional<Error> stopped; // why this class ended it, when it did
};

HttpClient::HttpClient(Cloud cloud, TokenSource &tokens, Domain::CorrectedClock &clock, const HttpLimits &limits)
    : m_cloud(std::move(cloud))
    , m_tokens(tokens)
    , m_clock(clock)
    , m_limits(limits)
    , m_proxies(m_cloud.proxy)
    , m_budget(clock)
    , m_breaker(clock)
    , m_reads([this] { return createManager(); })
{
    // Without TLS nobody can agree on HTTP/2; with it that is likely until an answer tells.
    m_reads.learn(
        m_cloud.arm.scheme() == "https"_L1 ? ConnectionPool::Protocol::Http2 : ConnectionPool::Protocol::Http1);
}

HttpClient::~HttpClient()
{
    close();
}

QCoro::Task<Domain::Result<HttpAnswer>> HttpClient::get(QUrl url)
{
    Domain::Result<HttpAnswer> result = co_await read(url, {});
    const QByteArray claims = result && result->status == 401 ? claimsOf(result->headers) : QByteArray();
    if (!claims.isEmpty()) {
        result = co_await read(url, {.claims = claims});
        if (!result && result.error().kind == Domain::ErrorKind::NotSignedIn) {
            result.error().claims = claims; // what the person has to satisfy
        }
    }
    co_return result;
}

QCoro::Task<Domain::Result<HttpAnswer>> HttpClient::read(QUrl url, TokenDemand demand)
{
    std::optional<ConnectionPool::Place> place;
    const auto start = [this, &place](const QNetworkRequest &request) {
        place.emplace(m_reads.take());
        return place->manager().get(request);
    };
    Domain::Result<HttpAnswer> result = co_await perform(url, Operation::Read, demand, start);
    if (!result && isDeadConnection(result.error()) && place) {
        std::optional<ConnectionPool::Place> younger;
        const auto startAnew = [this, &place, &younger](const QNetworkRequest &request) {
            younger.emplace(m_reads.takeInsteadOf(*place));
            return younger->manager().get(request);
        };
        result = co_await perform(url, Operation::Read, demand, startAnew);
    }
    co_return result;
}

QCoro::Task<Domain::Result<HttpAnswer>> HttpClient::post(QUrl url, QByteArray body)
{
    // A manager of its own makes the connection new, so it cannot be one that died unnoticed in the pool. HTTP/2 is
    // left out because Qt repeats a stream that the server turned away.
    using enum Domain::ErrorKind;
    std::unique_ptr<AccessManager> manager;
    OneShotBody content(body);
    const auto start = [this, &manager, &content](QNetworkRequest request) {
        manager = createManager();
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json; charset=utf-8"_s);
        request.setHeader(QNetworkRequest::ContentLengthHeader, content.size());
        return manager->post(request, &content);
    };
    Domain::Result<HttpAnswer> result = co_await perform(url, Operation::Write, {}, start);
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
    return isOfOrigin(url, m_cloud.arm);
}

// Everything that has to be there before a call may be sent.
QCoro::Task<Domain::Result<AccessToken>> HttpClient::permission(QUrl url, Operation operation, TokenDemand demand)
{
    if (!reaches(url)) {
        co_return std::unexpected(foreignAddress());
    }
    if (m_isClosed) {
        co_return std::unexpected(Error{.kind = Domain::ErrorKind::Cancelled});
    }
    const Domain::Result<AccessToken> token = co_await m_tokens.token(demand);
    if (!token) {
        co_return std::unexpected(token.error());
    }
    const Domain::Result<QNetworkProxy> proxy = co_await m_proxies.proxyFor(m_cloud.arm);
    if (!proxy) {
        co_return std::unexpected(proxy.error());
    }
    useProxy(*proxy);
    const std::chrono::milliseconds wait = m_budget.take(url, operation, m_limits.longestWait);
    if (wait > m_limits.longestWait) {
        co_return std::unexpected(heldBack(wait));
    }
    if (wait > std::chrono::milliseconds::zero()) {
        co_await pause(wait);
    }
    if (const std::optional<Error> objection = co_await hostAdmission()) {
        co_return std::unexpected(*objection);
    }
    if (m_isClosed) {
        co_return std::unexpected(Error{.kind = Domain::ErrorKind::Cancelled});
    }
    co_return Domain::Result<AccessToken>(token);
}

QCoro::Task<std::optional<Error>> HttpClient::hostAdmission()
{
    CircuitBreaker::Admission admission = m_breaker.admit();
    while (admission == CircuitBreaker::Admission::Wait && !m_isClosed) {
        co_await endOfTry();
        admission = m_breaker.admit();
    }
    if (admission == CircuitBreaker::Admission::Refused) {
        co_return hostResting(m_breaker.restLeft());
    }
    co_return std::nullopt;
}

QCoro::Task<Domain::Result<HttpAnswer>> HttpClient::perform(
    QUrl url, Operation operation, TokenDemand demand, Start start)
{
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const Domain::Result<AccessToken> token = co_await permission(url, operation, demand);
    if (!token) {
        co_return std::unexpected(token.error());
    }
    const auto call = std::make_shared<Call>();
    const std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply(start(requestFor(url, *token, id)));
    watch(reply.get(), call);
    co_await call->finished;

    Domain::Result<HttpAnswer> result = answerOf(*reply, *call, *token);
    learn(url, operation, result);
    if (result) {
        result->clientRequestId = QString::fromLatin1(id);
    } else {
        result.error().clientRequestId = QString::fromLatin1(id);
    }
    co_return result;
}

Domain::Result<HttpAnswer> HttpClient::answerOf(QNetworkReply &reply, const Call &call, const AccessToken &token) const
{
    if (call.stopped) {
        return std::unexpected(*call.stopped);
    }
    // Qt calls a status of 400 and above an error, too; here it is an answer, even when its body was cut.
    const int status = statusOf(reply);
    if (status == 0 || (status < 400 && reply.error() != QNetworkReply::NoError)) {
        return std::unexpected(errorOf(reply));
    }
    HttpAnswer answer{.status = status, .headers = reply.headers(), .body = reply.read(m_limits.largestBody + 1)};
    if (answer.body.size() > m_limits.largestBody) { // it was compressed
        return std::unexpected(tooLarge(status));
    }
    token.removeFrom(answer.body);
    return answer;
}

void HttpClient::learn(const QUrl &url, Operation operation, const Domain::Result<HttpAnswer> &result)
{
    if (result) {
        m_budget.learn(url, operation, result->status, result->headers);
    }
    const bool wasTrying = m_breaker.isTrying();
    m_breaker.note(outcomeOf(result));
    if (wasTrying) {
        Q_EMIT tryEnded();
    }
}

void HttpClient::watch(QNetworkReply *reply, const std::shared_ptr<Call> &call)
{
    const auto stop = [reply, call](const Error &error) {
        if (!call->stopped && !reply->isFinished()) {
            call->stopped = error;
            reply->abort();
        }
    };
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, reply] {
        const bool isHttp2 = reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
        m_reads.learn(isHttp2 ? ConnectionPool::Protocol::Http2 : ConnectionPool::Protocol::Http1);
        correctClock(*reply);
    });
    connect(
        reply, &QNetworkReply::downloadProgress, this, [reply, stop, largest = m_limits.largestBody](qint64 received) {
            if (received > largest) {
                stop(tooLarge(statusOf(*reply)));
            }
        });
    auto *deadline = new QTimer(reply);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, reply, [reply, stop] { stop(tooSlow(statusOf(*reply))); });
    deadline->start(m_limits.total);
    connect(this, &HttpClient::closing, reply, [stop, call] {
        stop(Error{.kind = Domain::ErrorKind::Cancelled});
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

QCoro::Task<> HttpClient::endOfTry() const
{
    Latch latch;
    const QObject context;
    connect(this, &HttpClient::tryEnded, &context, [&latch] { latch.release(); });
    connect(this, &HttpClient::closing, &context, [&latch] { latch.release(); });
    co_await latch;
}

void HttpClient::close()
{
    if (!m_isClosed) {
        m_isClosed = true;
        m_proxies.close();
        Q_EMIT closing();
    }
}

void HttpClient::correctClock(const QNetworkReply &reply)
{
    const QHttpHeaders headers = reply.headers();
    const QByteArrayView value = headers.value(QHttpHeaders::WellKnownHeader::Date);
    if (value == m_lastDate) { // of another answer in the same second
        return;
    }
    m_lastDate = value.toByteArray();
    // RFC 9110: always GMT, always English. As an offset it is read without the computer's own time zone, which is
    // slow.
    constexpr QByteArrayView zone = "GMT";
    const QDateTime date =
        m_lastDate.endsWith(zone)
            ? QDateTime::fromString(QString::fromLatin1(m_lastDate.chopped(zone.size())) + u"+0000"_s, Qt::RFC2822Date)
            : QDateTime();
    m_clock.correctBy(date);
}

QNetworkRequest HttpClient::requestFor(const QUrl &url, const AccessToken &token, const QByteArray &id) const
{
    QNetworkRequest request(url);
    request.setRawHeader("Authorization"_ba, token.bearerHeader());
    request.setRawHeader("Accept"_ba, "application/json"_ba);
    request.setRawHeader("Accept-Language"_ba, QLocale().bcp47Name().toLatin1());
    request.setRawHeader("x-ms-client-request-id"_ba, id);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"LockboxConsole/"_s + QCoreApplication::applicationVersion());
    // Below this size an answer may be as compressible as it likes; above it is refused anyway.
    request.setDecompressedSafetyCheckThreshold(m_limits.largestBody);
    request.setTransferTimeout(m_limits.silence);
    return request;
}

void HttpClient::useProxy(const QNetworkProxy &proxy)
{
    if (m_proxy != proxy) {
        m_proxy = proxy;
        m_reads.renew();
    }
}

std::unique_ptr<AccessManager> HttpClient::createManager() const
{
    auto manager = std::make_unique<AccessManager>(m_cloud.arm, m_cloud.caFile, AccessManager::Authorization::Allowed);
    manager->setProxy(m_proxy);
    return manager;
}

} // namespace Azure
