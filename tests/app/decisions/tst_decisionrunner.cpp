// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionrunner.h"

#include "decisionjournal.h"
#include "scriptedazure.h"
#include "waitfor.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::Decision;
using Domain::DecisionPhase;
using Domain::DecisionProgress;
using Domain::ErrorKind;
using Domain::Verdict;
using Tests::ScriptedAnswer;

namespace
{

const QString subscription = u"11111111-2222-3333-4444-555555555555"_s;
const QString guid = u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s;
const QByteArray version = "?api-version=2018-02-28-preview"_ba;
const QByteArray requestPath = "/subscriptions/"_ba + subscription.toLatin1() +
                               "/providers/Microsoft.CustomerLockbox/requests/"_ba + guid.toLatin1();

Domain::LockboxRequest pendingRequest()
{
    Domain::LockboxRequest request;
    request.requestId = guid;
    request.askedSubscriptionId = subscription;
    request.status = Domain::RequestStatus::fromWord(u"Pending"_s);
    request.expiration = Domain::Timestamp::fromText(u"2026-01-05T00:00:00Z"_s);
    request.raw = "{\"shown\":true}"_ba;
    return request;
}

ScriptedAnswer requestIn(const QByteArray &status)
{
    return ScriptedAnswer::json("{\"properties\":{\"requestId\":\""_ba + guid.toLatin1() + "\",\"status\":\"" + status +
                                "\",\"expirationDateTime\":\"2026-01-05T00:00:00Z\"}}");
}

ScriptedAnswer armError(int status)
{
    return ScriptedAnswer::json(R"({"error":{"code":"Refused","message":"No."}})"_ba, status);
}

} // namespace

class DecisionRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QCOMPARE(m_azure->server.deviations(), QStringList()); }
    void shouldDecideAndReadTheOutcomeBack_data();
    void shouldDecideAndReadTheOutcomeBack();
    void shouldNotSendWhenSomebodyWasFaster();
    void shouldNotSendWhenTheRequestCannotBeRead();
    void shouldNotSendAfterTheExpirationByTheServicesClock();
    void shouldTellThatSomebodyElseWonTheRace();
    void shouldTellThatItWasRefused();
    void shouldReadAndNeverSendAgainAfterAnUnclearEnd_data();
    void shouldReadAndNeverSendAgainAfterAnUnclearEnd();
    void shouldRefuseASecondDecisionMeanwhile();
    void shouldSettleOpenDecisionsByReading();
    void shouldLeaveAnUnknownOutcomeOpen();
    void shouldEndWithTheConnection();

private:
    void expectRead(const ScriptedAnswer &answer) { m_azure->server.expect("GET"_ba, requestPath + version, answer); }
    void expectDecision(const ScriptedAnswer &answer)
    {
        m_azure->server.expect("POST"_ba, requestPath + "/updateApproval" + version, answer);
    }
    DecisionProgress run(Verdict verdict = Verdict::Approve);
    Decisions::DecisionRunner::Report noteProgress();

    // The journal outlives the connection.
    std::unique_ptr<Store::DecisionJournal> m_journal;
    std::unique_ptr<Tests::ScriptedAzure> m_azure;
    std::unique_ptr<Decisions::DecisionRunner> m_runner;
    QList<DecisionPhase> m_phases;
};

void DecisionRunnerTest::init()
{
    m_phases.clear();
    m_runner.reset();
    m_azure = std::make_unique<Tests::ScriptedAzure>();
    auto journal = Store::DecisionJournal::open(u":memory:"_s);
    QVERIFY(journal);
    m_journal = std::make_unique<Store::DecisionJournal>(std::move(*journal));
    m_runner = std::make_unique<Decisions::DecisionRunner>(m_azure->connections, *m_journal, m_azure->localClock,
        Decisions::Pace{.first = 1ms, .longest = 2ms, .patience = 20ms, .unclearPatience = 10ms});
}

Decisions::DecisionRunner::Report DecisionRunnerTest::noteProgress()
{
    return [this](const DecisionProgress &progress) {
        m_phases.append(progress.phase);
    };
}

DecisionProgress DecisionRunnerTest::run(Verdict verdict)
{
    const Decision decision{.shown = pendingRequest(), .verdict = verdict, .reason = u"Because"_s};
    return Tests::waitFor(m_runner->run(decision, noteProgress())).value_or(DecisionProgress());
}

