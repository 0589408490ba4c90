// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authorityendpoints.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class AuthorityEndpointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldStandBelowTheTenant_data();
    void shouldStandBelowTheTenant();
    void shouldRefuseWhatIsNoTenant_data();
    void shouldRefuseWhatIsNoTenant();
    void shouldNameTheIssuerOfATenant();
    void shouldFollowTheCloud_data();
    void shouldFollowTheCloud();
    void shouldMergeClaims_data();
    void shouldMergeClaims();
};

void AuthorityEndpointsTest::shouldStandBelowTheTenant_data()
{
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("base");
    QTest::newRow("any organisation") << u"https://login.example"_s << u""_s
                                      << u"https://login.example/organizations"_s;
    QTest::newRow("blank") << u"https://login.example"_s << u"  "_s << u"https://login.example/organizations"_s;
    QTest::newRow("domain") << u"https://login.example"_s << u" contoso.com "_s
                            << u"https://login.example/contoso.com"_s;
    QTest::newRow("GUID") << u"https://login.example/"_s << u"22222222-2222-2222-2222-222222222222"_s
                          << u"https://login.example/22222222-2222-2222-2222-222222222222"_s;
    QTest::newRow("path") << u"http://127.0.0.1:5/login/"_s << u"a"_s << u"http://127.0.0.1:5/login/a"_s;
}

void AuthorityEndpointsTest::shouldStandBelowTheTenant()
{
    QFETCH(const QString, authority);
    QFETCH(const QString, tenant);
    QFETCH(const QString, base);

    const auto endpoints = SignIn::endpointsFor(QUrl(authority), tenant);

    QVERIFY(endpoints);
    QCOMPARE(endpoints->authorize, QUrl(base + u"/oauth2/v2.0/authorize"_s));
    QCOMPARE(endpoints->token, QUrl(base + u"/oauth2/v2.0/token"_s));
    QCOMPARE(endpoints->deviceCode, QUrl(base + u"/oauth2/v2.0/devicecode"_s));
}

void AuthorityEndpointsTest::shouldRefuseWhatIsNoTenant_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::newRow("path up") << u"../evil"_s;
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("inner dots") << u"a..b"_s;
    QTest::newRow("two parts") << u"a/b"_s;
    QTest::newRow("query") << u"a?b"_s;
    QTest::newRow("fragment") << u"a#b"_s;
    QTest::newRow("encoded") << u"a%2fb"_s;
    QTest::newRow("user") << u"@evil.example"_s;
    QTest::newRow("option") << u"--help"_s;
    QTest::newRow("line break") << u"a\nb"_s;
    QTest::newRow("not ASCII") << u"contös.com"_s;
    QTest::newRow("long") << QString(254, u'a');
}

void AuthorityEndpointsTest::shouldRefuseWhatIsNoTenant()
{
    QFETCH(const QString, tenant);

    const auto endpoints = SignIn::endpointsFor(QUrl(u"https://login.example"_s), tenant);

    QVERIFY(!endpoints);
    QCOMPARE(endpoints.error().kind, Domain::ErrorKind::BadInput);
    QVERIFY(!endpoints.error().detail.isEmpty());
}

void AuthorityEndpointsTest::shouldNameTheIssuerOfATenant()
{
    QCOMPARE(SignIn::issuerFor(QUrl(u"https://login.example/"_s), u"tenant"_s), u"https://login.example/tenant/v2.0"_s);
}

void AuthorityEndpointsTest::shouldFollowTheCloud_data()
{
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("host");
    QTest::newRow("public") << u"public"_s << u"https://management.azure.com/.default"_s
                            << u"login.microsoftonline.com"_s;
    QTest::newRow("US Government") << u"usgovernment"_s << u"https://management.usgovcloudapi.net/.default"_s
                                   << u"login.microsoftonline.us"_s;
    QTest::newRow("China") << u"china"_s << u"https://management.chinacloudapi.cn/.default"_s
                           << u"login.partner.microsoftonline.cn"_s;
}

void AuthorityEndpointsTest::shouldFollowTheCloud()
{
    QFETCH(const QString, cloud);
    QFETCH(const QString, resource);
    QFETCH(const QString, host);
    const Azure::Cloud known = *Azure::cloudNamed(cloud);

    QCOMPARE(SignIn::scopeFor(known), "openid profile offline_access "_L1 + resource);
    QCOMPARE(SignIn::endpointsFor(known.authority, {})->token.host(), host);
}

void AuthorityEndpointsTest::shouldMergeClaims_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QByteArray>("claims");
    const QByteArray ours = R"("xms_cc":{"values":["cp1"]})"_ba;
    const QByteArray alone = "{\"access_token\":{" + ours + "}}";
    QTest::newRow("none") << ""_ba << alone;
    QTest::newRow("no JSON") << "{"_ba << alone;
    QTest::newRow("no object") << "[1]"_ba << alone;
    QTest::newRow("token is no object") << R"({"access_token":1})"_ba << alone;
    QTest::newRow("step-up") << R"({"access_token":{"acrs":{"essential":true,"values":["p1"]}}})"_ba
                             << "{\"access_token\":{\"acrs\":{\"essential\":true,\"values\":[\"p1\"]}," + ours + "}}";
    QTest::newRow("other token") << R"({"id_token":{"a":null}})"_ba
                                 << "{\"access_token\":{" + ours + "},\"id_token\":{\"a\":null}}";
}

void AuthorityEndpointsTest::shouldMergeClaims()
{
    QFETCH(const QByteArray, challenge);
    QFETCH(const QByteArray, claims);

    QCOMPARE(SignIn::claimsFor(challenge), claims);
}

QTEST_GUILESS_MAIN(AuthorityEndpointsTest)

#include "tst_authorityendpoints.moc"
