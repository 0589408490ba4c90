// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestFindBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSpeakByKeyboard()
    {
        // GIVEN an open bar
        FindBar bar;
        bar.open();
        auto *needle = bar.findChild<QLineEdit *>(u"find"_s);
        QSignalSpy changed(&bar, &FindBar::needleChanged);
        QSignalSpy next(&bar, &FindBar::nextRequested);
        QSignalSpy previous(&bar, &FindBar::previousRequested);
        QSignalSpy closed(&bar, &FindBar::closed);

        // WHEN something is typed, gone through and left
        QTest::keyClicks(needle, u"ab"_s);
        QTest::keyClick(needle, Qt::Key_Return);
        QTest::keyClick(needle, Qt::Key_Enter);
        QTest::keyClick(needle, Qt::Key_F3);
        QTest::keyClick(needle, Qt::Key_F3, Qt::ShiftModifier);
        QTest::keyClick(needle, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(needle, Qt::Key_Escape);

        // THEN each is said
        QCOMPARE(bar.needle(), u"ab"_s);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(next.size(), 3);
        QCOMPARE(previous.size(), 2);
        QCOMPARE(closed.size(), 1);
        QVERIFY(!bar.isVisible());
    }

    void shouldSayWhereTheReaderIs_data()
    {
        QTest::addColumn<int>("current");
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("isAll");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << 0 << 0 << true << u"Not found"_s;
        QTest::newRow("some") << 2 << 12 << true << u"2 of 12"_s;
        QTest::newRow("too many") << 1 << 100 << false << u"1 of more than 100"_s;
    }
    void shouldSayWhereTheReaderIs()
    {
        QFETCH(int, current);
        QFETCH(int, count);
        QFETCH(bool, isAll);
        FindBar bar;
        bar.open();
        bar.findChild<QLineEdit *>(u"find"_s)->setText(u"x"_s);
        using Completeness = FindBar::Tally::Completeness;
        bar.showTally(
            {.current = current, .count = count, .completeness = isAll ? Completeness::All : Completeness::AtLeast});
        QTEST(bar.findChild<QLabel *>()->text(), "words");
    }

    void shouldSayNothingWithoutANeedle()
    {
        FindBar bar;
        bar.showTally({});
        QCOMPARE(bar.findChild<QLabel *>()->text(), QString());
    }
};

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
