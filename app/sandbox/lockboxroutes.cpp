// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routes.h"

#include "directory.h"
#include "filtergrammar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

QJsonObject operationJson(
    const QString &action, const QString &resource, const QString &operation, const QString &description)
{
    return {
        {u"name"_s, u"Microsoft.CustomerLockbox/"_s + action},
        {u"isDataAction"_s, u"false"_s}, // a string, by the specification
        {u"display"_s, QJsonObject{{u"provider"_s, u"Microsoft Customer Lockbox"_s}, {u"resource"_s, resource},
                           {u"operation"_s, operation}, {u"description"_s, description}}},
        {u"origin"_s, u"user,system"_s},
    };
}

// The published list of Operations_List, the doubled letter of the first one included.
ArmResponse listOperations(const Call &call)
{
    QList<QJsonObject> operations{
        operationJson(u"register/action"_s, u"Microsoft Customer Lockbox"_s,
            u"Register Provider Microsoft.CustomerLockboxx"_s, u"Register Provider Microsoft.CustomerLockbox"_s),
        operationJson(
            u"operations/read"_s, u"Lockbox Operations"_s, u"Read Lockbox Operations"_s, u"Read Lockbox Operations"_s),
        operationJson(
            u"requests/read"_s, u"Customer Lockbox Request"_s, u"Read Lockbox Request"_s, u"Read Lockbox Request"_s),
    };
    for (const QString &verb :
        {u"Create"_s, u"Approve"_s, u"Deny"_s, u"Expire"_s, u"Cancel"_s, u"AutoApprove"_s, u"AutoDeny"_s}) {
        const QString words = verb + u" Lockbox Request"_s;
        operations.append(operationJson(
            u"requests/activitylog/%1LockboxRequest/action"_s.arg(verb), u"Customer Lockbox Request"_s, words, words));
    }
    QList<QByteArray> items;
    for (const QJsonObject &operation : operations) {
        items.append(QJsonDocument(operation).toJson(QJsonDocument::Compact));
    }
    return pageAnswer(call.request, items, call.service.paging);
}

ArmResponse readTenantOptedIn(const Call &call)
{
    const QString tenantId = call[u"tenantId"_s];
    if (QUuid::fromString(tenantId).isNull()) {
        return errorAnswer(
            400, u"InvalidTenantId"_s, u"The provided tenant identifier '%1' is malformed or invalid."_s.arg(tenantId));
    }
    const Tenant *tenant = call.service.world.tenant(tenantId);
    return jsonAnswer({{u"isOptedIn"_s, tenant != nullptr && tenant->optedIn}});
}

// The specification names no tenant, so the token's is meant, and it describes no body. Only a Global Administrator
// may, by the product's overview page; the words of the refusal are ARM's usual ones.
ArmResponse setOptedIn(const Call &call, bool optedIn)
{
    const ServiceContext &service = call.service;
    if (!service.principal.directoryRoles.contains(globalAdministrator)) {
        return errorAnswer(403, u"AuthorizationFailed"_s,
            u"The client '%1' with object id '%2' does not have authorization to perform action '%3' over scope '/'."_s
                .arg(service.principal.userPrincipalName, service.principal.objectId,
                    u"Microsoft.CustomerLockbox/"_s + call.request.segments.constLast()));
    }
    const QString &first = service.world.tenants().constFirst().tenantId;
    service.world.setOptedIn(service.tenantId.isEmpty() ? first : service.tenantId, optedIn);
    return {};
}

// Result: the wanted status, empty for any. Error: an answer.
std::expected<QString, ArmResponse> wantedStatus(const ArmRequest &request)
{
    const auto filter = request.parameter("$filter"_L1);
    if (!filter) {
        return QString();
    }
    const auto clauses = parseFilter(*filter);
    const bool fits = clauses && clauses->size() == 1 && clauses->first().isField("properties/status"_L1) &&
                      clauses->first().comparison == "eq"_L1 && clauses->first().quoted &&
                      !clauses->first().value.isEmpty();
    if (!fits) {
        return std::unexpected(errorAnswer(400, u"InvalidFilter"_s,
            u"The filter '%1' is not supported. Only filter by request status is supported, e.g. properties/status eq 'Pending'."_s
                .arg(filter->left(200)),
            {{u"target"_s, u"$filter"_s}}));
    }
    return clauses->first().value;
}

// The handler, for callers who may read the subscription's requests.
std::function<ArmResponse(const Call &)> forReaders(ArmResponse (*handler)(const Call &))
{
    return [handler](const Call &call) {
        return call.service.world.subscription(call[u"subscriptionId"_s])->requestsReadable
                   ? handler(call)
                   : forbidden(call, u"Microsoft.CustomerLockbox/requests/read"_s);
    };
}

