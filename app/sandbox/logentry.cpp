// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logentry.h"

#include "dice.h"

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

QString sevenDigits(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"0000Z"_s;
}

QJsonObject localizable(const QString &value, const QString &localized)
{
    return {{u"value"_s, value}, {u"localizedValue"_s, localized}};
}

} // namespace

LogEntry::LogEntry(const ActivityEvent &event, const World &world, quint64 seed)
    : m_event(&event)
{
    Dice dice(seed, "event/" + event.requestId.toUtf8() + '/' + event.operation.toUtf8());
    m_submitted = event.at.addSecs(180 + dice.below(1020));
    m_eventDataId = dice.guid();
    m_correlationId = dice.guid();
    m_operationId = dice.guid();
    m_tenantId = world.subscription(event.subscriptionId)->tenantId;
}

QString LogEntry::resourceId() const
{
    return u"/subscriptions/%1/providers/Microsoft.CustomerLockbox/requests/%2"_s.arg(
        m_event->subscriptionId, m_event->requestId);
}

QString LogEntry::action() const
{
    // The call of the REST operation is logged beside what it brings about.
    return m_event->operation == "UpdateApproval"_L1
               ? u"Microsoft.CustomerLockbox/requests/UpdateApproval/action"_s
               : u"Microsoft.CustomerLockbox/requests/activitylog/%1/action"_s.arg(m_event->operation);
}

QString LogEntry::title() const
{
    static const QHash<QString, QString> titles{
        {u"CreateLockboxRequest"_s, u"Create Lockbox Request"_s},
        {u"ApproveLockboxRequest"_s, u"Approve Lockbox Request"_s},
        {u"DenyLockboxRequest"_s, u"Deny Lockbox Request"_s},
        {u"ExpireLockboxRequest"_s, u"Lockbox Request Expiry"_s},
        {u"UpdateApproval"_s, u"Update Lockbox Request Approval"_s},
    };
    return titles.value(m_event->operation);
}

QJsonObject LogEntry::claims() const
{
    return {
        {u"aud"_s, u"https://management.core.windows.net/"_s},
        {u"iss"_s, u"https://sts.windows.net/%1/"_s.arg(m_tenantId)},
        {u"ver"_s, u"1.0"_s},
        {u"appid"_s, u"e399b3f2-dc91-483a-ad8d-68d1b7de243b"_s}, // the portal's Lockbox pages, by public lists of ids
        {u"http://schemas.microsoft.com/identity/claims/tenantid"_s, m_tenantId},
        {u"http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn"_s, m_event->caller},
        {u"http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name"_s, m_event->caller},
        {u"name"_s, m_event->caller},
    };
}

QJsonObject LogEntry::toJson() const
{
    const qint64 ticks = 621'355'968'000'000'000 + m_event->at.toMSecsSinceEpoch() * 10'000; // .NET, since the year 1
    QJsonObject properties{
        {u"statusCode"_s, u"OK"_s}, {u"eventCategory"_s, u"Administrative"_s}, {u"entity"_s, resourceId()}};
    if (!m_event->reason.isEmpty() && m_event->operation != "CreateLockboxRequest"_L1 &&
        m_event->operation != "ExpireLockboxRequest"_L1) {
        properties[u"message"_s] = m_event->reason;
    }
    return {
        {u"authorization"_s, QJsonObject{{u"action"_s, action()}, {u"role"_s, u"Owner"_s}, {u"scope"_s, resourceId()}}},
        {u"caller"_s, m_event->caller},
        {u"channels"_s, u"Operation"_s},
        {u"claims"_s, claims()},
        {u"correlationId"_s, m_correlationId},
        {u"description"_s, QString()},
        {u"eventDataId"_s, m_eventDataId},
        {u"eventName"_s, localizable(u"EndRequest"_s, u"End request"_s)},
        {u"category"_s, localizable(u"Administrative"_s, u"Administrative"_s)},
        {u"httpRequest"_s, QJsonObject{{u"clientRequestId"_s, m_operationId}, {u"clientIpAddress"_s, u"192.0.2.10"_s},
                               {u"method"_s, u"POST"_s}}},
        {u"id"_s, resourceId() + u"/events/%1/ticks/%2"_s.arg(m_eventDataId).arg(ticks)},
        {u"level"_s, u"Informational"_s},
        {u"resourceGroupName"_s, QString()},
        {u"resourceProviderName"_s, localizable(u"Microsoft.CustomerLockbox"_s, u"Microsoft Customer Lockbox"_s)},
        {u"resourceType"_s,
            localizable(u"Microsoft.CustomerLockbox/requests"_s, u"Microsoft.CustomerLockbox/requests"_s)},
        {u"resourceId"_s, resourceId()},
        {u"operationId"_s, m_operationId},
        {u"operationName"_s, localizable(action(), title())},
        {u"properties"_s, properties},
        {u"status"_s, localizable(u"Succeeded"_s, u"Succeeded"_s)},
        {u"subStatus"_s, localizable(u"OK"_s, u"OK (HTTP Status Code: 200)"_s)},
        {u"eventTimestamp"_s, sevenDigits(m_event->at)},
        {u"submissionTimestamp"_s, sevenDigits(m_submitted)},
        {u"subscriptionId"_s, m_event->subscriptionId},
        {u"tenantId"_s, m_tenantId},
    };
}

} // namespace Sandbox
