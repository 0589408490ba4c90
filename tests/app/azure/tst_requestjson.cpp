// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using Domain::Defect;
using Domain::Defects;
using Domain::LockboxRequest;

namespace
{

const QString subscription = u"11111111-2222-3333-4444-555555555555"_s;
const QString guid = u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s;

// A record without fault in the shape since August 2021.
QJsonObject goodRecord()
{
    return {
        {u"id"_s, "/subscriptions/"_L1 + subscription + "/providers/Microsoft.CustomerLockbox/requests/"_L1 + guid},
        {u"name"_s, "LockboxRequest_"_L1 + guid},
        {u"type"_s, u"requests"_s},
        {u"properties"_s,
            QJsonObject{
                {u"requestId"_s, guid},
                {u"justification"_s, u"Support asks for access."_s},
                {u"status"_s, u"Pending"_s},
                {u"createdDateTime"_s, u"2026-01-01T00:00:00.1234567Z"_s},
                {u"expirationDateTime"_s, u"2026-01-05T00:00:00.1234567Z"_s},
                {u"duration"_s, u"8"_s},
                {u"resourceIds"_s, u"SUBSCRIPTIONS/X/RESOURCEGROUPS/G, y"_s},
                {u"resourceType"_s, u"VMSS"_s},
                {u"supportRequest"_s, u"120101324000234"_s},
                {u"supportCaseUrl"_s, u"https://portal.azure.com/#x"_s},
                {u"workitemsource"_s, u"SupportRequest"_s},
                {u"subscriptionId"_s, subscription},
                {u"accessLevel"_s, u"Read"_s},
            }},
    };
}

QJsonObject withProperty(const QString &name, const QJsonValue &value)
{
    QJsonObject record = goodRecord();
    QJsonObject properties = record.value("properties"_L1).toObject();
    properties.insert(name, value);
    record.insert("properties"_L1, properties);
    return record;
}

LockboxRequest read(const QJsonValue &value)
{
    return Azure::readRequest(value, subscription);
}

} // namespace

class RequestJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadEveryPublishedField();
    void shouldReadTheShapeBeforeAugust2021();
    void shouldReadKeysInAnyCase();
    void shouldTakeNullAsMissing();
    void shouldReadDurations_data();
    void shouldReadDurations();
    void shouldMarkDefects_data();
    void shouldMarkDefects();
    void shouldKeepWhatIsNoObject_data();
    void shouldKeepWhatIsNoObject();
    void shouldMarkContradictingIds_data();
    void shouldMarkContradictingIds();
    void shouldTakePlaceholdersForNoContradiction();
    void shouldKeepTheRecordAsDelivered();
};

void RequestJsonTest::shouldReadEveryPublishedField()
{
    const LockboxRequest request = read(goodRecord());

    QCOMPARE(request.defects, Defects());
    QVERIFY(request.armId->endsWith(guid));
    QCOMPARE(request.name, "LockboxRequest_"_L1 + guid);
    QCOMPARE(request.type, u"requests"_s);
    QCOMPARE(request.requestId, guid);
    QCOMPARE(request.justification, u"Support asks for access."_s);
    QCOMPARE(request.status.known(), Domain::RequestStatus::Known::Pending);
    QCOMPARE(request.created->text(), u"2026-01-01T00:00:00.1234567Z"_s);
    QVERIFY(request.expiration->isReadable());
    QCOMPARE(request.duration->length(), std::chrono::hours(8));
    QCOMPARE(request.resources.size(), 2);
    QCOMPARE(request.resources.at(1).text(), u"y"_s);
    QCOMPARE(request.resourceType, u"VMSS"_s);
    QCOMPARE(request.supportRequest, u"120101324000234"_s);
    QCOMPARE(request.supportCaseUrl, u"https://portal.azure.com/#x"_s);
    QCOMPARE(request.workItemSource, u"SupportRequest"_s);
    QCOMPARE(request.subscriptionId, subscription);
    QCOMPARE(request.accessLevel, u"Read"_s);
    QCOMPARE(request.askedSubscriptionId, subscription);
}

