// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routes.h"

#include "filtergrammar.h"
#include "logentry.h"

#include <QJsonDocument>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Sandbox
{
namespace
{

constexpr auto kept = 90 * 24h; // published retention of the activity log

struct LogQuery {
    QDateTime from;
    QDateTime until;
    QString field; // the one further comparison, empty for none
    QString value;
};

// The provider's own errors are flat by its specification.
std::unexpected<ArmResponse> refusal(const QString &message)
{
    return std::unexpected(flatErrorAnswer(400, u"BadRequest"_s, message));
}

enum class LogScope { Subscription, Tenant };

// The published patterns and no other: a start time, an end time, the channels (tenant log), one more comparison, in
// this order.
std::expected<LogQuery, ArmResponse> readClauses(const QList<FilterClause> &clauses, LogScope scope)
{
    LogQuery query;
    qsizetype position = 0;
    const auto next = [&](QLatin1StringView field, QLatin1StringView comparison) -> const FilterClause * {
        const bool fits = position < clauses.size() && clauses[position].isField(field) && clauses[position].quoted &&
                          clauses[position].comparison == comparison;
        return fits ? &clauses[position++] : nullptr;
    };
    const auto *from = next("eventTimestamp"_L1, "ge"_L1);
    const auto *until = next("eventTimestamp"_L1, "le"_L1);
    query.from = from == nullptr ? QDateTime() : QDateTime::fromString(from->value, Qt::ISODateWithMs);
    query.until = until == nullptr ? QDateTime() : QDateTime::fromString(until->value, Qt::ISODateWithMs);
    if (!query.from.isValid() || (until != nullptr && !query.until.isValid())) {
        return refusal(
            u"The start time, and the end time if given, must be ISO 8601 in quotation marks: eventTimestamp ge '...'."_s);
    }
    if (scope == LogScope::Tenant) {
        next("eventChannels"_L1, "eq"_L1);
    }
    for (const auto field : {"resourceGroupName"_L1, "resourceUri"_L1, "resourceProvider"_L1, "correlationId"_L1}) {
        if (const auto *clause = next(field, "eq"_L1)) {
            query.field = field;
            query.value = clause->value;
            break;
        }
    }
    if (position != clauses.size()) {
        return refusal(u"The filter is not supported. No other syntax than the documented patterns is allowed."_s);
    }
    return query;
}

std::expected<LogQuery, ArmResponse> logQuery(const Call &call, LogScope scope)
{
    const auto filter = call.request.parameter("$filter"_L1);
    if (!filter) {
        // Only the tenant log may be asked without a filter.
        return scope == LogScope::Tenant ? std::expected<LogQuery, ArmResponse>(LogQuery{})
                                         : refusal(u"The $filter parameter with at least a start time is required."_s);
    }
    const auto clauses = parseFilter(*filter);
    if (!clauses) {
        return refusal(clauses.error());
    }
    auto query = readClauses(*clauses, scope);
    if (query && query->from < call.service.world.now().addDuration(-kept)) {
        return refusal(u"The start time cannot be more than 90 days in the past."_s);
    }
    return query;
}

bool isMatch(const LogEntry &entry, const LogQuery &query, const QDateTime &now)
{
    const QDateTime at = entry.event().at;
    if (entry.submitted() > now || at < query.from || (query.until.isValid() && at > query.until)) {
        return false;
    }
    const auto is = [&query](const QString &value) {
        return value.compare(query.value, Qt::CaseInsensitive) == 0;
    };
    if (query.field == "resourceProvider"_L1) {
        return is(u"Microsoft.CustomerLockbox"_s);
    }
    if (query.field == "resourceUri"_L1) {
        return is(entry.resourceId());
    }
    if (query.field == "correlationId"_L1) {
        return is(entry.correlationId());
    }
    return query.field.isEmpty(); // no Lockbox event belongs to a resource group
}

// Error: an answer. Result: the wanted members, empty for all.
std::expected<QStringList, ArmResponse> selection(const ArmRequest &request)
{
    static const QStringList known{u"authorization"_s, u"claims"_s, u"correlationId"_s, u"description"_s,
        u"eventDataId"_s, u"eventName"_s, u"eventTimestamp"_s, u"httpRequest"_s, u"level"_s, u"operationId"_s,
        u"operationName"_s, u"properties"_s, u"resourceGroupName"_s, u"resourceProviderName"_s, u"resourceId"_s,
        u"status"_s, u"submissionTimestamp"_s, u"subStatus"_s, u"subscriptionId"_s,
        u"id"_s}; // `id` is missing in the published list, but selected in the published example
    QStringList wanted;
    for (const QString &name : request.parameter("$select"_L1).value_or(QString()).split(u',', Qt::SkipEmptyParts)) {
        const auto found = std::ranges::find_if(known,
            [&name](const QString &candidate) { return candidate.compare(name.trimmed(), Qt::CaseInsensitive) == 0; });
        if (found == known.end()) {
            return refusal(u"The property '%1' cannot be selected."_s.arg(name.trimmed().left(100)));
        }
        wanted.append(*found);
    }
    return wanted;
}

ArmResponse listEvents(const Call &call)
{
    const auto query = logQuery(call, LogScope::Subscription);
    if (!query) {
        return query.error();
    }
    const auto wanted = selection(call.request);
    if (!wanted) {
        return wanted.error();
    }
    const World &world = call.service.world;
    QList<QByteArray> items;
    for (const ActivityEvent &event : world.events()) {
        if (event.subscriptionId.compare(call[u"subscriptionId"_s], Qt::CaseInsensitive) != 0) {
            continue;
        }
        const LogEntry entry(event, world, call.service.seed);
        if (isMatch(entry, *query, world.now())) {
            QJsonObject json = entry.toJson();
            const QStringList keys = wanted->isEmpty() ? QStringList() : json.keys();
            for (const QString &key : keys) {
                if (!wanted->contains(key)) {
                    json.remove(key);
                }
            }
            items.prepend(QJsonDocument(json).toJson(QJsonDocument::Compact)); // latest first
        }
    }
    return pageAnswer(call.request, items, call.service.paging);
}

// Lockbox events belong to subscriptions, and the tenant log holds none of those.
ArmResponse listTenantEvents(const Call &call)
{
    const auto query = logQuery(call, LogScope::Tenant);
    return query ? pageAnswer(call.request, {}, call.service.paging) : query.error();
}

} // namespace

QList<Route> activityLogRoutes()
{
    const QString path = u"/providers/Microsoft.Insights/eventtypes/management/values"_s;
    return {
        {u"GET"_s, u"/subscriptions/{subscriptionId}"_s + path, {u"2015-04-01"_s}, listEvents},
        {u"GET"_s, path, {u"2015-04-01"_s}, listTenantEvents},
    };
}

} // namespace Sandbox
