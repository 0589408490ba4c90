// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "portallinks.h"

#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestPortalLinks : public QObject
{
    Q_OBJECT

    static Domain::LockboxRequest request(const QString &ticket)
    {
        Domain::LockboxRequest request;
        request.askedSubscriptionId = u"11111111-0000-4000-8000-000000000000"_s;
        request.supportRequest = ticket;
        request.supportCaseUrl = u"https://portal.azure.com.evil.example/#steal"_s;
        return request;
    }

private Q_SLOTS:
    void shouldLinkToTheTicketInTheCloudsOwnPortal()
    {
        QCOMPARE(ticketLink(u"https://portal.azure.us"_s, request(u"120101324000234"_s)).toString(),
            u"https://portal.azure.us/#resource/subscriptions/11111111-0000-4000-8000-000000000000/providers/"
            "microsoft.support/supporttickets/120101324000234"_s);
    }

    void shouldLinkToLockbox()
    {
        QCOMPARE(lockboxLink(u"https://portal.azure.com"_s).toString(),
            u"https://portal.azure.com/#view/Microsoft_Azure_Lockbox/LockboxMenu/~/Overview"_s);
    }

    void shouldNotLinkWithoutCheckedParts_data()
    {
        QTest::addColumn<QString>("portal");
        QTest::addColumn<QString>("ticket");
        QTest::newRow("no portal") << QString() << u"120101324000234"_s;
        QTest::newRow("no URL") << u"https://"_s << u"120101324000234"_s;
        QTest::newRow("no ticket") << u"https://portal.azure.com"_s << QString();
        QTest::newRow("a path for a ticket") << u"https://portal.azure.com"_s << u"1/../../x"_s;
        QTest::newRow("other digits") << u"https://portal.azure.com"_s << u"١٢٣٤"_s;
        QTest::newRow("words") << u"https://portal.azure.com"_s << u"none"_s;
    }

    void shouldNotLinkWithoutCheckedParts()
    {
        QFETCH(const QString, portal);
        QFETCH(const QString, ticket);
        QVERIFY(!ticketLink(portal, request(ticket)).isValid());
    }

    void shouldNotLinkToATicketOfAnUnreadableSubscription()
    {
        Domain::LockboxRequest damaged = request(u"120101324000234"_s);
        damaged.askedSubscriptionId = u"not-a-guid"_s;
        QVERIFY(!ticketLink(u"https://portal.azure.com"_s, damaged).isValid());
    }
};

QTEST_APPLESS_MAIN(TestPortalLinks)
#include "tst_portallinks.moc"
