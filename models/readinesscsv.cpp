// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinesscsv.h"

#include "csvtext.h"
#include "readinesswords.h"
#include "subscriptiontitles.h"

using namespace Qt::StringLiterals;

namespace Models
{
namespace
{

SubscriptionTitles titlesOf(const Domain::ReadinessReport &report)
{
    SubscriptionTitles titles;
    titles.learn(report.subscriptions, report.tenants);
    return titles;
}

QString timeOf(const Domain::ReadinessReport &report)
{
    return report.finishedAt.toUTC().toString(Qt::ISODate);
}

} // namespace

QString findingsCsv(const Domain::ReadinessReport &report)
{
    const SubscriptionTitles titles = titlesOf(report);
    QString text = csvRecord({u"time"_s, u"subscription"_s, u"subscriptionId"_s, u"tenant"_s, u"tenantId"_s,
        u"finding"_s, u"grade"_s, u"requestId"_s, u"reason"_s, u"fix"_s, u"source"_s});
    for (const Domain::ReadinessFinding &finding : report.findings) {
        text += csvRecord({timeOf(report), titles.of(finding.subscriptionId).subscription, finding.subscriptionId,
            titles.ofTenant(finding.tenantId), finding.tenantId, finding.finding, Domain::gradeWord(finding.grade),
            finding.requestId, finding.reason, finding.fix, finding.source});
    }
    return text;
}

QString servicesCsv(const Domain::ReadinessReport &report)
{
    const SubscriptionTitles titles = titlesOf(report);
    QString text = csvRecord({u"time"_s, u"subscription"_s, u"subscriptionId"_s, u"tenant"_s, u"tenantId"_s,
        u"resourceType"_s, u"service"_s, u"resources"_s, u"grade"_s});
    for (const Domain::ServiceCoverage &service : report.services) {
        const SubscriptionTitle title = titles.of(service.subscriptionId);
        text += csvRecord({timeOf(report), title.subscription, service.subscriptionId, title.tenant, title.tenantId,
            service.resourceType, service.service, QString::number(service.resources),
            Domain::gradeWord(service.grade)});
    }
    return text;
}

} // namespace Models
