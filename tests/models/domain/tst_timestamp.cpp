// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timestamp.h"

#include <QTest>
#include <QTimeZone>

using namespace Domain;
using namespace Qt::StringLiterals;

class TestTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadTheFormsThatAzureWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        const QString noon = u"2026-03-02T12:00:00.000Z"_s;
        QTest::newRow("no fraction") << u"2026-03-02T12:00:00Z"_s << noon;
        QTest::newRow("published, 2 digits") << u"2019-11-20T21:28:33.47Z"_s << u"2019-11-20T21:28:33.470Z"_s;
        QTest::newRow("published, 6 digits") << u"2020-06-17T23:15:42.031334Z"_s << u"2020-06-17T23:15:42.031Z"_s;
        QTest::newRow("published, 7 digits") << u"2020-11-19T03:12:51.2672319Z"_s << u"2020-11-19T03:12:51.267Z"_s;
        for (int digits = 1; digits <= 9; ++digits) {
            QTest::addRow("%d fraction digits, none rounded up", digits)
                << u"2026-03-02T11:59:59.%1Z"_s.arg(QString(digits, u'9'))
                << u"2026-03-02T11:59:59.%1Z"_s.arg(QString(qMin(digits, 3), u'9').leftJustified(3, u'0'));
        }
        QTest::newRow("offset with colon") << u"2026-03-02T17:30:00+05:30"_s << noon;
        QTest::newRow("offset without colon") << u"2026-03-02T04:00:00-0800"_s << noon;
        QTest::newRow("no zone is UTC") << u"2026-03-02T12:00:00"_s << noon;
        QTest::newRow("lower case") << u"2026-03-02t12:00:00z"_s << noon;
        QTest::newRow("blank instead of T") << u"2026-03-02 12:00:00Z"_s << noon;
        QTest::newRow("decimal comma") << u"2026-03-02T12:00:00,5Z"_s << u"2026-03-02T12:00:00.500Z"_s;
        QTest::newRow("blanks around") << u" 2026-03-02T12:00:00Z\n"_s << noon;
        QTest::newRow("leap day") << u"2024-02-29T00:00:00Z"_s << u"2024-02-29T00:00:00.000Z"_s;
        QTest::newRow("24:00 is the next day") << u"2026-03-01T24:00:00Z"_s << u"2026-03-02T00:00:00.000Z"_s;
        QTest::newRow("first year") << u"1900-01-01T00:00:00Z"_s << u"1900-01-01T00:00:00.000Z"_s;
        QTest::newRow("last year") << u"9998-12-31T23:59:59Z"_s << u"9998-12-31T23:59:59.000Z"_s;
    }

    void shouldReadTheFormsThatAzureWrites()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const Timestamp timestamp = Timestamp::fromText(text);
        QVERIFY(timestamp.isReadable());
        QCOMPARE(timestamp.text(), text);
        QCOMPARE(timestamp.utc().toString(Qt::ISODateWithMs), utc);
        QCOMPARE(timestamp.utc().timeSpec(), Qt::UTC);
    }

    void shouldKeepWhatIsNoDate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("missing") << QString();
        QTest::newRow("words") << u"yesterday"_s;
        QTest::newRow("date alone") << u"2026-03-02"_s;
        QTest::newRow("ten fraction digits") << u"2026-03-02T12:00:00.1234567890Z"_s;
        QTest::newRow("point without digits") << u"2026-03-02T12:00:00.Z"_s;
        QTest::newRow("thirteenth month") << u"2026-13-02T12:00:00Z"_s;
        QTest::newRow("30 February") << u"2026-02-30T12:00:00Z"_s;
        QTest::newRow("no leap year") << u"2025-02-29T12:00:00Z"_s;
        QTest::newRow("hour 25") << u"2026-03-02T25:00:00Z"_s;
        QTest::newRow("minute 60") << u"2026-03-02T12:60:00Z"_s;
        QTest::newRow("leap second") << u"2016-12-31T23:59:60Z"_s;
        QTest::newRow("after 24:00") << u"2026-03-02T24:00:01Z"_s;
        QTest::newRow("offset of 99 hours") << u"2026-03-02T12:00:00+99:00"_s;
        QTest::newRow("year zero of .NET") << u"0001-01-01T00:00:00Z"_s;
        QTest::newRow("before the first year") << u"1899-12-31T23:59:59Z"_s;
        QTest::newRow("after the last year") << u"9999-12-31T23:59:59.9999999Z"_s;
        QTest::newRow("five digits of year") << u"12026-03-02T12:00:00Z"_s;
        QTest::newRow("negative year") << u"-2026-03-02T12:00:00Z"_s;
        QTest::newRow("other digits") << u"٢٠٢٦-03-02T12:00:00Z"_s;
        QTest::newRow("something behind") << u"2026-03-02T12:00:00Z or later"_s;
        QTest::newRow("second line") << u"2026-03-02T12:00:00Z\n2026-03-02T12:00:00Z"_s;
        QTest::newRow("null character") << u"2026-03-02T12:00:00Z\u0000"_s;
        QTest::newRow("number of the shape before JSON") << u"/Date(1583150400000)/"_s;
        QTest::newRow("megabytes") << QString(5'000'000, u'2');
    }

    void shouldKeepWhatIsNoDate()
    {
        QFETCH(QString, text);
        const Timestamp timestamp = Timestamp::fromText(text);
        QVERIFY2(!timestamp.isReadable(), qPrintable(timestamp.utc().toString(Qt::ISODateWithMs)));
        QCOMPARE(timestamp.text(), text);
    }

    void shouldDifferWhenTheTextDiffers()
    {
        QVERIFY(Timestamp::fromText(u"2026-03-02T12:00:00Z"_s) != Timestamp::fromText(u"2026-03-02T12:00:00.0Z"_s));
        QVERIFY(Timestamp::fromText(u"x"_s) == Timestamp::fromText(u"x"_s));
    }
};

QTEST_GUILESS_MAIN(TestTimestamp)

#include "tst_timestamp.moc"
