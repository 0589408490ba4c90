// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory.h"

#include "scenario.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Sandbox;

class TestDirectory : public QObject
{
    Q_OBJECT

    const World m_world =
        makeWorld({.scenario = Scenario::Empty, .start = QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC)});

private Q_SLOTS:
    void shouldLetTheFirstPersonIntoEveryTenant()
    {
        const Person person = personsOf(m_world, 1).constFirst();
        QCOMPARE(person.userPrincipalName, u"sandbox.user@contoso.example"_s);
        QCOMPARE(person.homeTenantId, m_world.tenants().constFirst().tenantId);
        for (const Tenant &tenant : m_world.tenants()) {
            QVERIFY(person.belongsTo(tenant.tenantId.toUpper()));
        }
        QCOMPARE(person.directoryRoles, QStringList{globalAdministrator});
    }

    void shouldKeepTheOthersInTheirTenant()
    {
        const QList<Person> persons = personsOf(m_world, 1);
        QCOMPARE(persons.size(), 3);
        QVERIFY(!persons[1].belongsTo(m_world.tenants()[1].tenantId));
        QVERIFY(persons[1].directoryRoles.isEmpty());
        QVERIFY(!persons[2].belongsTo(m_world.tenants()[0].tenantId));
    }

    void shouldRepeatWithTheSeed()
    {
        QCOMPARE(personsOf(m_world, 7)[1].objectId, personsOf(m_world, 7)[1].objectId);
        QCOMPARE_NE(personsOf(m_world, 7)[1].objectId, personsOf(m_world, 8)[1].objectId);
        QCOMPARE_NE(personsOf(m_world, 7)[1].objectId, personsOf(m_world, 7)[2].objectId);
    }
};

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
