// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchoracle.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Stories::CompressedDay;
using Stories::WatchOracle;

namespace
{

// Resident memory of this process in bytes, by the kernel's count.
qint64 residentMemory()
{
    constexpr qint64 pageSize = 4096;
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return file.readAll().split(' ').value(1).toLongLong() * pageSize;
}

// The day itself grows by some eighty requests; checkers of memory keep what was freed for a while.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 mostGrowth = 512LL * 1024 * 1024;
#else
constexpr qint64 mostGrowth = 6LL * 1024 * 1024;
#endif

} // namespace

// Eight hours at the console, with everything that goes wrong in a working day.
class EightHoursStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMissNoRequestAndTellEveryGap();

private:
    void troubleOfSomeSubscriptions();
    void troubleOfTheComputer();
    void troubleWithTheNetwork();
    void troubleWithTheSignIn();
    void troubleOfTheService();

    void pass(std::chrono::milliseconds duration)
    {
        m_day->pass(duration, [this] { m_oracle->look(); });
    }
    // Something is wrong for a while.
    void suffer(const QString &fault, std::chrono::milliseconds duration)
    {
        const int id = m_day->addFault(fault);
        QVERIFY(id >= 0);
        pass(duration);
        m_day->removeFault(id);
    }
    QString subscription(qsizetype index) { return m_day->azure().world().subscriptions().at(index).subscriptionId; }
    bool isToldOf(const QString &gap) const { return m_oracle->gapsTold().contains(gap); }

    std::unique_ptr<CompressedDay> m_day;
    std::unique_ptr<WatchOracle> m_oracle;
};

void EightHoursStory::shouldMissNoRequestAndTellEveryGap()
{
    // GIVEN somebody who signs in at nine o'clock
    m_day = std::make_unique<CompressedDay>();
    QVERIFY(m_day->begin());
    m_oracle = std::make_unique<WatchOracle>(*m_day);
    const QDateTime begin = m_day->now();
    pass(30min);

    // WHEN the day goes its way
    troubleOfSomeSubscriptions();
    const qint64 memoryAfterTwoHours = residentMemory();
    troubleOfTheComputer();
    troubleWithTheNetwork();
    troubleWithTheSignIn();
    troubleOfTheService();
    pass(std::max<std::chrono::milliseconds>(15min, begin.addDuration(8h) - m_day->now()));

    // THEN
    QCOMPARE(m_oracle->violations(), QStringList());
    QCOMPARE(m_oracle->neverReported(), QStringList());
    QCOMPARE(m_day->poller().state().gaps, QList<Domain::WatchGap>());
    QVERIFY(m_day->poller().state().period <= 60s);
    const qint64 growth = residentMemory() - memoryAfterTwoHours;
    qInfo("%lld reports on %lld requests in %lld minutes; memory grew by %lld KiB", m_oracle->reportCount(),
        m_oracle->requestCount(), begin.secsTo(m_day->now()) / 60, growth / 1024);
    QVERIFY(m_oracle->reportCount() > 300);
    QVERIFY(growth < mostGrowth);
}

void EightHoursStory::troubleOfSomeSubscriptions()
{
    suffer(u"kind=hang,path=*%1*/requests"_s.arg(subscription(1)), 20min);
    QVERIFY(isToldOf(u"Stale TimedOut"_s));
    pass(10min);
    suffer(u"kind=403,path=*%1*/requests"_s.arg(subscription(2)), 20min); // the role has lapsed
    QVERIFY(isToldOf(u"Blind Forbidden"_s));
    pass(10min);
    suffer(u"kind=429,retryAfter=300,path=*%1*/requests"_s.arg(subscription(3)), 15min);
    QVERIFY(isToldOf(u"Stale Throttled"_s));
    pass(10min);
}

void EightHoursStory::troubleOfTheComputer()
{
    m_day->sleep(40min);
    m_oracle->expectSilentSleep();
    pass(20min);
    m_day->sleep(30min);
    m_day->poller().noticeResume();
    pass(20min);
    m_day->poller().noticeBattery();
    pass(20min);
    m_day->poller().noticeMains();
}

void EightHoursStory::troubleWithTheNetwork()
{
    m_day->poller().noticeNetworkLost();
    suffer(u"kind=reset,path=*"_s, 20min);
    QVERIFY(isToldOf(u"Stale Offline"_s));
    m_day->poller().noticeNetwork();
    pass(15min);
    suffer(u"kind=reset,path=*"_s, 15min); // of which the system says nothing
    pass(15min);
}

void EightHoursStory::troubleWithTheSignIn()
{
    m_day->revokeTokens();
    pass(15min);
    QVERIFY(!isToldOf(u"Blind NotSignedIn"_s)); // they are renewed
    m_day->revokeSessions();
    pass(10min);
    QVERIFY(isToldOf(u"Blind NotSignedIn"_s));
    m_day->signIn();
    pass(15min);
    QCOMPARE(m_day->poller().state().gaps, QList<Domain::WatchGap>());
}

void EightHoursStory::troubleOfTheService()
{
    suffer(u"kind=429,retryAfter=60,path=*/requests"_s, 10min);
    pass(15min);
    suffer(u"kind=503,path=*"_s, 10min);
    QVERIFY(isToldOf(u"Stale ServiceFailed"_s));
    pass(15min);
    suffer(u"kind=hang,path=/subscriptions"_s, 20min); // no new ones can be found
    pass(15min);
}

QTEST_GUILESS_MAIN(EightHoursStory)

#include "tst_eighthours.moc"
