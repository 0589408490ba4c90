// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountsettingspage.h"

#include "settingspagetest.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestAccountSettingsPage : public QObject
{
    Q_OBJECT

    struct Page {
        AccountSettingsPage page;
        QSignalSpy edited{&page, &SettingsPage::edited};
        QLineEdit &clientId = *page.findChild<QLineEdit *>(u"clientId"_s);
        QLineEdit &tenant = *page.findChild<QLineEdit *>(u"tenant"_s);
        QComboBox &cloud = *page.findChild<QComboBox *>(u"cloud"_s);
        QLineEdit &cloudFile = *page.findChild<QLineEdit *>(u"cloudFile"_s);

        explicit Page(const Domain::Preferences &preferences = {}, Domain::PreferenceSet enforced = {})
        {
            page.showPreferences(preferences, enforced);
            page.show();
        }
    };

private Q_SLOTS:
    void shouldGiveBackWhatItShows_data()
    {
        QTest::addColumn<QString>("cloud");
        QTest::addColumn<bool>("isFile");
        QTest::newRow("public") << u"public"_s << false;
        QTest::newRow("government") << u"usgovernment"_s << false;
        QTest::newRow("China") << u"china"_s << false;
        QTest::newRow("file") << u"/srv/clouds/stack.json"_s << true;
    }
    void shouldGiveBackWhatItShows()
    {
        QFETCH(const QString, cloud);
        QFETCH(const bool, isFile);
        Domain::Preferences preferences;
        preferences.clientId = u"04b07795-8ddb-461a-bbee-02f9e1bf7b46"_s;
        preferences.tenant = u"contoso.example"_s;
        preferences.cloud = cloud;

        const Page window(preferences);

        QCOMPARE(Tests::collected(window.page), preferences);
        QVERIFY(window.page.isValid());
        QCOMPARE(window.cloudFile.isEnabled(), isFile);
    }

    void shouldCheckWhileOneTypes()
    {
        // GIVEN
        Page window;
        QVERIFY(window.page.isValid());

        // WHEN a client id is typed, THEN it is wrong until it is complete; blanks around it are forgiven
        QTest::keyClicks(&window.clientId, u" 04b07795-8ddb-461a-bbee-02f9e1bf7b4"_s);
        QVERIFY(!window.page.isValid());
        QCOMPARE(Tests::problems(window.page).size(), 1);
        QTest::keyClicks(&window.clientId, u"6 "_s);
        QVERIFY(window.page.isValid());
        QCOMPARE(Tests::collected(window.page).clientId, u"04b07795-8ddb-461a-bbee-02f9e1bf7b46"_s);

        // WHEN the tenant is no tenant
        window.tenant.setText(u"contoso"_s);
        QVERIFY(!window.page.isValid());
        window.tenant.clear();
        QVERIFY(window.page.isValid());
        QVERIFY(!window.edited.isEmpty());
    }

    void shouldWantAFullPathForAFile()
    {
        Page window;
        window.cloud.setCurrentIndex(window.cloud.count() - 1);
        QVERIFY(window.cloudFile.isEnabled());
        QVERIFY(!window.page.isValid());
        window.cloudFile.setText(u"stack.json"_s);
        QVERIFY(!window.page.isValid());
        window.cloudFile.setText(u"/srv/stack.json"_s);
        QVERIFY(window.page.isValid());
        QCOMPARE(Tests::collected(window.page).cloud, u"/srv/stack.json"_s);
        window.cloud.setCurrentIndex(0);
        QCOMPARE(Tests::collected(window.page).cloud, u"public"_s);
    }

    void shouldTakeTheFileThatWasChosen()
    {
        Page window;
        window.cloud.setCurrentIndex(window.cloud.count() - 1);
        QTest::mouseClick(window.page.findChild<QPushButton *>(), Qt::LeftButton);
        auto *dialog = window.page.findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        Q_EMIT dialog->fileSelected(u"/srv/chosen.json"_s);
        QCOMPARE(window.cloudFile.text(), u"/srv/chosen.json"_s);
    }

    void shouldLockWhatTheAdministratorSet()
    {
        // GIVEN a prescribed tenant and cloud file
        Domain::Preferences preferences;
        preferences.tenant = u"contoso.example"_s;
        preferences.cloud = u"/srv/stack.json"_s;
        const Page window(preferences, Domain::Preference::Tenant | Domain::Preference::Cloud);

        // THEN only the client id can be edited
        QVERIFY(window.clientId.isEnabled());
        QVERIFY(!window.tenant.isEnabled());
        QVERIFY(!window.cloud.isEnabled());
        QVERIFY(!window.cloudFile.isEnabled());
        QCOMPARE(Tests::collected(window.page), preferences);
    }
};

QTEST_MAIN(TestAccountSettingsPage)
#include "tst_accountsettingspage.moc"
