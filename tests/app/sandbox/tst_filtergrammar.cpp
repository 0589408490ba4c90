// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filtergrammar.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFilterGrammar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadPublishedFilters()
    {
        // WHEN
        const auto clauses = Sandbox::parseFilter(
            u"eventTimestamp ge '2015-01-21T20:00:00Z' and eventTimestamp le '2015-01-23T20:00:00Z' and resourceProvider eq 'A.B'"_s);

        // THEN
        QVERIFY(clauses);
        QCOMPARE(clauses->size(), 3);
        QVERIFY((*clauses)[1].isField("EVENTTIMESTAMP"_L1));
        QCOMPARE((*clauses)[1].comparison, u"le"_s);
        QCOMPARE((*clauses)[1].value, u"2015-01-23T20:00:00Z"_s);
        QVERIFY((*clauses)[1].quoted);
    }

    void shouldReadBareDatesAndOtherCase()
    {
        const auto clauses = Sandbox::parseFilter(u" createdDate GE 2020-03-10T22:08:51Z  AND status eq 'Open' "_s);
        QVERIFY(clauses);
        QCOMPARE(clauses->size(), 2);
        QCOMPARE(clauses->first().comparison, u"ge"_s);
        QVERIFY(!clauses->first().quoted);
    }

    void shouldKeepWordsAndMarksInsideValues()
    {
        const auto clauses = Sandbox::parseFilter(u"a eq 'x and b eq ''y'''"_s);
        QVERIFY(clauses);
        QCOMPARE(clauses->size(), 1);
        QCOMPARE(clauses->first().value, u"x and b eq 'y'"_s);
    }

    void shouldRefuseAnythingElse_data()
    {
        QTest::addColumn<QString>("filter");
        for (const auto *filter :
            {"", " ", "status", "status eq", "status eq 'x", "status eq 'x' or status eq 'y'", "status eq 'x' and",
                "and status eq 'x'", "(status eq 'x')", "status like 'x'", "startswith(status,'x')", "status eq 'x''",
                "status eq 'x'status eq 'y'", "eq eq", "1 eq '1'", "status eq 'x' and and a eq 'b'"}) {
            QTest::newRow(filter) << QString::fromLatin1(filter);
        }
    }

    void shouldRefuseAnythingElse()
    {
        QFETCH(QString, filter);
        QVERIFY(!Sandbox::parseFilter(filter));
    }

    void shouldEndOnHugeInput()
    {
        QVERIFY(!Sandbox::parseFilter(QString(1'000'000, u'\'')));
        QVERIFY(!Sandbox::parseFilter(u"a eq "_s + QString(1'000'000, u' ')));
    }
};

QTEST_GUILESS_MAIN(TestFilterGrammar)
#include "tst_filtergrammar.moc"
