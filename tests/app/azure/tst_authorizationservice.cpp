// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authorizationservice.h"

#include "scriptedazure.h"
#include "waitfor.h"

using namespace Qt::StringLiterals;
using Tests::ScriptedAnswer;

class AuthorizationServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_azure = std::make_unique<Tests::ScriptedAzure>(); }
    void cleanup() { QCOMPARE(m_azure->server.deviations(), QStringList()); }
    void shouldReadTheAssignmentsOfAPerson();
    void shouldReadInstancesWithTheirEnd();
    void shouldReadEligibilities();
    void shouldSurviveAnything();
    void shouldReportARefusal();
    void shouldNotPassAListThatBreaksOff();
    void shouldReadARoleOnce();
    void shouldAskForNothingThatIsNoId();

private:
    Azure::AuthorizationService &service() { return m_azure->connection().authorization(); }
    static QByteArray assignmentsTarget(const QByteArray &objectId)
    {
        return "/subscriptions/S/providers/Microsoft.Authorization/roleAssignments?api-version=2022-04-01"
               "&$filter=assignedTo('"_ba +
               objectId + "')"_ba;
    }

    static inline const QByteArray m_person = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_ba;
    static inline const QByteArray m_activeTarget =
        "/subscriptions/S/providers/Microsoft.Authorization/roleAssignmentScheduleInstances"
        "?api-version=2020-10-01&$filter=asTarget()"_ba;
    std::unique_ptr<Tests::ScriptedAzure> m_azure;
};

void AuthorizationServiceTest::shouldReadTheAssignmentsOfAPerson()
{
    // GIVEN two pages
    m_azure->server.expect("GET"_ba, assignmentsTarget(m_person),
        ScriptedAnswer::json(R"({"value":[{"properties":{"roleDefinitionId":"/x/roleDefinitions/R","principalId":"P",
            "principalType":"Group","scope":"/subscriptions/S","condition":null,
            "createdOn":"2024-05-06T07:08:09.1234567Z"}}],"nextLink":"/next"})"_ba));
    m_azure->server.expect("GET"_ba, "/next"_ba,
        ScriptedAnswer::json(R"({"value":[{"properties":{"scope":"/","condition":"@Resource"}}],"nextLink":null})"_ba));

    // WHEN
    const auto grants = Tests::waitFor(service().assignments(u"S"_s, QString::fromLatin1(m_person)));

    // THEN
    QVERIFY(grants && *grants);
    QCOMPARE((*grants)->size(), 2);
    QCOMPARE((*grants)->first(), (Domain::RoleGrant{.kind = Domain::RoleGrant::Kind::Assigned,
                                     .roleDefinitionId = u"/x/roleDefinitions/R"_s,
                                     .roleName = {},
                                     .scope = u"/subscriptions/S"_s,
                                     .principalId = u"P"_s,
                                     .principalType = u"Group"_s,
                                     .memberType = {},
                                     .condition = {},
                                     .start = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9, 123), QTimeZone::UTC),
                                     .end = {}}));
    QCOMPARE((*grants)->last().condition, u"@Resource"_s);
}

void AuthorizationServiceTest::shouldReadInstancesWithTheirEnd()
{
    // GIVEN an activated role and a permanent one without a start of its own
    m_azure->server.expect("GET"_ba, m_activeTarget,
        ScriptedAnswer::json(R"({"value":[{"properties":{"assignmentType":"Activated","memberType":"Direct",
            "startDateTime":"2024-05-06T07:00:00Z","endDateTime":"2024-05-06T15:00:00Z",
            "createdOn":"2020-01-01T00:00:00Z","expandedProperties":{"roleDefinition":{"displayName":"Owner"}}}},
            {"properties":{"assignmentType":"Assigned","startDateTime":null,"createdOn":"2020-01-01T00:00:00Z"}}]})"_ba));

    const auto grants = Tests::waitFor(service().activeInstances(u"S"_s));

    QVERIFY(grants && *grants);
    const Domain::RoleGrant activated = (*grants)->first();
    QCOMPARE(activated.kind, Domain::RoleGrant::Kind::Activated);
    QCOMPARE(activated.roleName, u"Owner"_s);
    QCOMPARE(activated.start, QDateTime(QDate(2024, 5, 6), QTime(7, 0), QTimeZone::UTC));
    QCOMPARE(activated.end, QDateTime(QDate(2024, 5, 6), QTime(15, 0), QTimeZone::UTC));
    QCOMPARE((*grants)->last().kind, Domain::RoleGrant::Kind::Assigned);
    QCOMPARE((*grants)->last().start, QDateTime(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::UTC));
    QVERIFY(!(*grants)->last().end.isValid());
}