void RequestJsonTest::shouldReadTheShapeBeforeAugust2021()
{
    QJsonObject record = withProperty(u"duration"_s, 8);
    QJsonObject properties = record.value("properties"_L1).toObject();
    properties.remove("resourceIds"_L1);
    properties.insert("requestedResourceIds"_L1, QJsonArray{u"SUBSCRIPTIONS/a"_s, u"SUBSCRIPTIONS/b"_s});
    record.insert("properties"_L1, properties);

    const LockboxRequest request = read(record);

    QCOMPARE(request.defects, Defects());
    QCOMPARE(request.duration->text(), u"8"_s);
    QCOMPARE(request.resources.size(), 2);
    QCOMPARE(request.resources.at(0).text(), u"SUBSCRIPTIONS/a"_s);
}

void RequestJsonTest::shouldReadKeysInAnyCase()
{
    for (const QString &key : {u"workItemSource"_s, u"workitemsource"_s, u"WorkItemSource"_s}) {
        QJsonObject properties = goodRecord().value("properties"_L1).toObject();
        properties.remove("workitemsource"_L1);
        properties.insert(key, u"Other"_s);
        QCOMPARE(read(QJsonObject{{u"Properties"_s, properties}}).workItemSource, u"Other"_s);
    }
}

void RequestJsonTest::shouldTakeNullAsMissing()
{
    for (const QString &name : {u"justification"_s, u"createdDateTime"_s, u"duration"_s, u"resourceIds"_s,
             u"resourceType"_s, u"supportRequest"_s, u"supportCaseUrl"_s, u"workitemsource"_s, u"subscriptionId"_s,
             u"accessLevel"_s, u"status"_s}) {
        QCOMPARE(read(withProperty(name, QJsonValue::Null)).defects, Defects());
    }
    const LockboxRequest request = read(withProperty(u"justification"_s, QJsonValue::Null));
    QVERIFY(!request.justification);
    QVERIFY(read(withProperty(u"resourceIds"_s, QJsonValue::Null)).resources.isEmpty());
    QCOMPARE(read(withProperty(u"status"_s, QJsonValue::Null)).status, Domain::RequestStatus());
}

void RequestJsonTest::shouldReadDurations_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << R"(["8"])"_ba << u"8"_s;
    QTest::newRow("words") << R"(["Support request lifetime"])"_ba << u"Support request lifetime"_s;
    QTest::newRow("integer") << "[8]"_ba << u"8"_s;
    QTest::newRow("fraction") << "[8.5]"_ba << u"8.5"_s;
    QTest::newRow("large") << "[1e300]"_ba << u"1e+300"_s;
    QTest::newRow("negative") << "[-1]"_ba << u"-1"_s;
}

void RequestJsonTest::shouldReadDurations()
{
    QFETCH(const QByteArray, json);
    const LockboxRequest request = read(withProperty(u"duration"_s, QJsonDocument::fromJson(json).array().first()));

    QTEST(request.duration->text(), "text");
    QCOMPARE(request.defects, Defects());
}

void RequestJsonTest::shouldMarkDefects_data()
{
    QTest::addColumn<QJsonObject>("record");
    QTest::addColumn<Defects>("defects");
    const auto row = [](const char *title, const QString &property, const QJsonValue &value, Defects defects) {
        QTest::newRow(title) << withProperty(property, value) << defects;
    };
    row("id missing", u"requestId"_s, QJsonValue::Undefined, Defect::MissingId);
    row("id null", u"requestId"_s, QJsonValue::Null, Defect::MissingId);
    row("id empty", u"requestId"_s, u""_s, Defect::MissingId);
    row("id number", u"requestId"_s, 7, Defect::MissingId | Defect::WrongType);
    row("id no GUID", u"requestId"_s, u"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"_s, Defect::MalformedId);
    row("id path", u"requestId"_s, u"../../x"_s, Defect::MalformedId);
    row("id with braces", u"requestId"_s, u"{"_s + guid + u"}"_s, Defect::MalformedId);
    row("id with a line break", u"requestId"_s, guid + u"\n"_s, Defect::MalformedId);
    row("created unreadable", u"createdDateTime"_s, u"yesterday"_s, Defect::UnreadableCreated);
    row("created out of range", u"createdDateTime"_s, u"99999-01-01T00:00:00Z"_s, Defect::UnreadableCreated);
    row("created number", u"createdDateTime"_s, 17, Defect::UnreadableCreated | Defect::WrongType);
    row("expiration missing", u"expirationDateTime"_s, QJsonValue::Undefined, Defect::UnreadableExpiration);
    row("expiration unreadable", u"expirationDateTime"_s, u"2026-13-01T00:00:00Z"_s, Defect::UnreadableExpiration);
    row("expiration list", u"expirationDateTime"_s, QJsonArray(), Defect::UnreadableExpiration | Defect::WrongType);
    row("status number", u"status"_s, 1, Defect::WrongType);
    row("justification object", u"justification"_s, QJsonObject{{u"a"_s, 1}}, Defect::WrongType);
    row("duration true", u"duration"_s, true, Defect::WrongType);
    row("resources number", u"resourceIds"_s, 1, Defect::WrongType);
    row("resources mixed", u"resourceIds"_s, QJsonArray{u"a"_s, 1}, Defect::WrongType);
    row("ticket number as a number", u"supportRequest"_s, 12345, Defect::WrongType);
    const Defects nothing = Defect::MissingId | Defect::UnreadableExpiration;
    QTest::newRow("empty object") << QJsonObject() << nothing;
    QTest::newRow("properties null") << QJsonObject{{u"properties"_s, QJsonValue::Null}} << nothing;
    QTest::newRow("properties text") << QJsonObject{{u"properties"_s, u"x"_s}} << (nothing | Defect::WrongType);
}

