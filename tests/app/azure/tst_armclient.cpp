// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "armclient.h"

#include "scriptedazure.h"
#include "waitfor.h"

using namespace Qt::StringLiterals;
using Azure::ArmClient;
using Azure::Listing;
using Domain::ErrorKind;
using Tests::ScriptedAnswer;

namespace
{

const QByteArray firstTarget = "/items?api-version=2020-01-01"_ba;

} // namespace

class ArmClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldSendTheApiVersion();
    void shouldPostJsonOrNothing();
    void shouldFollowPagesAsGiven();
    void shouldEndAList_data();
    void shouldEndAList();
    void shouldKeepWhatWasReadBeforeABadLink_data();
    void shouldKeepWhatWasReadBeforeABadLink();
    void shouldNotCallForeignLinks();
    void shouldEndAChainWithoutEnd();
    void shouldKeepWhatWasReadBeforeAFailure();
    void shouldRefuseAListWithoutValue_data();
    void shouldRefuseAListWithoutValue();
    void shouldEncodeSegments();

private:
    Listing list();

    std::unique_ptr<Tests::ScriptedServer> m_server;
    Tests::ManualClock m_localClock{QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC)};
    Domain::CorrectedClock m_clock{m_localClock};
    Azure::FixedTokenSource m_tokens{Tests::accessToken};
    std::unique_ptr<Azure::HttpClient> m_http;
    std::unique_ptr<ArmClient> m_arm;
};

void ArmClientTest::init()
{
    m_arm.reset();
    m_http.reset();
    m_server = std::make_unique<Tests::ScriptedServer>();
    m_http = std::make_unique<Azure::HttpClient>(
        Azure::Cloud{.name = {}, .arm = m_server->url(), .authority = {}, .portal = {}, .caFile = {}}, m_tokens,
        m_clock);
    m_arm = std::make_unique<ArmClient>(*m_http);
}

Listing ArmClientTest::list()
{
    return Tests::waitFor(m_arm->list(u"/items"_s, u"2020-01-01"_s))
        .value_or(Listing{.items = {}, .problem = Domain::Error{.kind = ErrorKind::Cancelled}});
}

void ArmClientTest::shouldSendTheApiVersion()
{
    m_server->expect("GET"_ba, firstTarget, ScriptedAnswer::json(R"({"a":1})"_ba));

    const auto object = Tests::waitFor(m_arm->get(u"/items"_s, u"2020-01-01"_s));

    QVERIFY(object && *object);
    QCOMPARE((*object)->value("a"_L1), 1);
    QCOMPARE(m_server->deviations(), QStringList());
}

void ArmClientTest::shouldPostJsonOrNothing()
{
    m_server->expect("POST"_ba, firstTarget, ScriptedAnswer::json("{}"_ba));
    m_server->expect("POST"_ba, firstTarget, ScriptedAnswer::json(""_ba));

    QVERIFY(Tests::waitFor(m_arm->post(u"/items"_s, u"2020-01-01"_s, {{u"a"_s, 1}}))->has_value());
    QVERIFY(Tests::waitFor(m_arm->post(u"/items"_s, u"2020-01-01"_s))->has_value());

    QCOMPARE(m_server->deviations(), QStringList());
    QCOMPARE(m_server->received().at(0).body, R"({"a":1})"_ba);
    QVERIFY(m_server->received().at(0).headers.value("content-type"_ba).startsWith("application/json"));
    QCOMPARE(m_server->received().at(1).body, ""_ba);
    QCOMPARE(m_server->received().at(1).headers.value("content-length"_ba), "0"_ba);
}

void ArmClientTest::shouldFollowPagesAsGiven()
{
    // GIVEN absolute, relative, oddly encoded links, and a page that is empty
    const QByteArray host = m_server->url().toEncoded();
    m_server->expect("GET"_ba, firstTarget,
        ScriptedAnswer::json(R"({"value":[1],"nextLink":")"_ba + host + R"(/Items?$skipToken=a%2Bb%27%20c&x"})"_ba));
    m_server->expect("GET"_ba, "/Items?$skipToken=a%2Bb%27%20c&x"_ba,
        ScriptedAnswer::json(R"({"value":[],"nextLink":"/items?page=3"})"_ba));
    m_server->expect("GET"_ba, "/items?page=3"_ba, ScriptedAnswer::json(R"({"value":[2,3]})"_ba));

    // WHEN
    const Listing listing = list();

    // THEN
    QVERIFY(!listing.problem);
    QCOMPARE(listing.items, (QJsonArray{1, 2, 3}));
    QCOMPARE(m_server->deviations(), QStringList());
}

void ArmClientTest::shouldEndAList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("absent") << R"({"value":[1]})"_ba;
    QTest::newRow("null") << R"({"value":[1],"nextLink":null})"_ba;
    QTest::newRow("empty") << R"({"value":[1],"nextLink":""})"_ba;
}

