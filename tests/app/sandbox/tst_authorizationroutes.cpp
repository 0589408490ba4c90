// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedazure.h"

#include <QTest>

using namespace Tests;

namespace
{

const QString assignments = u"/providers/Microsoft.Authorization/roleAssignments?api-version=2022-04-01"_s;

} // namespace

class TestAuthorizationRoutes : public QObject
{
    Q_OBJECT

    QString scope(SimulatedAzure &azure, qsizetype index = 0)
    {
        return u"/subscriptions/"_s + azure.subscription(index);
    }

private Q_SLOTS:
    void shouldAssignTheCallerOnTheSubscriptionItself()
    {
        SimulatedAzure azure;
        for (qsizetype i = 0; i < 5; ++i) {
            const QJsonArray all = valueOf(azure.get(scope(azure, i) + assignments));
            QCOMPARE(all.size(), 1);
            QCOMPARE(all[0]["properties"_L1]["scope"_L1].toString(), scope(azure, i));
            const QString role = all[0]["properties"_L1]["roleDefinitionId"_L1].toString();
            QVERIFY(role.endsWith("8e3af657-a8ff-443c-a75c-2fe8c4bcb635"_L1) ||
                    role.endsWith("4dae6930-7baf-46f5-909e-0383bc931c46"_L1));
            QCOMPARE(azure.get(role + u"?api-version=2022-04-01"_s).status, 200);
        }
    }

    void shouldFilterByPrincipal_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("count");
        QTest::newRow("assigned") << u"assignedTo('%1')"_s << 1;
        QTest::newRow("principal") << u"principalId eq '%1'"_s << 1;
        QTest::newRow("scope") << u"atScope()"_s << 1;
        QTest::newRow("both, plus signs") << u"atScope()+and+assignedTo('%1')"_s << 1;
        QTest::newRow("somebody else") << u"assignedTo('00000000-0000-0000-0000-000000000001')"_s << 0;
    }

    void shouldFilterByPrincipal()
    {
        QFETCH(QString, filter);
        QFETCH(int, count);
        SimulatedAzure azure;
        const QJsonArray all = valueOf(azure.get(scope(azure) + assignments));
        const QString principal = all[0]["properties"_L1]["principalId"_L1].toString();
        filter.replace(u"%1"_s, principal).replace(u' ', u"%20"_s);
        QCOMPARE(valueOf(azure.get(scope(azure) + assignments + u"&$filter="_s + filter)).size(), count);
    }

    void shouldRefuseOtherFilters()
    {
        SimulatedAzure azure;
        QCOMPARE(azure.get(scope(azure) + assignments + u"&$filter=roleDefinitionId%20eq%20'x'"_s).status, 400);
    }

    void shouldTellEffectivePermissions()
    {
        SimulatedAzure azure;
        const QString path = u"/providers/Microsoft.Authorization/permissions?api-version=2022-04-01"_s;
        QCOMPARE(valueOf(azure.get(scope(azure) + path))[0]["actions"_L1].toArray(), QJsonArray{u"*"_s});
        QVERIFY(valueOf(azure.get(scope(azure, 1) + path))[0]["actions"_L1].toArray().contains(
            u"Microsoft.CustomerLockbox/requests/UpdateApproval/action"_s));
    }

    void shouldTellActiveAndEligibleAssignments()
    {
        SimulatedAzure azure;
        const QString provider = scope(azure) + u"/providers/Microsoft.Authorization/"_s;
        const QString query = u"?api-version=2020-10-01&$filter=asTarget()"_s;
        const QJsonArray active = valueOf(azure.get(provider + u"roleAssignmentScheduleInstances"_s + query));
        QCOMPARE(active.size(), 1);
        QCOMPARE(active[0]["properties"_L1]["assignmentType"_L1].toString(), u"Assigned"_s);
        QVERIFY(valueOf(azure.get(provider + u"roleEligibilityScheduleInstances"_s + query)).isEmpty());
    }

    void shouldNotKnowOtherRoles()
    {
        SimulatedAzure azure;
        const auto answer = azure.get(u"/providers/Microsoft.Authorization/roleDefinitions/x?api-version=2022-04-01"_s);
        QCOMPARE(answer.status, 404);
    }
};

QTEST_GUILESS_MAIN(TestAuthorizationRoutes)
#include "tst_authorizationroutes.moc"
