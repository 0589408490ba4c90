// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"
#include "clock.h"
#include "decision.h"

#include <QTimeZone>

// Requests and checks as the tests of the models need them.
namespace Samples
{

using namespace Qt::StringLiterals;

// A clock that stands where the test puts it.
class StandingClock : public Domain::Clock
{
public:
    QDateTime now{QDate(2026, 3, 2), QTime(8, 0), QTimeZone::UTC};

    StandingClock() = default;
    QDateTime utcNow() const override { return now; }
};

inline QString guid(int number)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
}

// The subscription that requests come from unless told otherwise.
inline QString subscriptionId()
{
    return u"11111111-0000-4000-8000-000000000000"_s;
}

// Created at 2026-03-01T00:00Z and as many minutes as its number, so that the order of times is the order of numbers.
inline Domain::LockboxRequest request(
    int number, const QString &status = u"Pending"_s, const QString &subscription = subscriptionId())
{
    const QDateTime created = QDateTime(QDate(2026, 3, 1), QTime(0, 0), QTimeZone::UTC).addSecs(60 * number);
    Domain::LockboxRequest request;
    request.requestId = guid(number);
    request.askedSubscriptionId = subscription;
    request.status = Domain::RequestStatus::fromWord(status);
    request.created = Domain::Timestamp::fromText(created.toString(Qt::ISODate));
    request.expiration = Domain::Timestamp::fromText(created.addDays(4).toString(Qt::ISODate));
    request.duration = Domain::AccessDuration::fromText(u"8"_s);
    request.resourceType = u"Virtual Machine"_s;
    request.supportRequest = QString::number(120'101'324'000'000 + number);
    request.resources = Domain::parseResourceIds(u"SUBSCRIPTIONS/%1/RESOURCEGROUPS/DEMORG/PROVIDERS/MICROSOFT.COMPUTE/"
                                                 "VIRTUALMACHINES/vm-%2"_s.arg(subscription)
                                                     .arg(number));
    request.raw = "{\"number\":" + QByteArray::number(number) + ",\"status\":\"" + status.toUtf8() + "\"}";
    return request;
}

inline QList<Domain::LockboxRequest> requests(int count, const QString &status = u"Pending"_s)
{
    QList<Domain::LockboxRequest> list;
    for (int number = 0; number < count; ++number) {
        list << request(number, status);
    }
    return list;
}

inline Domain::CheckReport report(
    const QList<Domain::LockboxRequest> &requests, const QString &subscription = subscriptionId())
{
    Domain::CheckReport report;
    report.subscriptions = {
        {subscription, u"Contoso Production"_s, u"22222222-0000-4000-8000-000000000000"_s, u"Enabled"_s}};
    report.tenants = {{u"22222222-0000-4000-8000-000000000000"_s, u"Contoso"_s, u"contoso.example"_s}};
    report.answers = {{subscription, requests, std::nullopt}};
    return report;
}

inline Domain::DecisionProgress progress(
    const Domain::LockboxRequest &request, Domain::DecisionPhase phase, bool isRequestRead = false)
{
    Domain::DecisionProgress progress;
    progress.key = request.key();
    progress.phase = phase;
    if (isRequestRead) {
        progress.request = request;
    }
    return progress;
}

} // namespace Samples
