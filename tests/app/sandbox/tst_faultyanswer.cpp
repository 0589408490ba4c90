// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultyanswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sandbox;

namespace
{

ArmResponse answerTo(const QString &fault)
{
    const ArmRequest request = ArmRequest::of(u"GET"_s, QUrl(u"http://127.0.0.1:81/x%20y?api-version=1"_s));
    return faultyAnswer(*Fault::fromText(fault), request, {.body = R"({"value":[1,2]})"});
}

} // namespace

class TestFaultyAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFailWithAnEnvelope_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 404, 409, 429, 500, 502, 503, 504, 418}) {
            QTest::addRow("%d", status) << status;
        }
    }

    void shouldFailWithAnEnvelope()
    {
        QFETCH(int, status);
        const ArmResponse answer = answerTo(u"retryAfter=7,kind=%1"_s.arg(status));
        QCOMPARE(answer.status, status);
        QVERIFY(!QJsonDocument::fromJson(answer.body)["error"_L1]["code"_L1].toString().isEmpty());
        QCOMPARE(answer.headers.value(QHttpHeaders::WellKnownHeader::RetryAfter), QByteArrayView("7"));
        QCOMPARE(answer.headers.contains(QHttpHeaders::WellKnownHeader::WWWAuthenticate), status == 401);
    }

    void shouldNameTheCurrentStatusOfAConflict()
    {
        const QJsonDocument body = QJsonDocument::fromJson(answerTo(u"kind=409,currentStatus=Denied"_s).body);
        QCOMPARE(body["error"_L1]["additionalInfo"_L1][0]["info"_L1]["currentStatus"_L1].toString(), u"Denied"_s);
    }

    void shouldChallengeForClaims()
    {
        // WHEN
        const ArmResponse answer = answerTo(u"kind=claims"_s);
        const auto challenge = answer.headers.value(QHttpHeaders::WellKnownHeader::WWWAuthenticate).toByteArray();

        // THEN
        QCOMPARE(answer.status, 401);
        QVERIFY(challenge.contains(R"(error="insufficient_claims")"));
        const qsizetype begin = challenge.indexOf("claims=\"", challenge.indexOf("insufficient_claims\"")) + 8;
        const QByteArray claims =
            QByteArray::fromBase64(challenge.sliced(begin, challenge.indexOf('"', begin) - begin));
        QVERIFY(QJsonDocument::fromJson(claims)["access_token"_L1]["acrs"_L1].isObject());
    }

    void shouldSpoilNextLink_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("next-link-repeated") << u"http://127.0.0.1:81/x%20y?api-version=1"_s;
        QTest::newRow("next-link-foreign") << u"http://elsewhere.invalid:81/x%20y?api-version=1"_s;
        QTest::newRow("next-link-empty") << u""_s;
        QTest::newRow("next-link-relative") << u"/x%20y?api-version=1"_s;
    }

    void shouldSpoilNextLink()
    {
        QFETCH(QString, link);
        const QJsonDocument body =
            QJsonDocument::fromJson(answerTo(u"kind="_s + QString::fromLatin1(QTest::currentDataTag())).body);
        QCOMPARE(body["value"_L1].toArray().size(), 2);
        QVERIFY(body["nextLink"_L1].isString());
        QCOMPARE(body["nextLink"_L1].toString(), link);
    }

    void shouldAnswerWithoutSense()
    {
        QVERIFY(QJsonDocument::fromJson(answerTo(u"kind=garbage"_s).body).isNull());
        QVERIFY(answerTo(u"kind=empty-body"_s).body.isEmpty());
        const ArmResponse html = answerTo(u"kind=html"_s);
        QCOMPARE(html.status, 502);
        QVERIFY(html.contentType.startsWith("text/html"));
        QCOMPARE(answerTo(u"kind=html,status=200"_s).status, 200);
        const ArmResponse error = answerTo(u"kind=error-in-ok"_s);
        QCOMPARE(error.status, 200);
        QVERIFY(QJsonDocument::fromJson(error.body)["error"_L1].isObject());
    }

    void shouldKnowWhenTheServiceIsAsked()
    {
        QVERIFY(asksService(*Fault::fromText(u"kind=truncate"_s)));
        QVERIFY(asksService(*Fault::fromText(u"kind=next-link-empty"_s)));
        QVERIFY(!asksService(*Fault::fromText(u"kind=hang"_s)));
        QVERIFY(!asksService(*Fault::fromText(u"kind=500"_s)));
        QVERIFY(asksService(*Fault::fromText(u"kind=500,applied=true"_s)));
    }
};

QTEST_GUILESS_MAIN(TestFaultyAnswer)
#include "tst_faultyanswer.moc"