void DecisionRunnerTest::shouldDecideAndReadTheOutcomeBack_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QByteArray>("motion");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<DecisionPhase>("outcome");
    QTest::newRow("approve") << Verdict::Approve << "Approving"_ba << "Approved"_ba << DecisionPhase::Approved;
    QTest::newRow("deny") << Verdict::Deny << "Denying"_ba << "Denied"_ba << DecisionPhase::Denied;
}

void DecisionRunnerTest::shouldDecideAndReadTheOutcomeBack()
{
    QFETCH(const Verdict, verdict);
    QFETCH(const QByteArray, motion);
    QFETCH(const QByteArray, end);
    QFETCH(const DecisionPhase, outcome);
    expectRead(requestIn("Pending"_ba));
    expectDecision(ScriptedAnswer::json("{}"_ba));
    expectRead(requestIn("Pending"_ba)); // it may lag behind
    expectRead(requestIn(motion));
    expectRead(requestIn(end));

    const DecisionProgress progress = run(verdict);

    QCOMPARE(progress.phase, outcome);
    QCOMPARE(progress.request->status.word(), QString::fromLatin1(end));
    QCOMPARE(m_phases, (QList{DecisionPhase::Rereading, DecisionPhase::Sending, DecisionPhase::Waiting, outcome}));
    const auto entries = *m_journal->entries();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().outcome, outcome);
    QCOMPARE(entries.first().reason, u"Because"_s);
    QCOMPARE(entries.first().shown, "{\"shown\":true}"_ba);
}

void DecisionRunnerTest::shouldNotSendWhenSomebodyWasFaster()
{
    expectRead(requestIn("Denied"_ba));

    QCOMPARE(run().phase, DecisionPhase::Overtaken);
    QVERIFY(m_journal->entries()->isEmpty()); // nothing was intended to be sent
}

void DecisionRunnerTest::shouldNotSendWhenTheRequestCannotBeRead()
{
    expectRead(armError(403));

    const DecisionProgress progress = run();

    QCOMPARE(progress.phase, DecisionPhase::Failed);
    QCOMPARE(progress.error->kind, ErrorKind::Forbidden);
}

void DecisionRunnerTest::shouldNotSendAfterTheExpirationByTheServicesClock()
{
    // GIVEN a computer whose clock is a week behind the service's
    expectRead(ScriptedAnswer::json("{\"properties\":{\"requestId\":\""_ba + guid.toLatin1() +
                                        "\",\"status\":\"Pending\",\"expirationDateTime\":\"2026-01-05T00:00:00Z\"}}",
        200, {"Date: Thu, 08 Jan 2026 00:00:00 GMT"_ba}));

    QCOMPARE(run().phase, DecisionPhase::Expired);
}

void DecisionRunnerTest::shouldTellThatSomebodyElseWonTheRace()
{
    expectRead(requestIn("Pending"_ba));
    expectDecision(ScriptedAnswer::json(
        R"({"error":{"code":"NotPending","additionalInfo":[{"info":{"currentStatus":"Denied"}}]}})"_ba, 409));
    expectRead(requestIn("Denied"_ba));

    const DecisionProgress progress = run();

    QCOMPARE(progress.phase, DecisionPhase::Overtaken);
    QCOMPARE(progress.error->currentStatus, u"Denied"_s);
}

void DecisionRunnerTest::shouldTellThatItWasRefused()
{
    expectRead(requestIn("Pending"_ba));
    expectDecision(armError(403));
    expectRead(requestIn("Pending"_ba));

    const DecisionProgress progress = run();

    QCOMPARE(progress.phase, DecisionPhase::Refused);
    QCOMPARE(progress.error->serviceCode, u"Refused"_s);
    QCOMPARE(m_journal->entries()->first().outcome, DecisionPhase::Refused);
}

void DecisionRunnerTest::shouldReadAndNeverSendAgainAfterAnUnclearEnd_data()
{
    QTest::addColumn<int>("answerKind");
    QTest::addColumn<QByteArray>("bytes");
    using enum ScriptedAnswer::Kind;
    QTest::newRow("silence") << int(StaySilent) << ""_ba;
    QTest::newRow("hung up") << int(SendAndClose) << ""_ba;
    QTest::newRow("gateway") << int(Send) << ScriptedAnswer::json("<html>"_ba, 502).bytes;
    QTest::newRow("gateway says 404") << int(Send) << ScriptedAnswer::json("<html>"_ba, 404).bytes;
    QTest::newRow("success that cannot be read") << int(Send) << ScriptedAnswer::json("<html>"_ba, 200).bytes;
}