void RequestJsonTest::shouldMarkDefects()
{
    QFETCH(const QJsonObject, record);

    const LockboxRequest request = read(record);

    QTEST(request.defects, "defects");
    const QDateTime now(QDate(2026, 1, 2), QTime(0, 0), QTimeZone::UTC);
    const bool isHarmless = !(request.defects & ~Defects(Defect::WrongType)) && request.status.word() == "Pending"_L1;
    QCOMPARE(decidabilityOf(request, now) == Domain::Decidability::Decidable, isHarmless);
}

void RequestJsonTest::shouldKeepWhatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"1", "-1.5", "\"text\"", "null", "true", "[]", "[[1,{\"a\":2}]]"}) {
        QTest::newRow(json) << QByteArray(json);
    }
}

void RequestJsonTest::shouldKeepWhatIsNoObject()
{
    QFETCH(const QByteArray, json);

    const LockboxRequest request = read(QJsonDocument::fromJson('[' + json + ']').array().first());

    QVERIFY(request.defects.testFlag(Defect::NotAnObject));
    QCOMPARE(request.raw, json);
    QCOMPARE(request.askedSubscriptionId, subscription);
}

void RequestJsonTest::shouldMarkContradictingIds_data()
{
    const QString other = u"99999999-2222-3333-4444-555555555555"_s;
    QTest::addColumn<QString>("armId");
    QTest::addColumn<QString>("subscriptionId");
    QTest::addColumn<bool>("isContradicting");
    const auto path = [](const QString &in, const QString &request) {
        return "/Subscriptions/"_L1 + in + "/providers/Microsoft.CustomerLockbox/REQUESTS/"_L1 + request;
    };
    QTest::newRow("the same") << path(subscription, guid) << subscription << false;
    QTest::newRow("the same in capitals")
        << path(subscription.toUpper(), guid.toUpper()) << subscription.toUpper() << false;
    QTest::newRow("no path") << u"x"_s << subscription << false;
    QTest::newRow("other request in the path") << path(subscription, other) << subscription << true;
    QTest::newRow("other subscription in the path") << path(other, guid) << subscription << true;
    QTest::newRow("other subscription") << path(subscription, guid) << other << true;
    QTest::newRow("both other than asked") << path(other, guid) << other << true;
}

void RequestJsonTest::shouldMarkContradictingIds()
{
    QFETCH(const QString, armId);
    QFETCH(const QString, subscriptionId);
    QJsonObject record = withProperty(u"subscriptionId"_s, subscriptionId);
    record.insert("id"_L1, armId);

    QTEST(read(record).defects.testFlag(Defect::ContradictingId), "isContradicting");
}

void RequestJsonTest::shouldTakePlaceholdersForNoContradiction()
{
    // GIVEN the published example
    const QString placeholder = u"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"_s;
    QJsonObject record = withProperty(u"subscriptionId"_s, placeholder);
    record.insert("id"_L1, "/subscriptions/"_L1 + placeholder + "/providers/x/requests/"_L1 + placeholder);

    // THEN
    QCOMPARE(read(record).defects, Defects());
}

void RequestJsonTest::shouldKeepTheRecordAsDelivered()
{
    QJsonObject record = goodRecord();
    record.insert("unpublished"_L1, QJsonArray{1, u"\u202Eabc"_s});

    QCOMPARE(QJsonDocument::fromJson(read(record).raw).object(), record);
}

QTEST_GUILESS_MAIN(RequestJsonTest)

#include "tst_requestjson.moc"
