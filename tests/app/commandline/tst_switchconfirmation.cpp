// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "switchconfirmation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace CommandLine;
using Domain::LockboxSwitch;

class SwitchConfirmationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAskForTheWordOfTheDirection()
    {
        QCOMPARE(switchWord(LockboxSwitch::Enable), u"enable"_s);
        QCOMPARE(switchWord(LockboxSwitch::Disable), u"disable"_s);
        QVERIFY(switchQuestion(LockboxSwitch::Enable, {}).endsWith(u"Type “enable” to go on: "_s));
    }

    void shouldTellTheTenantByNameAndId()
    {
        SwitchPlace place{.tenant = {.id = u"T"_s, .displayName = u"Con\u202Etoso"_s, .defaultDomain = {}}};
        const QString question = switchQuestion(LockboxSwitch::Enable, place);
        QVERIFY(question.contains(u"(T)"_s));
        QVERIFY(!question.contains(u'\u202E'));
        place.tenant.displayName.clear();
        QVERIFY(switchQuestion(LockboxSwitch::Enable, place).contains(u"Tenant: T\n"_s));
        place.tenant.id.clear();
        QVERIFY(switchQuestion(LockboxSwitch::Enable, place).contains(u"does not tell"_s));
    }

    void shouldTellWhatHoldsNow()
    {
        SwitchPlace place;
        const QString unknown = switchQuestion(LockboxSwitch::Disable, place);
        place.optIn.isOptedIn = false;
        const QString off = switchQuestion(LockboxSwitch::Disable, place);
        QVERIFY(unknown.contains(u"At present: not known"_s));
        QVERIFY(off.contains(u"At present: not enabled"_s));
    }

    void shouldWarnWhoIsNoGlobalAdministrator()
    {
        const auto warns = [](const SwitchPlace &place) {
            return switchQuestion(LockboxSwitch::Enable, place).contains(u"will probably refuse"_s);
        };
        SwitchPlace place;
        QVERIFY(!warns(place));
        place.identity.emplace();
        QVERIFY(!warns(place)); // the token tells no roles at all
        place.identity->directoryRoles = {u"b79fbf4d-3ef9-4689-8143-76b194e85509"_s};
        QVERIFY(warns(place));
        place.identity->directoryRoles << u"62e90394-69f5-4237-9190-012177145e10"_s;
        QVERIFY(!warns(place));
    }
};

QTEST_GUILESS_MAIN(SwitchConfirmationTest)
#include "tst_switchconfirmation.moc"
