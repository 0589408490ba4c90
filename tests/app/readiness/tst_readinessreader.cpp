// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinessreader.h"

#include "scriptedazure.h"
#include "waitfor.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using Tests::ScriptedAnswer;

namespace
{

const QByteArray owner = "/x/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635"_ba;
const QByteArray contributor = "b24988ac-6180-42a0-ab88-20f7382dd24c"_ba;
const QByteArray objectId = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_ba;

// A token that names a person; nobody checks the signature.
QByteArray tokenOf(const QByteArray &claims)
{
    return "e30."_ba + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln"_ba;
}

QStringList wordsOf(const Domain::ReadinessReport &report, const QString &subscriptionId)
{
    QStringList words;
    for (const Domain::ReadinessFinding &finding : report.findings) {
        if (finding.subscriptionId == subscriptionId) {
            words.append(finding.finding);
        }
    }
    return words;
}

} // namespace

class ReadinessReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_azure = std::make_unique<Tests::ScriptedAzure>(); }
    void cleanup() { QCOMPARE(m_azure->server.deviations(), QStringList()); }
    void shouldReadEverySubscription();
    void shouldAskForAssignmentsOfAKnownPerson();
    void shouldGoOnWhereAPartFails();
    void shouldReadOtherRolesDefinitions();
    void shouldAskSubscriptionsThatWereNotDiscovered();
    void shouldReportAFailedDiscovery();
    void shouldReadServicesAlone();
    void shouldReadOptInsOncePerTenant();
    void shouldEndWhenTheConnectionsClose();

private:
    Readiness::ReadinessReader reader() { return {m_azure->connections, m_azure->localClock}; }
    Domain::ReadinessReport read(const QStringList &only = {})
    {
        return Tests::waitFor(reader().read(only)).value_or(Domain::ReadinessReport());
    }
    void expect(const QByteArray &target, const QByteArray &body, int status = 200)
    {
        m_azure->server.expect("GET"_ba, target, ScriptedAnswer::json(body, status));
    }
    void expectDiscovery(const QByteArray &subscriptions)
    {
        expect("/tenants?api-version=2022-12-01"_ba, R"({"value":[{"tenantId":"T","displayName":"Contoso"}]})"_ba);
        expect("/subscriptions?api-version=2022-12-01"_ba, R"({"value":[)"_ba + subscriptions + "]}"_ba);
    }
    void expectOptIn(const QByteArray &body, int status = 200)
    {
        expect("/providers/Microsoft.CustomerLockbox/tenantOptedIn/T?api-version=2018-02-28-preview"_ba, body, status);
    }
    void expectInstances(const QByteArray &id, const QByteArray &active, int status = 200)
    {
        expect("/subscriptions/"_ba + id +
                   "/providers/Microsoft.Authorization/roleAssignmentScheduleInstances"
                   "?api-version=2020-10-01&$filter=asTarget()"_ba,
            R"({"value":[)"_ba + active + "]}"_ba, status);
    }
    // Everything of a subscription but its active roles.
    void expectRest(const QByteArray &id, int status = 200)
    {
        const QByteArray none = R"({"value":[]})"_ba;
        const QByteArray below = "/subscriptions/"_ba + id;
        expect(below + "/providers/Microsoft.Authorization/roleEligibilityScheduleInstances"
                       "?api-version=2020-10-01&$filter=asTarget()"_ba,
            none, status);
        expect(below + "/providers/Microsoft.CustomerLockbox/requests?api-version=2018-02-28-preview"_ba, none, status);
        expect(below + "/providers/Microsoft.CustomerLockbox?api-version=2021-04-01"_ba,
            R"({"registrationState":"Registered"})"_ba, status);
        expectResources(id, status);
    }
    void expectResources(const QByteArray &id, int status = 200)
    {
        expect("/subscriptions/"_ba + id + "/resources?api-version=2021-04-01"_ba,
            R"({"value":[{"type":"Microsoft.Web/sites"}]})"_ba, status);
    }
    static QByteArray grantOn(const QByteArray &id, const QByteArray &role = owner)
    {
        const QJsonObject properties{{u"roleDefinitionId"_s, QString::fromLatin1(role)},
            {u"scope"_s, u"/subscriptions/"_s + QString::fromLatin1(id)},
            {u"startDateTime"_s, u"2025-01-01T00:00:00Z"_s}};
        return QJsonDocument(QJsonObject{{u"properties"_s, properties}}).toJson();
    }

    std::unique_ptr<Tests::ScriptedAzure> m_azure;
};