void AuthorizationServiceTest::shouldReadEligibilities()
{
    m_azure->server.expect("GET"_ba,
        "/subscriptions/S/providers/Microsoft.Authorization/roleEligibilityScheduleInstances"
        "?api-version=2020-10-01&$filter=asTarget()"_ba,
        ScriptedAnswer::json(R"({"value":[{"properties":{"status":"Provisioned"}}]})"_ba));

    const auto grants = Tests::waitFor(service().eligibleInstances(u"S"_s));

    QVERIFY(grants && *grants);
    QCOMPARE((*grants)->first().kind, Domain::RoleGrant::Kind::Eligible);
}

void AuthorizationServiceTest::shouldSurviveAnything()
{
    // GIVEN records that are none
    m_azure->server.expect("GET"_ba, m_activeTarget,
        ScriptedAnswer::json(R"({"value":[null,7,"x",[],{},{"properties":[]},{"properties":{"scope":{},"condition":3,
            "roleDefinitionId":null,"startDateTime":"never","expandedProperties":"x"}}]})"_ba));

    const auto grants = Tests::waitFor(service().activeInstances(u"S"_s));

    // THEN each is a grant of nothing
    QVERIFY(grants && *grants);
    QCOMPARE((*grants)->size(), 7);
    for (const Domain::RoleGrant &grant : **grants) {
        QVERIFY(!grant.isDesignated());
    }
}

void AuthorizationServiceTest::shouldReportARefusal()
{
    m_azure->server.expect("GET"_ba, m_activeTarget,
        ScriptedAnswer::json(R"({"error":{"code":"AuthorizationFailed","message":"no"}})"_ba, 403));

    const auto grants = Tests::waitFor(service().activeInstances(u"S"_s));

    QVERIFY(grants && !*grants);
    QCOMPARE(grants->error().kind, Domain::ErrorKind::Forbidden);
    QCOMPARE(grants->error().serviceCode, u"AuthorizationFailed"_s);
}

void AuthorizationServiceTest::shouldNotPassAListThatBreaksOff()
{
    m_azure->server.expect(
        "GET"_ba, m_activeTarget, ScriptedAnswer::json(R"({"value":[{"properties":{}}],"nextLink":"/next"})"_ba));
    m_azure->server.expect("GET"_ba, "/next"_ba, ScriptedAnswer::json("{}"_ba, 404));

    const auto grants = Tests::waitFor(service().activeInstances(u"S"_s));

    QVERIFY(grants && !*grants);
}

void AuthorizationServiceTest::shouldReadARoleOnce()
{
    // GIVEN
    m_azure->server.expect("GET"_ba,
        "/subscriptions/S/providers/Microsoft.Authorization/roleDefinitions/"_ba + m_person +
            "?api-version=2022-04-01"_ba,
        ScriptedAnswer::json(R"({"properties":{"roleName":"Custom","permissions":[{"actions":["*/read",null],
            "notActions":["a"]},7]}})"_ba));

    // WHEN it is asked for twice, spelt in two ways
    const QString id = QString::fromLatin1(m_person);
    const auto first = Tests::waitFor(service().definition(u"S"_s, id));
    const auto second = Tests::waitFor(service().definition(u"S"_s, id.toUpper()));

    // THEN one call was made
    QVERIFY(first && *first && second && *second);
    QCOMPARE(**first, **second);
    QCOMPARE((*first)->name, u"Custom"_s);
    QVERIFY((*first)->allows(u"Microsoft.X/read"_s));
}

void AuthorizationServiceTest::shouldAskForNothingThatIsNoId()
{
    // A role id comes from the service, an object id from a token: neither may write the address
    const auto role = Tests::waitFor(service().definition(u"S"_s, u"../../providers"_s));
    QCOMPARE(role->error().kind, Domain::ErrorKind::BadInput);
    const auto grants = Tests::waitFor(service().assignments(u"S"_s, u"x') or true"_s));
    QCOMPARE(grants->error().kind, Domain::ErrorKind::BadInput);
    QCOMPARE(m_azure->server.received().size(), 0);
}

QTEST_GUILESS_MAIN(AuthorizationServiceTest)

#include "tst_authorizationservice.moc"
