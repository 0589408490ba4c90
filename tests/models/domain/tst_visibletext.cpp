// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visibletext.h"

#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;

class TestVisibleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMakeHiddenCharactersVisible_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("visible");
        QTest::newRow("plain") << u"VM für Größe 日本 🙂"_s << u"VM für Größe 日本 🙂"_s;
        QTest::newRow("lines and tabs stay") << u"a\n\tb"_s << u"a\n\tb"_s;
        QTest::newRow("line breaks of Windows") << u"a\r\nb"_s << u"a\nb"_s;
        QTest::newRow("carriage return alone") << u"safe\revil"_s << u"safe⟨U+000D⟩evil"_s;
        QTest::newRow("null") << u"a\u0000b"_s << u"a⟨U+0000⟩b"_s;
        QTest::newRow("escape") << u"\u001B[31m"_s << u"⟨U+001B⟩[31m"_s;
        QTest::newRow("delete and C1") << u"\u007F\u0085"_s << u"⟨U+007F⟩⟨U+0085⟩"_s;
        QTest::newRow("bidirectional override") << u"\u202Egpj.exe"_s << u"⟨U+202E⟩gpj.exe"_s;
        QTest::newRow("bidirectional isolate") << u"\u2066x\u2069"_s << u"⟨U+2066⟩x⟨U+2069⟩"_s;
        QTest::newRow("zero width") << u"a\u200Bb\uFEFF"_s << u"a⟨U+200B⟩b⟨U+FEFF⟩"_s;
        QTest::newRow("soft hyphen") << u"pass\u00ADword"_s << u"pass⟨U+00AD⟩word"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s << u"a⟨U+2028⟩b"_s;
        QTest::newRow("tag beyond 16 bits") << u"x\U000E0041"_s << u"x⟨U+E0041⟩"_s;
        QTest::newRow("private use") << u"\uE000"_s << u"⟨U+E000⟩"_s;
        QTest::newRow("half a character") << QString(QChar(0xD83D)) << QString(QChar::ReplacementCharacter);
        QTest::newRow("empty") << u""_s << u""_s;
    }

    void shouldMakeHiddenCharactersVisible()
    {
        QFETCH(QString, text);
        QFETCH(QString, visible);
        QCOMPARE(visibleText(text), visible);
    }

    void shouldCutTheMiddleAndShowTheEnd()
    {
        const QString text = QString(10'000'000, u'a') + u"THE END"_s;
        const QString visible = visibleText(text, 400);
        QVERIFY(visible.startsWith(QString(300, u'a')));
        QVERIFY(visible.endsWith(u"THE END"_s));
        QVERIFY(visible.contains(QString::number(text.size() - 400)));
        QVERIFY(visible.size() < 500);
    }

    void shouldNotCutTextThatFits()
    {
        QCOMPARE(visibleText(QString(400, u'a'), 400), QString(400, u'a'));
        QVERIFY(visibleText(QString(401, u'a'), 400) != QString(401, u'a'));
    }

    void shouldNotCutACharacterInHalf()
    {
        // Four units are kept, three at the start and one at the end: both cuts fall into a character.
        const QString visible = visibleText(u"🙂🙂🙂🙂"_s, 4);
        QVERIFY(!visible.contains(QChar::ReplacementCharacter));
        QVERIFY(visible.startsWith(u"🙂 "_s));
    }

    void shouldStayOnOneLine()
    {
        QCOMPARE(visibleLine(u"\n first\r\nsecond\tthird \n"_s), u"first second third"_s);
        QVERIFY(visibleLine(QString(10'000'000, u'\n')).size() < 300);
        QVERIFY(!visibleLine(u"a\u2028b\u2029c\u0085d"_s).contains(QChar::LineSeparator));
    }
};

QTEST_GUILESS_MAIN(TestVisibleText)

#include "tst_visibletext.moc"
