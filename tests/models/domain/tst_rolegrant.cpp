// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rolegrant.h"

#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace
{

const QString subscriptionId = u"11111111-2222-3333-4444-555555555555"_s;
const QString approval = u"Microsoft.CustomerLockbox/requests/UpdateApproval/action"_s;

RoleGrant grantOf(const QString &roleDefinitionId)
{
    return {.kind = RoleGrant::Kind::Assigned, .roleDefinitionId = roleDefinitionId, .scope = {}};
}

} // namespace

class TestRoleGrant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellWhereARoleWasGranted_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<ScopeKind>("kind");
        const QString self = u"/subscriptions/"_s + subscriptionId;
        QTest::newRow("subscription") << self << ScopeKind::Subscription;
        QTest::newRow("subscription, capitals and slash") << self.toUpper() + u'/' << ScopeKind::Subscription;
        QTest::newRow("management group")
            << u"/providers/Microsoft.Management/managementGroups/mg"_s << ScopeKind::ManagementGroup;
        QTest::newRow("root") << u"/"_s << ScopeKind::Root;
        QTest::newRow("resource group") << self + u"/resourceGroups/rg"_s << ScopeKind::ResourceGroup;
        QTest::newRow("resource") << self + u"/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm"_s
                                  << ScopeKind::Resource;
        QTest::newRow("extension named like a management group")
            << self + u"/providers/Microsoft.Management/managementGroups/mg"_s << ScopeKind::Resource;
        QTest::newRow("another subscription")
            << u"/subscriptions/11111111-2222-3333-4444-000000000000"_s << ScopeKind::Other;
        QTest::newRow("nothing") << QString() << ScopeKind::Other;
        QTest::newRow("words") << u"everywhere"_s << ScopeKind::Other;
    }
    void shouldTellWhereARoleWasGranted()
    {
        QFETCH(const QString, scope);
        QTEST(scopeKindOf(scope, subscriptionId), "kind");
    }

    void shouldRecogniseTheDesignatedRolesByTheLastSegment()
    {
        QVERIFY(grantOf(u"/providers/Microsoft.Authorization/roleDefinitions/8E3AF657-a8ff-443c-a75c-2fe8c4bcb635"_s)
                .isDesignated());
        QVERIFY(grantOf(u"/subscriptions/x/providers/y/4dae6930-7baf-46f5-909e-0383bc931c46"_s).isDesignated());
        QVERIFY(
            !grantOf(u"/8e3af657-a8ff-443c-a75c-2fe8c4bcb635/b24988ac-6180-42a0-ab88-20f7382dd24c"_s).isDesignated());
        QVERIFY(!grantOf({}).isDesignated());
    }

    void shouldSeeAGroupByEitherField()
    {
        RoleGrant grant = grantOf(u"x"_s);
        QVERIFY(!grant.isByGroup());
        grant.memberType = u"group"_s;
        QVERIFY(grant.isByGroup());
        grant.memberType = u"Direct"_s;
        grant.principalType = u"ForeignGroup"_s;
        QVERIFY(grant.isByGroup());
    }

    void shouldAllowActionsByPatterns_data()
    {
        QTest::addColumn<QStringList>("actions");
        QTest::addColumn<QStringList>("notActions");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("exact") << QStringList{approval} << QStringList() << true;
        QTest::newRow("other case") << QStringList{approval.toUpper()} << QStringList() << true;
        QTest::newRow("all") << QStringList{u"*"_s} << QStringList() << true;
        QTest::newRow("of the provider") << QStringList{u"Microsoft.CustomerLockbox/*"_s} << QStringList() << true;
        QTest::newRow("verbs") << QStringList{u"*/action"_s} << QStringList() << true;
        QTest::newRow("reading") << QStringList{u"*/read"_s} << QStringList() << false;
        QTest::newRow("taken away") << QStringList{u"*"_s} << QStringList{u"Microsoft.CustomerLockbox/*"_s} << false;
        QTest::newRow("something else taken away")
            << QStringList{u"*"_s} << QStringList{u"Microsoft.Authorization/*/Write"_s} << true;
        QTest::newRow("prefix is not enough")
            << QStringList{u"Microsoft.CustomerLockbox/requests"_s} << QStringList() << false;
        QTest::newRow("too long to be a pattern") << QStringList{QString(100'000, u'*')} << QStringList() << false;
        QTest::newRow("nothing") << QStringList() << QStringList() << false;
    }
    void shouldAllowActionsByPatterns()
    {
        QFETCH(const QStringList, actions);
        QFETCH(const QStringList, notActions);
        const RoleDefinition definition{.name = {}, .permissions = {{.actions = actions, .notActions = notActions}}};
        QTEST(definition.allows(approval), "allowed");
    }

    void shouldTakeAwayWithinOnePermissionOnly()
    {
        const RoleDefinition definition{.name = {},
            .permissions = {{.actions = {u"*"_s}, .notActions = {u"*"_s}}, {.actions = {approval}, .notActions = {}}}};
        QVERIFY(definition.allows(approval));
    }
};

QTEST_GUILESS_MAIN(TestRoleGrant)
#include "tst_rolegrant.moc"
