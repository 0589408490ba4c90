// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "armclient.h"
#include "httpclient.h"

#include "manualclock.h"
#include "scriptedserver.h"
#include "waitfor.h"

#include <QElapsedTimer>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::ErrorKind;
using Tests::ScriptedAnswer;

namespace
{

const QByteArray claims = R"({"access_token":{"acrs":{"essential":true,"value":"c1"}}})"_ba;

ScriptedAnswer challenge()
{
    return ScriptedAnswer::json(R"({"error":{"code":"InvalidAuthenticationToken","message":"Step up."}})"_ba, 401,
        {"WWW-Authenticate: Bearer realm=\"\", error=\"insufficient_claims\", claims=\""_ba + claims.toBase64() + "\"",
            "x-ms-request-id: request-1"_ba});
}

// Gives one token for plain demands and another one, or none, for those with claims.
class TwoTokens : public Azure::TokenSource
{
public:
    QCoro::Task<Domain::Result<Azure::AccessToken>> token(Azure::TokenDemand demand) override
    {
        demands.append(demand.claims);
        if (!demand.claims.isEmpty() && !canStepUp) {
            co_return std::unexpected(Domain::Error{.kind = ErrorKind::NotSignedIn});
        }
        co_return Azure::AccessToken::fromText(demand.claims.isEmpty() ? "plain-token"_ba : "stepped-up-token"_ba);
    }

    QByteArrayList demands;
    bool canStepUp = true;
};

} // namespace

// What the client does by the rules of the service: claims challenges, throttling, and hosts that fail again and again.
class HttpRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QCOMPARE(m_server->deviations(), QStringList()); }
    void shouldMeetAChallengeOfARead();
    void shouldMeetAChallengeOnce();
    void shouldTellWhichClaimsOnlyThePersonCanMeet();
    void shouldNeverMeetTheChallengeOfADecision();
    void shouldSendNothingWhileTheServiceAskedToWait();
    void shouldWaitAMomentForAnEmptyBucket();
    void shouldSpareAHostThatFailsManyTimes();
    void shouldTryARestingHostOnce();
    void shouldNotSendADecisionToARestingHost();
    void shouldNameTheCallInEveryError();
    void shouldReadOnThoughSomeReadsHang();

private:
    QUrl at(const QString &path) const { return m_server->url().resolved(QUrl(path)); }
    void expect(const ScriptedAnswer &answer, int times = 1);
    std::optional<Domain::Result<Azure::HttpAnswer>> get(const QString &path = u"/a"_s)
    {
        return Tests::waitFor(m_http->get(at(path)));
    }
    void fail(int times);
    void letPass(std::chrono::milliseconds time) { m_localClock.set(m_localClock.utcNow().addDuration(time)); }

    Tests::ManualClock m_localClock{QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC)};
    std::unique_ptr<Tests::ScriptedServer> m_server;
    std::unique_ptr<Domain::CorrectedClock> m_clock;
    std::unique_ptr<TwoTokens> m_tokens;
    std::unique_ptr<Azure::HttpClient> m_http;
};

void HttpRulesTest::init()
{
    m_http.reset();
    m_server = std::make_unique<Tests::ScriptedServer>();
    m_clock = std::make_unique<Domain::CorrectedClock>(m_localClock);
    m_tokens = std::make_unique<TwoTokens>();
    m_http = std::make_unique<Azure::HttpClient>(
        Azure::Cloud{.name = {}, .arm = m_server->url(), .authority = {}, .portal = {}, .caFile = {}}, *m_tokens,
        *m_clock, Azure::HttpLimits{.silence = 5s, .total = 10s, .largestBody = 100'000, .longestWait = 100ms});
}

void HttpRulesTest::expect(const ScriptedAnswer &answer, int times)
{
    for (int count = 0; count < times; ++count) {
        m_server->expect("GET"_ba, "/a"_ba, answer);
    }
}

void HttpRulesTest::fail(int times)
{
    expect(ScriptedAnswer::json("{}"_ba, 500), times);
    for (int count = 0; count < times; ++count) {
        const auto answer = get();
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->status, 500);
    }
}

void HttpRulesTest::shouldMeetAChallengeOfARead()
{
    // GIVEN
    expect(challenge());
    expect(ScriptedAnswer::json("{}"_ba));

    // WHEN
    const auto answer = get();

    // THEN
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->status, 200);
    QCOMPARE(m_tokens->demands, (QByteArrayList{QByteArray(), claims}));
    QCOMPARE(m_server->received().at(0).headers.value("authorization"_ba), "Bearer plain-token"_ba);
    QCOMPARE(m_server->received().at(1).headers.value("authorization"_ba), "Bearer stepped-up-token"_ba);
}

void HttpRulesTest::shouldMeetAChallengeOnce()
{
    // GIVEN a service that is content with no token
    m_server->expect("GET"_ba, "/a?api-version=1"_ba, challenge());
    m_server->expect("GET"_ba, "/a?api-version=1"_ba, challenge());
    Azure::ArmClient client(*m_http);

    // WHEN
    const auto result = Tests::waitFor(client.get(u"/a"_s, u"1"_s));

    // THEN the error says what is demanded, for the person to meet
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::NotSignedIn);
    QCOMPARE(result->error().claims, claims);
    QCOMPARE(result->error().correlationId, u"request-1"_s);
    QCOMPARE(m_tokens->demands.size(), 2);
}

void HttpRulesTest::shouldTellWhichClaimsOnlyThePersonCanMeet()
{
    m_tokens->canStepUp = false;
    expect(challenge());

    const auto answer = get();

    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, ErrorKind::NotSignedIn);
    QCOMPARE(answer->error().claims, claims);
}

