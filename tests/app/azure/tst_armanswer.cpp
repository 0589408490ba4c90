// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "armanswer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Azure::readAnswer;
using Domain::ErrorKind;

class ArmAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadAnObject();
    void shouldReadEnvelopes_data();
    void shouldReadEnvelopes();
    void shouldClassifyStatuses_data();
    void shouldClassifyStatuses();
    void shouldReadTheCurrentStatus();
    void shouldReadHeaders();
    void shouldReadRetryAfterAsWholeSeconds_data();
    void shouldReadRetryAfterAsWholeSeconds();
    void shouldRefuseWhatIsNoObject_data();
    void shouldRefuseWhatIsNoObject();
    void shouldCutEndlessMessages();
};

void ArmAnswerTest::shouldReadAnObject()
{
    QCOMPARE(readAnswer({.status = 200, .headers = {}, .body = "\xEF\xBB\xBF {\"a\":1}"_ba})->value("a"_L1), 1);
    QVERIFY(readAnswer({.status = 200, .headers = {}, .body = " \r\n"_ba})->isEmpty());
    QVERIFY(readAnswer({.status = 204, .headers = {}, .body = {}}));
    QVERIFY(readAnswer({.status = 200, .headers = {}, .body = R"({"error":null})"_ba}));
}

void ArmAnswerTest::shouldReadEnvelopes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("nested") << R"({"error":{"code":"C","message":"M"}})"_ba << u"C"_s << u"M"_s;
    QTest::newRow("flat") << R"({"code":"C","message":"M"})"_ba << u"C"_s << u"M"_s;
    QTest::newRow("capitalised") << R"({"Code":"C","Message":"M"})"_ba << u"C"_s << u"M"_s;
    QTest::newRow("capitalised, nested") << R"({"Error":{"Code":"C","Message":"M"}})"_ba << u"C"_s << u"M"_s;
    QTest::newRow("OAuth") << R"({"error":"C"})"_ba << u"C"_s << QString();
    QTest::newRow("HTML") << "<html><h1>Bad gateway</h1></html>"_ba << QString() << QString();
    QTest::newRow("empty") << ""_ba << QString() << QString();
    QTest::newRow("array") << "[1]"_ba << QString() << QString();
    QTest::newRow("cut") << R"({"error":{"code":"C")"_ba << QString() << QString();
    QTest::newRow("wrong types") << R"({"error":{"code":1,"message":{"a":[]},"additionalInfo":7}})"_ba << QString()
                                 << QString();
    QTest::newRow("depth bomb") << QByteArray(100'000, '[') << QString() << QString();
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe", 3) << QString() << QString();
}

void ArmAnswerTest::shouldReadEnvelopes()
{
    QFETCH(const QByteArray, body);

    const auto result = readAnswer({.status = 400, .headers = {}, .body = body});

    QVERIFY(!result);
    QTEST(result.error().serviceCode, "code");
    QTEST(result.error().detail, "message");
    QCOMPARE(result.error().httpStatus, 400);
}

void ArmAnswerTest::shouldClassifyStatuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("100") << 100 << ErrorKind::BadAnswer;
    QTest::newRow("302") << 302 << ErrorKind::BadAnswer;
    QTest::newRow("400") << 400 << ErrorKind::BadInput;
    QTest::newRow("401") << 401 << ErrorKind::NotSignedIn;
    QTest::newRow("403") << 403 << ErrorKind::Forbidden;
    QTest::newRow("404") << 404 << ErrorKind::NotFound;
    QTest::newRow("409") << 409 << ErrorKind::Conflict;
    QTest::newRow("429") << 429 << ErrorKind::Throttled;
    QTest::newRow("500") << 500 << ErrorKind::ServiceFailed;
    QTest::newRow("504") << 504 << ErrorKind::ServiceFailed;
    QTest::newRow("200 with an error") << 200 << ErrorKind::BadAnswer;
}

