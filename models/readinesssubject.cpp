// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinesssubject.h"

#include "subscriptiontitles.h"
#include "visibletext.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Models
{
namespace
{

bool isHeavier(Domain::Grade one, Domain::Grade other)
{
    return weightOf(one) > weightOf(other);
}

// What the rest of the findings, worst first, come to.
Domain::Grade judged(const QList<Domain::ReadinessFinding> &findings)
{
    const auto told = std::ranges::find_if(findings, tellsApart);
    return told == findings.end() ? Domain::Grade::Unknown : told->grade;
}

// Worst first; the ids make the order total.
bool standsBefore(const ReadinessSubject &one, const ReadinessSubject &other)
{
    if (weightOf(one.worst) != weightOf(other.worst)) {
        return isHeavier(one.worst, other.worst);
    }
    const int byTitle = one.title.compare(other.title, Qt::CaseInsensitive);
    if (byTitle != 0) {
        return byTitle < 0;
    }
    return std::tie(one.subscriptionId, one.tenantId) < std::tie(other.subscriptionId, other.tenantId);
}

} // namespace

bool tellsApart(const Domain::ReadinessFinding &finding)
{
    return finding.finding != "mail-not-knowable"_L1 && finding.finding != "tenant-requests-not-listed"_L1;
}

int weightOf(Domain::Grade grade)
{
    switch (grade) {
    case Domain::Grade::Problem:
        return 3;
    case Domain::Grade::Warning:
        return 2;
    case Domain::Grade::Unknown:
        return 1;
    case Domain::Grade::Ok:
        break;
    }
    return 0;
}

QList<ReadinessSubject> subjectsOf(const Domain::ReadinessReport &report)
{
    SubscriptionTitles titles;
    titles.learn(report.subscriptions, report.tenants);
    QHash<QString, ReadinessSubject> subjects;
    const auto subject = [&](const QString &subscriptionId, const QString &tenantId) -> ReadinessSubject & {
        const bool isTenant = subscriptionId.isEmpty();
        ReadinessSubject &found = subjects[isTenant ? tenantId.toLower() + u'/' : subscriptionId.toLower()];
        const SubscriptionTitle title = titles.of(subscriptionId);
        found.subscriptionId = subscriptionId;
        found.tenantId = title.tenantId.isEmpty() ? tenantId : title.tenantId;
        found.tenantTitle = titles.ofTenant(found.tenantId);
        found.title = isTenant ? found.tenantTitle : title.subscription;
        return found;
    };
    for (const Domain::Subscription &subscription : report.subscriptions) {
        subject(subscription.id, subscription.tenantId);
    }
    for (const Domain::ReadinessFinding &finding : report.findings) {
        subject(finding.subscriptionId, finding.tenantId).findings << finding;
    }
    QList<ReadinessSubject> sorted = subjects.values();
    for (ReadinessSubject &each : sorted) {
        std::ranges::stable_sort(each.findings, isHeavier, &Domain::ReadinessFinding::grade);
        each.worst = judged(each.findings);
    }
    std::ranges::sort(sorted, standsBefore);
    return sorted;
}

QHash<Domain::RequestKey, QString> requestWarnings(const Domain::ReadinessReport &report)
{
    QHash<Domain::RequestKey, QString> warnings;
    for (const Domain::ReadinessFinding &finding : report.findings) {
        const bool isTrouble = finding.grade == Domain::Grade::Problem || finding.grade == Domain::Grade::Warning;
        if (isTrouble && !finding.requestId.isEmpty()) {
            const QString sentences = Domain::visibleText(finding.reason + u' ' + finding.fix, 1000).trimmed();
            warnings.insert(Domain::RequestKey::of(finding.subscriptionId, finding.requestId), sentences);
        }
    }
    return warnings;
}

} // namespace Models
