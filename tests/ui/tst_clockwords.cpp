// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clockwords.h"

#include <QLocale>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestClockWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFollowTheLocaleWithoutSeconds_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("clock");
        QTest::addColumn<QString>("dayAndClock");
        QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany) << u"14:02"_s << u"02.03.26 14:02"_s;
        QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"14:02"_s
                                 << u"02/03/2026 14:02"_s;
        QTest::newRow("C, whose short form has seconds") << QLocale::c() << u"14:02"_s << u"2 Mar 2026 14:02"_s;
    }

    void shouldFollowTheLocaleWithoutSeconds()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, clock);
        QFETCH(const QString, dayAndClock);
        QLocale::setDefault(locale);
        // Given in UTC, shown in the zone of this computer.
        const QDateTime moment = QDateTime(QDate(2026, 3, 2), QTime(14, 2, 33)).toUTC();
        QCOMPARE(clockWords(moment), clock);
        QCOMPARE(dayAndClockWords(moment), dayAndClock);
    }

    void shouldSayNothingAboutNoMoment()
    {
        QCOMPARE(clockWords({}), QString());
        QCOMPARE(dayAndClockWords({}), QString());
    }
};

QTEST_APPLESS_MAIN(TestClockWords)
#include "tst_clockwords.moc"
