// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockboxservice.h"

#include "jsonmember.h"
#include "requestjson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Azure
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(LockboxService)
};

constexpr auto apiVersion = "2018-02-28-preview"_L1;
constexpr auto provider = "/providers/Microsoft.CustomerLockbox"_L1;
// The member of the approval body that holds the verb: `decision` until August 2021, `status` since.
constexpr auto verdictMember = "status"_L1;

Domain::Result<QString> requestsPath(const QString &subscriptionId)
{
    return ArmClient::segment(subscriptionId).transform([](const QString &segment) {
        return "/subscriptions/"_L1 + segment + provider + "/requests"_L1;
    });
}

Domain::Result<QString> requestPath(const Domain::RequestKey &key)
{
    const Domain::Result<QString> requests = requestsPath(key.subscriptionId);
    const Domain::Result<QString> segment = ArmClient::segment(key.requestId);
    if (!requests || !segment) {
        return std::unexpected(requests ? segment.error() : requests.error());
    }
    return *requests + u'/' + *segment;
}

Operation readOperation(const QJsonObject &object)
{
    const QJsonObject display = member(object, "display"_L1).toObject();
    return {
        .name = member(object, "name"_L1).toString(),
        .provider = member(display, "provider"_L1).toString(),
        .resource = member(display, "resource"_L1).toString(),
        .operation = member(display, "operation"_L1).toString(),
        .description = member(display, "description"_L1).toString(),
        .origin = member(object, "origin"_L1).toString(),
    };
}

Domain::Result<void> withoutContent(const Domain::Result<QJsonObject> &answer)
{
    return answer.transform([](const QJsonObject &) {});
}

} // namespace

LockboxService::LockboxService(ArmClient &arm)
    : m_arm(arm)
{
}

QCoro::Task<Domain::SubscriptionAnswer> LockboxService::requests(QString subscriptionId)
{
    Domain::SubscriptionAnswer answer{.subscriptionId = subscriptionId, .requests = {}, .problem = {}};
    const Domain::Result<QString> path = requestsPath(subscriptionId);
    if (!path) {
        answer.problem = path.error();
        co_return answer;
    }
    const Listing listing = co_await m_arm.list(*path, apiVersion);
    for (const auto &item : listing.items) {
        answer.requests.append(readRequest(item, subscriptionId));
    }
    answer.problem = listing.problem;
    co_return answer;
}

QCoro::Task<Domain::Result<Domain::LockboxRequest>> LockboxService::request(Domain::RequestKey key)
{
    const Domain::Result<QString> path = requestPath(key);
    if (!path) {
        co_return std::unexpected(path.error());
    }
    const Domain::Result<QJsonObject> object = co_await m_arm.get(*path, apiVersion);
    if (!object) {
        co_return std::unexpected(object.error());
    }
    Domain::LockboxRequest request = readRequest(*object, key.subscriptionId);
    if (request.key() != key) {
        request.defects |= Domain::Defect::ContradictingId; // another request than the path asked for
    }
    co_return request;
}

QCoro::Task<Domain::Result<void>> LockboxService::decide(
    Domain::RequestKey key, Domain::Verdict verdict, QString reason)
{
    const Domain::Result<QString> path = requestPath(key);
    if (!path) {
        co_return std::unexpected(path.error());
    }
    QJsonObject body{{verdictMember, verdict == Domain::Verdict::Approve ? u"Approve"_s : u"Deny"_s}};
    if (!reason.isEmpty()) {
        body.insert("reason"_L1, reason);
    }
    const Domain::Result<QJsonObject> answer = co_await m_arm.post(*path + "/updateApproval"_L1, apiVersion, body);
    co_return withoutContent(answer);
}

QCoro::Task<Domain::Result<bool>> LockboxService::isTenantOptedIn(QString tenantId)
{
    const Domain::Result<QString> segment = ArmClient::segment(tenantId);
    if (!segment) {
        co_return std::unexpected(segment.error());
    }
    const Domain::Result<QJsonObject> answer =
        co_await m_arm.get(provider + "/tenantOptedIn/"_L1 + *segment, apiVersion);
    if (!answer) {
        co_return std::unexpected(answer.error());
    }
    const QJsonValue isOptedIn = member(*answer, "isOptedIn"_L1);
    if (!isOptedIn.isBool()) {
        co_return std::unexpected(Domain::Error{.kind = Domain::ErrorKind::BadAnswer,
            .detail = Words::tr("The answer has no “isOptedIn”, or it is neither true nor false.")});
    }
    co_return isOptedIn.toBool();
}

QCoro::Task<Domain::Result<void>> LockboxService::enableLockbox()
{
    const Domain::Result<QJsonObject> answer = co_await m_arm.post(provider + "/enableLockbox"_L1, apiVersion);
    co_return withoutContent(answer);
}

QCoro::Task<Domain::Result<void>> LockboxService::disableLockbox()
{
    const Domain::Result<QJsonObject> answer = co_await m_arm.post(provider + "/disableLockbox"_L1, apiVersion);
    co_return withoutContent(answer);
}

QCoro::Task<Domain::Result<QList<Operation>>> LockboxService::operations()
{
    const Listing listing = co_await m_arm.list(provider + "/operations"_L1, apiVersion);
    if (listing.problem) {
        co_return std::unexpected(*listing.problem);
    }
    QList<Operation> operations;
    for (const auto &item : listing.items) {
        operations.append(readOperation(item.toObject()));
    }
    co_return operations;
}

} // namespace Azure
