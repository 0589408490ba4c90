// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ratebudget.h"

#include "manualclock.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Azure::RateBudget;
using enum RateBudget::Operation;

class RateBudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_budget = std::make_unique<RateBudget>(m_clock); }
    void shouldHoldBackWhatTheBucketDoesNotHold();
    void shouldTakeNothingFromWhoeverCannotWait();
    void shouldGiveEachSubscriptionABucket();
    void shouldKeepReadsAndWritesApart();
    void shouldFollowWhatTheServiceCounts_data();
    void shouldFollowWhatTheServiceCounts();
    void shouldWaitForRetryAfter_data();
    void shouldWaitForRetryAfter();
    void shouldHoldEveryoneBackWhenSeveralAreRefused();
    void shouldReadRetryAfter_data();
    void shouldReadRetryAfter();

private:
    std::chrono::milliseconds read(const QString &subscription)
    {
        return m_budget->take(urlOf(subscription), Read, 2s);
    }
    static QUrl urlOf(const QString &subscription);
    void refuse(const QString &subscription, const QByteArray &retryAfter, int status = 429);

    Tests::ManualClock m_clock{QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC)};
    std::unique_ptr<RateBudget> m_budget;
};

QUrl RateBudgetTest::urlOf(const QString &subscription)
{
    return QUrl(u"https://management.azure.com/subscriptions"_s +
                (subscription.isEmpty() ? QString() : u'/' + subscription + u"/providers/x/requests"_s));
}

void RateBudgetTest::refuse(const QString &subscription, const QByteArray &retryAfter, int status)
{
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::RetryAfter, retryAfter);
    m_budget->learn(urlOf(subscription), Read, status, headers);
}

void RateBudgetTest::shouldHoldBackWhatTheBucketDoesNotHold()
{
    for (int count = 0; count < 250; ++count) {
        QCOMPARE(read(u"a"_s), 0ms);
    }
    // One comes back every 40 ms; each that waits does so behind those before.
    QCOMPARE(read(u"a"_s), 40ms);
    QCOMPARE(read(u"a"_s), 80ms);
    m_clock.set(m_clock.utcNow().addMSecs(1'000));
    for (int count = 0; count < 23; ++count) {
        QCOMPARE(read(u"a"_s), 0ms);
    }
    QCOMPARE(read(u"a"_s), 40ms);
}

void RateBudgetTest::shouldTakeNothingFromWhoeverCannotWait()
{
    for (int count = 0; count < 250; ++count) {
        read(u"a"_s);
    }

    QCOMPARE(m_budget->take(urlOf(u"a"_s), Read, 10ms), 40ms);
    QCOMPARE(m_budget->take(urlOf(u"a"_s), Read, 10ms), 40ms);
}

void RateBudgetTest::shouldGiveEachSubscriptionABucket()
{
    for (int count = 0; count < 251; ++count) {
        read(u"a"_s);
    }

    QVERIFY(read(u"A"_s) > 0ms); // the same
    QCOMPARE(read(u"b"_s), 0ms);
    QCOMPARE(read({}), 0ms);
}

void RateBudgetTest::shouldKeepReadsAndWritesApart()
{
    for (int count = 0; count < 200; ++count) {
        QCOMPARE(m_budget->take(urlOf(u"a"_s), Write, 2s), 0ms);
    }

    QCOMPARE(m_budget->take(urlOf(u"a"_s), Write, 2s), 100ms);
    QCOMPARE(read(u"a"_s), 0ms);
}

void RateBudgetTest::shouldFollowWhatTheServiceCounts_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isLowered");
    QTest::newRow("subscription") << "x-ms-ratelimit-remaining-subscription-reads"_ba << "0"_ba << true;
    QTest::newRow("capitals") << "X-Ms-Ratelimit-Remaining-Subscription-Reads"_ba << " 0 "_ba << true;
    QTest::newRow("global") << "x-ms-ratelimit-remaining-subscription-global-reads"_ba << "0"_ba << true;
    QTest::newRow("provider") << "x-ms-ratelimit-remaining-subscription-resource-requests"_ba << "0"_ba << true;
    QTest::newRow("much left") << "x-ms-ratelimit-remaining-subscription-reads"_ba << "11999"_ba << false;
    QTest::newRow("writes") << "x-ms-ratelimit-remaining-subscription-writes"_ba << "0"_ba << false;
    QTest::newRow("deletes") << "x-ms-ratelimit-remaining-subscription-deletes"_ba << "0"_ba << false;
    QTest::newRow("no number") << "x-ms-ratelimit-remaining-subscription-reads"_ba << "few"_ba << false;
    QTest::newRow("negative") << "x-ms-ratelimit-remaining-subscription-reads"_ba << "-1"_ba << false;
    QTest::newRow("another header") << "x-ms-request-id"_ba << "0"_ba << false;
}

void RateBudgetTest::shouldFollowWhatTheServiceCounts()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, value);
    QFETCH(const bool, isLowered);
    QHttpHeaders headers;
    headers.append(header, value);

    m_budget->learn(urlOf(u"a"_s), Read, 200, headers);

    QCOMPARE(read(u"a"_s), isLowered ? 40ms : 0ms);
}

void RateBudgetTest::shouldWaitForRetryAfter_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("throttled") << 429 << true;
    QTest::newRow("unavailable") << 503 << true;
    QTest::newRow("accepted") << 202 << false;
}

void RateBudgetTest::shouldWaitForRetryAfter()
{
    QFETCH(const int, status);
    QFETCH(const bool, isClosed);

    refuse(u"a"_s, "17"_ba, status);

    QCOMPARE(read(u"a"_s), isClosed ? std::chrono::milliseconds(17s) : 0ms);
    QCOMPARE(read(u"b"_s), 0ms);
    m_clock.set(m_clock.utcNow().addSecs(17));
    QCOMPARE(read(u"a"_s), 0ms);
}

void RateBudgetTest::shouldHoldEveryoneBackWhenSeveralAreRefused()
{
    refuse(u"a"_s, "10"_ba);
    refuse(u"b"_s, "30"_ba);
    QCOMPARE(read(u"d"_s), 0ms);
    refuse(u"c"_s, "20"_ba);

    QCOMPARE(read(u"d"_s), 30s);
    QCOMPARE(m_budget->take(urlOf(u"d"_s), Write, 2s), 0ms);
    m_clock.set(m_clock.utcNow().addSecs(10));
    QCOMPARE(read(u"d"_s), 0ms); // only two are closed still
    QCOMPARE(read(u"b"_s), 20s);
}

void RateBudgetTest::shouldReadRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // -1: nothing
    QTest::newRow("seconds") << "30"_ba << 30;
    QTest::newRow("now") << "0"_ba << 0;
    QTest::newRow("too long") << "99999999999"_ba << 86'400;
    QTest::newRow("negative") << "-5"_ba << -1;
    QTest::newRow("date") << "Wed, 21 Oct 2026 07:28:00 GMT"_ba << -1;
    QTest::newRow("empty") << ""_ba << -1;
}

void RateBudgetTest::shouldReadRetryAfter()
{
    QFETCH(const QByteArray, value);
    QFETCH(const int, seconds);
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::RetryAfter, value);

    QCOMPARE(Azure::retryAfterOf(headers).value_or(-1s), std::chrono::seconds(seconds));
}

QTEST_GUILESS_MAIN(RateBudgetTest)

#include "tst_ratebudget.moc"
