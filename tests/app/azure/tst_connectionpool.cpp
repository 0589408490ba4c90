// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectionpool.h"

#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using Azure::AccessManager;
using Azure::ConnectionPool;

class ConnectionPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_made = 0; }
    void shouldShareOneConnection();
    void shouldOpenAnotherWhenOneIsFull_data();
    void shouldOpenAnotherWhenOneIsFull();
    void shouldFillThePlacesGivenBack();
    void shouldReplaceADeadConnectionOnce();
    void shouldKeepWhatIsUnderWay();

private:
    std::unique_ptr<AccessManager> create();

    int m_made = 0;
};

std::unique_ptr<AccessManager> ConnectionPoolTest::create()
{
    ++m_made;
    return std::make_unique<AccessManager>(
        QUrl(u"https://management.azure.com"_s), QString(), AccessManager::Authorization::Allowed);
}

void ConnectionPoolTest::shouldShareOneConnection()
{
    ConnectionPool pool([this] { return create(); });
    const ConnectionPool::Place first = pool.take();
    const ConnectionPool::Place second = pool.take();

    QCOMPARE(&first.manager(), &second.manager());
    QCOMPARE(m_made, 1);
}

void ConnectionPoolTest::shouldOpenAnotherWhenOneIsFull_data()
{
    QTest::addColumn<ConnectionPool::Protocol>("protocol");
    QTest::addColumn<int>("most");
    QTest::newRow("HTTP/1.1") << ConnectionPool::Protocol::Http1 << 64;
    QTest::newRow("HTTP/2") << ConnectionPool::Protocol::Http2 << 100;
}

void ConnectionPoolTest::shouldOpenAnotherWhenOneIsFull()
{
    QFETCH(const ConnectionPool::Protocol, protocol);
    QFETCH(const int, most);
    ConnectionPool pool([this] { return create(); });
    pool.learn(protocol);
    std::vector<ConnectionPool::Place> places;
    for (int count = 0; count < most; ++count) {
        places.push_back(pool.take());
    }
    QCOMPARE(m_made, 1);

    places.push_back(pool.take());

    QCOMPARE(m_made, 2);
    QVERIFY(&places.front().manager() != &places.back().manager());
}

void ConnectionPoolTest::shouldFillThePlacesGivenBack()
{
    ConnectionPool pool([this] { return create(); });
    for (int count = 0; count < 1'000; ++count) {
        const ConnectionPool::Place place = pool.take();
    }

    QCOMPARE(m_made, 1);
}

void ConnectionPoolTest::shouldReplaceADeadConnectionOnce()
{
    // GIVEN two requests on one connection
    ConnectionPool pool([this] { return create(); });
    const ConnectionPool::Place first = pool.take();
    const ConnectionPool::Place second = pool.take();

    // WHEN both find it dead
    const ConnectionPool::Place firstAgain = pool.takeInsteadOf(first);
    const ConnectionPool::Place secondAgain = pool.takeInsteadOf(second);

    // THEN they share the new one
    QVERIFY(&firstAgain.manager() != &first.manager());
    QCOMPARE(&firstAgain.manager(), &secondAgain.manager());
    QCOMPARE(m_made, 2);
}

void ConnectionPoolTest::shouldKeepWhatIsUnderWay()
{
    ConnectionPool pool([this] { return create(); });
    QPointer<AccessManager> manager;
    {
        const ConnectionPool::Place place = pool.take();
        manager = &place.manager();
        pool.renew();
        QVERIFY(manager);
        QVERIFY(&pool.take().manager() != manager);
    }
    QVERIFY(!manager);
}

QTEST_GUILESS_MAIN(ConnectionPoolTest)

#include "tst_connectionpool.moc"
