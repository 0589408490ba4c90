// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestjsonoutput.h"

#include "errorwords.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace CommandLine
{
namespace
{

QJsonValue textOrNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

// For values that keep "missing" as an empty text.
QJsonValue filledOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

template <typename Value> QJsonValue textOfOrNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(value->text()) : QJsonValue(QJsonValue::Null);
}

QJsonArray resourceTexts(const QList<Domain::ResourceId> &resources)
{
    QJsonArray texts;
    for (const Domain::ResourceId &resource : resources) {
        texts << resource.text();
    }
    return texts;
}

// The array around it lets a record be any JSON value, as a damaged list may hold.
QJsonValue parsedRecord(const QByteArray &raw)
{
    return QJsonDocument::fromJson('[' + raw + ']').array().first();
}

QString outcomeName(Domain::DecisionPhase phase)
{
    using Domain::DecisionPhase;
    switch (phase) {
    case DecisionPhase::Approved:
        return u"approved"_s;
    case DecisionPhase::Denied:
        return u"denied"_s;
    case DecisionPhase::Overtaken:
        return u"overtaken"_s;
    case DecisionPhase::Expired:
        return u"expired"_s;
    case DecisionPhase::Changed:
        return u"changed"_s;
    case DecisionPhase::Refused:
        return u"refused"_s;
    case DecisionPhase::Failed:
        return u"failed"_s;
    default:
        return u"unknown"_s;
    }
}

} // namespace

QJsonObject listEntry(const Domain::LockboxRequest &request, const QDateTime &now)
{
    return {
        {u"requestId"_s, textOrNull(request.requestId)},
        {u"subscriptionId"_s, textOrNull(request.subscriptionId)},
        {u"status"_s, filledOrNull(request.status.word())},
        {u"queue"_s, Domain::queueName(Domain::queueOf(request.status))},
        {u"createdDateTime"_s, textOfOrNull(request.created)},
        {u"expirationDateTime"_s, textOfOrNull(request.expiration)},
        {u"duration"_s, textOfOrNull(request.duration)},
        {u"resources"_s, resourceTexts(request.resources)},
        {u"resourceType"_s, textOrNull(request.resourceType)},
        {u"supportRequest"_s, textOrNull(request.supportRequest)},
        {u"justification"_s, textOrNull(request.justification)},
        {u"decidable"_s, Domain::decidabilityOf(request, now) == Domain::Decidability::Decidable},
    };
}

QJsonObject requestDetail(const Domain::LockboxRequest &request, const QDateTime &now)
{
    QJsonObject detail = listEntry(request, now);
    detail.insert("id"_L1, textOrNull(request.armId));
    detail.insert("name"_L1, textOrNull(request.name));
    detail.insert("type"_L1, textOrNull(request.type));
    detail.insert("supportCaseUrl"_L1, textOrNull(request.supportCaseUrl));
    detail.insert("workitemsource"_L1, textOrNull(request.workItemSource));
    detail.insert("accessLevel"_L1, textOrNull(request.accessLevel));
    detail.insert("askedSubscriptionId"_L1, request.askedSubscriptionId);
    detail.insert("raw"_L1, parsedRecord(request.raw));
    return detail;
}

QJsonObject decisionResult(const Domain::LockboxRequest &decided, const Domain::DecisionProgress &progress)
{
    const bool isApproval = progress.verdict == Domain::Verdict::Approve;
    const Domain::RequestStatus status = progress.request.value_or(decided).status;
    return {
        {u"requestId"_s, textOrNull(decided.requestId)},
        {u"subscriptionId"_s, decided.askedSubscriptionId},
        {u"verdict"_s, isApproval ? u"approve"_s : u"deny"_s},
        {u"outcome"_s, outcomeName(progress.phase)},
        {u"status"_s, filledOrNull(status.word())},
        {u"error"_s, errorEntry(progress.error)},
    };
}

QJsonValue errorEntry(const std::optional<Domain::Error> &error)
{
    if (!error) {
        return QJsonValue::Null;
    }
    return QJsonObject{
        {u"sentence"_s, Domain::sentenceFor(*error)},
        {u"detail"_s, filledOrNull(error->detail)},
        {u"code"_s, filledOrNull(error->serviceCode)},
        {u"httpStatus"_s, error->httpStatus == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(error->httpStatus)},
        {u"currentStatus"_s, filledOrNull(error->currentStatus)},
        {u"correlationId"_s, filledOrNull(error->correlationId)},
    };
}

QJsonObject tenantEntry(const Domain::Tenant &tenant)
{
    return {
        {u"tenantId"_s, filledOrNull(tenant.id)},
        {u"displayName"_s, filledOrNull(tenant.displayName)},
        {u"defaultDomain"_s, filledOrNull(tenant.defaultDomain)},
    };
}

QJsonObject subscriptionEntry(const Domain::Subscription &subscription)
{
    return {
        {u"subscriptionId"_s, filledOrNull(subscription.id)},
        {u"displayName"_s, filledOrNull(subscription.displayName)},
        {u"tenantId"_s, filledOrNull(subscription.tenantId)},
        {u"state"_s, filledOrNull(subscription.state)},
    };
}

} // namespace CommandLine
