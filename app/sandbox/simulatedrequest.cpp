// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedrequest.h"

#include <QJsonDocument>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Sandbox
{
namespace
{

constexpr auto preparation = 20s; // Initializing to Pending
constexpr auto deciding = 2s;     // Approving or Denying
constexpr auto clearingUp = 30s;  // Completing or Revoking

QString iso(const QDateTime &moment, const QString &fraction)
{
    return moment.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'.' + fraction + u'Z';
}

std::optional<Transition> fromPending(const SimulatedRequest &request)
{
    if (request.otherDecisionAt.isValid() && request.otherDecisionAt < request.expiration()) {
        const bool approves = request.otherDecision == "Approve"_L1;
        return Transition{qMax(request.otherDecisionAt, request.statusSince), approves ? u"Approving"_s : u"Denying"_s,
            request.otherApprover};
    }
    return Transition{request.expiration(), u"Expired"_s, {}};
}

std::optional<Transition> fromApproved(const SimulatedRequest &request)
{
    bool isNumber = false;
    const int hours = request.duration.toInt(&isNumber);
    if (!isNumber) {
        return std::nullopt; // "Support request lifetime": no end of its own
    }
    return Transition{request.statusSince.addDuration(std::chrono::hours(hours)), u"Completing"_s, {}};
}

} // namespace

std::optional<Transition> nextTransition(const SimulatedRequest &request)
{
    if (request.frozen) {
        return std::nullopt;
    }
    const auto after = [&request](std::chrono::seconds pause, const QString &status) {
        return Transition{request.statusSince.addDuration(pause), status, {}};
    };
    if (request.status == "Initializing"_L1) {
        return after(preparation, u"Pending"_s);
    }
    if (request.status == "Pending"_L1) {
        return fromPending(request);
    }
    if (request.status == "Approving"_L1) {
        return after(deciding, u"Approved"_s);
    }
    if (request.status == "Denying"_L1) {
        return after(deciding, u"Denied"_s);
    }
    if (request.status == "Approved"_L1) {
        return fromApproved(request);
    }
    if (request.status == "Completing"_L1) {
        return after(clearingUp, u"Completed"_s);
    }
    if (request.status == "Revoking"_L1) {
        return after(clearingUp, u"Revoked"_s);
    }
    return std::nullopt;
}

QJsonObject SimulatedRequest::toJson() const
{
    const QString subscription = u"/subscriptions/"_s + subscriptionId;
    QJsonObject properties{
        {u"requestId"_s, requestId},
        {u"justification"_s, justification},
        {u"status"_s, status},
        {u"createdDateTime"_s, iso(created, fraction)},
        {u"expirationDateTime"_s, iso(expiration(), fraction)},
        {u"duration"_s, duration},
        {u"resourceIds"_s, resourceIds},
        {u"resourceType"_s, resourceType},
        {u"supportRequest"_s, supportRequest},
        {u"supportCaseUrl"_s, u"https://portal.azure.com/#resource"_s + subscription +
                                  u"/providers/microsoft.support/supporttickets/"_s + supportRequest},
        {u"workitemsource"_s, workItemSource},
        {u"subscriptionId"_s, subscriptionId},
    };
    if (!accessLevel.isEmpty()) {
        properties[u"accessLevel"_s] = accessLevel;
    }
    return {
        {u"id"_s, subscription + u"/providers/Microsoft.CustomerLockbox/requests/"_s + requestId},
        {u"name"_s, u"LockboxRequest_"_s + requestId},
        {u"type"_s, u"requests"_s},
        {u"properties"_s, properties},
    };
}

QByteArray SimulatedRequest::delivered() const
{
    return verbatim.isEmpty() ? QJsonDocument(toJson()).toJson(QJsonDocument::Compact) : verbatim;
}

QJsonObject toStored(const SimulatedRequest &request)
{
    const auto moment = [](const QDateTime &time) {
        return time.toUTC().toString(Qt::ISODateWithMs);
    };
    return {
        {u"requestId"_s, request.requestId},
        {u"subscriptionId"_s, request.subscriptionId},
        {u"status"_s, request.status},
        {u"created"_s, moment(request.created)},
        {u"fraction"_s, request.fraction},
        {u"statusSince"_s, moment(request.statusSince)},
        {u"justification"_s, request.justification},
        {u"duration"_s, request.duration},
        {u"resourceIds"_s, request.resourceIds},
        {u"resourceType"_s, request.resourceType},
        {u"supportRequest"_s, request.supportRequest},
        {u"workItemSource"_s, request.workItemSource},
        {u"accessLevel"_s, request.accessLevel},
        {u"otherDecisionAt"_s, moment(request.otherDecisionAt)},
        {u"otherDecision"_s, request.otherDecision},
        {u"otherApprover"_s, request.otherApprover},
        {u"decidedBy"_s, request.decidedBy},
        {u"reason"_s, request.reason},
        {u"ticketReadable"_s, request.ticketReadable},
        {u"frozen"_s, request.frozen},
        {u"verbatim"_s, QString::fromLatin1(request.verbatim.toBase64())},
    };
}

SimulatedRequest requestFromStored(const QJsonObject &stored)
{
    const auto text = [&stored](QLatin1StringView key) {
        return stored[key].toString();
    };
    const auto moment = [&text](QLatin1StringView key) {
        return QDateTime::fromString(text(key), Qt::ISODateWithMs);
    };
    return {
        .requestId = text("requestId"_L1),
        .subscriptionId = text("subscriptionId"_L1),
        .status = text("status"_L1),
        .created = moment("created"_L1),
        .fraction = text("fraction"_L1),
        .statusSince = moment("statusSince"_L1),
        .justification = text("justification"_L1),
        .duration = text("duration"_L1),
        .resourceIds = text("resourceIds"_L1),
        .resourceType = text("resourceType"_L1),
        .supportRequest = text("supportRequest"_L1),
        .workItemSource = text("workItemSource"_L1),
        .accessLevel = text("accessLevel"_L1),
        .otherDecisionAt = moment("otherDecisionAt"_L1),
        .otherDecision = text("otherDecision"_L1),
        .otherApprover = text("otherApprover"_L1),
        .decidedBy = text("decidedBy"_L1),
        .reason = text("reason"_L1),
        .ticketReadable = stored["ticketReadable"_L1].toBool(true),
        .frozen = stored["frozen"_L1].toBool(),
        .verbatim = QByteArray::fromBase64(text("verbatim"_L1).toLatin1()),
    };
}

} // namespace Sandbox
