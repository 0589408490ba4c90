// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainlabel.h"

#include "contrast.h"

#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestPlainLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNeverInterpretMarkup()
    {
        PlainLabel label(PlainLabel::Rank::Body);
        label.showText(u"<b>bold</b> <a href='https://evil.example'>x</a>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.shownText(), u"<b>bold</b> <a href='https://evil.example'>x</a>"_s);
        QCOMPARE(label.accessibleName(), label.shownText());
    }

    void shouldLetLongWordsWrap_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("path") << u"SUBSCRIPTIONS/"_s.repeated(20);
        QTest::newRow("nothing to wrap at") << QString(400, u'x');
        QTest::newRow("characters of two units") << u"😀"_s.repeated(200);
    }
    void shouldLetLongWordsWrap()
    {
        QFETCH(QString, word);

        // GIVEN a label with a word far longer than a line
        PlainLabel label(PlainLabel::Rank::Body);
        label.showText(word);

        // THEN it fits into a narrow column, no character is torn, and the text is told as it was given
        QVERIFY(label.minimumSizeHint().width() < 300);
        QVERIFY(label.text().isValidUtf16());
        QCOMPARE(label.text().remove(QChar(0x200B)), word);
        QCOMPARE(label.shownText(), word);
    }

    void shouldLeaveOrdinaryTextAlone()
    {
        PlainLabel label(PlainLabel::Rank::Body);
        label.showText(u"Microsoft Support asks for access"_s);
        QCOMPARE(label.text(), u"Microsoft Support asks for access"_s);
    }

    void shouldStayLegibleWhenThePaletteTurnsDark()
    {
        // GIVEN a muted label on a light page
        QWidget page;
        auto *label = new PlainLabel(PlainLabel::Rank::Muted, &page);

        // WHEN the page turns dark
        QPalette dark = page.palette();
        dark.setColor(QPalette::Window, QColor(30, 30, 30));
        dark.setColor(QPalette::WindowText, Qt::white);
        page.setPalette(dark);

        // THEN the label is muted against the dark ground
        const QColor text = label->palette().color(QPalette::WindowText);
        QVERIFY(contrastRatio(text, QColor(30, 30, 30)) >= legibleContrast);
        QVERIFY(text != QColor(Qt::white));
    }

    void shouldBeLargerAsATitle()
    {
        const PlainLabel title(PlainLabel::Rank::Title);
        const PlainLabel body(PlainLabel::Rank::Body);
        const PlainLabel muted(PlainLabel::Rank::Muted);
        QVERIFY(title.fontMetrics().height() > body.fontMetrics().height());
        QVERIFY(muted.fontMetrics().height() <= body.fontMetrics().height());
    }

    void shouldGrowWithTheFontOfThePage()
    {
        // GIVEN labels that do not have the font of their page
        QWidget page;
        const PlainLabel title(PlainLabel::Rank::Title, &page);
        const PlainLabel muted(PlainLabel::Rank::Muted, &page);
        const int titleHeight = title.fontMetrics().height();
        const int mutedHeight = muted.fontMetrics().height();

        // WHEN
        QFont large = page.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        page.setFont(large);

        // THEN
        QVERIFY(title.fontMetrics().height() > titleHeight);
        QVERIFY(muted.fontMetrics().height() > mutedHeight);
    }
};

QTEST_MAIN(TestPlainLabel)
#include "tst_plainlabel.moc"
