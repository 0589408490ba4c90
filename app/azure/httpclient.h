// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accesstoken.h"
#include "circuitbreaker.h"
#include "clock.h"
#include "cloud.h"
#include "connectionpool.h"
#include "proxylookup.h"
#include "ratebudget.h"

#include <QHttpHeaders>
#include <QNetworkReply>
#include <QObject>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkRequest;
QT_END_NAMESPACE

namespace Azure
{

// What came back over HTTP, whatever its status.
struct HttpAnswer {
    int status = 0;
    QHttpHeaders headers;
    QByteArray body;
    QString clientRequestId = {}; // `x-ms-client-request-id` as sent
};

// Bounds of one call.
struct HttpLimits {
    std::chrono::milliseconds silence{20'000};    // longest time without a byte
    std::chrono::milliseconds total{120'000};     // longest time for one answer as a whole
    qint64 largestBody = 64LL * 1024 * 1024;      // bytes, after decompression
    std::chrono::milliseconds longestWait{2'000}; // before sending, for the service's bounds
};

// The one place that speaks HTTP. It speaks with one cloud's Resource Manager only: an address elsewhere is refused
// before the token is even asked for, and redirects are not followed. Nothing is sent while the service has asked to
// wait, and for a while after it failed many times in a row. Lives and is used in one thread.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    // tokens, clock: outlive this object; clock is corrected by the `Date` of every answer.
    HttpClient(Cloud cloud, TokenSource &tokens, Domain::CorrectedClock &clock, const HttpLimits &limits = {});
    ~HttpClient() override;

    const Cloud &cloud() const { return m_cloud; }
    const HttpLimits &limits() const { return m_limits; }
    // True when url has the scheme, host and port of the cloud's Resource Manager and names no user.
    bool reaches(const QUrl &url) const;

    // Reads. A read whose connection turned out to be dead is tried once more on a new one, and one whose token lacks
    // claims once more with a token that has them.
    // Errors: NotSignedIn (no token, see TokenSource), BadInput (foreign address), Offline, Throttled (not sent),
    // TimedOut, BadAnswer, Cancelled; each with the id that was sent along. An answer with any status, also 401 or 500,
    // is a success here.
    QCoro::Task<Domain::Result<HttpAnswer>> get(QUrl url);

    // Sends body (JSON, may be empty) once, on a connection of its own, and never again: neither this class nor Qt
    // repeats it. Errors as above. Offline and Throttled mean that nothing arrived; after TimedOut, BadAnswer and
    // Cancelled that is unknown.
    QCoro::Task<Domain::Result<HttpAnswer>> post(QUrl url, QByteArray body);

    // Waits for duration, or until close().
    QCoro::Task<> pause(std::chrono::milliseconds duration) const;

    // Ends every call and pause under way: when this returns, their coroutines have run on (calls with Cancelled).
    // Later calls end so at once. Call it while everything those coroutines use is still alive.
    void close();
    bool isClosed() const { return m_isClosed; }

Q_SIGNALS:
    void closing();
    void tryEnded(); // of the call that tried for all whether the host answers again

private:
    struct Call;
    using Operation = RateBudget::Operation;
    using Start = std::function<QNetworkReply *(const QNetworkRequest &)>;

    QCoro::Task<Domain::Result<HttpAnswer>> read(QUrl url, TokenDemand demand);
    QCoro::Task<Domain::Result<HttpAnswer>> perform(QUrl url, Operation operation, TokenDemand demand, Start start);
    QCoro::Task<Domain::Result<AccessToken>> permission(QUrl url, Operation operation, TokenDemand demand);
    QCoro::Task<std::optional<Domain::Error>> hostAdmission();
    QCoro::Task<> endOfTry() const;
    void useProxy(const QNetworkProxy &proxy);
    void watch(QNetworkReply *reply, const std::shared_ptr<Call> &call);
    Domain::Result<HttpAnswer> answerOf(QNetworkReply &reply, const Call &call, const AccessToken &token) const;
    void learn(const QUrl &url, Operation operation, const Domain::Result<HttpAnswer> &result);
    void correctClock(const QNetworkReply &reply);
    QNetworkRequest requestFor(const QUrl &url, const AccessToken &token, const QByteArray &id) const;
    std::unique_ptr<AccessManager> createManager() const;

    Cloud m_cloud;
    TokenSource &m_tokens;
    Domain::CorrectedClock &m_clock;
    HttpLimits m_limits;
    ProxyLookup m_proxies;
    QNetworkProxy m_proxy = QNetworkProxy::NoProxy; // of the managers
    RateBudget m_budget;
    CircuitBreaker m_breaker;
    ConnectionPool m_reads; // makes managers in the thread of the calls
    QByteArray m_lastDate;  // the last `Date` read
    bool m_isClosed = false;
};

} // namespace Azure
