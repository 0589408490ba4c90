// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browser.h"

#include "openedpages.h"

#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldOpenOnlyPages_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isOpened");
        QTest::newRow("https") << u"https://login.microsoftonline.com/x?y=z"_s << true;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080/authorize"_s << true;
        QTest::newRow("localhost") << u"http://localhost:8080/authorize"_s << true;
        QTest::newRow("http elsewhere") << u"http://login.microsoftonline.com/"_s << false;
        QTest::newRow("looks like loopback") << u"http://localhost.evil.example/"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("another program") << u"ms-settings:display"_s << false;
        QTest::newRow("with a user") << u"https://login.microsoftonline.com@evil.example/"_s << false;
        QTest::newRow("no host") << u"https:///x"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void shouldOpenOnlyPages()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, isOpened);
        const Tests::OpenedPages opened;
        QCOMPARE(openInBrowser(QUrl(address)), isOpened);
        QCOMPARE(opened.pages.size(), isOpened ? 1 : 0);
    }
};

QTEST_MAIN(TestBrowser)
#include "tst_browser.moc"