ArmResponse listRequests(const Call &call)
{
    const auto status = wantedStatus(call.request);
    if (!status) {
        return status.error();
    }
    QList<QByteArray> items;
    for (const SimulatedRequest *request : call.service.world.requests(call[u"subscriptionId"_s])) {
        if (status->isEmpty() || request->status.compare(*status, Qt::CaseInsensitive) == 0) {
            items.append(request->delivered());
        }
    }
    return pageAnswer(call.request, items, call.service.paging);
}

ArmResponse noSuchRequest(const Call &call)
{
    return errorAnswer(404, u"ResourceNotFound"_s,
        u"The Lockbox request '%1' was not found in subscription '%2'."_s.arg(
            call[u"requestId"_s], call[u"subscriptionId"_s]));
}

ArmResponse readRequest(const Call &call)
{
    const SimulatedRequest *request = call.service.world.request(call[u"subscriptionId"_s], call[u"requestId"_s]);
    return request == nullptr ? noSuchRequest(call) : ArmResponse{.body = request->delivered()};
}

// The body of updateApproval. Error: an answer.
std::expected<QJsonObject, ArmResponse> approvalOf(const ArmRequest &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const QJsonObject body = document.object();
    const QString status = body["status"_L1].toString();
    const QJsonValue reason = body["reason"_L1];
    const auto refusal = [](const QString &message, const QString &target) {
        return std::unexpected(errorAnswer(400, u"InvalidRequestContent"_s, message, {{u"target"_s, target}}));
    };
    if (!document.isObject()) {
        return refusal(u"The request content was invalid and could not be deserialized: a JSON object is expected."_s,
            u"approval"_s);
    }
    if (status != "Approve"_L1 && status != "Deny"_L1) {
        return refusal(
            u"The value of 'status' is invalid. The supported values are 'Approve' and 'Deny'."_s, u"status"_s);
    }
    if (!reason.isUndefined() && !reason.isString()) {
        return refusal(u"The value of 'reason' is invalid. A string is expected."_s, u"reason"_s);
    }
    QJsonObject approval{{u"status"_s, status}};
    if (reason.isString()) {
        approval[u"reason"_s] = reason;
    }
    return approval;
}

ArmResponse updateApproval(const Call &call)
{
    World &world = call.service.world;
    if (world.request(call[u"subscriptionId"_s], call[u"requestId"_s]) == nullptr) {
        return noSuchRequest(call);
    }
    const auto approval = approvalOf(call.request);
    if (!approval) {
        return approval.error();
    }
    const Decision decision = (*approval)["status"_L1] == "Approve"_L1 ? Decision::Approve : Decision::Deny;
    const auto decided = world.decide(call[u"subscriptionId"_s], call[u"requestId"_s], decision,
        call.service.principal.userPrincipalName, (*approval)["reason"_L1].toString());
    if (!decided) {
        // The envelope is published, the HTTP status and the words are not.
        const QJsonObject information{
            {u"type"_s, u"LockboxRequestStatus"_s}, {u"info"_s, QJsonObject{{u"currentStatus"_s, decided.error()}}}};
        return errorAnswer(409, u"InvalidRequestStatus"_s,
            u"The Lockbox request cannot be decided, because its status is '%1'."_s.arg(decided.error()),
            {{u"target"_s, u"status"_s}, {u"additionalInfo"_s, QJsonArray{information}}});
    }
    return jsonAnswer(*approval);
}

} // namespace

QList<Route> lockboxRoutes()
{
    const QStringList published{u"2018-02-28-preview"_s};
    // The published examples of these four carry the later version.
    const QStringList both{u"2018-02-28-preview"_s, u"2018-10-11-preview"_s};
    const QString tenantPath = u"/providers/Microsoft.CustomerLockbox"_s;
    const QString requestsPath = u"/subscriptions/{subscriptionId}/providers/Microsoft.CustomerLockbox/requests"_s;
    return {
        {u"GET"_s, tenantPath + u"/operations"_s, published, listOperations},
        {u"GET"_s, tenantPath + u"/tenantOptedIn/{tenantId}"_s, both, readTenantOptedIn},
        {u"POST"_s, tenantPath + u"/enableLockbox"_s, both,
            [](const Call &call) {
                return setOptedIn(call, true);
            }},
        {u"POST"_s, tenantPath + u"/disableLockbox"_s, both,
            [](const Call &call) {
                return setOptedIn(call, false);
            }},
        {u"GET"_s, requestsPath, published, forReaders(listRequests)},
        {u"GET"_s, requestsPath + u"/{requestId}"_s, published, forReaders(readRequest)},
        {u"POST"_s, requestsPath + u"/{requestId}/updateApproval"_s, both, forReaders(updateApproval)},
    };
}

} // namespace Sandbox
