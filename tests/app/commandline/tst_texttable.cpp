// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "texttable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using CommandLine::alignedColumns;

class TextTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAlignEveryColumnToItsWidestCell()
    {
        QCOMPARE(alignedColumns({{u"A"_s, u"BEE"_s, u"C"_s}, {u"long"_s, u"b"_s, u"c"_s}}),
            u"A     BEE  C\nlong  b    c\n"_s);
    }

    void shouldLeaveNoBlanksAtTheEndOfALine()
    {
        QCOMPARE(alignedColumns({{u"A"_s, u"BEE"_s}, {u"a"_s, QString()}}), u"A  BEE\na\n"_s);
    }

    void shouldTakeRowsOfDifferentLength()
    {
        QCOMPARE(alignedColumns({{u"A"_s}, {u"a"_s, u"b"_s}, {}}), u"A\na  b\n\n"_s);
        QCOMPARE(alignedColumns({}), QString());
    }
};

QTEST_APPLESS_MAIN(TextTableTest)
#include "tst_texttable.moc"
