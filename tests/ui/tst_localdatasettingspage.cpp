// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localdatasettingspage.h"

#include "settingspagetest.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestLocalDataSettingsPage : public QObject
{
    Q_OBJECT

    struct Page {
        LocalDataSettingsPage page;
        QSignalSpy requested{&page, &LocalDataSettingsPage::deletionRequested};

        Page()
        {
            page.showPreferences({}, {});
            page.show();
            QTest::mouseClick(page.findChild<QPushButton *>(u"deleteAll"_s), Qt::LeftButton);
        }
        QMessageBox *question() const { return page.findChild<QMessageBox *>(u"deletionQuestion"_s); }
    };

private Q_SLOTS:
    void shouldGiveBackWhatItShows()
    {
        for (const int days : {0, 30, 3650}) {
            Domain::Preferences preferences;
            preferences.retentionDays = days;
            LocalDataSettingsPage page;
            page.showPreferences(preferences, {});
            QCOMPARE(Tests::collected(page), preferences);
        }
    }

    void shouldAskBeforeItDeletes()
    {
        // GIVEN the question
        const Page window;
        QVERIFY(window.question() && window.question()->isVisible());
        QVERIFY(window.question()->informativeText().contains(u"sign-ins"_s));
        QCOMPARE(window.requested.size(), 0);

        // WHEN it is confirmed
        QTest::mouseClick(window.question()->findChild<QPushButton *>(u"confirmDeletion"_s), Qt::LeftButton);

        // THEN
        QCOMPARE(window.requested.size(), 1);
    }

    void shouldDeleteNothingByEnterOrEscape_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("Escape") << Qt::Key_Escape;
    }
    void shouldDeleteNothingByEnterOrEscape()
    {
        QFETCH(const Qt::Key, key);
        const Page window;
        QVERIFY(window.question() && window.question()->isVisible());
        QSignalSpy closed(window.question(), &QObject::destroyed);
        QTest::keyClick(window.question(), key);
        QVERIFY(closed.wait());
        QCOMPARE(window.requested.size(), 0);
    }
};

QTEST_MAIN(TestLocalDataSettingsPage)
#include "tst_localdatasettingspage.moc"
