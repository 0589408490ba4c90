// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedrequest.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using Sandbox::SimulatedRequest;

namespace
{

const QDateTime created(QDate(2020, 11, 19), QTime(3, 12, 51, 267), QTimeZone::UTC);

SimulatedRequest sample(const QString &status = u"Pending"_s)
{
    return {.requestId = u"4472c904-0000-4000-8000-000000000001"_s,
        .subscriptionId = u"4472c904-0000-4000-8000-000000000002"_s,
        .status = status,
        .created = created,
        .fraction = u"2672319"_s,
        .statusSince = created,
        .justification = u"Microsoft Support Team is requesting access."_s,
        .duration = u"8"_s,
        .resourceIds = u"SUBSCRIPTIONS/X/RESOURCEGROUPS/DEMORG"_s,
        .resourceType = u"VMSS"_s,
        .supportRequest = u"120101324000234"_s,
        .workItemSource = u"SupportRequest"_s};
}

} // namespace

class TestSimulatedRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveTheShapeOfThePublishedExample()
    {
        // WHEN
        const QJsonObject json = sample().toJson();
        const QJsonObject properties = json["properties"_L1].toObject();

        // THEN
        QCOMPARE(json["id"_L1].toString(),
            u"/subscriptions/4472c904-0000-4000-8000-000000000002/providers/Microsoft.CustomerLockbox/requests/"
            "4472c904-0000-4000-8000-000000000001"_s);
        QCOMPARE(json["name"_L1].toString(), u"LockboxRequest_4472c904-0000-4000-8000-000000000001"_s);
        QCOMPARE(json["type"_L1].toString(), u"requests"_s);
        QCOMPARE(properties.keys(),
            (QStringList{u"createdDateTime"_s, u"duration"_s, u"expirationDateTime"_s, u"justification"_s,
                u"requestId"_s, u"resourceIds"_s, u"resourceType"_s, u"status"_s, u"subscriptionId"_s,
                u"supportCaseUrl"_s, u"supportRequest"_s, u"workitemsource"_s}));
        for (const QJsonValue &value : properties) {
            QVERIFY(value.isString());
        }
    }

    void shouldExpireExactlyFourDaysAfterItsCreation()
    {
        const QJsonObject properties = sample().toJson()["properties"_L1].toObject();
        QCOMPARE(properties["createdDateTime"_L1].toString(), u"2020-11-19T03:12:51.2672319Z"_s);
        QCOMPARE(properties["expirationDateTime"_L1].toString(), u"2020-11-23T03:12:51.2672319Z"_s);
    }

    void shouldDeliverVerbatimBytes()
    {
        SimulatedRequest request = sample();
        request.verbatim = R"({"properties":{"status":7}})";
        QCOMPARE(request.delivered(), request.verbatim);
    }

    void shouldKnowWhatComesNext_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("next");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("prepared") << u"Initializing"_s << u"Pending"_s << qint64(20);
        QTest::newRow("waiting") << u"Pending"_s << u"Expired"_s << qint64(4 * 86'400);
        QTest::newRow("being approved") << u"Approving"_s << u"Approved"_s << qint64(2);
        QTest::newRow("being denied") << u"Denying"_s << u"Denied"_s << qint64(2);
        QTest::newRow("access running") << u"Approved"_s << u"Completing"_s << qint64(8 * 3600);
        QTest::newRow("clearing up") << u"Completing"_s << u"Completed"_s << qint64(30);
        QTest::newRow("being revoked") << u"Revoking"_s << u"Revoked"_s << qint64(30);
    }

    void shouldKnowWhatComesNext()
    {
        QFETCH(QString, status);
        QFETCH(QString, next);
        QFETCH(qint64, seconds);

        // WHEN
        const auto transition = Sandbox::nextTransition(sample(status));

        // THEN
        QVERIFY(transition);
        QCOMPARE(transition->status, next);
        QCOMPARE(created.secsTo(transition->at), seconds);
        QVERIFY(transition->by.isEmpty());
    }

    void shouldStayInFinalAndUnknownStates_data()
    {
        QTest::addColumn<QString>("status");
        for (const auto *status :
            {"Denied", "Expired", "Completed", "Revoked", "Error", "Unknown", "CustomerNotified", ""}) {
            QTest::newRow(status) << QString::fromLatin1(status);
        }
    }

    void shouldStayInFinalAndUnknownStates()
    {
        QFETCH(QString, status);
        QVERIFY(!Sandbox::nextTransition(sample(status)));
    }

    void shouldNotEndAnAccessOfTheSupportRequestsLifetime()
    {
        SimulatedRequest request = sample(u"Approved"_s);
        request.duration = u"Support request lifetime"_s;
        QVERIFY(!Sandbox::nextTransition(request));
    }

    void shouldNotMoveWhenFrozen()
    {
        SimulatedRequest request = sample();
        request.frozen = true;
        QVERIFY(!Sandbox::nextTransition(request));
    }

    void shouldBeDecidedByAColleague()
    {
        // GIVEN
        SimulatedRequest request = sample();
        request.otherDecisionAt = created.addSecs(3600);
        request.otherDecision = u"Deny"_s;
        request.otherApprover = u"erin@contoso.example"_s;

        // WHEN
        const auto transition = Sandbox::nextTransition(request);

        // THEN
        QCOMPARE(transition->status, u"Denying"_s);
        QCOMPARE(transition->at, request.otherDecisionAt);
        QCOMPARE(transition->by, request.otherApprover);
    }

    void shouldExpireBeforeALateColleague()
    {
        SimulatedRequest request = sample();
        request.otherDecisionAt = created.addDays(5);
        request.otherDecision = u"Approve"_s;
        QCOMPARE(Sandbox::nextTransition(request)->status, u"Expired"_s);
    }

    void shouldSurviveStorage()
    {
        // GIVEN
        SimulatedRequest request = sample();
        request.otherDecisionAt = created.addSecs(3600);
        request.otherDecision = u"Approve"_s;
        request.otherApprover = u"erin@contoso.example"_s;
        request.decidedBy = u"robin@contoso.example"_s;
        request.reason = u"because"_s;
        request.accessLevel = u"Read"_s;
        request.ticketReadable = false;
        request.frozen = true;
        request.verbatim = QByteArray::fromHex("00ff7b");

        // WHEN
        const SimulatedRequest restored = Sandbox::requestFromStored(Sandbox::toStored(request));

        // THEN
        QCOMPARE(Sandbox::toStored(restored), Sandbox::toStored(request));
        QCOMPARE(restored.toJson(), request.toJson());
        QCOMPARE(restored.verbatim, request.verbatim);
        QCOMPARE(restored.otherDecisionAt, request.otherDecisionAt);
        QVERIFY(restored.frozen && !restored.ticketReadable);
    }
};

QTEST_GUILESS_MAIN(TestSimulatedRequest)
#include "tst_simulatedrequest.moc"
