// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "armrequest.h"
#include "manualclock.h"
#include "sandboxservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace Tests
{

using namespace Qt::StringLiterals;

// The simulated Azure without sockets, at a time of the test's choice.
struct SimulatedAzure {
    static inline const QString lockboxVersion = u"api-version=2018-02-28-preview"_s;

    explicit SimulatedAzure(const Sandbox::SandboxOptions &options = {})
        : service(std::move(*Sandbox::SandboxService::create(options, clock, u"http://127.0.0.1:1/authority"_s)))
    {
    }

    ManualClock clock{QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC)};
    std::unique_ptr<Sandbox::SandboxService> service;
    QByteArray authorization = "Bearer token";

    // target: path and query, as on a request line.
    Sandbox::Outcome exchange(const QString &method, const QString &target, const QByteArray &body = {})
    {
        QHttpHeaders headers;
        if (!authorization.isEmpty()) {
            headers.append(QHttpHeaders::WellKnownHeader::Authorization, authorization);
        }
        const QUrl address(u"http://arm.test:8080"_s + target);
        return service->handle(Sandbox::ArmRequest::of(method, address, headers, body));
    }
    Sandbox::ArmResponse get(const QString &target) { return exchange(u"GET"_s, target).answer; }
    Sandbox::ArmResponse post(const QString &target, const QByteArray &body)
    {
        return exchange(u"POST"_s, target, body).answer;
    }

    void pass(std::chrono::seconds time) { clock.set(clock.utcNow().addDuration(time)); }

    QString subscription(qsizetype index = 0) { return service->world().subscriptions()[index].subscriptionId; }
    QString requestsPath(qsizetype index = 0)
    {
        return u"/subscriptions/%1/providers/Microsoft.CustomerLockbox/requests"_s.arg(subscription(index));
    }
    // The id of the first request of a subscription in this status; empty when there is none.
    QString requestIn(const QString &status, qsizetype index = 0)
    {
        for (const auto *request : service->world().requests(subscription(index))) {
            if (request->status == status) {
                return request->requestId;
            }
        }
        return {};
    }
    Sandbox::ArmResponse decide(const QString &requestId, const QByteArray &body)
    {
        return post(requestsPath() + u'/' + requestId + u"/updateApproval?"_s + lockboxVersion, body);
    }
    QString statusOf(const QString &requestId, qsizetype index = 0)
    {
        const auto answer = get(requestsPath(index) + u'/' + requestId + u'?' + lockboxVersion);
        return QJsonDocument::fromJson(answer.body)["properties"_L1]["status"_L1].toString();
    }
};

inline QJsonObject json(const Sandbox::ArmResponse &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

inline QJsonArray valueOf(const Sandbox::ArmResponse &answer)
{
    return json(answer)["value"_L1].toArray();
}

inline QString errorCode(const Sandbox::ArmResponse &answer)
{
    return json(answer)["error"_L1]["code"_L1].toString();
}

} // namespace Tests
