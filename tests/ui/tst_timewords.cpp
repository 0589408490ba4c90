// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timewords.h"

#include <QTest>
#include <QTimeZone>

using namespace Views;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTimeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSayTimeLeftBriefly_data()
    {
        QTest::addColumn<qint64>("left");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, std::chrono::milliseconds left, const QString &words) {
            QTest::newRow(name) << qint64(left.count()) << words;
        };
        row("days", 74h, u"3d 02h"_s);
        row("just below a day", 24h - 1ms, u"23h 59m"_s);
        row("a day", 24h, u"1d 00h"_s);
        row("hours", 5h + 10min, u"5h 10m"_s);
        row("an hour", 1h, u"1h 00m"_s);
        row("minutes round down", 12min + 59s, u"12m"_s);
        row("five minutes", 5min, u"5m"_s);
        row("seconds below five minutes", 5min - 1ms, u"4:59"_s);
        row("last second", 999ms, u"0:00"_s);
        row("over", 0ms, u"expired"_s);
        row("long over", -48h, u"expired"_s);
        row("ten years", 24h * 3650, u"3650d 00h"_s);
    }
    void shouldSayTimeLeftBriefly()
    {
        QFETCH(qint64, left);
        QTEST(timeLeftWords(std::chrono::milliseconds(left)), "words");
    }

    void shouldSayLengthsInSentences_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, std::chrono::milliseconds length, const QString &words) {
            QTest::newRow(name) << qint64(length.count()) << words;
        };
        row("two units", 74h, u"3 days and 2 hours"_s);
        row("smaller unit is nothing", 48h + 5min, u"2 days"_s);
        row("hours and minutes", 5h + 10min, u"5 hours and 10 minutes"_s);
        row("minutes", 12min + 5s, u"12 minutes"_s);
        row("minutes and seconds", 4min + 59s, u"4 minutes and 59 seconds"_s);
        row("seconds", 7s, u"7 seconds"_s);
        row("negative is nothing", -7s, u"0 seconds"_s);
    }
    void shouldSayLengthsInSentences()
    {
        QFETCH(qint64, length);
        QTEST(timeSpanWords(std::chrono::milliseconds(length)), "words");
    }

    void shouldSayWhereAMomentLies()
    {
        // GIVEN a present
        const QDateTime now(QDate(2026, 3, 2), QTime(8, 0), QTimeZone::UTC);

        // THEN past, present and future have words of their own, in whatever zone the moment is given
        QCOMPARE(relativeWords(now.addSecs(2 * 3600), now), u"in 2 hours"_s);
        QCOMPARE(relativeWords(now.addSecs(-2 * 3600), now), u"2 hours ago"_s);
        QCOMPARE(relativeWords(now.addSecs(-59), now), u"now"_s);
        QCOMPARE(
            relativeWords(now.addSecs(120).toTimeZone(QTimeZone::fromSecondsAheadOfUtc(7200)), now), u"in 2 minutes"_s);
        QCOMPARE(relativeWords({}, now), QString());
    }

    void shouldGiveTheExactTimeInUtc()
    {
        const QDateTime moment(QDate(2026, 3, 2), QTime(8, 0, 5), QTimeZone::fromSecondsAheadOfUtc(3600));
        QCOMPARE(utcWords(moment), u"2026-03-02 07:00:05 UTC"_s);
        QCOMPARE(utcWords({}), QString());
        QCOMPARE(localWords({}), QString());
        QVERIFY(localWords(moment).contains(u"2026"_s) || localWords(moment).contains(u"26"_s));
    }
};

QTEST_GUILESS_MAIN(TestTimeWords)
#include "tst_timewords.moc"
