// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawdocument.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestRawDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldIndentJson()
    {
        const RawDocument document = RawDocument::fromRaw("{\"a\":{\"b\":[1,2]}}");
        QCOMPARE(document.form, RawDocument::Form::Json);
        QCOMPARE(document.lines, RawDocument::Lines::Whole);
        QVERIFY(document.text.contains(u"\n    \"a\": {\n        \"b\": ["_s));
    }

    void shouldShowHiddenCharactersAsEscapes()
    {
        // GIVEN a record with bidirectional, zero-width, control and private characters, one beyond 16 bits
        const QString hidden = u"a\u202Eb\u200Bc\u2028d\u0001e\U000E0041f 😀"_s;
        const QByteArray raw = QJsonDocument(QJsonObject{{u"text"_s, hidden}}).toJson();

        // WHEN it is made fit to be read
        const RawDocument document = RawDocument::fromRaw(raw);

        // THEN each is an escape, and what is shown still is the same JSON
        QVERIFY2(document.text.contains(
                     QLatin1StringView("\"a\\u202Eb\\u200Bc\\u2028d\\u0001e\\uDB40\\uDC41f ") + u"😀\""_s),
            qPrintable(document.text));
        QCOMPARE(QJsonDocument::fromJson(document.text.toUtf8()).object().value(u"text"_s).toString(), hidden);
    }

    void shouldBreakLongLinesVisibly()
    {
        // GIVEN a line one longer than allowed, and one of just the length
        const QString longest(RawDocument::longestLine - 20, u'x');
        const QByteArray fits = QJsonDocument(QJsonObject{{u"t"_s, longest}}).toJson();
        const QByteArray tooLong = QJsonDocument(QJsonObject{{u"t"_s, longest + longest}}).toJson();

        // THEN only the long one is broken, every break has its mark, and without the marks it is the original
        QCOMPARE(RawDocument::fromRaw(fits).lines, RawDocument::Lines::Whole);
        RawDocument document = RawDocument::fromRaw(tooLong);
        QCOMPARE(document.lines, RawDocument::Lines::Broken);
        for (const QStringView line : QStringView(document.text).split(u'\n')) {
            QVERIFY(line.size() <= RawDocument::longestLine);
        }
        QVERIFY(document.text.count(RawDocument::breakMark) > 10);
        QCOMPARE(document.text.remove(QString(RawDocument::breakMark) + u'\n').toUtf8(), tooLong);
    }

    void shouldNotTearACharacterApart()
    {
        // GIVEN a long text of characters of two units, at both possible offsets
        for (const QString &begin : {QString(), u"x"_s}) {
            const QByteArray raw = QJsonDocument(QJsonObject{{u"t"_s, begin + u"😀"_s.repeated(4000)}}).toJson();

            // THEN no line ends in half of one
            const RawDocument document = RawDocument::fromRaw(raw);
            QCOMPARE(document.lines, RawDocument::Lines::Broken);
            for (const QStringView line : QStringView(document.text).split(u'\n')) {
                QVERIFY(line.isValidUtf16());
            }
        }
    }

    void shouldShowWhatIsNoJsonAsDelivered_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("html") << QByteArray("<html>\n<b>no</b>") << u"<html>\n<b>no</b>"_s;
        QTest::newRow("cut off") << QByteArray("{\"a\": [1, 2") << u"{\"a\": [1, 2"_s;
        QTest::newRow("no UTF-8") << QByteArray("\xff\xfe{") << u"\uFFFD\uFFFD{"_s;
        QTest::newRow("control characters") << QByteArray("a\x1b[31m\tb") << QString(u"a\\u001B[31m\tb"_s);
    }
    void shouldShowWhatIsNoJsonAsDelivered()
    {
        QFETCH(QByteArray, raw);
        const RawDocument document = RawDocument::fromRaw(raw);
        QCOMPARE(document.form, RawDocument::Form::NotJson);
        QTEST(document.text, "text");
    }

    void shouldFindPlacesInOrderWithoutCase()
    {
        QCOMPARE(placesOf(u"ab"_s, u"ABxabaab"_s, 10), (QList<qsizetype>{0, 3, 6}));
        QCOMPARE(placesOf(u"aa"_s, u"aaaa"_s, 10), (QList<qsizetype>{0, 2}));
        QCOMPARE(placesOf(u"a"_s, u"aaaa"_s, 3), (QList<qsizetype>{0, 1, 2}));
        QCOMPARE(placesOf(QString(), u"aaaa"_s, 3), QList<qsizetype>());
        QCOMPARE(placesOf(u"x"_s, QString(), 3), QList<qsizetype>());
    }
};

QTEST_GUILESS_MAIN(TestRawDocument)
#include "tst_rawdocument.moc"