void ReadinessReaderTest::shouldReadEverySubscription()
{
    // GIVEN an owner of one subscription and not of the other, in one tenant
    expectDiscovery(R"({"subscriptionId":"A","tenantId":"T","state":"Enabled"},
        {"subscriptionId":"B","tenantId":"t","state":"Disabled"})"_ba);
    expectOptIn(R"({"isOptedIn":true})"_ba);
    expectInstances("A"_ba, grantOn("A"_ba));
    expectRest("A"_ba);
    expectInstances("B"_ba, ""_ba);
    expectRest("B"_ba);

    // WHEN
    const Domain::ReadinessReport report = read();

    // THEN each has its findings, and the tenant was asked once
    QVERIFY(!report.failure);
    QCOMPARE(wordsOf(report, u"A"_s),
        (QStringList{u"owner-direct"_s, u"requests-readable"_s, u"tenant-opted-in"_s, u"subscription-enabled"_s,
            u"provider-registered"_s, u"services-covered"_s, u"mail-not-knowable"_s}));
    QCOMPARE(wordsOf(report, u"B"_s).first(), u"no-role"_s);
    QVERIFY(wordsOf(report, u"B"_s).contains(u"subscription-disabled"_s));
    QCOMPARE(wordsOf(report, {}), QStringList{u"tenant-requests-not-listed"_s});
    QCOMPARE(report.optIns.size(), 1);
    QCOMPARE(report.services.size(), 2);
    QCOMPARE(report.finishedAt, m_azure->localClock.utcNow());
}

void ReadinessReaderTest::shouldAskForAssignmentsOfAKnownPerson()
{
    // GIVEN a token that tells whose it is, and an assignment that no instance tells of
    m_azure->connections.remove(m_azure->connections.accounts().first().id);
    m_azure->connections.add(std::make_unique<Azure::GivenTokenAccount>(
        tokenOf("{\"oid\":\""_ba + objectId + "\",\"tid\":\"T\"}"_ba), u"Tester"_s));
    expectDiscovery(R"({"subscriptionId":"A","tenantId":"T","state":"Enabled"})"_ba);
    expectOptIn(R"({"isOptedIn":true})"_ba);
    expectInstances("A"_ba, ""_ba);
    expectRest("A"_ba);
    expect("/subscriptions/A/providers/Microsoft.Authorization/roleAssignments?api-version=2022-04-01"
           "&$filter=assignedTo('"_ba +
               objectId + "')"_ba,
        R"({"value":[)"_ba + grantOn("A"_ba) + "]}"_ba);

    QCOMPARE(wordsOf(read(), u"A"_s).first(), u"owner-direct"_s);
}

void ReadinessReaderTest::shouldGoOnWhereAPartFails()
{
    // GIVEN that nothing but the discovery is allowed
    expectDiscovery(R"({"subscriptionId":"A","tenantId":"T","state":"Enabled"})"_ba);
    expectOptIn("{}"_ba, 403);
    expectInstances("A"_ba, ""_ba, 403);
    expectRest("A"_ba, 403);

    const Domain::ReadinessReport report = read();

    QVERIFY(!report.failure);
    QCOMPARE(wordsOf(report, u"A"_s),
        (QStringList{u"roles-unreadable"_s, u"requests-refused"_s, u"opt-in-unknown"_s, u"subscription-enabled"_s,
            u"provider-state-unknown"_s, u"services-unknown"_s, u"mail-not-knowable"_s}));
    QCOMPARE(report.optIns.first().problem->kind, Domain::ErrorKind::Forbidden);
}

