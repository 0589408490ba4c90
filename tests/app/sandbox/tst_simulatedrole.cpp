// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedrole.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Sandbox;
using namespace Qt::StringLiterals;

class TestSimulatedRole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldDefineEachRoleOnce()
    {
        QSet<QString> ids;
        for (const Role role :
            {Role::Owner, Role::LockboxApprover, Role::Contributor, Role::Reader, Role::RequestDecider}) {
            ids.insert(definitionOf(role).id);
        }
        QCOMPARE(ids.size(), qsizetype(roleDefinitions().size()));
        QCOMPARE(definitionOf(Role::Owner).name, u"Owner"_s);
        QCOMPARE(definitionOf(Role::RequestDecider).type, u"CustomRole"_s);
    }

    void shouldBeCurrentBetweenStartAndEnd()
    {
        const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), QTimeZone::UTC);
        SimulatedRole role{.role = Role::Owner, .start = noon};
        QVERIFY(!role.isCurrent(noon.addSecs(-1)));
        QVERIFY(role.isCurrent(noon) && role.isCurrent(noon.addYears(9)));
        role.end = noon.addSecs(60);
        QVERIFY(role.isCurrent(noon.addSecs(59)));
        QVERIFY(!role.isCurrent(role.end));
    }
};

QTEST_GUILESS_MAIN(TestSimulatedRole)
#include "tst_simulatedrole.moc"
