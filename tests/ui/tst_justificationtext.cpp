// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "justificationtext.h"

#include <QScrollBar>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestJustificationText : public QObject
{
    Q_OBJECT

    static int heightFor(const QString &text)
    {
        JustificationText view;
        view.resize(300, 100);
        view.showJustification(text);
        view.show();
        return view.height();
    }

private Q_SLOTS:
    void shouldBeAsHighAsItsTextUpToSomeLines()
    {
        const int brief = heightFor(u"brief"_s);
        const int longer = heightFor(u"some words "_s.repeated(20));
        const int endless = heightFor(u"some words "_s.repeated(2000));
        QVERIFY(brief < longer);
        QVERIFY(longer < endless);
        QCOMPARE(heightFor(u"line\n"_s.repeated(100)), endless);
    }

    void shouldNeedNoScrollBarForWhatFits()
    {
        JustificationText view;
        view.resize(300, 100);
        view.showJustification(u"some words "_s.repeated(12));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(view.verticalScrollBar()->maximum(), 0);
    }

    void shouldSayWhenThereIsNone()
    {
        JustificationText view;
        view.showJustification({});
        QCOMPARE(view.toPlainText(), u"Microsoft gave no justification."_s);
    }

    void shouldShowBothEndsOfALongText()
    {
        JustificationText view;
        view.showJustification(u"begin"_s + QString(1'000'000, u'x') + u"end"_s);
        QVERIFY(view.toPlainText().startsWith(u"begin"_s));
        QVERIFY(view.toPlainText().endsWith(u"end"_s));
        QVERIFY(view.toPlainText().size() < 5000);
        QVERIFY(view.isReadOnly());
    }
};

QTEST_MAIN(TestJustificationText)
#include "tst_justificationtext.moc"
