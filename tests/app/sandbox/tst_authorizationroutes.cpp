// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedazure.h"

#include <QTest>

#include <algorithm>

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

    void shouldTellAnActivatedRoleUntilItEnds()
    {
        // GIVEN a role that is active for a day
        SimulatedAzure azure({.scenario = Sandbox::Scenario::Roles});
        const QString provider = scope(azure, indexOf(azure, u"Owner activated for a day"_s)) + m_provider;
        const auto active = [&] {
            return valueOf(azure.get(provider + u"roleAssignmentScheduleInstances"_s + m_query));
        };
        const QJsonArray before = active();
        QCOMPARE(before.size(), 1);
        QCOMPARE(before[0]["properties"_L1]["assignmentType"_L1].toString(), u"Activated"_s);
        QVERIFY(before[0]["properties"_L1]["endDateTime"_L1].toString().startsWith(u"2026-03-03T08:00:00"_s));

        // WHEN the day is over
        azure.pass(std::chrono::hours(24));

        // THEN it is only eligible
        QVERIFY(active().isEmpty());
        QCOMPARE(valueOf(azure.get(provider + u"roleEligibilityScheduleInstances"_s + m_query)).size(), 1);
    }

    void shouldLeaveOutWhatIsBelowOnDemand()
    {
        SimulatedAzure azure({.scenario = Sandbox::Scenario::Roles});
        const QString all = scope(azure, indexOf(azure, u"Owner of a resource group"_s)) + assignments;
        QCOMPARE(valueOf(azure.get(all)).size(), 1);
        QVERIFY(valueOf(azure.get(all + u"&$filter=atScope()"_s)).isEmpty());
    }

    void shouldRefuseToTellRoles()
    {
        SimulatedAzure azure({.scenario = Sandbox::Scenario::Roles});
        const qsizetype index = indexOf(azure, u"Roles not to be read"_s);
        for (const QString &resource : {u"roleAssignmentScheduleInstances"_s, u"roleEligibilityScheduleInstances"_s}) {
            const auto answer = azure.get(scope(azure, index) + m_provider + resource + m_query);
            QCOMPARE(answer.status, 403);
            QCOMPARE(errorCode(answer), u"AuthorizationFailed"_s);
        }
        QCOMPARE(azure.get(scope(azure, index) + assignments).status, 403);
        // Whoever has no role may not read the requests either
        const auto requests = azure.get(azure.requestsPath(indexOf(azure, u"No role"_s)) + u'?' + azure.lockboxVersion);
        QCOMPARE(requests.status, 403);
    }

    void shouldTellAGroupApart()
    {
        SimulatedAzure azure({.scenario = Sandbox::Scenario::Roles});
        const QString path = scope(azure, indexOf(azure, u"Owner by group"_s));
        const auto properties = valueOf(azure.get(path + assignments))[0]["properties"_L1];
        QCOMPARE(properties["principalType"_L1].toString(), u"Group"_s);
        const auto instance = valueOf(azure.get(path + m_provider + u"roleAssignmentScheduleInstances"_s + m_query))[0];
        QCOMPARE(instance["properties"_L1]["memberType"_L1].toString(), u"Group"_s);
    }

private:
    static qsizetype indexOf(SimulatedAzure &azure, const QString &name)
    {
        const auto &subscriptions = azure.service->world().subscriptions();
        const auto found = std::ranges::find(subscriptions, name, &Sandbox::Subscription::displayName);
        return found - subscriptions.begin();
    }

    static inline const QString m_provider = u"/providers/Microsoft.Authorization/"_s;
    static inline const QString m_query = u"?api-version=2020-10-01&$filter=asTarget()"_s;
};

QTEST_GUILESS_MAIN(TestAuthorizationRoutes)
#include "tst_authorizationroutes.moc"
