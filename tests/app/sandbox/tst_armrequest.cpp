// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "armrequest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Sandbox::ArmRequest;

class TestArmRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldDecodeSegmentsOneByOne()
    {
        const ArmRequest request = ArmRequest::of(u"get"_s, QUrl(u"http://h/subscriptions/a%2Fb/%20c"_s));
        QCOMPARE(request.method, u"GET"_s);
        QCOMPARE(request.segments, (QStringList{u"subscriptions"_s, u"a/b"_s, u" c"_s}));
    }

    void shouldDecodeParameters_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("filter");
        QTest::newRow("percent") << u"$filter=properties/status%20eq%20'Pending'"_s
                                 << u"properties/status eq 'Pending'"_s;
        QTest::newRow("encoded name") << u"%24filter=a%20b"_s << u"a b"_s;
        QTest::newRow("plus") << u"$filter=atScope()+and+assignedTo('x')"_s << u"atScope() and assignedTo('x')"_s;
        QTest::newRow("encoded plus") << u"$filter=1%2B1"_s << u"1+1"_s;
        QTest::newRow("other case") << u"$FILTER=x"_s << u"x"_s;
        QTest::newRow("first of several") << u"a=1&$filter=x&$filter=y"_s << u"x"_s;
        QTest::newRow("encoded ampersand") << u"$filter=a%26b%3Dc"_s << u"a&b=c"_s;
    }

    void shouldDecodeParameters()
    {
        QFETCH(QString, query);
        QFETCH(QString, filter);
        QCOMPARE(ArmRequest::of(u"GET"_s, QUrl(u"http://h/x?"_s + query)).parameter("$filter"_L1), filter);
    }

    void shouldTellMissingFromEmpty()
    {
        const ArmRequest request = ArmRequest::of(u"GET"_s, QUrl(u"http://h/x?a="_s));
        QCOMPARE(request.parameter("a"_L1), QString(u""_s));
        QVERIFY(!request.parameter("b"_L1));
    }

    void shouldTakeTheTokenOfTheBearerSchemeOnly_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("token");
        QTest::newRow("bearer") << QByteArray("Bearer abc") << u"abc"_s;
        QTest::newRow("small letters") << QByteArray("bearer abc") << u"abc"_s;
        QTest::newRow("basic") << QByteArray("Basic abc") << QString();
        QTest::newRow("no token") << QByteArray("Bearer ") << QString();
        QTest::newRow("none") << QByteArray() << QString();
    }

    void shouldTakeTheTokenOfTheBearerSchemeOnly()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, token);
        QHttpHeaders headers;
        headers.append(QHttpHeaders::WellKnownHeader::Authorization, header);
        QCOMPARE(ArmRequest::of(u"GET"_s, QUrl(u"http://h/"_s), headers).bearer(), token);
    }
};

QTEST_GUILESS_MAIN(TestArmRequest)
#include "tst_armrequest.moc"
