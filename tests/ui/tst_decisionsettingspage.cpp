// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionsettingspage.h"

#include "settingspagetest.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestDecisionSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveBackWhatItShows()
    {
        Domain::Preferences strict;
        strict.ticketDigits = Domain::Preferences::TicketDigits::NotAsked;
        strict.holdTime = std::chrono::seconds(60);
        strict.shortestReason = 200;
        Domain::Preferences lax;
        lax.holdTime = std::chrono::seconds(0);
        for (const Domain::Preferences &preferences : {Domain::Preferences(), strict, lax}) {
            DecisionSettingsPage page;
            page.showPreferences(preferences, {});
            QCOMPARE(Tests::collected(page), preferences);
            QVERIFY(page.isValid());
        }
    }

    void shouldTakeWhatIsEntered()
    {
        DecisionSettingsPage page;
        page.showPreferences({}, {});
        page.findChild<QCheckBox *>(u"ticketDigits"_s)->setChecked(false);
        page.findChild<QSpinBox *>(u"holdTime"_s)->setValue(1000); // more than there may be
        page.findChild<QSpinBox *>(u"shortestReason"_s)->setValue(12);

        const Domain::Preferences preferences = Tests::collected(page);

        QCOMPARE(preferences.ticketDigits, Domain::Preferences::TicketDigits::NotAsked);
        QCOMPARE(preferences.holdTime, std::chrono::seconds(60));
        QCOMPARE(preferences.shortestReason, 12);
    }

    void shouldLockEachRuleByItself()
    {
        DecisionSettingsPage page;
        page.showPreferences({}, Domain::Preference::HoldTime);
        QVERIFY(!page.findChild<QSpinBox *>(u"holdTime"_s)->isEnabled());
        QVERIFY(page.findChild<QSpinBox *>(u"shortestReason"_s)->isEnabled());
        QVERIFY(page.findChild<QCheckBox *>(u"ticketDigits"_s)->isEnabled());
    }
};

QTEST_MAIN(TestDecisionSettingsPage)
#include "tst_decisionsettingspage.moc"
