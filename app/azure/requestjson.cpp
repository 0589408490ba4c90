// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestjson.h"

#include "jsonmember.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using Domain::Defect;
using Domain::LockboxRequest;

namespace Azure
{
namespace
{

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

QByteArray compactJson(const QJsonValue &value)
{
    if (value.isObject()) {
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    }
    // A document holds objects and arrays only; anything else is written as the one element of an array.
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

// Takes members of one object and notes what has another type than published.
class Reader
{
public:
    Reader(const QJsonObject &object, Domain::Defects &defects)
        : m_object(object)
        , m_defects(defects)
    {
    }

    std::optional<QString> text(QLatin1StringView name)
    {
        const QJsonValue value = member(m_object, name);
        if (value.isString()) {
            return value.toString();
        }
        noteWrongType(value);
        return std::nullopt;
    }

    // unreadable: set when something was delivered that is no date.
    std::optional<Domain::Timestamp> timestamp(QLatin1StringView name, Defect unreadable)
    {
        const bool isDelivered = !isAbsent(member(m_object, name));
        const std::optional<Domain::Timestamp> timestamp = text(name).transform(&Domain::Timestamp::fromText);
        m_defects.setFlag(unreadable, isDelivered && !(timestamp && timestamp->isReadable()));
        return timestamp;
    }

    // Published as a string; before August 2021 as an integer.
    std::optional<Domain::AccessDuration> duration(QLatin1StringView name)
    {
        const QJsonValue value = member(m_object, name);
        if (value.isDouble()) {
            return Domain::AccessDuration::fromText(value.toVariant().toString());
        }
        return text(name).transform(&Domain::AccessDuration::fromText);
    }

    // Published as one string with commas; before August 2021 as an array.
    QList<Domain::ResourceId> resources(QLatin1StringView name)
    {
        const QJsonValue value = member(m_object, name);
        if (!value.isArray()) {
            return Domain::parseResourceIds(text(name).value_or(QString()));
        }
        QStringList ids;
        const QJsonArray array = value.toArray();
        for (const auto &id : array) {
            if (id.isString()) {
                ids.append(id.toString());
            } else {
                m_defects |= Defect::WrongType;
            }
        }
        return Domain::parseResourceIds(ids);
    }

private:
    void noteWrongType(const QJsonValue &value)
    {
        if (!isAbsent(value)) {
            m_defects |= Defect::WrongType;
        }
    }

    const QJsonObject &m_object;
    Domain::Defects &m_defects;
};

void readProperties(const QJsonObject &properties, LockboxRequest &request)
{
    Reader reader(properties, request.defects);
    request.requestId = reader.text("requestId"_L1);
    request.justification = reader.text("justification"_L1);
    request.status = Domain::RequestStatus::fromWord(reader.text("status"_L1).value_or(QString()));
    request.created = reader.timestamp("createdDateTime"_L1, Defect::UnreadableCreated);
    request.expiration = reader.timestamp("expirationDateTime"_L1, Defect::UnreadableExpiration);
    request.duration = reader.duration("duration"_L1);
    request.resources = reader.resources("resourceIds"_L1) + reader.resources("requestedResourceIds"_L1);
    request.resourceType = reader.text("resourceType"_L1);
    request.supportRequest = reader.text("supportRequest"_L1);
    request.supportCaseUrl = reader.text("supportCaseUrl"_L1);
    request.workItemSource = reader.text("workitemsource"_L1);
    request.subscriptionId = reader.text("subscriptionId"_L1);
    request.accessLevel = reader.text("accessLevel"_L1);
}

// The segment after the one called name, in an ARM id.
QString segmentAfter(const QString &armId, QLatin1StringView name)
{
    const QStringList segments = armId.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype index = 0; index + 1 < segments.size(); ++index) {
        if (segments.at(index).compare(name, Qt::CaseInsensitive) == 0) {
            return segments.at(index + 1);
        }
    }
    return {};
}

// Only GUIDs can contradict each other: the published examples have placeholders instead.
bool contradict(const QStringList &ids)
{
    QString first;
    for (const QString &id : ids) {
        if (!Domain::isGuid(id)) {
            continue;
        }
        if (!first.isEmpty() && first.compare(id, Qt::CaseInsensitive) != 0) {
            return true;
        }
        first = id;
    }
    return false;
}

void checkIds(LockboxRequest &request)
{
    const QString requestId = request.requestId.value_or(QString());
    const QString armId = request.armId.value_or(QString());
    if (requestId.isEmpty()) {
        request.defects |= Defect::MissingId;
    } else if (!Domain::isGuid(requestId)) {
        request.defects |= Defect::MalformedId;
    }
    if (contradict({requestId, segmentAfter(armId, "requests"_L1)}) ||
        contradict({request.askedSubscriptionId, request.subscriptionId.value_or(QString()),
            segmentAfter(armId, "subscriptions"_L1)})) {
        request.defects |= Defect::ContradictingId;
    }
}

} // namespace

LockboxRequest readRequest(const QJsonValue &value, const QString &subscriptionId)
{
    LockboxRequest request;
    request.askedSubscriptionId = subscriptionId;
    request.raw = compactJson(value);
    if (!value.isObject()) {
        request.defects = Defect::NotAnObject | Defect::MissingId | Defect::UnreadableExpiration;
        return request;
    }
    const QJsonObject object = value.toObject();
    Reader reader(object, request.defects);
    request.armId = reader.text("id"_L1);
    request.name = reader.text("name"_L1);
    request.type = reader.text("type"_L1);
    const QJsonValue properties = member(object, "properties"_L1);
    if (!isAbsent(properties) && !properties.isObject()) {
        request.defects |= Defect::WrongType;
    }
    readProperties(properties.toObject(), request);
    if (!request.expiration) {
        request.defects |= Defect::UnreadableExpiration; // also when it is missing
    }
    checkIds(request);
    return request;
}

} // namespace Azure