void ArmClientTest::shouldEndAList()
{
    QFETCH(const QByteArray, body);
    m_server->expect("GET"_ba, firstTarget, ScriptedAnswer::json(body));

    const Listing listing = list();

    QVERIFY(!listing.problem);
    QCOMPARE(listing.items.size(), 1);
    QCOMPARE(m_server->deviations(), QStringList());
}

void ArmClientTest::shouldKeepWhatWasReadBeforeABadLink_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::newRow("number") << "7"_ba;
    QTest::newRow("object") << "{}"_ba;
    QTest::newRow("false") << "false"_ba;
    QTest::newRow("itself") << R"("/items?api-version=2020-01-01")"_ba;
    QTest::newRow("other host") << R"("http://127.0.0.2/items")"_ba;
    QTest::newRow("other scheme") << R"("https://127.0.0.1/items")"_ba;
    QTest::newRow("without scheme") << R"("//evil.example/items")"_ba;
    QTest::newRow("user name") << R"("http://127.0.0.1@evil.example/")"_ba;
    QTest::newRow("file") << R"("file:///etc/passwd")"_ba;
    QTest::newRow("script") << R"("javascript:alert")"_ba;
    QTest::newRow("no address") << R"("http://[broken")"_ba;
}

void ArmClientTest::shouldKeepWhatWasReadBeforeABadLink()
{
    QFETCH(const QByteArray, link);
    m_server->expect("GET"_ba, firstTarget, ScriptedAnswer::json(R"({"value":[1],"nextLink":)"_ba + link + '}'));

    const Listing listing = list();

    QVERIFY(listing.problem);
    QCOMPARE(listing.problem->kind, ErrorKind::BadAnswer);
    QVERIFY(listing.problem->detail.contains("nextLink"_L1));
    QCOMPARE(listing.items.size(), 1);
    QCOMPARE(m_server->deviations(), QStringList());
}

void ArmClientTest::shouldNotCallForeignLinks()
{
    // GIVEN another server, on another port
    Tests::ScriptedServer other;
    m_server->expect("GET"_ba, firstTarget,
        ScriptedAnswer::json(R"({"value":[],"nextLink":")"_ba + other.url().toEncoded() + R"(/items"})"_ba));

    // WHEN
    const Listing listing = list();

    // THEN
    QVERIFY(listing.problem);
    QCOMPARE(other.connectionCount(), 0);
}

void ArmClientTest::shouldEndAChainWithoutEnd()
{
    // GIVEN two pages that point to each other
    m_server->expect("GET"_ba, firstTarget, ScriptedAnswer::json(R"({"value":[1],"nextLink":"/items?p=2"})"_ba));
    m_server->expect("GET"_ba, "/items?p=2"_ba,
        ScriptedAnswer::json(R"({"value":[2],"nextLink":"/items?api-version=2020-01-01"})"_ba));

    // WHEN
    const Listing listing = list();

    // THEN
    QVERIFY(listing.problem);
    QCOMPARE(listing.items.size(), 2);
    QCOMPARE(m_server->deviations(), QStringList());
}

void ArmClientTest::shouldKeepWhatWasReadBeforeAFailure()
{
    m_server->expect("GET"_ba, firstTarget, ScriptedAnswer::json(R"({"value":[1],"nextLink":"/items?p=2"})"_ba));
    m_server->expect(
        "GET"_ba, "/items?p=2"_ba, ScriptedAnswer::json(R"({"code":"Busy"})"_ba, 429, {"Retry-After: 9"_ba}));

    const Listing listing = list();

    QCOMPARE(listing.items.size(), 1);
    QVERIFY(listing.problem);
    QCOMPARE(listing.problem->kind, ErrorKind::Throttled);
    QCOMPARE(listing.problem->retryAfter, std::chrono::seconds(9));
}

void ArmClientTest::shouldRefuseAListWithoutValue_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("missing") << "{}"_ba;
    QTest::newRow("nothing at all") << ""_ba;
    QTest::newRow("null") << R"({"value":null})"_ba;
    QTest::newRow("object") << R"({"value":{}})"_ba;
    QTest::newRow("text") << R"({"value":"[]"})"_ba;
    QTest::newRow("bare array") << "[]"_ba;
    QTest::newRow("error with 200") << R"({"error":{"code":"C","message":"M"}})"_ba;
}

void ArmClientTest::shouldRefuseAListWithoutValue()
{
    QFETCH(const QByteArray, body);
    m_server->expect("GET"_ba, firstTarget, ScriptedAnswer::json(body));

    const Listing listing = list();

    QVERIFY(listing.problem);
    QCOMPARE(listing.problem->kind, ErrorKind::BadAnswer);
    QVERIFY(!listing.problem->detail.isEmpty());
}

void ArmClientTest::shouldEncodeSegments()
{
    QCOMPARE(*ArmClient::segment(u"a/b?c#d ü"_s), u"a%2Fb%3Fc%23d%20%C3%BC"_s);
    for (const QString &id : {u""_s, u"."_s, u".."_s}) {
        QVERIFY(!ArmClient::segment(id));
    }
}

QTEST_GUILESS_MAIN(ArmClientTest)

#include "tst_armclient.moc"
