// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinendpoints.h"

#include "simulatedsignin.h"

#include <QTest>

using namespace Tests;
using namespace std::chrono_literals;

class TestAuthorizeEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldOfferEveryPerson()
    {
        SimulatedSignIn azure;
        const auto page = azure.authorize();
        QCOMPARE(page.status, 200);
        QVERIFY(page.contentType.startsWith("text/html"));
        for (qsizetype i = 0; i < 3; ++i) {
            QVERIFY(page.body.contains("sandbox_person=" + azure.person(i).objectId.toLatin1()));
        }
        QVERIFY(page.body.contains("sandbox_answer=declined"));
        QVERIFY(!page.body.contains("<script"));
    }

    void shouldAskAgainWhoIsUnknown()
    {
        SimulatedSignIn azure;
        const QByteArray body = azure.authorize({{u"sandbox_person"_s, u"nobody"_s}}).body;
        QVERIFY(body.contains("sandbox_person=" + azure.person().objectId.toLatin1()));
        QVERIFY(!body.contains("sandbox_person=nobody&amp;sandbox_person"));
    }

    void shouldPutTheHintedPersonFirst()
    {
        SimulatedSignIn azure;
        const QByteArray body = azure.authorize({{u"login_hint"_s, u"ERIN.frost@contoso.example"_s}}).body;
        QVERIFY(body.indexOf("Erin Frost") < body.indexOf("Sandbox User"));
        QVERIFY(body.indexOf("Erin Frost") >= 0);
    }

    void shouldLeadBackWithACode()
    {
        // GIVEN
        SimulatedSignIn azure;

        // WHEN
        const auto answer = azure.authorize({{u"sandbox_person"_s, azure.person().objectId}});

        // THEN
        QCOMPARE(answer.status, 302);
        const QByteArray location = answer.headers.value(QHttpHeaders::WellKnownHeader::Location).toByteArray();
        QVERIFY2(location.startsWith("http://localhost:4711/?code="), location.constData());
        const QUrlQuery returned = SimulatedSignIn::returned(answer);
        QCOMPARE(returned.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a/state"_s);
        QVERIFY(!returned.queryItemValue(u"code"_s).isEmpty());
    }

    void shouldAddTheSlashThatARedirectAddressLacks()
    {
        SimulatedSignIn azure;
        const auto answer = azure.authorize(
            {{u"sandbox_person"_s, azure.person().objectId}, {u"redirect_uri"_s, u"http://localhost:4711"_s}});
        QVERIFY(
            answer.headers.value(QHttpHeaders::WellKnownHeader::Location).startsWith("http://localhost:4711/?code="));
    }

    void shouldTellTheClientWhatIsWrong_data()
    {
        QTest::addColumn<Items>("changes");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("code");
        QTest::newRow("declined") << Items{{u"sandbox_answer"_s, u"declined"_s}} << u"access_denied"_s << u"65004"_s;
        QTest::newRow("silent") << Items{{u"prompt"_s, u"none"_s}} << u"login_required"_s << u"50058"_s;
        QTest::newRow("implicit") << Items{{u"response_type"_s, u"token"_s}} << u"unsupported_response_type"_s << u""_s;
        QTest::newRow("form post") << Items{{u"response_mode"_s, u"form_post"_s}} << u"invalid_request"_s << u""_s;
        QTest::newRow("no PKCE") << Items{{u"code_challenge"_s, {}}} << u"invalid_request"_s << u""_s;
        QTest::newRow("plain PKCE") << Items{{u"code_challenge_method"_s, u"plain"_s}} << u"invalid_request"_s << u""_s;
        QTest::newRow("no scope") << Items{{u"scope"_s, {}}} << u"invalid_scope"_s << u"70011"_s;
        QTest::newRow("other resource") << Items{{u"scope"_s, u"https://x.example/.default"_s}} << u"invalid_resource"_s
                                        << u"500011"_s;
    }

    void shouldTellTheClientWhatIsWrong()
    {
        QFETCH(Items, changes);
        QFETCH(QString, error);
        QFETCH(QString, code);
        SimulatedSignIn azure;
        const auto answer = azure.authorize(changes);
        QCOMPARE(answer.status, 302);
        const QUrlQuery returned = SimulatedSignIn::returned(answer);
        QCOMPARE(returned.queryItemValue(u"error"_s), error);
        QCOMPARE(returned.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a/state"_s);
        QVERIFY(code.isEmpty() || returned.queryItemValue(u"error_description"_s).startsWith(u"AADSTS"_s + code));
        QVERIFY(!returned.hasQueryItem(u"code"_s));
    }

    void shouldSendNobodyToAForeignAddress_data()
    {
        QTest::addColumn<QString>("address");
        for (const auto *address : {"https://evil.example/", "http://localhost.evil.example/", "//localhost/",
                 "http://localhost:4711/#x", "https://localhost/", "localhost", "", "http://[::1]:4711/"}) {
            QTest::newRow(address) << QString::fromLatin1(address);
        }
    }

    void shouldSendNobodyToAForeignAddress()
    {
        QFETCH(QString, address);
        SimulatedSignIn azure;
        const auto answer =
            azure.authorize({{u"redirect_uri"_s, address}, {u"sandbox_person"_s, azure.person().objectId}});
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.body.contains("AADSTS50011"));
        QVERIFY(!answer.headers.contains(QHttpHeaders::WellKnownHeader::Location));
    }

    void shouldExplainToThePersonWhatTheClientCannotMend()
    {
        SimulatedSignIn azure;
        QVERIFY(azure.authorize({}, u"elsewhere.example"_s).body.contains("AADSTS90002"));
        QVERIFY(azure.authorize({{u"client_id"_s, {}}}).body.contains("AADSTS900144"));
        const auto foreigner = azure.authorize({{u"sandbox_person"_s, azure.person(1).objectId}}, azure.tenant(1));
        QCOMPARE(foreigner.status, 400);
        QVERIFY(foreigner.body.contains("AADSTS50020"));
    }

    void shouldShowNoMarkupFromOutside()
    {
        SimulatedSignIn azure;
        const auto page = azure.authorize({{u"state"_s, u"\"><script>alert(1)</script>"_s}});
        QVERIFY(!page.body.contains("<script"));
        QVERIFY(!azure.authorize({}, u"%3Cscript%3E"_s).body.contains("<script"));
    }
};

QTEST_GUILESS_MAIN(TestAuthorizeEndpoint)
#include "tst_authorizeendpoint.moc"