void ArmAnswerTest::shouldClassifyStatuses()
{
    QFETCH(const int, status);

    const auto result =
        readAnswer({.status = status, .headers = {}, .body = R"({"error":{"code":"C","message":"M"}})"_ba});

    QVERIFY(!result);
    QTEST(result.error().kind, "kind");
    QCOMPARE(result.error().serviceCode, u"C"_s);
}

void ArmAnswerTest::shouldReadTheCurrentStatus()
{
    const auto result = readAnswer({.status = 400,
        .headers = {},
        .body = R"({"error":{"code":"C","additionalInfo":[{"type":"x"},{"info":{"currentStatus":"Denied"}}]}})"_ba});

    QCOMPARE(result.error().currentStatus, u"Denied"_s);
    QCOMPARE(result.error().kind, ErrorKind::Conflict);
}

void ArmAnswerTest::shouldReadHeaders()
{
    Azure::HttpAnswer answer{.status = 429, .headers = {}, .body = {}};
    answer.headers.append("X-Ms-Correlation-Request-Id"_L1, "second"_L1);
    answer.headers.append("retry-after"_L1, "17"_L1);
    QCOMPARE(readAnswer(answer).error().correlationId, u"second"_s);
    QCOMPARE(readAnswer(answer).error().retryAfter, std::chrono::seconds(17));

    answer.headers.append("x-ms-request-id"_L1, "first"_L1);
    QCOMPARE(readAnswer(answer).error().correlationId, u"first"_s);
}

void ArmAnswerTest::shouldReadRetryAfterAsWholeSeconds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds"); // -1: none
    QTest::newRow("zero") << "0"_ba << qint64(0);
    QTest::newRow("blanks") << " 5 "_ba << qint64(5);
    QTest::newRow("negative") << "-5"_ba << qint64(-1);
    QTest::newRow("fraction") << "1.5"_ba << qint64(-1);
    QTest::newRow("date") << "Wed, 21 Oct 2026 07:28:00 GMT"_ba << qint64(-1);
    QTest::newRow("empty") << ""_ba << qint64(-1);
    QTest::newRow("years") << "999999999999"_ba << qint64(86'400);
    QTest::newRow("overflow") << "99999999999999999999999"_ba << qint64(-1);
}

void ArmAnswerTest::shouldReadRetryAfterAsWholeSeconds()
{
    QFETCH(const QByteArray, text);
    Azure::HttpAnswer answer{.status = 503, .headers = {}, .body = {}};
    answer.headers.append(QHttpHeaders::WellKnownHeader::RetryAfter, text);

    const auto retryAfter = readAnswer(answer).error().retryAfter;

    QTEST(retryAfter ? qint64(retryAfter->count()) : qint64(-1), "seconds");
}

void ArmAnswerTest::shouldRefuseWhatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("HTML") << "<html>"_ba;
    QTest::newRow("array") << "[]"_ba;
    QTest::newRow("number") << "1"_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("cut") << R"({"value":[)"_ba;
    QTest::newRow("trailing garbage") << R"({} x)"_ba;
    QTest::newRow("depth bomb") << "{\"a\":"_ba + QByteArray(100'000, '[');
    QTest::newRow("bad UTF-8") << "{\"a\":\"\xff\"}"_ba;
}

void ArmAnswerTest::shouldRefuseWhatIsNoObject()
{
    QFETCH(const QByteArray, body);

    const auto result = readAnswer({.status = 200, .headers = {}, .body = body});

    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadAnswer);
    QVERIFY(!result.error().detail.isEmpty());
}

void ArmAnswerTest::shouldCutEndlessMessages()
{
    const auto result = readAnswer({.status = 500,
        .headers = {},
        .body = R"({"code":"C","message":")"_ba + QByteArray(1'000'000, 'a') + "\"}"_ba});

    QVERIFY(result.error().detail.size() <= 4000);
}

QTEST_GUILESS_MAIN(ArmAnswerTest)

#include "tst_armanswer.moc"
