// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestjsonoutput.h"

#include "samplerequest.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CommandLine;

namespace
{

QStringList sorted(QStringList keys)
{
    keys.sort();
    return keys;
}

const QStringList listKeys = {u"requestId"_s, u"subscriptionId"_s, u"status"_s, u"queue"_s, u"createdDateTime"_s,
    u"expirationDateTime"_s, u"duration"_s, u"resources"_s, u"resourceType"_s, u"supportRequest"_s, u"justification"_s,
    u"decidable"_s};

} // namespace

class RequestJsonOutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldPrintTheListWithExactlyThePromisedMembers()
    {
        // WHEN a request is printed
        const QJsonObject entry = listEntry(sampleRequest(), sampleNow());

        // THEN the members are the promised ones
        QCOMPARE(entry.keys(), sorted(listKeys));
    }

    void shouldPrintTextsAsDelivered()
    {
        // GIVEN a request with texts that a reader would normalise
        Domain::LockboxRequest request = sampleRequest();
        const QString justification = u"two\nlines \u202E and\u0007 more"_s;
        const QString id = u"AAAAAAAA-bbbb-CCCC-dddd-EEEEEEEEEEEE"_s;
        request.justification = justification;
        request.requestId = id;

        // WHEN it is printed
        const QJsonObject entry = listEntry(request, sampleNow());

        // THEN every text is as the service sent it
        QCOMPARE(entry["justification"_L1].toString(), justification);
        QCOMPARE(entry["requestId"_L1].toString(), id);
        QCOMPARE(entry["createdDateTime"_L1].toString(), u"2026-11-21T10:00:00.1234567Z"_s);
        QCOMPARE(entry["duration"_L1], QJsonValue(u"8"_s));
        QCOMPARE(entry["resources"_L1].toArray(), QJsonArray{request.resources.first().text()});
        QCOMPARE(entry["queue"_L1].toString(), u"pending"_s);
        QCOMPARE(entry["decidable"_L1], QJsonValue(true));
    }

    void shouldPrintNullForWhatIsMissing()
    {
        // GIVEN a record of which nothing could be read
        Domain::LockboxRequest request;
        request.askedSubscriptionId = u"11111111-2222-3333-4444-555555555555"_s;
        request.defects = Domain::Defect::NotAnObject;
        request.raw = "[1]";

        // WHEN it is printed in full
        const QJsonObject detail = requestDetail(request, sampleNow());

        // THEN missing texts are null, not empty, and it is not decidable
        const QStringList filled = {u"queue"_s, u"resources"_s, u"decidable"_s, u"askedSubscriptionId"_s, u"raw"_s};
        for (auto member = detail.begin(); member != detail.end(); ++member) {
            QCOMPARE(member.value().isNull(), !filled.contains(member.key()));
        }
        QCOMPARE(detail["queue"_L1].toString(), u"attention"_s);
        QCOMPARE(detail["decidable"_L1], QJsonValue(false));
        QCOMPARE(detail["resources"_L1], QJsonValue(QJsonArray()));
        QCOMPARE(detail["raw"_L1], QJsonValue(QJsonArray{1}));
    }

    void shouldShowEveryPublishedFieldAndTheRecordItself()
    {
        const QJsonObject detail = requestDetail(sampleRequest(), sampleNow());
        const QStringList more = {u"id"_s, u"name"_s, u"type"_s, u"supportCaseUrl"_s, u"workitemsource"_s,
            u"accessLevel"_s, u"askedSubscriptionId"_s, u"raw"_s};
        QCOMPARE(detail.keys(), sorted(listKeys + more));
        QCOMPARE(detail["raw"_L1]["properties"_L1]["duration"_L1], QJsonValue(8));
    }

    void shouldSayWhatBecameOfADecision_data()
    {
        using Domain::DecisionPhase;
        QTest::addColumn<int>("phase");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("approved") << int(DecisionPhase::Approved) << u"approved"_s;
        QTest::newRow("denied") << int(DecisionPhase::Denied) << u"denied"_s;
        QTest::newRow("overtaken") << int(DecisionPhase::Overtaken) << u"overtaken"_s;
        QTest::newRow("expired") << int(DecisionPhase::Expired) << u"expired"_s;
        QTest::newRow("changed") << int(DecisionPhase::Changed) << u"changed"_s;
        QTest::newRow("refused") << int(DecisionPhase::Refused) << u"refused"_s;
        QTest::newRow("failed") << int(DecisionPhase::Failed) << u"failed"_s;
        QTest::newRow("unknown") << int(DecisionPhase::Unknown) << u"unknown"_s;
        QTest::newRow("not finished") << int(DecisionPhase::Waiting) << u"unknown"_s;
    }
    void shouldSayWhatBecameOfADecision()
    {
        // GIVEN a decision that ended, the request read again since
        QFETCH(const int, phase);
        Domain::LockboxRequest read = sampleRequest();
        read.status = Domain::RequestStatus::fromWord(u"Approving"_s);
        const Domain::DecisionProgress progress{.key = read.key(),
            .verdict = Domain::Verdict::Approve,
            .phase = Domain::DecisionPhase(phase),
            .request = read,
            .error = {}};

        // WHEN the result is printed
        const QJsonObject result = decisionResult(sampleRequest(), progress);

        // THEN it names the outcome and the status that the service reported
        QCOMPARE(result.keys(),
            sorted({u"requestId"_s, u"subscriptionId"_s, u"verdict"_s, u"outcome"_s, u"status"_s, u"error"_s}));
        QTEST(result["outcome"_L1].toString(), "outcome");
        QCOMPARE(result["verdict"_L1].toString(), u"approve"_s);
        QCOMPARE(result["status"_L1].toString(), u"Approving"_s);
        QVERIFY(result["error"_L1].isNull());
    }

    void shouldQuoteTheServicesError()
    {
        const Domain::DecisionProgress progress{.key = {},
            .verdict = Domain::Verdict::Deny,
            .phase = Domain::DecisionPhase::Refused,
            .request = {},
            .error = Domain::Error{.kind = Domain::ErrorKind::Forbidden,
                .detail = u"no role"_s,
                .httpStatus = 403,
                .serviceCode = u"AuthorizationFailed"_s,
                .currentStatus = {},
                .correlationId = u"c-1"_s,
                .retryAfter = {}}};
        const QJsonValue error = decisionResult(sampleRequest(), progress)["error"_L1];
        QCOMPARE(error["code"_L1].toString(), u"AuthorizationFailed"_s);
        QCOMPARE(error["httpStatus"_L1].toInt(), 403);
        QCOMPARE(error["correlationId"_L1].toString(), u"c-1"_s);
        QVERIFY(error["currentStatus"_L1].isNull());
        QVERIFY(!error["sentence"_L1].toString().isEmpty());
    }

    void shouldPrintTenantsAndSubscriptions()
    {
        QCOMPARE(tenantEntry({.id = u"t"_s, .displayName = {}, .defaultDomain = u"contoso.example"_s}),
            QJsonObject({{u"tenantId"_s, u"t"_s}, {u"displayName"_s, QJsonValue::Null},
                {u"defaultDomain"_s, u"contoso.example"_s}}));
        QCOMPARE(subscriptionEntry({.id = u"s"_s, .displayName = u"Prod"_s, .tenantId = {}, .state = u"Enabled"_s}),
            QJsonObject({{u"subscriptionId"_s, u"s"_s}, {u"displayName"_s, u"Prod"_s},
                {u"tenantId"_s, QJsonValue::Null}, {u"state"_s, u"Enabled"_s}}));
    }
};

QTEST_GUILESS_MAIN(RequestJsonOutputTest)
#include "tst_requestjsonoutput.moc"
