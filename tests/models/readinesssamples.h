// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readiness.h"
#include "samples.h"

namespace Samples
{

inline QString tenantId(int number = 2)
{
    return u"22222222-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
}

inline QString subscriptionId(int number)
{
    return u"11111111-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
}

inline Domain::ReadinessFinding finding(int subscription, Domain::Grade grade, const QString &reason = u"Because."_s)
{
    return {.subscriptionId = subscriptionId(subscription),
        .tenantId = tenantId(),
        .finding = u"role-direct"_s,
        .grade = grade,
        .reason = reason,
        .fix = u"Do something."_s,
        .source = u"Customer Lockbox for Microsoft Azure"_s};
}

// Subscription 1 "Zulu" is ready, 2 "Alpha" has a problem, 3 "Mike" a warning, 4 "Bravo" was not examined; the tenant
// has Lockbox switched off.
inline Domain::ReadinessReport readiness()
{
    using enum Domain::Grade;
    Domain::ReadinessReport report;
    report.finishedAt = QDateTime(QDate(2026, 3, 2), QTime(8, 0), QTimeZone::UTC);
    report.subscriptions = {{subscriptionId(1), u"Zulu"_s, tenantId(), u"Enabled"_s},
        {subscriptionId(2), u"Alpha"_s, tenantId(), u"Enabled"_s},
        {subscriptionId(3), u"Mike"_s, tenantId(), u"Enabled"_s},
        {subscriptionId(4), u"Bravo"_s, tenantId(), u"Enabled"_s}};
    report.tenants = {{tenantId(), u"Contoso"_s, u"contoso.example"_s}};
    report.optIns = {{tenantId(), false, std::nullopt}};
    report.findings = {finding(1, Ok), finding(2, Ok), finding(2, Problem), finding(3, Unknown), finding(3, Warning)};
    report.findings << finding(2, Problem);
    report.findings.last().subscriptionId.clear();
    report.findings.last().reason = u"Lockbox is off."_s;
    report.services = {{subscriptionId(1), u"Microsoft.Compute/virtualMachines"_s, u"Virtual Machines"_s, 12, Ok},
        {subscriptionId(1), u"Microsoft.Web/sites"_s, {}, 9, Problem},
        {subscriptionId(2), u"Microsoft.Storage/storageAccounts"_s, u"Azure Storage"_s, 120, Warning}};
    return report;
}

} // namespace Samples
