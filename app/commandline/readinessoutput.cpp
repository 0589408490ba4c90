// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinessoutput.h"

#include "readinesswords.h"
#include "statuswords.h"
#include "texttable.h"
#include "visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CommandLine
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using Domain::Grade;

QJsonValue filledOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString gradeWords(Grade grade)
{
    switch (grade) {
    case Grade::Ok:
        return Words::tr("ok");
    case Grade::Warning:
        return Words::tr("warning");
    case Grade::Problem:
        return Words::tr("problem");
    case Grade::Unknown:
        break;
    }
    return Words::tr("not known");
}

QString coverageWords(Grade grade)
{
    switch (grade) {
    case Grade::Ok:
        return Words::tr("covered");
    case Grade::Warning:
        return Words::tr("not certain");
    case Grade::Problem:
        return Words::tr("not in the list");
    case Grade::Unknown:
        break;
    }
    return Words::tr("not known");
}

QString cell(const QString &text)
{
    constexpr qsizetype cellCharacters = 60;
    return text.isEmpty() ? u"-"_s : Domain::visibleLine(text, cellCharacters);
}

// What has the id, or something with the id alone.
template <typename Item> Item withId(const QList<Item> &items, const QString &id)
{
    const auto found =
        std::ranges::find_if(items, [&id](const Item &item) { return item.id.compare(id, Qt::CaseInsensitive) == 0; });
    if (found != items.end()) {
        return *found;
    }
    Item unnamed;
    unnamed.id = id;
    return unnamed;
}

// What a finding is about, as a heading.
QString subjectOf(const Domain::ReadinessFinding &finding, const Domain::ReadinessReport &report)
{
    if (finding.subscriptionId.isEmpty()) {
        const QString title = withId(report.tenants, finding.tenantId).title();
        return title.isEmpty() ? Words::tr("Tenants") : Words::tr("Tenant %1").arg(Domain::visibleLine(title));
    }
    const QString title = Domain::visibleLine(withId(report.subscriptions, finding.subscriptionId).title());
    return title == finding.subscriptionId ? Words::tr("Subscription %1").arg(title)
                                           : Words::tr("Subscription %1 (%2)").arg(title, finding.subscriptionId);
}

QString optInWords(const Domain::TenantOptIn &optIn)
{
    if (!optIn.isOptedIn) {
        return Words::tr("not known");
    }
    return *optIn.isOptedIn ? Words::tr("enabled") : Words::tr("not enabled");
}

} // namespace

QJsonObject findingEntry(const Domain::ReadinessFinding &finding)
{
    QJsonObject entry{
        {u"subscriptionId"_s, filledOrNull(finding.subscriptionId)},
        {u"tenantId"_s, filledOrNull(finding.tenantId)},
        {u"finding"_s, finding.finding},
        {u"grade"_s, Domain::gradeWord(finding.grade)},
        {u"reason"_s, finding.reason},
        {u"fix"_s, finding.fix},
        {u"source"_s, finding.source},
    };
    if (!finding.requestId.isEmpty()) {
        entry.insert("requestId"_L1, finding.requestId);
    }
    return entry;
}

QJsonObject serviceEntry(const Domain::ServiceCoverage &coverage)
{
    return {
        {u"subscriptionId"_s, coverage.subscriptionId},
        {u"resourceType"_s, coverage.resourceType},
        {u"service"_s, filledOrNull(coverage.service)},
        {u"resources"_s, coverage.resources},
        {u"grade"_s, Domain::gradeWord(coverage.grade)},
    };
}

QJsonObject optInEntry(const Domain::TenantOptIn &optIn, const Domain::Tenant &tenant)
{
    return {
        {u"tenantId"_s, filledOrNull(optIn.tenantId)},
        {u"displayName"_s, filledOrNull(tenant.displayName)},
        {u"isOptedIn"_s, optIn.isOptedIn ? QJsonValue(*optIn.isOptedIn) : QJsonValue()},
        {u"reason"_s, optIn.problem ? QJsonValue(failureLine(*optIn.problem)) : QJsonValue()},
    };
}

QJsonObject operationEntry(const Azure::Operation &operation)
{
    return {
        {u"name"_s, filledOrNull(operation.name)},
        {u"provider"_s, filledOrNull(operation.provider)},
        {u"resource"_s, filledOrNull(operation.resource)},
        {u"operation"_s, filledOrNull(operation.operation)},
        {u"description"_s, filledOrNull(operation.description)},
        {u"origin"_s, filledOrNull(operation.origin)},
    };
}

QString findingSheet(const Domain::ReadinessReport &report)
{
    QString sheet;
    QString subject;
    for (const Domain::ReadinessFinding &finding : report.findings) {
        if (const QString next = subjectOf(finding, report); next != subject) {
            sheet += (sheet.isEmpty() ? QString() : u"\n"_s) + next + u'\n';
            subject = next;
        }
        const QString request = finding.requestId.isEmpty()
                                    ? QString()
                                    : Words::tr("Request %1:").arg(Domain::visibleLine(finding.requestId)) + u' ';
        sheet += u"  "_s + gradeWords(finding.grade).leftJustified(9) + u"  "_s + request + finding.reason + u'\n';
        if (!finding.fix.isEmpty()) {
            sheet += QString(13, u' ') + finding.fix + u'\n';
        }
    }
    return sheet.isEmpty() ? Words::tr("The account sees no subscription.") + u'\n' : sheet;
}

QString serviceTable(const Domain::ReadinessReport &report)
{
    QList<QStringList> rows = {{Words::tr("SUBSCRIPTION"), Words::tr("RESOURCE TYPE"), Words::tr("NUMBER"),
        Words::tr("SERVICE"), Words::tr("LOCKBOX")}};
    for (const Domain::ServiceCoverage &coverage : report.services) {
        rows << QStringList{cell(withId(report.subscriptions, coverage.subscriptionId).title()),
            cell(coverage.resourceType), QString::number(coverage.resources), cell(coverage.service),
            coverageWords(coverage.grade)};
    }
    return rows.size() > 1 ? alignedColumns(rows) : Words::tr("No resource is visible to the account.") + u'\n';
}

QString optInTable(const Domain::ReadinessReport &report)
{
    QList<QStringList> rows = {{Words::tr("TENANT"), Words::tr("NAME"), Words::tr("LOCKBOX")}};
    for (const Domain::TenantOptIn &optIn : report.optIns) {
        rows << QStringList{
            cell(optIn.tenantId), cell(withId(report.tenants, optIn.tenantId).displayName), optInWords(optIn)};
    }
    return rows.size() > 1 ? alignedColumns(rows) : Words::tr("The account sees no tenant.") + u'\n';
}

QString operationTable(const QList<Azure::Operation> &operations)
{
    QList<QStringList> rows = {{Words::tr("NAME"), Words::tr("OPERATION")}};
    for (const Azure::Operation &operation : operations) {
        // The name is what one looks for, so it is not cut.
        rows << QStringList{Domain::visibleLine(operation.name), cell(operation.operation)};
    }
    return rows.size() > 1 ? alignedColumns(rows) : Words::tr("The provider publishes no operation.") + u'\n';
}

} // namespace CommandLine
