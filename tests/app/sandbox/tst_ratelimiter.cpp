// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ratelimiter.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using Sandbox::RateLimiter;

class TestRateLimiter : public QObject
{
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC};

private Q_SLOTS:
    void shouldGrantAFullBucketAndThenWait_data()
    {
        QTest::addColumn<bool>("reads");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("perSecond");
        QTest::newRow("reads") << true << 250 << 25;
        QTest::newRow("writes") << false << 200 << 10;
    }

    void shouldGrantAFullBucketAndThenWait()
    {
        QFETCH(bool, reads);
        QFETCH(int, size);
        QFETCH(int, perSecond);
        const auto kind = reads ? RateLimiter::Kind::Read : RateLimiter::Kind::Write;
        RateLimiter limiter;

        // WHEN the bucket is emptied
        for (int i = 1; i <= size; ++i) {
            const auto take = limiter.take(u"a"_s, kind, m_now);
            QVERIFY(take.granted);
            QCOMPARE(take.remaining, size - i);
        }

        // THEN the next call has to wait, and a second later there are as many again as published
        const auto refused = limiter.take(u"a"_s, kind, m_now);
        QVERIFY(!refused.granted);
        QCOMPARE(refused.remaining, 0);
        QCOMPARE(refused.retryAfter, 1);
        const auto later = limiter.take(u"a"_s, kind, m_now.addSecs(1));
        QVERIFY(later.granted);
        QCOMPARE(later.remaining, perSecond - 1);
    }

    void shouldKeepBucketsApart()
    {
        RateLimiter limiter;
        limiter.take(u"a"_s, RateLimiter::Kind::Read, m_now);
        QCOMPARE(limiter.take(u"b"_s, RateLimiter::Kind::Read, m_now).remaining, 249);
        QCOMPARE(limiter.take(u"a"_s, RateLimiter::Kind::Write, m_now).remaining, 199);
    }

    void shouldNeverHoldMoreThanABucket()
    {
        RateLimiter limiter;
        limiter.take(u"a"_s, RateLimiter::Kind::Read, m_now);
        QCOMPARE(limiter.take(u"a"_s, RateLimiter::Kind::Read, m_now.addDays(1)).remaining, 249);
        QCOMPARE(limiter.take(u"a"_s, RateLimiter::Kind::Read, m_now).remaining, 248);
    }
};

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
