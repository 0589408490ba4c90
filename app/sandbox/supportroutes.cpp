// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routes.h"

#include "filtergrammar.h"
#include "supportticket.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sandbox
{
namespace
{

// What a list accepts: published limits of `$top` and fields of `$filter`.
struct ListRules {
    int usual; // items without `$top`
    int most;
    QStringList words;      // fields compared by eq with a quoted value
    QLatin1StringView date; // field compared by gt or ge with a bare date
};

struct ListQuery {
    int top;
    QList<FilterClause> clauses;
};

ArmResponse badFilter(const QString &detail)
{
    return errorAnswer(
        400, u"InvalidFilter"_s, u"The filter is not supported. %1"_s.arg(detail), {{u"target"_s, u"$filter"_s}});
}

bool isAllowed(const FilterClause &clause, const ListRules &rules)
{
    if (clause.isField(rules.date)) {
        const bool after = clause.comparison == "gt"_L1 || clause.comparison == "ge"_L1;
        return after && !clause.quoted && QDateTime::fromString(clause.value, Qt::ISODate).isValid();
    }
    return clause.quoted && clause.comparison == "eq"_L1 && rules.words.contains(clause.field, Qt::CaseInsensitive);
}

// Error: an answer.
std::expected<ListQuery, ArmResponse> listQuery(const ArmRequest &request, const ListRules &rules)
{
    ListQuery query{.top = rules.usual, .clauses = {}};
    if (const auto top = request.parameter("$top"_L1)) {
        query.top = top->toInt();
        if (query.top < 1 || query.top > rules.most) {
            return std::unexpected(errorAnswer(400, u"InvalidTop"_s,
                u"The value of '$top' is invalid. It must be between 1 and %1."_s.arg(rules.most),
                {{u"target"_s, u"$top"_s}}));
        }
    }
    if (const auto filter = request.parameter("$filter"_L1)) {
        const auto clauses = parseFilter(*filter);
        if (!clauses) {
            return std::unexpected(badFilter(clauses.error()));
        }
        const auto refused = std::ranges::find_if_not(
            *clauses, [&rules](const FilterClause &clause) { return isAllowed(clause, rules); });
        if (refused != clauses->end()) {
            return std::unexpected(badFilter(u"'%1 %2' is not available."_s.arg(refused->field, refused->comparison)));
        }
        query.clauses = *clauses;
    }
    return query;
}

bool isMatch(const QJsonObject &item, const QList<FilterClause> &clauses)
{
    const QJsonObject properties = item["properties"_L1].toObject();
    return std::ranges::all_of(clauses, [&properties](const FilterClause &clause) {
        // Property names of the answers begin with a small letter, the filter's may be written with a capital.
        QString key = clause.field;
        key[0] = key[0].toLower();
        const QString value = properties[key].toString();
        if (clause.quoted) {
            return value.compare(clause.value, Qt::CaseInsensitive) == 0;
        }
        const QDateTime given = QDateTime::fromString(clause.value, Qt::ISODate);
        const QDateTime found = QDateTime::fromString(value, Qt::ISODate);
        return clause.comparison == "gt"_L1 ? found > given : found >= given;
    });
}

ArmResponse filteredPage(const Call &call, const QList<QJsonObject> &all, const ListRules &rules)
{
    const auto query = listQuery(call.request, rules);
    if (!query) {
        return query.error();
    }
    QList<QByteArray> items;
    for (const QJsonObject &item : all) {
        if (isMatch(item, query->clauses)) {
            items.append(QJsonDocument(item).toJson(QJsonDocument::Compact));
        }
    }
    return pageAnswer(call.request, items,
        {.pageSize = qMin(query->top, call.service.paging.pageSize), .shape = call.service.paging.shape});
}

ArmResponse listTickets(const Call &call)
{
    QList<QJsonObject> all;
    for (const SupportTicket &ticket : ticketsOf(call.service.world, call[u"subscriptionId"_s], call.service.seed)) {
        if (ticket.isReadable()) {
            all.append(ticket.toJson());
        }
    }
    return filteredPage(
        call, all, {25, 100, {u"Status"_s, u"ServiceId"_s, u"ProblemClassificationId"_s}, "CreatedDate"_L1});
}

// The ticket that a path names. Tickets that belong to no subscription do not exist here. Error: an answer.
std::expected<SupportTicket, ArmResponse> ticketOf(const Call &call)
{
    const QString name = call[u"supportTicketName"_s];
    const QList<SupportTicket> tickets = ticketsOf(call.service.world, call[u"subscriptionId"_s], call.service.seed);
    const auto found = std::ranges::find_if(tickets, [&name](const SupportTicket &ticket) {
        // A ticket that may not be read is refused under its number, too, since its name cannot be found out.
        return ticket.name().compare(name, Qt::CaseInsensitive) == 0 ||
               (!ticket.isReadable() && ticket.number() == name);
    });
    if (found == tickets.end()) {
        return std::unexpected(
            errorAnswer(404, u"ResourceNotFound"_s, u"The support ticket '%1' was not found."_s.arg(name)));
    }
    if (!found->isReadable()) {
        return std::unexpected(errorAnswer(403, u"AuthorizationFailed"_s,
            u"The client '%1' with object id '%2' does not have authorization to perform action "
            "'Microsoft.Support/supportTickets/read' over scope '%3' or the scope is invalid."_s.arg(
                call.service.principal.userPrincipalName, call.service.principal.objectId, call.request.path)));
    }
    return *found;
}

ArmResponse readTicket(const Call &call)
{
    const auto ticket = ticketOf(call);
    return ticket ? jsonAnswer(ticket->toJson()) : ticket.error();
}

ArmResponse listCommunications(const Call &call)
{
    const auto ticket = ticketOf(call);
    return ticket ? filteredPage(call, ticket->communications(call.service.world.now()),
                        {10, 10, {u"communicationType"_s}, "createdDate"_L1})
                  : ticket.error();
}

ArmResponse listChatTranscripts(const Call &call)
{
    const auto ticket = ticketOf(call);
    return ticket ? filteredPage(call, ticket->chatTranscripts(), {10, 10, {}, {}}) : ticket.error();
}

ArmResponse readOne(const QList<QJsonObject> &items, const QString &name)
{
    const auto found = std::ranges::find_if(items, [&name](const QJsonObject &item) {
        return item["name"_L1].toString().compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == items.end() ? errorAnswer(404, u"ResourceNotFound"_s, u"'%1' was not found."_s.arg(name))
                                : jsonAnswer(*found);
}

ArmResponse readCommunication(const Call &call)
{
    const auto ticket = ticketOf(call);
    return ticket ? readOne(ticket->communications(call.service.world.now()), call[u"communicationName"_s])
                  : ticket.error();
}

ArmResponse readChatTranscript(const Call &call)
{
    const auto ticket = ticketOf(call);
    return ticket ? readOne(ticket->chatTranscripts(), call[u"chatTranscriptName"_s]) : ticket.error();
}

// Finds the resource name behind a ticket's number; only preview versions publish it.
ArmResponse lookUpResourceId(const Call &call)
{
    const QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
    const QString number = body["identifier"_L1].toString();
    if (number.isEmpty() ||
        body["type"_L1].toString().compare("Microsoft.Support/supportTickets"_L1, Qt::CaseInsensitive) != 0) {
        return errorAnswer(
            400, u"InvalidRequestContent"_s, u"The request content was invalid: identifier and type are expected."_s);
    }
    for (const Subscription &subscription : call.service.world.subscriptions()) {
        for (const SupportTicket &ticket :
            ticketsOf(call.service.world, subscription.subscriptionId, call.service.seed)) {
            if (ticket.number() == number) {
                return jsonAnswer({{u"resourceId"_s, ticket.toJson()["id"_L1]}});
            }
        }
    }
    return errorAnswer(404, u"ResourceNotFound"_s, u"No support ticket has the number '%1'."_s.arg(number));
}

} // namespace

QList<Route> supportRoutes()
{
    const QStringList versions{u"2024-04-01"_s, u"2020-04-01"_s};
    const QStringList previews{u"2023-06-01-preview"_s, u"2021-06-01-preview"_s, u"2020-06-01-preview"_s};
    QList<Route> routes{{u"POST"_s, u"/providers/Microsoft.Support/lookUpResourceId"_s, previews, lookUpResourceId}};
    // Every path is published twice, for tickets within a subscription and for those without one.
    for (const QString &scope : {u"/subscriptions/{subscriptionId}"_s, QString()}) {
        const QString tickets = scope + u"/providers/Microsoft.Support/supportTickets"_s;
        const QString ticket = tickets + u"/{supportTicketName}"_s;
        routes.append({
            {u"GET"_s, tickets, versions, listTickets},
            {u"GET"_s, ticket, versions, readTicket},
            {u"GET"_s, ticket + u"/communications"_s, versions, listCommunications},
            {u"GET"_s, ticket + u"/communications/{communicationName}"_s, versions, readCommunication},
            {u"GET"_s, ticket + u"/chatTranscripts"_s, versions, listChatTranscripts},
            {u"GET"_s, ticket + u"/chatTranscripts/{chatTranscriptName}"_s, versions, readChatTranscript},
        });
    }
    return routes;
}

} // namespace Sandbox
