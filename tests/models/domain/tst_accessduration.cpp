// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessduration.h"

#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;

class TestAccessDuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadHoursAndKeepWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minutes"); // -1: no length
        QTest::newRow("published number") << u"8"_s << 480;
        QTest::newRow("published words") << u"Support request lifetime"_s << -1;
        QTest::newRow("integer of the shape before August 2021") << QString::number(8) << 480;
        QTest::newRow("blanks around") << u" 24 "_s << 1440;
        QTest::newRow("part of an hour") << u"1.5"_s << 90;
        QTest::newRow("one minute") << u"0.017"_s << 1;
        QTest::newRow("exponent") << u"1e1"_s << 600;
        QTest::newRow("ten years") << u"87600"_s << 87'600 * 60;
        QTest::newRow("more than ten years") << u"87601"_s << -1;
        QTest::newRow("less than a minute") << u"0.001"_s << -1;
        QTest::newRow("nothing") << u"0"_s << -1;
        QTest::newRow("negative") << u"-8"_s << -1;
        QTest::newRow("not a number") << u"nan"_s << -1;
        QTest::newRow("infinite") << u"inf"_s << -1;
        QTest::newRow("too large for any number") << u"1e999"_s << -1;
        QTest::newRow("decimal comma") << u"8,5"_s << -1;
        QTest::newRow("number and words") << u"8 hours"_s << -1;
        QTest::newRow("hexadecimal") << u"0x8"_s << -1;
        QTest::newRow("empty") << u""_s << -1;
        QTest::newRow("megabytes of digits") << QString(5'000'000, u'8') << -1;
    }

    void shouldReadHoursAndKeepWords()
    {
        QFETCH(QString, text);
        QFETCH(int, minutes);
        const AccessDuration duration = AccessDuration::fromText(text);
        QCOMPARE(duration.text(), text);
        QCOMPARE(duration.length() ? static_cast<int>(duration.length()->count()) : -1, minutes);
    }

    void shouldDifferWhenTheTextDiffers()
    {
        QVERIFY(AccessDuration::fromText(u"8"_s) == AccessDuration::fromText(u"8"_s));
        QVERIFY(AccessDuration::fromText(u"8"_s) != AccessDuration::fromText(u"8.0"_s));
    }
};

QTEST_GUILESS_MAIN(TestAccessDuration)

#include "tst_accessduration.moc"
