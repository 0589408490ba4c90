// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networksettingspage.h"

#include "settingspagetest.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;
using Proxy = Domain::Preferences::Proxy;

class TestNetworkSettingsPage : public QObject
{
    Q_OBJECT

    struct Page {
        NetworkSettingsPage page;
        QComboBox &proxy = *page.findChild<QComboBox *>(u"proxy"_s);
        QLineEdit &host = *page.findChild<QLineEdit *>(u"proxyHost"_s);
        QSpinBox &port = *page.findChild<QSpinBox *>(u"proxyPort"_s);

        explicit Page(const Domain::Preferences &preferences, Domain::PreferenceSet enforced = {})
        {
            page.showPreferences(preferences, enforced);
            page.show();
        }
    };

    static Domain::Preferences manual()
    {
        Domain::Preferences preferences;
        preferences.proxy = Proxy::Manual;
        preferences.proxyHost = u"proxy.example"_s;
        preferences.proxyPort = 3128;
        return preferences;
    }

private Q_SLOTS:
    void shouldGiveBackWhatItShows()
    {
        Domain::Preferences none;
        none.proxy = Proxy::None;
        for (const Domain::Preferences &preferences : {Domain::Preferences(), none, manual()}) {
            const Page window(preferences);
            QCOMPARE(Tests::collected(window.page), preferences);
            QVERIFY(window.page.isValid());
            QCOMPARE(window.host.isEnabled(), preferences.proxy == Proxy::Manual);
        }
    }

    void shouldWantAHostForAProxyOfItsOwn()
    {
        Page window{{}};
        window.proxy.setCurrentIndex(window.proxy.count() - 1);
        for (const QString &bad : {QString(), u"proxy.example:8080"_s, u"http://proxy.example"_s, u"me@proxy"_s}) {
            window.host.setText(bad);
            QVERIFY2(!window.page.isValid(), qPrintable(bad));
        }
        for (const QString &good : {u"proxy.example"_s, u"10.0.0.1"_s, u"2001:db8::1"_s}) {
            window.host.setText(good);
            QVERIFY2(window.page.isValid(), qPrintable(good));
        }
    }

    void shouldForgetTheHostOfAProxyThatIsNotUsed()
    {
        Page window{manual()};
        window.proxy.setCurrentIndex(0);
        QCOMPARE(Tests::collected(window.page), Domain::Preferences());
    }

    void shouldLockWhatTheAdministratorSet()
    {
        const Page window(manual(), Domain::Preference::Proxy);
        QVERIFY(!window.proxy.isEnabled());
        QVERIFY(!window.host.isEnabled());
        QVERIFY(!window.port.isEnabled());
        QCOMPARE(Tests::collected(window.page), manual());
    }
};

QTEST_MAIN(TestNetworkSettingsPage)
#include "tst_networksettingspage.moc"
