// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferencekeys.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using Domain::Preferences;
using Settings::preferenceKeys;

class TestPreferenceKeys : public QObject
{
    Q_OBJECT

    static const Settings::PreferenceKey *keyNamed(const QString &name)
    {
        for (const Settings::PreferenceKey &key : preferenceKeys()) {
            if (key.name == name) {
                return &key;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void shouldNameEachPartOnce()
    {
        QSet<QString> names;
        Domain::PreferenceSet parts;
        for (const Settings::PreferenceKey &key : preferenceKeys()) {
            QVERIFY(!parts.testFlag(key.part));
            parts |= key.part;
            names.insert(key.name);
        }
        QCOMPARE(names.size(), qsizetype(preferenceKeys().size()));
        QCOMPARE(parts.toInt(), 0x1FF); // all of Domain::Preference
    }

    void shouldReadBackWhatItWrites()
    {
        // GIVEN preferences none of which is the usual one
        Preferences unusual{.clientId = u"04b07795-8ddb-461a-bbee-02f9e1bf7b46"_s,
            .tenant = u"contoso.example"_s,
            .cloud = u"/srv/clouds/stack.json"_s,
            .checkPeriod = std::chrono::seconds(300),
            .proxy = Preferences::Proxy::Manual,
            .proxyHost = u"2001:db8::1"_s,
            .proxyPort = 3128,
            .ticketDigits = Preferences::TicketDigits::NotAsked,
            .holdTime = std::chrono::seconds(60),
            .shortestReason = 20,
            .retentionDays = 0};

        for (const Preferences &preferences : {unusual, Preferences()}) {
            // WHEN they are written and read one by one
            Preferences again;
            for (const Settings::PreferenceKey &key : preferenceKeys()) {
                QVERIFY2(key.read(key.write(preferences), again), key.name.data());
            }

            // THEN
            QCOMPARE(again, preferences);
        }
    }

    void shouldRefuseWhatIsNoValue_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("values");
        QTest::newRow("client") << u"SignIn/ClientId"_s << QStringList{u"contoso"_s, u"{}"_s};
        QTest::newRow("tenant") << u"SignIn/Tenant"_s << QStringList{u"common"_s, u"a b.example"_s};
        QTest::newRow("cloud") << u"SignIn/Cloud"_s << QStringList{QString(), u"germany"_s, u"../stack.json"_s};
        QTest::newRow("period") << u"Watching/CheckPeriodSeconds"_s
                                << QStringList{QString(), u"29"_s, u"901"_s, u"60.5"_s, u"1e2"_s, u"99999999999999"_s};
        QTest::newRow("proxy") << u"Network/Proxy"_s << QStringList{QString(), u"manual"_s, u"proxy.example"_s};
        QTest::newRow("digits") << u"Decisions/AskTicketDigits"_s << QStringList{QString(), u"1"_s, u"maybe"_s};
        QTest::newRow("hold") << u"Decisions/HoldSeconds"_s << QStringList{u"-1"_s, u"61"_s, u"five"_s};
        QTest::newRow("reason") << u"Decisions/ShortestReason"_s << QStringList{u"-1"_s, u"201"_s};
        QTest::newRow("retention") << u"LocalData/RetentionDays"_s << QStringList{u"-1"_s, u"3651"_s};
    }
    void shouldRefuseWhatIsNoValue()
    {
        QFETCH(const QString, key);
        QFETCH(const QStringList, values);
        QVERIFY(keyNamed(key));
        for (const QString &value : values) {
            Preferences preferences;
            QVERIFY2(!keyNamed(key)->read(value, preferences), qPrintable(value));
            QCOMPARE(preferences, Preferences());
        }
    }
};

QTEST_GUILESS_MAIN(TestPreferenceKeys)
#include "tst_preferencekeys.moc"
