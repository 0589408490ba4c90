// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpwindow.h"

#include "accent.h"

#include <QPointer>
#include <QTest>
#include <QTextBrowser>

using namespace Views;
using namespace Qt::StringLiterals;

class TestHelpWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldExplainKeysAndAccents()
    {
        auto *window = new HelpWindow(nullptr);
        window->show();
        const QString text = window->findChild<QTextBrowser *>()->toPlainText();
        for (const QString &key : {u"F5"_s, u"F1"_s, u"Ctrl+F"_s, u"Ctrl+1"_s, u"Ctrl+7"_s, u"Ctrl+Q"_s}) {
            QVERIFY2(text.contains(key), qPrintable(key));
        }
        for (const auto accent : {Accent::Waiting, Accent::RunningOut, Accent::AccessRunning, Accent::NeedsAttention}) {
            QVERIFY2(text.contains(accentWord(accent)), qPrintable(accentWord(accent)));
        }
        delete window;
    }

    void shouldCloseOnEscape()
    {
        const QPointer<HelpWindow> window = new HelpWindow(nullptr);
        window->show();
        QTest::keyClick(window.data(), Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([&window] { return window.isNull(); }));
    }
};

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