void DecisionRunnerTest::shouldReadAndNeverSendAgainAfterAnUnclearEnd()
{
    QFETCH(const int, answerKind);
    QFETCH(const QByteArray, bytes);
    expectRead(requestIn("Pending"_ba));
    expectDecision({.kind = static_cast<ScriptedAnswer::Kind>(answerKind), .bytes = bytes});
    expectRead(ScriptedAnswer::json(""_ba, 503));
    expectRead(requestIn("Approving"_ba));
    expectRead(requestIn("Approved"_ba));

    QCOMPARE(run().phase, DecisionPhase::Approved);
    QVERIFY(m_phases.contains(DecisionPhase::Resolving));
}

void DecisionRunnerTest::shouldRefuseASecondDecisionMeanwhile()
{
    expectRead(requestIn("Pending"_ba));
    expectDecision(ScriptedAnswer::json("{}"_ba));
    expectRead(requestIn("Denied"_ba));
    std::optional<DecisionProgress> first;
    const Decision denial{.shown = pendingRequest(), .verdict = Verdict::Deny, .reason = {}};
    QCoro::connect(m_runner->run(denial, noteProgress()), this, [&first](const DecisionProgress &end) { first = end; });

    const DecisionProgress second = run(Verdict::Approve);

    QCOMPARE(second.phase, DecisionPhase::Failed);
    QCOMPARE(second.error->kind, ErrorKind::Conflict);
    QVERIFY(Tests::comesTrue([&first] { return first.has_value(); }));
    QCOMPARE(first->phase, DecisionPhase::Denied);
}

void DecisionRunnerTest::shouldSettleOpenDecisionsByReading()
{
    // GIVEN an intent without an outcome, as after a crash
    const Decision decision{.shown = pendingRequest(), .verdict = Verdict::Approve, .reason = {}};
    QVERIFY(m_journal->recordIntent(decision, m_azure->localClock.utcNow()));
    expectRead(requestIn("Approved"_ba));

    // WHEN
    const auto outcomes = Tests::waitFor(m_runner->settleOpen(noteProgress()));

    // THEN
    QVERIFY(outcomes && *outcomes);
    QCOMPARE((*outcomes)->size(), 1);
    QCOMPARE((*outcomes)->first().phase, DecisionPhase::Approved);
    QVERIFY(m_journal->openEntries()->isEmpty());
    QCOMPARE(Tests::waitFor(m_runner->settleOpen(noteProgress()))->value().size(), 0);
}

void DecisionRunnerTest::shouldLeaveAnUnknownOutcomeOpen()
{
    expectRead(requestIn("Pending"_ba));
    expectDecision(ScriptedAnswer::json("{}"_ba));
    expectRead(armError(401));

    QCOMPARE(run().phase, DecisionPhase::Unknown);
    QCOMPARE(m_journal->openEntries()->size(), 1);
}

void DecisionRunnerTest::shouldEndWithTheConnection()
{
    // GIVEN a decision whose POST is under way
    std::optional<DecisionProgress> progress;
    expectRead(requestIn("Pending"_ba));
    expectDecision(ScriptedAnswer::silence());
    const Decision decision{.shown = pendingRequest(), .verdict = Verdict::Approve, .reason = {}};
    QCoro::connect(
        m_runner->run(decision, noteProgress()), this, [&progress](const DecisionProgress &end) { progress = end; });
    QVERIFY(Tests::comesTrue([this] { return m_azure->server.deviations().isEmpty(); }));

    // WHEN the runner goes first, then the connection ends
    m_runner.reset();
    m_azure->connections.close();

    // THEN at once, and the journal asks to read it again
    QVERIFY(progress);
    QCOMPARE(progress->phase, DecisionPhase::Unknown);
    QCOMPARE(m_journal->openEntries()->size(), 1);
}

QTEST_GUILESS_MAIN(DecisionRunnerTest)

#include "tst_decisionrunner.moc"
