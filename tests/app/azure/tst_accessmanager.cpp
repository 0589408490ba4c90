// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessmanager.h"

#include "scriptedserver.h"
#include "waitfor.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Azure::AccessManager;
using Tests::ScriptedAnswer;
using Tests::ScriptedServer;

class AccessManagerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldKnowItsOrigin_data();
    void shouldKnowItsOrigin();
    void shouldAskItsServer();
    void shouldRefuseOtherServers();
    void shouldRefuseOtherMethods();
    void shouldRefuseHeadersThatDoNotBelong_data();
    void shouldRefuseHeadersThatDoNotBelong();
    void shouldNotLetAHeaderBreakOut();
    void shouldFollowNoRedirectWhateverIsAsked();
    void shouldKeepNoCookies();

private:
    QNetworkRequest requestFor(const QString &path) const
    {
        return QNetworkRequest(m_server->url().resolved(QUrl(path)));
    }
    static QNetworkReply::NetworkError endOf(QNetworkReply *reply);

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<AccessManager> m_manager;
};

void AccessManagerTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_manager = std::make_unique<AccessManager>(m_server->url(), QString(), AccessManager::Authorization::Allowed);
}

// Waits for the end of the reply, which remains readable until the manager goes.
QNetworkReply::NetworkError AccessManagerTest::endOf(QNetworkReply *reply)
{
    QSignalSpy finished(reply, &QNetworkReply::finished);
    return reply->isFinished() || finished.wait() ? reply->error() : QNetworkReply::TimeoutError;
}

void AccessManagerTest::shouldKnowItsOrigin_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isOfOrigin");
    const QString azure = u"https://management.azure.com"_s;
    QTest::newRow("path and query") << azure << azure + u"/a?b=c"_s << true;
    QTest::newRow("standard port") << azure << azure + u":443/a"_s << true;
    QTest::newRow("capitals") << azure << u"HTTPS://Management.Azure.COM/a"_s << true;
    QTest::newRow("plain") << azure << u"http://management.azure.com/a"_s << false;
    QTest::newRow("port") << azure << azure + u":444/a"_s << false;
    QTest::newRow("subdomain") << azure << u"https://x.management.azure.com/a"_s << false;
    QTest::newRow("longer name") << azure << azure + u".example/a"_s << false;
    QTest::newRow("user") << azure << u"https://management.azure.com@example.com/a"_s << false;
    QTest::newRow("user of the host") << azure << u"https://me@management.azure.com/a"_s << false;
    QTest::newRow("point at the end") << azure << u"https://management.azure.com./a"_s << false;
    QTest::newRow("empty") << azure << QString() << false;
    QTest::newRow("nothing is nothing") << QString() << QString() << false;
}

void AccessManagerTest::shouldKnowItsOrigin()
{
    QFETCH(const QString, origin);
    QFETCH(const QString, url);
    QFETCH(const bool, isOfOrigin);

    QCOMPARE(Azure::isOfOrigin(QUrl(url), QUrl(origin)), isOfOrigin);
}

void AccessManagerTest::shouldAskItsServer()
{
    m_server->expect("GET"_ba, "/a"_ba, ScriptedAnswer::json("{}"_ba));
    m_server->expect("POST"_ba, "/b"_ba, ScriptedAnswer::json("{}"_ba));
    QNetworkRequest post = requestFor(u"/b"_s);
    post.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);

    QCOMPARE(endOf(m_manager->get(requestFor(u"/a"_s))), QNetworkReply::NoError);
    QCOMPARE(endOf(m_manager->post(post, "c=d"_ba)), QNetworkReply::NoError);

    QCOMPARE(m_server->deviations(), QStringList());
    QCOMPARE(m_server->received().last().body, "c=d"_ba);
}

void AccessManagerTest::shouldRefuseOtherServers()
{
    // GIVEN
    ScriptedServer other;
    QNetworkRequest request(other.url());
    request.setRawHeader("Authorization"_ba, "Bearer secret"_ba);

    // WHEN
    QNetworkReply *const reply = m_manager->get(request);

    // THEN
    QCOMPARE(endOf(reply), QNetworkReply::ContentAccessDenied);
    QVERIFY(!reply->errorString().isEmpty());
    QVERIFY(!reply->request().hasRawHeader("Authorization"_ba));
    QCOMPARE(other.connectionCount(), 0);
}

