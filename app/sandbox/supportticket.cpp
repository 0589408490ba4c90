// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "supportticket.h"

#include "dice.h"

#include <QJsonArray>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Sandbox
{
namespace
{

constexpr auto engineer = "support.engineer@microsoft.example"_L1;
constexpr auto customer = "it.operations@contoso.example"_L1;

QString seconds(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
}

QJsonObject contactJson()
{
    return {
        {u"firstName"_s, u"Robin"_s},
        {u"lastName"_s, u"Berg"_s},
        {u"preferredContactMethod"_s, u"email"_s},
        {u"primaryEmailAddress"_s, QString(customer)},
        {u"preferredTimeZone"_s, u"W. Europe Standard Time"_s},
        {u"country"_s, u"DEU"_s},
        {u"preferredSupportLanguage"_s, u"en-US"_s},
    };
}

} // namespace

SupportTicket::SupportTicket(const SimulatedRequest &first, quint64 seed)
    : m_first(&first)
{
    Dice dice(seed, "ticket/" + first.supportRequest.toUtf8());
    m_identity = dice.guid();
    m_name = m_identity.first(8) + u'-' + dice.guid().first(8) + u'-' + dice.guid();
}

QDateTime SupportTicket::created() const
{
    return m_first->created.addDuration(-2h);
}

QString SupportTicket::resourceId() const
{
    const QString first = m_first->resourceIds.section(u',', 0, 0).trimmed();
    return first.startsWith("SUBSCRIPTIONS/"_L1) ? u'/' + first : QString();
}

QJsonObject SupportTicket::toJson() const
{
    const QString service = u"/providers/Microsoft.Support/services/6f16735c-b0ae-b275-ad3a-03479cfa1396"_s;
    QJsonObject properties{
        {u"supportTicketId"_s, number()},
        {u"title"_s, u"%1: unexpected behaviour since the last maintenance"_s.arg(m_first->resourceType)},
        {u"description"_s,
            u"Since the maintenance window the service answers slowly or not at all.\nRestarting helps for an hour.\n"
            "Please find out why."_s},
        {u"problemClassificationId"_s, service + u"/problemClassifications/7a76e25e-98fe-4d1f-82f6-86d9d2e9bb4e"_s},
        {u"problemClassificationDisplayName"_s, u"Availability / Unexpected restarts"_s},
        {u"severity"_s, u"moderate"_s},
        {u"require24X7Response"_s, false},
        {u"advancedDiagnosticConsent"_s, u"Yes"_s},
        {u"supportPlanId"_s, QString::fromLatin1(("Source:Sandbox,Plan:" + m_identity.toLatin1()).toBase64())},
        {u"supportPlanType"_s, u"Premier"_s},
        {u"supportPlanDisplayName"_s, u"Premier"_s},
        {u"fileWorkspaceName"_s, m_name},
        {u"contactDetails"_s, contactJson()},
        {u"serviceLevelAgreement"_s,
            QJsonObject{{u"startTime"_s, seconds(created())}, {u"expirationTime"_s, seconds(created().addDuration(4h))},
                {u"slaMinutes"_s, 240}}},
        {u"supportEngineer"_s, QJsonObject{{u"emailAddress"_s, QString(engineer)}}},
        {u"serviceId"_s, service},
        {u"serviceDisplayName"_s, m_first->resourceType},
        {u"status"_s, m_first->status == "Completed"_L1 ? u"Closed"_s : u"Open"_s},
        {u"createdDate"_s, seconds(created())},
        {u"modifiedDate"_s, seconds(m_first->created)},
    };
    if (!resourceId().isEmpty()) {
        properties[u"technicalTicketDetails"_s] = QJsonObject{{u"resourceId"_s, resourceId()}};
    }
    return {
        {u"id"_s,
            u"/subscriptions/%1/providers/Microsoft.Support/supportTickets/%2"_s.arg(m_first->subscriptionId, m_name)},
        {u"name"_s, m_name},
        {u"type"_s, u"Microsoft.Support/supportTickets"_s},
        {u"properties"_s, properties},
    };
}

QJsonObject SupportTicket::communication(const QString &name, const QDateTime &at, const QString &direction,
    const QString &sender, const QString &body) const
{
    return {
        {u"id"_s, toJson()["id"_L1].toString() + u"/communications/"_s + name},
        {u"name"_s, name},
        {u"type"_s, u"Microsoft.Support/communications"_s},
        {u"properties"_s, QJsonObject{{u"subject"_s, u"TrackingID#%1"_s.arg(number())}, {u"body"_s, body},
                              {u"communicationType"_s, u"web"_s}, {u"communicationDirection"_s, direction},
                              {u"sender"_s, sender}, {u"createdDate"_s, seconds(at)}}},
    };
}

QList<QJsonObject> SupportTicket::communications(const QDateTime &now) const
{
    // The direction is the service's view: what the customer writes is `outbound` in the published examples.
    QList<QJsonObject> messages{
        communication(u"message-2"_s, created().addDuration(45min), u"inbound"_s, engineer,
            u"<p>Thank you for the details. I am going to look into the platform's records first.</p>"_s),
        communication(u"message-1"_s, created().addDuration(5min), u"outbound"_s, customer,
            u"The problem shows about every hour. The logs of this morning are attached."_s),
        communication(u"message-3"_s, m_first->created.addDuration(-5min), u"inbound"_s, engineer,
            u"<p>I need temporary access to go on. You will receive a Customer Lockbox request for it.</p>"_s),
    };
    if (m_first->created.addDuration(1h) <= now) {
        messages.append(communication(u"message-4"_s, m_first->created.addDuration(1h), u"inbound"_s, engineer,
            u"<p>The Customer Lockbox request for this case is with your approvers.</p>"_s));
    }
    return messages;
}

QList<QJsonObject> SupportTicket::chatTranscripts() const
{
    const auto message = [this](const QString &direction, const QString &sender, const QString &body,
                             std::chrono::minutes after) {
        return QJsonObject{{u"contentType"_s, u"text"_s}, {u"communicationDirection"_s, direction},
            {u"sender"_s, sender}, {u"body"_s, body}, {u"createdDate"_s, seconds(created().addDuration(after))}};
    };
    return {{
        {u"id"_s, toJson()["id"_L1].toString() + u"/chatTranscripts/"_s + m_identity},
        {u"name"_s, m_identity},
        {u"type"_s, u"Microsoft.Support/chatTranscripts"_s},
        {u"properties"_s,
            QJsonObject{{u"startTime"_s, seconds(created().addDuration(20min))},
                {u"messages"_s, QJsonArray{message(u"outbound"_s, u"support engineer"_s,
                                               u"Hello, is the problem present right now?"_s, 20min),
                                    message(u"inbound"_s, u"user"_s, u"Yes, for ten minutes."_s, 22min)}}}},
    }};
}

QList<SupportTicket> ticketsOf(const World &world, const QString &subscriptionId, quint64 seed)
{
    QList<SupportTicket> tickets;
    QSet<QString> numbers;
    for (const SimulatedRequest *request : world.requests(subscriptionId)) {
        const bool isCase = request->workItemSource == "SupportRequest"_L1;
        if (isCase && !numbers.contains(request->supportRequest)) {
            numbers.insert(request->supportRequest);
            tickets.append(SupportTicket(*request, seed));
        }
    }
    return tickets;
}

} // namespace Sandbox