void ReadinessReaderTest::shouldReadOtherRolesDefinitions()
{
    // GIVEN two subscriptions with the same role, which is asked for once
    expectDiscovery(R"({"subscriptionId":"A","tenantId":"T","state":"Enabled"})"_ba);
    expectOptIn(R"({"isOptedIn":true})"_ba);
    expectInstances("A"_ba, grantOn("A"_ba, "/x/"_ba + contributor) + ',' +
                                grantOn("A"_ba, "/x/"_ba + contributor.toUpper()) + ',' +
                                grantOn("A"_ba, "/x/../../y"_ba));
    expectRest("A"_ba);
    expect("/subscriptions/A/providers/Microsoft.Authorization/roleDefinitions/"_ba + contributor +
               "?api-version=2022-04-01"_ba,
        R"({"properties":{"roleName":"Contributor","permissions":[{"actions":["*"]}]}})"_ba);

    QCOMPARE(wordsOf(read(), u"A"_s).first(), u"role-not-designated"_s);
}

void ReadinessReaderTest::shouldAskSubscriptionsThatWereNotDiscovered()
{
    // GIVEN
    expectDiscovery(R"({"subscriptionId":"A","tenantId":"T","state":"Enabled"})"_ba);
    expectInstances("B"_ba, grantOn("B"_ba));
    expectRest("B"_ba);

    // WHEN a subscription is named twice that no list has
    const Domain::ReadinessReport report = read({u"B"_s, u"b"_s});

    // THEN it alone is told of; whose it is remains unknown
    QCOMPARE(report.subscriptions.size(), 1);
    QCOMPARE(wordsOf(report, u"B"_s),
        (QStringList{u"owner-direct"_s, u"requests-readable"_s, u"opt-in-unknown"_s, u"subscription-state-unknown"_s,
            u"provider-registered"_s, u"services-covered"_s, u"mail-not-knowable"_s}));
}

void ReadinessReaderTest::shouldReportAFailedDiscovery()
{
    expect("/tenants?api-version=2022-12-01"_ba, ""_ba, 401);
    expect("/subscriptions?api-version=2022-12-01"_ba, ""_ba, 401);
    const Domain::ReadinessReport report = read();
    QVERIFY(report.failure);
    QCOMPARE(report.failure->kind, Domain::ErrorKind::NotSignedIn);
}

void ReadinessReaderTest::shouldReadServicesAlone()
{
    expectDiscovery(R"({"subscriptionId":"A","tenantId":"T"},{"subscriptionId":"B","tenantId":"T"})"_ba);
    expectResources("A"_ba);
    expectResources("B"_ba, 403);

    const auto report = Tests::waitFor(reader().readServices());

    QVERIFY(report.has_value());
    QCOMPARE(report->services.size(), 1);
    QCOMPARE(report->services.first().service, u"Azure App Service"_s);
    QCOMPARE(wordsOf(*report, u"A"_s), QStringList{u"services-covered"_s});
    QCOMPARE(wordsOf(*report, u"B"_s), QStringList{u"services-unknown"_s});
}

void ReadinessReaderTest::shouldReadOptInsOncePerTenant()
{
    // GIVEN a tenant that the list names and one that only a subscription names
    expectDiscovery(R"({"subscriptionId":"A","tenantId":"t"},{"subscriptionId":"B","tenantId":"U"})"_ba);
    expectOptIn(R"({"isOptedIn":false})"_ba);
    expect("/providers/Microsoft.CustomerLockbox/tenantOptedIn/U?api-version=2018-02-28-preview"_ba, ""_ba, 403);

    const auto report = Tests::waitFor(reader().readOptIns());

    QVERIFY(report.has_value());
    QCOMPARE(report->optIns.size(), 2);
    QCOMPARE(report->optIns.first().isOptedIn, std::optional(false));
    QVERIFY(!report->optIns.last().isOptedIn && report->optIns.last().problem);
}

void ReadinessReaderTest::shouldEndWhenTheConnectionsClose()
{
    // GIVEN a reading that waits for its first answers
    m_azure->server.expect("GET"_ba, "/tenants?api-version=2022-12-01"_ba, ScriptedAnswer::silence());
    m_azure->server.expect("GET"_ba, "/subscriptions?api-version=2022-12-01"_ba, ScriptedAnswer::silence());
    QObject context;
    bool isFinished = false;
    QCoro::connect(reader().read(), &context, [&](const Domain::ReadinessReport &) { isFinished = true; });
    QVERIFY(Tests::comesTrue([this] { return m_azure->server.received().size() == 2; }));

    m_azure->connections.close();

    QVERIFY(Tests::comesTrue([&] { return isFinished; }));
}

QTEST_GUILESS_MAIN(ReadinessReaderTest)

#include "tst_readinessreader.moc"
