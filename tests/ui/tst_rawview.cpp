// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawview.h"

#include "findbar.h"
#include "plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

using namespace Views;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRawView : public QObject
{
    Q_OBJECT

    struct View {
        RawView view;
        QSignalSpy shown{&view, &RawView::shown};
        QSignalSpy searched{&view, &RawView::searched};

        View()
        {
            view.resize(500, 400);
            view.show();
        }
        QPlainTextEdit &text() { return *view.findChild<QPlainTextEdit *>(u"rawText"_s); }
        QLineEdit &find() { return *view.findChild<QLineEdit *>(u"find"_s); }
        QString note() { return view.findChild<PlainLabel *>()->shownText(); }
        bool show(const QByteArray &raw)
        {
            view.showRaw(raw);
            return shown.wait(60s);
        }
        bool isHighlighted() { return !text().document()->firstBlock().next().layout()->formats().isEmpty(); }
        // Waits until the places of the present needle are known.
        bool searchFor(const QString &needle)
        {
            searched.clear();
            find().setText(needle);
            return !searched.isEmpty() || searched.wait(10s); // a short text may already have been searched
        }
    };

    static QByteArray record(const QString &text = u"Support asks; support waits"_s)
    {
        return QJsonDocument(QJsonObject{{u"justification"_s, text}, {u"status"_s, u"Pending"_s}})
            .toJson(QJsonDocument::Compact);
    }

private Q_SLOTS:
    void shouldShowHighlightedJson()
    {
        View window;
        QVERIFY(window.show(record()));
        QVERIFY(window.text().toPlainText().contains(u"    \"status\": \"Pending\"\n"_s));
        QVERIFY(window.isHighlighted());
        QVERIFY(window.text().isReadOnly());
        QCOMPARE(window.note(), QString());
    }

    void shouldShowOnlyTheLatestOfTwoRecords()
    {
        View window;
        window.view.showRaw(QJsonDocument(QJsonArray{QString(3'000'000, u'x')}).toJson());
        QVERIFY(window.show(record()));
        QCOMPARE(window.shown.size(), 1);
        QVERIFY(window.text().toPlainText().contains(u"Pending"_s));
        QVERIFY(!window.text().toPlainText().contains(u"xxxx"_s));
    }

    void shouldBreakTenMegabytesInOneLineAndSaySo()
    {
        // GIVEN ten megabytes in one line
        View window;
        const QByteArray raw = record(QString(10'000'000, u'x'));
        QVERIFY(window.show(raw));

        // THEN no line is long, it is said, it is not highlighted, and what is copied is the original
        for (QTextBlock block = window.text().document()->firstBlock(); block.isValid(); block = block.next()) {
            QVERIFY(block.length() <= RawDocument::longestLine + 1);
        }
        QVERIFY(window.note().contains(u"broken up"_s));
        QVERIFY(window.note().contains(u"too long to be highlighted"_s));
        QVERIFY(!window.isHighlighted());
        for (auto *button : window.view.findChildren<QToolButton *>()) {
            if (button->text() == u"&Copy all"_s) {
                button->click();
            }
        }
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), raw);

        // AND a selection is copied without the marks
        window.text().selectAll();
        window.text().copy();
        QVERIFY(!QGuiApplication::clipboard()->text().contains(RawDocument::breakMark));

        // AND a short one is highlighted again
        QVERIFY(window.show(record()));
        QVERIFY(window.isHighlighted());
        QCOMPARE(window.note(), QString());
    }

    void shouldFindForwardBackwardAndAroundTheEnd()
    {
        // GIVEN a record with the needle twice, and the find bar opened by keyboard
        View window;
        QVERIFY(window.show(record()));
        QTest::keySequence(&window.text(), QKeySequence::Find);
        QVERIFY(window.find().isVisible());

        // WHEN it is searched for
        QVERIFY(window.searchFor(u"support"_s));

        // THEN the first place is marked, Enter and F3 go on, Shift+F3 back, both around the end
        const int first = window.text().textCursor().selectionStart();
        QCOMPARE(window.text().textCursor().selectedText(), u"Support"_s);
        QTest::keyClick(&window.find(), Qt::Key_Return);
        QCOMPARE(window.text().textCursor().selectedText(), u"support"_s);
        const int second = window.text().textCursor().selectionStart();
        QVERIFY(second > first);
        QTest::keyClick(&window.text(), Qt::Key_F3);
        QCOMPARE(window.text().textCursor().selectionStart(), first);
        QTest::keyClick(&window.text(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(window.text().textCursor().selectionStart(), second);

        // AND Esc closes the bar
        QTest::keyClick(&window.find(), Qt::Key_Escape);
        QVERIFY(!window.find().isVisible());
    }

    void shouldSayWhenNothingIsFound()
    {
        View window;
        QVERIFY(window.show(record()));
        QTest::keySequence(&window.text(), QKeySequence::Find);
        QVERIFY(window.searchFor(u"elsewhere"_s));
        bool isSaid = false;
        for (const auto *label : window.view.findChild<FindBar *>()->findChildren<QLabel *>()) {
            isSaid = isSaid || label->text() == u"Not found"_s;
        }
        QVERIFY(isSaid);
        QTest::keyClick(&window.text(), Qt::Key_F3);
        QVERIFY(!window.text().textCursor().hasSelection());
    }

    void shouldTakeTheFindKeyBeforeTheWindow()
    {
        // GIVEN a window whose own search has the same key
        View window;
        QShortcut own(QKeySequence::Find, &window.view);
        QSignalSpy ownActivated(&own, &QShortcut::activated);
        QSignalSpy ownAmbiguous(&own, &QShortcut::activatedAmbiguously);
        QVERIFY(window.show(record()));
        window.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window.view));
        window.text().setFocus();

        // WHEN the key is pressed in the text
        QTest::keySequence(&window.text(), QKeySequence::Find);

        // THEN the text's own bar opens
        QVERIFY(window.find().isVisible());
        QCOMPARE(ownActivated.size() + ownAmbiguous.size(), 0);
    }

    void shouldFollowThePalette()
    {
        View window;
        QVERIFY(window.show(record()));
        const auto color = [&window] {
            return window.text().document()->firstBlock().next().layout()->formats().first().format.foreground();
        };
        const QBrush before = color();
        QPalette dark(Qt::white, QColor(40, 40, 40), QColor(90, 90, 90), Qt::black, Qt::gray, Qt::white, Qt::white,
            QColor(20, 20, 20), QColor(30, 30, 30));
        window.view.setPalette(dark);
        QVERIFY(color() != before);
    }

    void shouldSayWhatIsNoJson()
    {
        View window;
        QVERIFY(window.show("<html>gateway</html>"));
        QCOMPARE(window.text().toPlainText(), u"<html>gateway</html>"_s);
        QVERIFY(window.note().contains(u"no valid JSON"_s));
    }
};

QTEST_MAIN(TestRawView)
#include "tst_rawview.moc"