void AccessManagerTest::shouldRefuseOtherMethods()
{
    const QNetworkRequest request = requestFor(u"/a"_s);

    QCOMPARE(endOf(m_manager->put(request, "x"_ba)), QNetworkReply::ContentAccessDenied);
    QCOMPARE(endOf(m_manager->deleteResource(request)), QNetworkReply::ContentAccessDenied);
    QCOMPARE(endOf(m_manager->head(request)), QNetworkReply::ContentAccessDenied);
    QCOMPARE(endOf(m_manager->sendCustomRequest(request, "PATCH"_ba, "x"_ba)), QNetworkReply::ContentAccessDenied);
    QCOMPARE(m_server->connectionCount(), 0);
}

void AccessManagerTest::shouldRefuseHeadersThatDoNotBelong_data()
{
    QTest::addColumn<AccessManager::Authorization>("authorization");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("isRefused");
    using enum AccessManager::Authorization;
    QTest::newRow("token") << Allowed << "Authorization"_ba << false;
    QTest::newRow("token elsewhere") << Refused << "authorization"_ba << true;
    QTest::newRow("proxy password") << Allowed << "Proxy-Authorization"_ba << true;
    QTest::newRow("cookie") << Allowed << "cookie"_ba << true;
    QTest::newRow("anything else") << Refused << "Accept"_ba << false;
}

void AccessManagerTest::shouldRefuseHeadersThatDoNotBelong()
{
    QFETCH(const AccessManager::Authorization, authorization);
    QFETCH(const QByteArray, header);
    QFETCH(const bool, isRefused);
    AccessManager manager(m_server->url(), QString(), authorization);
    QNetworkRequest request = requestFor(u"/a"_s);
    request.setRawHeader(header, "x"_ba);
    if (!isRefused) {
        m_server->expect("GET"_ba, "/a"_ba, ScriptedAnswer::json("{}"_ba));
    }

    const QNetworkReply::NetworkError error = endOf(manager.get(request));

    QCOMPARE(error, isRefused ? QNetworkReply::ContentAccessDenied : QNetworkReply::NoError);
    QCOMPARE(m_server->deviations(), QStringList());
}

void AccessManagerTest::shouldNotLetAHeaderBreakOut()
{
    // Whether Qt or this class catches it: what arrives has one line for each header.
    QNetworkRequest request = requestFor(u"/a"_s);
    request.setRawHeader("X-Note"_ba, "one\r\nX-Evil: two"_ba);
    request.setRawHeader("X-Zero"_ba, QByteArray("one\0two", 7));
    m_server->expect("GET"_ba, "/a"_ba, ScriptedAnswer::json("{}"_ba));

    endOf(m_manager->get(request));

    for (const Tests::ReceivedRequest &received : m_server->received()) {
        QVERIFY(!received.headers.contains("x-evil"_ba));
        QVERIFY(!received.headers.value("x-zero"_ba).contains('\0'));
    }
}

void AccessManagerTest::shouldFollowNoRedirectWhateverIsAsked()
{
    ScriptedServer other;
    QNetworkRequest request = requestFor(u"/a"_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    m_server->expect(
        "GET"_ba, "/a"_ba, ScriptedAnswer::json("{}"_ba, 302, {"Location: "_ba + other.url().toEncoded() + "/b"_ba}));

    QNetworkReply *const reply = m_manager->get(request);

    QCOMPARE(endOf(reply), QNetworkReply::NoError);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 302);
    QCOMPARE(other.connectionCount(), 0);
}

void AccessManagerTest::shouldKeepNoCookies()
{
    m_server->expect("GET"_ba, "/a"_ba, ScriptedAnswer::json("{}"_ba, 200, {"Set-Cookie: id=1; Path=/"_ba}));
    m_server->expect("GET"_ba, "/b"_ba, ScriptedAnswer::json("{}"_ba));

    endOf(m_manager->get(requestFor(u"/a"_s)));
    endOf(m_manager->get(requestFor(u"/b"_s)));

    QVERIFY(m_manager->cookieJar()->cookiesForUrl(m_server->url()).isEmpty());
    QVERIFY(!m_server->received().last().headers.contains("cookie"_ba));
    QCOMPARE(m_server->deviations(), QStringList());
}

QTEST_GUILESS_MAIN(AccessManagerTest)

#include "tst_accessmanager.moc"
