// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paging.h"

#include "armrequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sandbox;

namespace
{

QList<QByteArray> items(int count)
{
    QList<QByteArray> all;
    for (int i = 0; i < count; ++i) {
        all.append(QByteArray::number(i));
    }
    return all;
}

struct Pages {
    QList<int> values;
    QList<qsizetype> sizes;
    QStringList links;
};

// Follows nextLink to the end, as a client does.
Pages walk(const QString &first, int count, const PagingRules &rules)
{
    Pages pages;
    for (QString link = first; !link.isEmpty();) {
        const ArmResponse answer = pageAnswer(ArmRequest::of(u"GET"_s, QUrl(link)), items(count), rules);
        const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
        for (const QJsonValue &value : body["value"_L1].toArray()) {
            pages.values.append(value.toInt());
        }
        pages.sizes.append(body["value"_L1].toArray().size());
        link = body["nextLink"_L1].toString();
        if (!link.isEmpty()) {
            pages.links.append(link);
        }
    }
    return pages;
}

} // namespace

class TestPaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldDeliverEveryItemOnceInOrder_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("pageSize");
        QTest::addColumn<bool>("uneven");
        for (const bool uneven : {false, true}) {
            for (const int count : {0, 1, 2, 9, 10, 11, 100}) {
                for (const int pageSize : {1, 2, 10, 1000}) {
                    QTest::addRow("%d items, %d a page, %s", count, pageSize, uneven ? "uneven" : "even")
                        << count << pageSize << uneven;
                }
            }
        }
    }

    void shouldDeliverEveryItemOnceInOrder()
    {
        QFETCH(int, count);
        QFETCH(int, pageSize);
        QFETCH(bool, uneven);

        // WHEN
        const Pages pages = walk(u"http://arm.test:81/x?api-version=1"_s, count,
            {.pageSize = pageSize, .shape = uneven ? PageShape::Uneven : PageShape::Even});

        // THEN
        QCOMPARE(pages.values.size(), count);
        for (int i = 0; i < count; ++i) {
            QCOMPARE(pages.values[i], i);
        }
        QCOMPARE(QSet<QString>(pages.links.begin(), pages.links.end()).size(), pages.links.size());
    }

    void shouldLinkToTheHostAndQueryOfTheClient()
    {
        // WHEN
        const Pages pages = walk(u"http://arm.test:81/a%20b?api-version=1&$filter=x%20eq%20'y'"_s, 3, {.pageSize = 1});

        // THEN
        QCOMPARE(pages.links.size(), 2);
        for (const QString &link : pages.links) {
            QVERIFY2(link.startsWith(u"http://arm.test:81/a%20b?api-version=1&$filter=x%20eq%20'y'&$skiptoken="_s),
                qPrintable(link));
            QCOMPARE(link.count(u"$skiptoken"_s), 1);
        }
    }

    void shouldHaveShortAndEmptyPagesWhenUneven()
    {
        const Pages pages = walk(u"http://h/x"_s, 30, {.pageSize = 10, .shape = PageShape::Uneven});
        QCOMPARE(pages.sizes.first(4), (QList<qsizetype>{5, 0, 10, 1}));
    }

    void shouldRefuseForeignTokens_data()
    {
        QTest::addColumn<QString>("token");
        for (const auto *token : {"", "x", "MTA", "LTE6LTE", "MTox*", "99999999999999999999"}) {
            QTest::newRow(token) << QString::fromLatin1(token);
        }
    }

    void shouldRefuseForeignTokens()
    {
        QFETCH(QString, token);
        const ArmResponse answer =
            pageAnswer(ArmRequest::of(u"GET"_s, QUrl(u"http://h/x?$skiptoken="_s + token)), items(3), {});
        QCOMPARE(answer.status, 400);
    }

    void shouldEndBehindTheLastItem()
    {
        // A list may shrink between two pages. The token says page 1, item 50.
        const ArmResponse answer =
            pageAnswer(ArmRequest::of(u"GET"_s, QUrl(u"http://h/x?$skiptoken=MTo1MA"_s)), items(3), {});
        QCOMPARE(answer.body, QByteArray(R"({"value":[]})"));
    }

    void shouldDeliverItemsByteByByte()
    {
        const ArmResponse answer =
            pageAnswer(ArmRequest::of(u"GET"_s, QUrl(u"http://h/x"_s)), {R"({"a":1,"a":2})"}, {});
        QCOMPARE(answer.body, QByteArray(R"({"value":[{"a":1,"a":2}]})"));
    }
};

QTEST_GUILESS_MAIN(TestPaging)
#include "tst_paging.moc"
