// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedazure.h"

#include <QTest>

using namespace Tests;

namespace
{

const QString version = u"?api-version=2024-04-01"_s;

QString ticketsPath(SimulatedAzure &azure, qsizetype index = 0)
{
    return u"/subscriptions/%1/providers/Microsoft.Support/supportTickets"_s.arg(azure.subscription(index));
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

class TestSupportRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldListTicketsOfLockboxRequests()
    {
        // WHEN
        SimulatedAzure azure;
        const QJsonArray tickets = valueOf(azure.get(ticketsPath(azure) + version));

        // THEN
        QCOMPARE(tickets.size(), 7);
        for (const QJsonValue &ticket : tickets) {
            QCOMPARE(ticket["type"_L1].toString(), u"Microsoft.Support/supportTickets"_s);
            QCOMPARE(ticket["properties"_L1]["supportTicketId"_L1].toString().size(), 15);
            QCOMPARE_NE(ticket["name"_L1].toString(), ticket["properties"_L1]["supportTicketId"_L1].toString());
            QCOMPARE(json(azure.get(ticket["id"_L1].toString() + version)), ticket.toObject());
        }
    }

    void shouldNotTakeANumberForAName()
    {
        SimulatedAzure azure;
        const QJsonArray tickets = valueOf(azure.get(ticketsPath(azure) + version));
        const QString number = tickets[0]["properties"_L1]["supportTicketId"_L1].toString();
        QCOMPARE(azure.get(ticketsPath(azure) + u'/' + number + version).status, 404);
    }

    void shouldLookUpTheNameOfANumber()
    {
        // GIVEN
        SimulatedAzure azure;
        const QJsonValue ticket = valueOf(azure.get(ticketsPath(azure) + version))[0];
        const QString number = ticket["properties"_L1]["supportTicketId"_L1].toString();
        const QString path = u"/providers/Microsoft.Support/lookUpResourceId?api-version=2023-06-01-preview"_s;
        const auto body = [](const QString &identifier) {
            return u"{\"identifier\":\"%1\",\"type\":\"Microsoft.Support/supportTickets\"}"_s.arg(identifier).toUtf8();
        };

        // THEN
        QCOMPARE(json(azure.post(path, body(number)))["resourceId"_L1], ticket["id"_L1]);
        QCOMPARE(azure.post(path, body(u"1"_s)).status, 404);
        QCOMPARE(azure.post(path, "{}").status, 400);
        QCOMPARE(errorCode(azure.post(
                     u"/providers/Microsoft.Support/lookUpResourceId?api-version=2024-04-01"_s, body(number))),
            u"InvalidApiVersionParameter"_s);
    }

    void shouldKeepOneTicketUnreadable()
    {
        // GIVEN
        SimulatedAzure azure;
        const QString id = azure.requestIn(u"Pending"_s, 3);
        const QString number = azure.service->world().request(azure.subscription(3), id)->supportRequest;

        // WHEN
        const auto answer = azure.get(ticketsPath(azure, 3) + u'/' + number + version);

        // THEN
        QCOMPARE(answer.status, 403);
        QCOMPARE(errorCode(answer), u"AuthorizationFailed"_s);
        for (const QJsonValue &ticket : valueOf(azure.get(ticketsPath(azure, 3) + version))) {
            QCOMPARE_NE(ticket["properties"_L1]["supportTicketId"_L1].toString(), number);
        }
    }

    void shouldFilterTickets_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("count");
        QTest::newRow("status") << u"status eq 'Open'"_s << 7;
        QTest::newRow("closed") << u"Status eq 'Closed'"_s << 0;
        QTest::newRow("date") << u"createdDate ge 2026-03-01T00:00:00Z"_s << 3;
        QTest::newRow("date and status") << u"CreatedDate gt 2026-03-01T00:00:00Z and status eq 'Open'"_s << 3;
        QTest::newRow("future") << u"createdDate ge 2027-01-01T00:00:00Z"_s << 0;
    }

    void shouldFilterTickets()
    {
        QFETCH(QString, filter);
        QFETCH(int, count);
        SimulatedAzure azure;
        const auto answer = azure.get(ticketsPath(azure) + version + u"&$filter="_s + encoded(filter));
        QCOMPARE(answer.status, 200);
        QCOMPARE(valueOf(answer).size(), count);
    }

    void shouldRefuseOtherQueries_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("number") << u"&$filter="_s + encoded(u"supportTicketId eq '1'"_s);
        QTest::newRow("title") << u"&$filter="_s + encoded(u"title eq 'x'"_s);
        QTest::newRow("before") << u"&$filter="_s + encoded(u"createdDate le 2026-03-01T00:00:00Z"_s);
        QTest::newRow("quoted date") << u"&$filter="_s + encoded(u"createdDate ge '2026-03-01T00:00:00Z'"_s);
        QTest::newRow("no date") << u"&$filter="_s + encoded(u"createdDate ge yesterday"_s);
        QTest::newRow("other status comparison") << u"&$filter="_s + encoded(u"status ne 'Open'"_s);
        QTest::newRow("too many") << u"&$top=101"_s;
        QTest::newRow("none") << u"&$top=0"_s;
        QTest::newRow("no number") << u"&$top=x"_s;
    }

    void shouldRefuseOtherQueries()
    {
        QFETCH(QString, query);
        SimulatedAzure azure;
        QCOMPARE(azure.get(ticketsPath(azure) + version + query).status, 400);
    }

    void shouldPageByTop()
    {
        SimulatedAzure azure;
        const auto answer = azure.get(ticketsPath(azure) + version + u"&$top=3"_s);
        QCOMPARE(valueOf(answer).size(), 3);
        QVERIFY(json(answer)["nextLink"_L1].toString().contains(u"$top=3"_s));
    }

    void shouldTellCommunicationsAndChats()
    {
        // GIVEN
        SimulatedAzure azure;
        const QString ticket = valueOf(azure.get(ticketsPath(azure) + version))[0]["id"_L1].toString();

        // WHEN
        const QJsonArray messages = valueOf(azure.get(ticket + u"/communications"_s + version));
        const QJsonArray chats = valueOf(azure.get(ticket + u"/chatTranscripts"_s + version));

        // THEN
        QVERIFY(messages.size() >= 3);
        QCOMPARE(messages[0]["type"_L1].toString(), u"Microsoft.Support/communications"_s);
        QCOMPARE(json(azure.get(messages[0]["id"_L1].toString() + version)), messages[0].toObject());
        QCOMPARE(chats.size(), 1);
        QCOMPARE(json(azure.get(chats[0]["id"_L1].toString() + version)), chats[0].toObject());
        QCOMPARE(azure.get(ticket + u"/communications/none"_s + version).status, 404);
        QCOMPARE(azure.get(ticket + u"/communications"_s + version + u"&$top=11"_s).status, 400);
        const auto phone = azure.get(
            ticket + u"/communications"_s + version + u"&$filter="_s + encoded(u"communicationType eq 'phone'"_s));
        QVERIFY(valueOf(phone).isEmpty());
    }

    void shouldHaveNoTicketsOutsideSubscriptions()
    {
        SimulatedAzure azure;
        QCOMPARE(
            azure.get(u"/providers/Microsoft.Support/supportTickets"_s + version).body, QByteArray(R"({"value":[]})"));
        QCOMPARE(azure.get(u"/providers/Microsoft.Support/supportTickets/x"_s + version).status, 404);
    }
};

QTEST_GUILESS_MAIN(TestSupportRoutes)
#include "tst_supportroutes.moc"
