// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockboxservice.h"

#include "scriptedazure.h"
#include "waitfor.h"

using namespace Qt::StringLiterals;
using Domain::Defect;
using Domain::ErrorKind;
using Domain::RequestKey;
using Domain::Verdict;
using Tests::ScriptedAnswer;

namespace
{

const QString subscription = u"11111111-2222-3333-4444-555555555555"_s;
const QString guid = u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s;
const QByteArray version = "?api-version=2018-02-28-preview"_ba;
const QByteArray listTarget =
    "/subscriptions/"_ba + subscription.toLatin1() + "/providers/Microsoft.CustomerLockbox/requests"_ba + version;
const QByteArray requestPath = "/subscriptions/"_ba + subscription.toLatin1() +
                               "/providers/Microsoft.CustomerLockbox/requests/"_ba + guid.toLatin1();
const QByteArray decideTarget = requestPath + "/updateApproval"_ba + version;

} // namespace

class LockboxServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_azure = std::make_unique<Tests::ScriptedAzure>(); }
    void cleanup() { QCOMPARE(m_azure->server.deviations(), QStringList()); }
    void shouldListWhatIsDelivered();
    void shouldKeepRequestsBesideAProblem();
    void shouldReadOneRequest();
    void shouldMarkAnAnswerAboutAnotherRequest();
    void shouldSendADecision_data();
    void shouldSendADecision();
    void shouldReportARefusedDecision();
    void shouldAskWhetherTheTenantOptedIn_data();
    void shouldAskWhetherTheTenantOptedIn();
    void shouldEnableAndDisable();
    void shouldListOperations();
    void shouldNotSendWhatIsNoIdentifier();
    void shouldSpeakWithAServerThatSendsTheLeastAllowed();

private:
    Azure::LockboxService &service() { return m_azure->connection().lockbox(); }

    std::unique_ptr<Tests::ScriptedAzure> m_azure;
};

void LockboxServiceTest::shouldListWhatIsDelivered()
{
    // GIVEN one good record, one damaged, and one that is none
    m_azure->server.expect("GET"_ba, listTarget,
        ScriptedAnswer::json(R"({"value":[{"properties":{"requestId":")"_ba + guid.toLatin1() + R"("}},{},7]})"_ba));

    // WHEN
    const auto answer = Tests::waitFor(service().requests(subscription));

    // THEN
    QVERIFY(answer && !answer->problem);
    QCOMPARE(answer->subscriptionId, subscription);
    QCOMPARE(answer->requests.size(), 3);
    QCOMPARE(answer->requests.at(0).key(), RequestKey::of(subscription, guid));
    QVERIFY(answer->requests.at(1).defects.testFlag(Defect::MissingId));
    QVERIFY(answer->requests.at(2).defects.testFlag(Defect::NotAnObject));
}

void LockboxServiceTest::shouldKeepRequestsBesideAProblem()
{
    m_azure->server.expect(
        "GET"_ba, listTarget, ScriptedAnswer::json(R"({"value":[{}],"nextLink":"https://evil.example"})"_ba));

    const auto answer = Tests::waitFor(service().requests(subscription));

    QVERIFY(answer && answer->problem);
    QCOMPARE(answer->requests.size(), 1);
}

void LockboxServiceTest::shouldReadOneRequest()
{
    m_azure->server.expect("GET"_ba, requestPath + version,
        ScriptedAnswer::json(
            R"({"properties":{"requestId":")"_ba + guid.toUpper().toLatin1() + R"(","status":"Denied"}})"_ba));

    const auto request = Tests::waitFor(service().request(RequestKey::of(subscription, guid)));

    QVERIFY(request && *request);
    QCOMPARE((*request)->status.word(), u"Denied"_s);
    QVERIFY(!(*request)->defects.testFlag(Defect::ContradictingId));
}

void LockboxServiceTest::shouldMarkAnAnswerAboutAnotherRequest()
{
    m_azure->server.expect("GET"_ba, requestPath + version,
        ScriptedAnswer::json(R"({"properties":{"requestId":"99999999-bbbb-cccc-dddd-eeeeeeeeeeee"}})"_ba));

    const auto request = Tests::waitFor(service().request(RequestKey::of(subscription, guid)));

    QVERIFY(request && *request);
    QVERIFY((*request)->defects.testFlag(Defect::ContradictingId));
}

void LockboxServiceTest::shouldSendADecision_data()
{
    QTest::addColumn<bool>("isApproval");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("approve") << true << u"Ticket \"1\" ü"_s << R"({"reason":"Ticket \"1\" ü","status":"Approve"})"_ba;
    QTest::newRow("deny") << false << u"No"_s << R"({"reason":"No","status":"Deny"})"_ba;
    QTest::newRow("without reason") << true << QString() << R"({"status":"Approve"})"_ba;
}

