// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvtext.h"

#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;

class TestCsvText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldWriteOneRecord() { QCOMPARE(csvRecord({u"a"_s, QString(), u"12"_s}), u"a,,12\r\n"_s); }

    void shouldQuoteWhatWouldEndACell()
    {
        QCOMPARE(csvRecord({u"a,b"_s, u"say \"no\""_s, u"two\nlines"_s, u"c;d"_s}),
            u"\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\"c;d\"\r\n"_s);
    }

    void shouldLetNoCellBecomeAFormula_data()
    {
        QTest::addColumn<QString>("cell");
        for (const QString &start :
            {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"  ="_s, u"\t"_s, u"\r"_s, u"\n="_s, u"\u00A0="_s, u"＝"_s}) {
            QTest::newRow(start.toUtf8().toHex().constData()) << start + u"cmd|' /C calc'!A0"_s;
        }
    }

    void shouldLetNoCellBecomeAFormula()
    {
        QFETCH(const QString, cell);
        QString record = csvRecord({cell});
        record.remove(u'"');
        QVERIFY2(record.startsWith(u'\''), qPrintable(record));
    }

    void shouldLeaveHarmlessTextAlone() { QCOMPARE(csvRecord({u"vm-1"_s, u"1 = 1"_s, u" "_s}), u"vm-1,1 = 1, \r\n"_s); }
};

QTEST_APPLESS_MAIN(TestCsvText)
#include "tst_csvtext.moc"
