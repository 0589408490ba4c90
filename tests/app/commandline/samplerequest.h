// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lockboxrequest.h"

// A pending request with every published field, which a test changes where it matters to it. It expires on 2026-11-25.
inline Domain::LockboxRequest sampleRequest()
{
    using namespace Qt::StringLiterals;
    const QString subscription = u"11111111-2222-3333-4444-555555555555"_s;
    const QString id = u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s;
    Domain::LockboxRequest request;
    request.armId = u"/subscriptions/%1/providers/Microsoft.CustomerLockbox/requests/%2"_s.arg(subscription, id);
    request.name = u"LockboxRequest_"_s + id;
    request.type = u"requests"_s;
    request.requestId = id;
    request.justification = u"Troubleshooting"_s;
    request.status = Domain::RequestStatus::fromWord(u"Pending"_s);
    request.created = Domain::Timestamp::fromText(u"2026-11-21T10:00:00.1234567Z"_s);
    request.expiration = Domain::Timestamp::fromText(u"2026-11-25T10:00:00.1234567Z"_s);
    request.duration = Domain::AccessDuration::fromText(u"8"_s);
    request.resources = Domain::parseResourceIds(
        u"SUBSCRIPTIONS/%1/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.COMPUTE/VIRTUALMACHINES/VM-SQL-01"_s.arg(
            subscription));
    request.resourceType = u"Virtual Machine"_s;
    request.supportRequest = u"120101324000234"_s;
    request.supportCaseUrl = u"https://portal.azure.com/#resource/case"_s;
    request.workItemSource = u"SupportRequest"_s;
    request.subscriptionId = subscription;
    request.askedSubscriptionId = subscription;
    request.raw = R"({"id":"x","properties":{"duration":8}})"_ba;
    return request;
}

// A moment at which sampleRequest() can be decided: three days, two hours and five minutes before it expires.
inline QDateTime sampleNow()
{
    using namespace Qt::StringLiterals;
    return QDateTime::fromString(u"2026-11-22T07:55:00Z"_s, Qt::ISODate);
}
