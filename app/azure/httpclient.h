// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accesstoken.h"
#include "clock.h"
#include "cloud.h"

#include <QHttpHeaders>
#include <QNetworkReply>
#include <QObject>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkRequest;
QT_END_NAMESPACE

namespace Azure
{

// What came back over HTTP, whatever its status.
struct HttpAnswer {
    int status = 0;
    QHttpHeaders headers;
    QByteArray body;
};

// Bounds of one call.
struct HttpLimits {
    std::chrono::milliseconds silence{20'000}; // longest time without a byte
    std::chrono::milliseconds total{120'000};  // longest time for one answer as a whole
    qint64 largestBody = 64LL * 1024 * 1024;   // bytes, after decompression
};

// The one place that speaks HTTP. It speaks with one cloud's Resource Manager only: an address elsewhere is refused
// before the token is even asked for, and redirects are not followed. Lives and is used in one thread.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    // tokens, clock: outlive this object; clock is corrected by the `Date` of every answer.
    HttpClient(Cloud cloud, TokenSource &tokens, Domain::CorrectedClock &clock, const HttpLimits &limits = {});
    ~HttpClient() override;

    const Cloud &cloud() const { return m_cloud; }
    // True when url has the scheme, host and port of the cloud's Resource Manager and names no user.
    bool reaches(const QUrl &url) const;

    // Reads. A read whose connection turned out to be dead is tried once more on a new one.
    // Errors: NotSignedIn (no token), BadInput (foreign address), Offline, TimedOut, BadAnswer, Cancelled. An answer
    // with any status, also 401 or 500, is a success here.
    QCoro::Task<Domain::Result<HttpAnswer>> get(QUrl url);

    // Sends body (JSON, may be empty) once, on a connection of its own, and never again: neither this class nor Qt
    // repeats it. Errors as above. Offline means that nothing arrived; after TimedOut, BadAnswer and Cancelled that is
    // unknown.
    QCoro::Task<Domain::Result<HttpAnswer>> post(QUrl url, QByteArray body);

    // Waits for duration, or until close().
    QCoro::Task<> pause(std::chrono::milliseconds duration) const;

    // Ends every call and pause under way: when this returns, their coroutines have run on (calls with Cancelled).
    // Later calls end so at once. Call it while everything those coroutines use is still alive.
    void close();
    bool isClosed() const { return m_isClosed; }

Q_SIGNALS:
    void closing();

private:
    struct Call;
    using Start = std::function<QNetworkReply *(const QNetworkRequest &)>;

    QCoro::Task<Domain::Result<HttpAnswer>> perform(QUrl url, Start start);
    void watch(QNetworkReply *reply, const std::shared_ptr<Call> &call);
    void correctClock(const QNetworkReply &reply);
    QNetworkRequest requestFor(const QUrl &url, const AccessToken &token) const;
    QNetworkAccessManager &reads();
    std::unique_ptr<QNetworkAccessManager> createManager() const;

    Cloud m_cloud;
    TokenSource &m_tokens;
    Domain::CorrectedClock &m_clock;
    HttpLimits m_limits;
    std::unique_ptr<QNetworkAccessManager> m_reads; // made in the thread of the first call, as Qt demands
    bool m_isClosed = false;
};

} // namespace Azure