void LockboxServiceTest::shouldSendADecision()
{
    QFETCH(const bool, isApproval);
    QFETCH(const QString, reason);
    m_azure->server.expect("POST"_ba, decideTarget, ScriptedAnswer::json(R"({"status":"Approve"})"_ba));

    const auto result = Tests::waitFor(
        service().decide(RequestKey::of(subscription, guid), isApproval ? Verdict::Approve : Verdict::Deny, reason));

    QVERIFY(result && *result);
    QTEST(m_azure->server.received().first().body, "body");
}

void LockboxServiceTest::shouldReportARefusedDecision()
{
    m_azure->server.expect("POST"_ba, decideTarget,
        ScriptedAnswer::json(
            R"({"error":{"code":"RequestNotPending","additionalInfo":[{"info":{"currentStatus":"Approved"}}]}})"_ba,
            409));

    const auto result = Tests::waitFor(service().decide(RequestKey::of(subscription, guid), Verdict::Deny, {}));

    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Conflict);
    QCOMPARE(result->error().currentStatus, u"Approved"_s);
}

void LockboxServiceTest::shouldAskWhetherTheTenantOptedIn_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("expected"); // 1, 0, or -1 for a bad answer
    QTest::newRow("yes") << R"({"isOptedIn":true})"_ba << 1;
    QTest::newRow("no") << R"({"isOptedIn":false})"_ba << 0;
    QTest::newRow("text") << R"({"isOptedIn":"true"})"_ba << -1;
    QTest::newRow("missing") << "{}"_ba << -1;
}

void LockboxServiceTest::shouldAskWhetherTheTenantOptedIn()
{
    QFETCH(const QByteArray, body);
    m_azure->server.expect(
        "GET"_ba, "/providers/Microsoft.CustomerLockbox/tenantOptedIn/t"_ba + version, ScriptedAnswer::json(body));

    const auto result = Tests::waitFor(service().isTenantOptedIn(u"t"_s));

    QVERIFY(result);
    QTEST(*result ? int(**result) : -1, "expected");
}

void LockboxServiceTest::shouldEnableAndDisable()
{
    m_azure->server.expect(
        "POST"_ba, "/providers/Microsoft.CustomerLockbox/enableLockbox"_ba + version, ScriptedAnswer::json(""_ba));
    m_azure->server.expect("POST"_ba, "/providers/Microsoft.CustomerLockbox/disableLockbox"_ba + version,
        ScriptedAnswer::json(R"({"error":{"code":"AuthorizationFailed"}})"_ba, 403));

    QVERIFY(Tests::waitFor(service().enableLockbox())->has_value());
    QCOMPARE(Tests::waitFor(service().disableLockbox())->error().kind, ErrorKind::Forbidden);
}

void LockboxServiceTest::shouldListOperations()
{
    m_azure->server.expect("GET"_ba, "/providers/Microsoft.CustomerLockbox/operations"_ba + version,
        ScriptedAnswer::json(R"({"value":[{"name":"n","isDataAction":"false","origin":"user,system",
            "display":{"provider":"p","resource":"r","operation":"o","description":"d"}},3]})"_ba));

    const auto operations = Tests::waitFor(service().operations());

    QVERIFY(operations && *operations);
    QCOMPARE((*operations)->size(), 2);
    const Azure::Operation &first = (*operations)->first();
    QCOMPARE(
        (QStringList{first.name, first.provider, first.resource, first.operation, first.description, first.origin}),
        (QStringList{u"n"_s, u"p"_s, u"r"_s, u"o"_s, u"d"_s, u"user,system"_s}));
}

void LockboxServiceTest::shouldNotSendWhatIsNoIdentifier()
{
    QVERIFY(Tests::waitFor(service().requests(u".."_s))->problem);
    QVERIFY(!*Tests::waitFor(service().request({.subscriptionId = subscription, .requestId = {}})));
    QVERIFY(!*Tests::waitFor(service().decide({.subscriptionId = {}, .requestId = guid}, Verdict::Approve, {})));
    QCOMPARE(m_azure->server.connectionCount(), 0);
}

void LockboxServiceTest::shouldSpeakWithAServerThatSendsTheLeastAllowed()
{
    // GIVEN HTTP/1.0, no content type, no length, a byte order mark
    m_azure->server.expect(
        "GET"_ba, listTarget, ScriptedAnswer::raw("HTTP/1.0 200 OK\r\n\r\n\xEF\xBB\xBF{\"value\":[{}]}"_ba));
    // AND HTTP/1.1 in chunks
    m_azure->server.expect("GET"_ba, listTarget,
        ScriptedAnswer::raw(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json;odata=x\r\n\r\n"
            "9\r\n{\"value\":\r\n5\r\n[{}]}\r\n0\r\n\r\n"_ba));

    // THEN
    for (int round = 0; round < 2; ++round) {
        const auto answer = Tests::waitFor(service().requests(subscription));
        QVERIFY(answer && !answer->problem);
        QCOMPARE(answer->requests.size(), 1);
    }
}

QTEST_GUILESS_MAIN(LockboxServiceTest)

#include "tst_lockboxservice.moc"
