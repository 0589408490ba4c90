// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxylookup.h"

#include "latch.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

namespace Azure
{
namespace
{

using Domain::Error;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ProxyLookup)
public:
    static Error noAnswer()
    {
        return {.kind = Domain::ErrorKind::Offline,
            .detail = tr("The system did not tell in time which proxy to use. A script with the proxy settings may not "
                         "be reachable; another choice can be made in the settings.")};
    }
    static Error noHost()
    {
        return {.kind = Domain::ErrorKind::Offline, .detail = tr("A proxy is to be used, but the settings name none.")};
    }
};

} // namespace

ProxyLookup::ProxyLookup(ProxySettings settings, Ask ask, std::chrono::milliseconds patience)
    : m_settings(std::move(settings))
    , m_ask(std::move(ask))
    , m_patience(patience)
{
}

QCoro::Task<Domain::Result<QNetworkProxy>> ProxyLookup::proxyFor(QUrl url)
{
    using enum Domain::Preferences::Proxy;
    if (isLoopback(url) || m_settings.choice == None) {
        co_return QNetworkProxy(QNetworkProxy::NoProxy);
    }
    if (m_settings.choice == Manual) {
        if (m_settings.host.isEmpty() || m_settings.port == 0) {
            co_return std::unexpected(Words::noHost());
        }
        co_return QNetworkProxy(QNetworkProxy::HttpProxy, m_settings.host, m_settings.port);
    }
    const bool isFresh = m_answer && !m_freshness.hasExpired();
    if (!isFresh && !m_isAsking) {
        askSystem(url);
    }
    if (!isFresh && !m_isClosed && !m_deadline.hasExpired()) {
        co_await answerOrPatience();
    }
    if (m_isClosed) {
        co_return std::unexpected(Error{.kind = Domain::ErrorKind::Cancelled});
    }
    // An old answer is better than none.
    co_return m_answer ? Domain::Result<QNetworkProxy>(*m_answer) : std::unexpected(Words::noAnswer());
}

void ProxyLookup::askSystem(const QUrl &url)
{
    static constexpr std::chrono::minutes keptFor(5);
    m_isAsking = true;
    m_deadline.setRemainingTime(m_patience);
    const auto answer = std::make_shared<QNetworkProxy>(QNetworkProxy::NoProxy);
    // Without a parent, because it may have to be left running.
    QThread *const thread = QThread::create([ask = m_ask, query = QNetworkProxyQuery(url), answer] {
        if (const QList<QNetworkProxy> proxies = ask(query); !proxies.isEmpty()) {
            *answer = proxies.first();
        }
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    connect(thread, &QThread::finished, this, [this, answer] {
        m_isAsking = false;
        m_answer = *answer;
        m_freshness.setRemainingTime(keptFor);
        Q_EMIT ended();
    });
    thread->start();
}

QCoro::Task<> ProxyLookup::answerOrPatience()
{
    Latch latch;
    QTimer timer;
    timer.setSingleShot(true);
    connect(&timer, &QTimer::timeout, &timer, [&latch] { latch.release(); });
    connect(this, &ProxyLookup::ended, &timer, [&latch] { latch.release(); });
    timer.start(std::chrono::ceil<std::chrono::milliseconds>(m_deadline.remainingTimeAsDuration()));
    co_await latch;
}

void ProxyLookup::close()
{
    m_isClosed = true;
    Q_EMIT ended();
}

} // namespace Azure