void HttpRulesTest::shouldNeverMeetTheChallengeOfADecision()
{
    // GIVEN
    m_server->expect("POST"_ba, "/a?api-version=1"_ba, challenge());
    Azure::ArmClient client(*m_http);

    // WHEN
    const auto result = Tests::waitFor(client.post(u"/a"_s, u"1"_s, {{u"status"_s, u"Approve"_s}}));

    // THEN it was sent once, and no other token was asked for: the person has to confirm anew
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::NotSignedIn);
    QCOMPARE(result->error().claims, claims);
    QCOMPARE(m_tokens->demands, QByteArrayList{QByteArray()});
    QCOMPARE(m_server->received().size(), 1);
}

void HttpRulesTest::shouldSendNothingWhileTheServiceAskedToWait()
{
    // GIVEN
    expect(ScriptedAnswer::json("{}"_ba, 429, {"Retry-After: 30"_ba}));
    QVERIFY(get());

    // WHEN it is asked again at once, and a little later
    const auto atOnce = get();
    letPass(20s);
    const auto later = get();

    // THEN
    QVERIFY(atOnce && !*atOnce);
    QCOMPARE(atOnce->error().kind, ErrorKind::Throttled);
    QCOMPARE(atOnce->error().retryAfter, 30s);
    QVERIFY(!atOnce->error().detail.isEmpty());
    QVERIFY(later && !*later);
    QCOMPARE(later->error().retryAfter, 10s);
    letPass(10s);
    expect(ScriptedAnswer::json("{}"_ba));
    const auto inTime = get();
    QVERIFY(inTime && *inTime);
}

void HttpRulesTest::shouldWaitAMomentForAnEmptyBucket()
{
    // GIVEN
    expect(ScriptedAnswer::json("{}"_ba, 200, {"x-ms-ratelimit-remaining-tenant-reads: 0"_ba}));
    QVERIFY(get());
    expect(ScriptedAnswer::json("{}"_ba));
    QElapsedTimer timer;
    timer.start();

    // WHEN
    const auto answer = get();

    // THEN 25 come back each second
    QVERIFY(answer && *answer);
    QVERIFY(timer.elapsed() >= 40);
}

void HttpRulesTest::shouldSpareAHostThatFailsManyTimes()
{
    fail(20);

    const auto answer = get();

    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, ErrorKind::Offline);
    QCOMPARE(answer->error().retryAfter, 5s);
    QVERIFY(answer->error().detail.contains("many times in a row"_L1));
}

void HttpRulesTest::shouldTryARestingHostOnce()
{
    // GIVEN a host that has rested, and answers again, though slowly
    fail(20);
    letPass(5s);
    QList<bool> ends;
    const auto note = [&ends](const Domain::Result<Azure::HttpAnswer> &result) {
        ends.append(result.has_value());
    };
    m_server->expect("GET"_ba, "/a"_ba, ScriptedAnswer::silence());

    // WHEN two calls are made
    QCoro::connect(m_http->get(at(u"/a"_s)), this, note);
    QCoro::connect(m_http->get(at(u"/b"_s)), this, note);
    QVERIFY(Tests::comesTrue([this] { return m_server->deviations().isEmpty(); }));

    // THEN only the first is sent, and both end
    QCOMPARE(m_server->received().last().target, "/a"_ba);
    QVERIFY(ends.isEmpty());
    m_http->close();
    QCOMPARE(ends, (QList{false, false}));
}

void HttpRulesTest::shouldNotSendADecisionToARestingHost()
{
    fail(20);

    const auto result = Tests::waitFor(m_http->post(at(u"/a"_s), "{}"_ba));

    // Offline: it is certain that nothing was sent.
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Offline);
}

void HttpRulesTest::shouldNameTheCallInEveryError()
{
    // GIVEN an error of the service, and an answer that is cut
    m_server->expect("GET"_ba, "/a?api-version=1"_ba, ScriptedAnswer::json("{}"_ba, 403));
    m_server->expect(
        "GET"_ba, "/b?api-version=1"_ba, ScriptedAnswer::raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"_ba));
    Azure::ArmClient client(*m_http);

    for (const QString &path : {u"/a"_s, u"/b"_s}) {
        const auto result = Tests::waitFor(client.get(path, u"1"_s));

        QVERIFY(result && !*result);
        const QByteArray sent = m_server->received().last().headers.value("x-ms-client-request-id"_ba);
        QCOMPARE(result->error().clientRequestId, QString::fromLatin1(sent));
        QVERIFY(!sent.isEmpty());
    }
}

void HttpRulesTest::shouldReadOnThoughSomeReadsHang()
{
    // GIVEN far more reads that hang than Qt makes connections to one host
    constexpr int hanging = 100;
    for (int index = 0; index < hanging; ++index) {
        m_server->expect("GET"_ba, "/hang"_ba, ScriptedAnswer::silence());
        QCoro::connect(m_http->get(at(u"/hang"_s)), this, [](const Domain::Result<Azure::HttpAnswer> &) {});
    }
    expect(ScriptedAnswer::json("{}"_ba));
    QElapsedTimer timer;
    timer.start();

    // WHEN
    const auto answer = get();

    // THEN the answer comes long before the others are given up
    QVERIFY(answer && *answer);
    QVERIFY(timer.durationElapsed() < 4s);
    QVERIFY(Tests::comesTrue([this] { return m_server->deviations().isEmpty(); }));
}

QTEST_GUILESS_MAIN(HttpRulesTest)

#include "tst_httprules.moc"
