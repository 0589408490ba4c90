// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferencelimits.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPreferenceLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKnowATenant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("any") << QString() << true;
        QTest::newRow("guid") << u"72F988BF-86f1-41af-91ab-2d7cd011db47"_s << true;
        QTest::newRow("domain") << u"contoso.onmicrosoft.com"_s << true;
        QTest::newRow("domain in capitals") << u"Contoso.Example"_s << true;
        QTest::newRow("inner hyphens") << u"a-b--c.xn--p1ai"_s << true;
        QTest::newRow("longest label") << QString(63, u'a') + u".example"_s << true;
        QTest::newRow("label too long") << QString(64, u'a') + u".example"_s << false;
        QTest::newRow("domain too long") << u"a."_s.repeated(126) + u"aa"_s << false;
        QTest::newRow("word") << u"organizations"_s << false;
        QTest::newRow("braces") << u"{72f988bf-86f1-41af-91ab-2d7cd011db47}"_s << false;
        QTest::newRow("path") << u"contoso.example/oauth2"_s << false;
        QTest::newRow("query") << u"contoso.example?x=1"_s << false;
        QTest::newRow("host of somebody else") << u"contoso.example@evil.example"_s << false;
        QTest::newRow("line break at the end") << u"contoso.example\n"_s << false;
        QTest::newRow("outer hyphen") << u"-contoso.example"_s << false;
        QTest::newRow("empty label") << u"contoso..example"_s << false;
        QTest::newRow("other script") << u"cont\u043Eso.example"_s << false;
    }
    void shouldKnowATenant()
    {
        QFETCH(const QString, text);
        QTEST(Domain::isTenant(text), "isOne");
    }

    void shouldKnowAClientId()
    {
        QVERIFY(Domain::isClientId({}));
        QVERIFY(Domain::isClientId(u"04B07795-8ddb-461a-bbee-02f9e1bf7b46"_s));
        QVERIFY(!Domain::isClientId(u"contoso.example"_s));
        QVERIFY(!Domain::isClientId(u"04b07795-8ddb-461a-bbee-02f9e1bf7b46 "_s));
    }

    void shouldKnowACloudChoice()
    {
        for (const QString &good : {u"public"_s, u"usgovernment"_s, u"china"_s, u"/etc/clouds/stack.json"_s}) {
            QVERIFY2(Domain::isCloudChoice(good), qPrintable(good));
        }
        for (const QString &bad : {QString(), u"Public"_s, u"germany"_s, u"stack.json"_s, u":/icons/app.svg"_s}) {
            QVERIFY2(!Domain::isCloudChoice(bad), qPrintable(bad));
        }
    }

    void shouldReadAProxyAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host"); // empty: refused
        QTest::addColumn<int>("port");
        QTest::newRow("name") << u"proxy.contoso.example:8080"_s << u"proxy.contoso.example"_s << 8080;
        QTest::newRow("address") << u"10.0.0.1:1"_s << u"10.0.0.1"_s << 1;
        QTest::newRow("IPv6") << u"[2001:db8::1]:65535"_s << u"2001:db8::1"_s << 65535;
        QTest::newRow("empty") << QString() << QString() << 0;
        QTest::newRow("no port") << u"proxy.example"_s << QString() << 0;
        QTest::newRow("port zero") << u"proxy.example:0"_s << QString() << 0;
        QTest::newRow("port too high") << u"proxy.example:65536"_s << QString() << 0;
        QTest::newRow("no host") << u":8080"_s << QString() << 0;
        QTest::newRow("scheme") << u"http://proxy.example:8080"_s << QString() << 0;
        QTest::newRow("password") << u"me:secret@proxy.example:8080"_s << QString() << 0;
        QTest::newRow("path") << u"proxy.example:8080/"_s << QString() << 0;
        QTest::newRow("blank") << u"proxy example:8080"_s << QString() << 0;
        QTest::newRow("line break") << u"proxy.example\r\n:8080"_s << QString() << 0;
        QTest::newRow("IPv6 bare") << u"2001:db8::1:8080"_s << QString() << 0;
    }
    void shouldReadAProxyAddress()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, host);
        QFETCH(const int, port);

        const auto address = Domain::parseProxyAddress(text);

        QCOMPARE(address.has_value(), !host.isEmpty());
        if (address) {
            QCOMPARE(address->host, host);
            QCOMPARE(int(address->port), port);
            QCOMPARE(Domain::textOf(*address), text);
        }
    }

    void shouldNotWriteAHostThatIsNone()
    {
        QCOMPARE(Domain::textOf({u"proxy example"_s, 8080}), QString());
        QCOMPARE(Domain::textOf({QString(), 8080}), QString());
    }

    void shouldCountBothEndsOfARange()
    {
        constexpr Domain::Range<int> range{1, 3};
        QVERIFY(!range.holds(0));
        QVERIFY(range.holds(1));
        QVERIFY(range.holds(3));
        QVERIFY(!range.holds(4));
    }
};

QTEST_GUILESS_MAIN(TestPreferenceLimits)
#include "tst_preferencelimits.moc"
