// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxylookup.h"

#include "waitfor.h"

#include <QSemaphore>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Azure::ProxyLookup;
using Domain::ErrorKind;
using enum Domain::Preferences::Proxy;

namespace
{

const QUrl azure(u"https://management.azure.com"_s);

// What a system says, and how often and by whom it was asked. Shared with the thread that asks.
struct ScriptedSystem {
    QList<QNetworkProxy> proxies;
    QSemaphore mayAnswer{1'000};
    std::atomic<int> questions = 0;
    std::atomic<QThread *> askedBy = nullptr;
};

ProxyLookup::Ask askOf(const std::shared_ptr<ScriptedSystem> &system)
{
    return [system](const QNetworkProxyQuery &) {
        ++system->questions;
        system->askedBy = QThread::currentThread();
        system->mayAnswer.acquire();
        return system->proxies;
    };
}

} // namespace

class ProxyLookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldReachThisComputerDirectly_data();
    void shouldReachThisComputerDirectly();
    void shouldUseNoneWhenNoneIsWanted();
    void shouldUseTheProxyOfTheSettings();
    void shouldReportAProxyWithoutAName();
    void shouldAskTheSystemOnceAndElsewhere();
    void shouldReachDirectlyWhenTheSystemNamesNone();
    void shouldNotWaitForASystemThatHangs();
    void shouldEndTheWaitWhenClosed();
    void shouldBeDestroyedWhileTheSystemIsAsked();

private:
    std::optional<Domain::Result<QNetworkProxy>> proxyFor(ProxyLookup &lookup, const QUrl &url = azure)
    {
        return Tests::waitFor(lookup.proxyFor(url));
    }

    const QNetworkProxy m_proxy{QNetworkProxy::HttpProxy, u"proxy.example"_s, 3128};
    std::shared_ptr<ScriptedSystem> m_system;
};

void ProxyLookupTest::init()
{
    m_system = std::make_shared<ScriptedSystem>();
    m_system->proxies = {m_proxy};
}

void ProxyLookupTest::shouldReachThisComputerDirectly_data()
{
    QTest::addColumn<Domain::Preferences::Proxy>("choice");
    QTest::newRow("system") << System;
    QTest::newRow("manual") << Manual;
}

void ProxyLookupTest::shouldReachThisComputerDirectly()
{
    QFETCH(const Domain::Preferences::Proxy, choice);
    ProxyLookup lookup({.choice = choice, .host = u"proxy.example"_s, .port = 3128}, askOf(m_system));

    const auto proxy = proxyFor(lookup, QUrl(u"http://127.0.0.1:8080"_s));

    QVERIFY(proxy && *proxy);
    QCOMPARE((*proxy)->type(), QNetworkProxy::NoProxy);
    QCOMPARE(m_system->questions, 0);
}

void ProxyLookupTest::shouldUseNoneWhenNoneIsWanted()
{
    ProxyLookup lookup({.choice = None}, askOf(m_system));

    const auto proxy = proxyFor(lookup);

    QVERIFY(proxy && *proxy);
    QCOMPARE((*proxy)->type(), QNetworkProxy::NoProxy);
    QCOMPARE(m_system->questions, 0);
}

void ProxyLookupTest::shouldUseTheProxyOfTheSettings()
{
    ProxyLookup lookup({.choice = Manual, .host = u"proxy.example"_s, .port = 3128}, askOf(m_system));

    const auto proxy = proxyFor(lookup);

    QVERIFY(proxy && *proxy);
    QCOMPARE(**proxy, m_proxy);
}

void ProxyLookupTest::shouldReportAProxyWithoutAName()
{
    ProxyLookup lookup({.choice = Manual}, askOf(m_system));

    const auto proxy = proxyFor(lookup);

    QVERIFY(proxy && !*proxy);
    QCOMPARE(proxy->error().kind, ErrorKind::Offline);
    QVERIFY(!proxy->error().detail.isEmpty());
}

void ProxyLookupTest::shouldAskTheSystemOnceAndElsewhere()
{
    ProxyLookup lookup({.choice = System}, askOf(m_system));

    for (int count = 0; count < 3; ++count) {
        const auto proxy = proxyFor(lookup);
        QVERIFY(proxy && *proxy);
        QCOMPARE(**proxy, m_proxy);
    }

    QCOMPARE(m_system->questions, 1);
    QVERIFY(m_system->askedBy != QThread::currentThread());
}

void ProxyLookupTest::shouldReachDirectlyWhenTheSystemNamesNone()
{
    m_system->proxies.clear();
    ProxyLookup lookup({.choice = System}, askOf(m_system));

    const auto proxy = proxyFor(lookup);

    QVERIFY(proxy && *proxy);
    QCOMPARE((*proxy)->type(), QNetworkProxy::NoProxy);
}

void ProxyLookupTest::shouldNotWaitForASystemThatHangs()
{
    // GIVEN
    m_system->mayAnswer.acquire(m_system->mayAnswer.available());
    ProxyLookup lookup({.choice = System}, askOf(m_system), 50ms);

    // WHEN, and once more: that is told at once and asks nobody
    const auto first = proxyFor(lookup);
    const auto second = proxyFor(lookup);

    // THEN
    QVERIFY(first && !*first);
    QCOMPARE(first->error().kind, ErrorKind::Offline);
    QVERIFY(!first->error().detail.isEmpty());
    QVERIFY(second && !*second);
    QCOMPARE(m_system->questions, 1);

    // WHEN it answers after all
    m_system->mayAnswer.release(1'000);

    // THEN that is used
    QVERIFY(Tests::comesTrue([&] {
        const auto later = proxyFor(lookup);
        return later && *later && **later == m_proxy;
    }));
    QCOMPARE(m_system->questions, 1);
}

void ProxyLookupTest::shouldEndTheWaitWhenClosed()
{
    // GIVEN
    m_system->mayAnswer.acquire(m_system->mayAnswer.available());
    ProxyLookup lookup({.choice = System}, askOf(m_system), 1h);
    std::optional<Domain::Result<QNetworkProxy>> end;
    QCoro::connect(lookup.proxyFor(azure), this, [&end](const Domain::Result<QNetworkProxy> &result) { end = result; });
    QVERIFY(!end);

    // WHEN
    lookup.close();

    // THEN
    QVERIFY(end && !*end);
    QCOMPARE(end->error().kind, ErrorKind::Cancelled);
    m_system->mayAnswer.release(1'000);
}

void ProxyLookupTest::shouldBeDestroyedWhileTheSystemIsAsked()
{
    m_system->mayAnswer.acquire(m_system->mayAnswer.available());
    {
        ProxyLookup lookup({.choice = System}, askOf(m_system), 1ms);
        QVERIFY(proxyFor(lookup));
    }

    m_system->mayAnswer.release(1'000);

    QVERIFY(Tests::comesTrue([this] { return m_system.use_count() == 1; })); // the thread is gone
}

QTEST_GUILESS_MAIN(ProxyLookupTest)

#include "tst_proxylookup.moc"
