// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchingsettingspage.h"

#include "settingspagetest.h"

#include <QSpinBox>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWatchingSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepThePeriodWithinItsRange()
    {
        WatchingSettingsPage page;
        Domain::Preferences preferences;
        preferences.checkPeriod = 300s;
        page.showPreferences(preferences, {});
        QCOMPARE(Tests::collected(page), preferences);

        auto &period = *page.findChild<QSpinBox *>(u"checkPeriod"_s);
        period.setValue(1);
        QCOMPARE(Tests::collected(page).checkPeriod, 30s);
        period.setValue(10'000);
        QCOMPARE(Tests::collected(page).checkPeriod, 900s);
    }

    void shouldLockWhatTheAdministratorSet()
    {
        WatchingSettingsPage page;
        page.showPreferences({}, Domain::Preference::CheckPeriod);
        QVERIFY(!page.findChild<QSpinBox *>(u"checkPeriod"_s)->isEnabled());
    }
};

QTEST_MAIN(TestWatchingSettingsPage)
#include "tst_watchingsettingspage.moc"
