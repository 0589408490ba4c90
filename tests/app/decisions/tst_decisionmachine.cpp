// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionmachine.h"

#include "decisionexamples.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Decisions;
using namespace Tests;
using Domain::Decision;
using Domain::DecisionPhase;
using Domain::Error;
using Domain::ErrorKind;
using Domain::LockboxRequest;
using Domain::Verdict;
using Kind = DecisionEffect::Kind;

class DecisionMachineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSendOnlyAfterTheIntentIsRecorded();
    void shouldBeginByReading();
    void shouldJudgeTheRequestBeforeSending_data();
    void shouldJudgeTheRequestBeforeSending();
    void shouldNotSendWhenAnythingShownHasChanged();
    void shouldNotSendWhatWasShownAsDefective();
    void shouldTellRefusedFromUnclear_data();
    void shouldTellRefusedFromUnclear();
    void shouldReportOnlyWhatTheServiceSays_data();
    void shouldReportOnlyWhatTheServiceSays();
    void shouldTakeAClaimsChallengeForARefusal();
    void shouldTellWhyItWasRefused_data();
    void shouldTellWhyItWasRefused();
    void shouldWaitLongerAndLongerButNotForEver();
    void shouldGiveUpSoonerWhenItIsUnclearWhetherItArrived();
    void shouldObeyRetryAfterWhileWaiting();
    void shouldSeeTheServiceAtWorkAsArrived();
    void shouldStopReadingWhenItIsHopeless_data();
    void shouldStopReadingWhenItIsHopeless();
    void shouldNoticeThatItExpiredWhileWaiting();
};

void DecisionMachineTest::shouldSendOnlyAfterTheIntentIsRecorded()
{
    DecisionStep next = begin();
    QCOMPARE(next.effect.kind, Kind::Read);
    next = step(next.state, readIn(u"Pending"_s));
    QCOMPARE(next.effect.kind, Kind::Record);
    next = step(next.state, Event::Recorded{});
    QCOMPARE(next.effect.kind, Kind::Send);
    QCOMPARE(phaseOf(next.state), DecisionPhase::Sending);
    next = step(next.state, Event::Accepted{});
    QCOMPARE(next.effect.kind, Kind::Read);
    QCOMPARE(next.effect.after, 0ms);
    QCOMPARE(phaseOf(next.state), DecisionPhase::Waiting);
}

void DecisionMachineTest::shouldBeginByReading()
{
    QCOMPARE(phaseOf(begin().state), DecisionPhase::Rereading);
    QCOMPARE(beginAgain().effect.kind, Kind::Read);
    QCOMPARE(phaseOf(beginAgain().state), DecisionPhase::Resolving);
}

void DecisionMachineTest::shouldJudgeTheRequestBeforeSending_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<DecisionPhase>("phase");
    for (const char *status : {"Initializing", "Approving", "Denying", "Approved", "Denied", "Revoking", "Revoked",
             "Error", "Unknown", "Completed", "Completing", "pending", "PENDING", "Pending ", "", "Nonsense"}) {
        QTest::newRow(status) << QString::fromLatin1(status) << DecisionPhase::Overtaken;
    }
    QTest::newRow("Expired") << u"Expired"_s << DecisionPhase::Expired;
}

void DecisionMachineTest::shouldJudgeTheRequestBeforeSending()
{
    QFETCH(const QString, status);
    const DecisionStep next = step(State::Rereading{}, readIn(status));

    QCOMPARE(next.effect.kind, Kind::Finish);
    QTEST(phaseOf(next.state), "phase");
}

void DecisionMachineTest::shouldNotSendWhenAnythingShownHasChanged()
{
    const QList<std::function<void(LockboxRequest &)>> changes{
        [](LockboxRequest &request) { request.justification = u"Something else"_s; },
        [](LockboxRequest &request) { request.justification.reset(); },
        [](LockboxRequest &request) { request.created = Domain::Timestamp::fromText(u"2026-01-01T00:00:01Z"_s); },
        [](LockboxRequest &request) { request.expiration = Domain::Timestamp::fromText(u"2026-01-06T00:00:00Z"_s); },
        [](LockboxRequest &request) { request.duration = Domain::AccessDuration::fromText(u"80"_s); },
        [](LockboxRequest &request) { request.resources = Domain::parseResourceIds(u"a,b"_s); },
        [](LockboxRequest &request) { request.resourceType = u"Subscription"_s; },
        [](LockboxRequest &request) { request.supportRequest = u"1"_s; },
        [](LockboxRequest &request) { request.supportCaseUrl = u"https://x"_s; },
        [](LockboxRequest &request) { request.workItemSource = u"Other"_s; },
        [](LockboxRequest &request) { request.subscriptionId = u"s"_s; },
        [](LockboxRequest &request) { request.accessLevel = u"Write"_s; },
        [](LockboxRequest &request) { request.defects = Domain::Defect::ContradictingId; },
        [](LockboxRequest &request) { request.requestId = u"bbbbbbbb-bbbb-cccc-dddd-eeeeeeeeeeee"_s; },
    };
    for (const auto &change : changes) {
        Event::Read read = readIn(u"Pending"_s);
        change(read.request);
        const DecisionStep next = step(State::Rereading{}, read);
        QCOMPARE(phaseOf(next.state), DecisionPhase::Changed);
        QCOMPARE(next.effect.kind, Kind::Finish);
    }
    // But what a person does not decide by may differ.
    Event::Read read = readIn(u"Pending"_s);
    read.request.raw = "{}"_ba;
    read.request.requestId = read.request.requestId->toUpper();
    QCOMPARE(step(State::Rereading{}, read).effect.kind, Kind::Record);
}

void DecisionMachineTest::shouldNotSendWhatWasShownAsDefective()
{
    Decision decision = decisionOf();
    decision.shown.defects = Domain::Defect::RepeatedId;

    const DecisionStep next = advance(State::Rereading{}, readIn(u"Pending"_s), decision, pace);

    QCOMPARE(phaseOf(next.state), DecisionPhase::Failed);
}

void DecisionMachineTest::shouldTellRefusedFromUnclear_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<DecisionPhase>("phase"); // of the state that follows
    QTest::addColumn<bool>("isEnd");
    for (const int status : {400, 401, 403, 404, 409, 429}) {
        QTest::addRow("%d of ARM", status)
            << status << ErrorKind::Forbidden << u"C"_s << DecisionPhase::Resolving << false;
        QTest::addRow("%d of a gateway", status)
            << status << ErrorKind::Forbidden << QString() << DecisionPhase::Resolving << false;
    }
    for (const int status : {200, 302, 408, 500, 502, 503, 504}) {
        QTest::addRow("%d", status) << status << ErrorKind::ServiceFailed << u"C"_s << DecisionPhase::Resolving
                                    << false;
    }
    QTest::newRow("timed out") << 0 << ErrorKind::TimedOut << QString() << DecisionPhase::Resolving << false;
    QTest::newRow("cut off") << 0 << ErrorKind::BadAnswer << QString() << DecisionPhase::Resolving << false;
    QTest::newRow("closed") << 0 << ErrorKind::Cancelled << QString() << DecisionPhase::Resolving << false;
    QTest::newRow("never arrived") << 0 << ErrorKind::Offline << QString() << DecisionPhase::Failed << true;
    QTest::newRow("no token") << 0 << ErrorKind::NotSignedIn << QString() << DecisionPhase::Failed << true;
    QTest::newRow("foreign address") << 0 << ErrorKind::BadInput << QString() << DecisionPhase::Failed << true;
}

void DecisionMachineTest::shouldTellRefusedFromUnclear()
{
    QFETCH(const int, status);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, code);
    QFETCH(const bool, isEnd);

    const DecisionStep next =
        step(State::Sending{}, Event::SendFailed{{.kind = kind, .httpStatus = status, .serviceCode = code}});

    QTEST(phaseOf(next.state), "phase");
    QCOMPARE(next.effect.kind, isEnd ? Kind::Finish : Kind::Read);
    const QSet refusals{400, 401, 403, 404, 409, 429};
    QCOMPARE(std::holds_alternative<State::Refused>(next.state), refusals.contains(status) && !code.isEmpty());
}

void DecisionMachineTest::shouldReportOnlyWhatTheServiceSays_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<DecisionPhase>("afterApproval");
    QTest::addColumn<DecisionPhase>("afterDenial");
    using enum DecisionPhase;
    for (const char *status : {"Approved", "Completing", "Completed"}) {
        QTest::newRow(status) << QString::fromLatin1(status) << Approved << Overtaken;
    }
    QTest::newRow("Denied") << u"Denied"_s << Overtaken << Denied;
    QTest::newRow("Expired") << u"Expired"_s << Expired << Expired;
    for (const char *status : {"Revoking", "Revoked", "Error", "Unknown", "", "Nonsense", "approved"}) {
        QTest::newRow(status) << QString::fromLatin1(status) << Overtaken << Overtaken;
    }
    for (const char *status : {"Pending", "Initializing", "Approving", "Denying"}) {
        QTest::newRow(status) << QString::fromLatin1(status) << Waiting << Waiting;
    }
}

void DecisionMachineTest::shouldReportOnlyWhatTheServiceSays()
{
    QFETCH(const QString, status);

    QTEST(phaseOf(step(State::Waiting{}, readIn(status), Verdict::Approve).state), "afterApproval");
    QTEST(phaseOf(step(State::Waiting{}, readIn(status), Verdict::Deny).state), "afterDenial");
}

void DecisionMachineTest::shouldTakeAClaimsChallengeForARefusal()
{
    // GIVEN a decision under way
    // WHEN it is answered with a claims challenge, which has no body of Azure Resource Manager
    const Domain::Error challenge{
        .kind = ErrorKind::NotSignedIn, .httpStatus = 401, .claims = R"({"access_token":{}})"_ba};
    const DecisionStep next = step(State::Sending{}, Event::SendFailed{challenge});

    // THEN it was refused, nothing is sent again, and the challenge is kept for the sign-in
    QVERIFY(std::holds_alternative<State::Refused>(next.state));
    QCOMPARE(next.effect.kind, Kind::Read);
    const DecisionStep last = step(next.state, readIn(u"Pending"_s));
    QCOMPARE(std::get<State::Ended>(last.state).phase, DecisionPhase::Refused);
    QCOMPARE(std::get<State::Ended>(last.state).error->claims, challenge.claims);
}

void DecisionMachineTest::shouldTellWhyItWasRefused_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<DecisionPhase>("phase");
    QTest::newRow("Pending") << u"Pending"_s << DecisionPhase::Refused;
    QTest::newRow("Expired") << u"Expired"_s << DecisionPhase::Expired;
    for (const char *status : {"Approved", "Denied", "Approving", "Denying", "Completed", "Error", "Nonsense"}) {
        QTest::newRow(status) << QString::fromLatin1(status) << DecisionPhase::Overtaken;
    }
}

void DecisionMachineTest::shouldTellWhyItWasRefused()
{
    QFETCH(const QString, status);
    const Error error{.kind = ErrorKind::Conflict, .httpStatus = 409, .serviceCode = u"C"_s};

    const DecisionStep next = step(State::Refused{error}, readIn(status));

    QTEST(phaseOf(next.state), "phase");
    QCOMPARE(std::get<State::Ended>(next.state).error, error);
}

void DecisionMachineTest::shouldWaitLongerAndLongerButNotForEver()
{
    DecisionState state = State::Waiting{};
    QList<std::chrono::milliseconds> waits;
    for (int reading = 0; reading < 1000; ++reading) {
        const DecisionStep next = step(state, readIn(u"Approving"_s));
        state = next.state;
        if (next.effect.kind == Kind::Finish) {
            break;
        }
        waits.append(next.effect.after);
    }

    QCOMPARE(phaseOf(state), DecisionPhase::Unknown);
    QCOMPARE(waits.first(), pace.first);
    QCOMPARE(waits.last(), pace.longest);
    QVERIFY(std::ranges::is_sorted(waits));
    const auto sum = std::accumulate(waits.begin(), waits.end(), 0ms);
    QVERIFY(sum <= pace.patience && sum > pace.patience - pace.longest);
}

void DecisionMachineTest::shouldGiveUpSoonerWhenItIsUnclearWhetherItArrived()
{
    const Error error{.kind = ErrorKind::TimedOut};
    DecisionState state = State::Resolving{error, {}};
    std::chrono::milliseconds sum{0};
    for (int reading = 0; reading < 1000 && !std::holds_alternative<State::Ended>(state); ++reading) {
        const DecisionStep next = step(state, readIn(u"Pending"_s));
        QVERIFY(next.effect.kind != Kind::Send);
        sum += next.effect.after;
        state = next.state;
    }

    QCOMPARE(phaseOf(state), DecisionPhase::Unknown);
    QCOMPARE(std::get<State::Ended>(state).error, error);
    QVERIFY(sum <= pace.unclearPatience);
}

void DecisionMachineTest::shouldObeyRetryAfterWhileWaiting()
{
    const Event::ReadFailed throttled{{.kind = ErrorKind::Throttled, .retryAfter = 17s}};
    QCOMPARE(step(State::Waiting{}, throttled).effect.after, 17s);
    QCOMPARE(step(State::Resolving{}, throttled).effect.after, 17s);
    const Event::ReadFailed forADay{{.kind = ErrorKind::Throttled, .retryAfter = 86'400s}};
    QCOMPARE(phaseOf(step(State::Waiting{}, forADay).state), DecisionPhase::Unknown);
}

void DecisionMachineTest::shouldSeeTheServiceAtWorkAsArrived()
{
    const DecisionStep next = step(State::Resolving{{.kind = ErrorKind::TimedOut}, {}}, readIn(u"Approving"_s));
    QVERIFY(std::holds_alternative<State::Waiting>(next.state));
    QCOMPARE(next.effect.kind, Kind::Read);
}

void DecisionMachineTest::shouldStopReadingWhenItIsHopeless_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("isHopeless");
    QTest::newRow("not signed in") << ErrorKind::NotSignedIn << true;
    QTest::newRow("forbidden") << ErrorKind::Forbidden << true;
    QTest::newRow("not found") << ErrorKind::NotFound << true;
    QTest::newRow("offline") << ErrorKind::Offline << false;
    QTest::newRow("timed out") << ErrorKind::TimedOut << false;
    QTest::newRow("throttled") << ErrorKind::Throttled << false;
    QTest::newRow("failed") << ErrorKind::ServiceFailed << false;
    QTest::newRow("bad answer") << ErrorKind::BadAnswer << false;
}

void DecisionMachineTest::shouldStopReadingWhenItIsHopeless()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const bool, isHopeless);
    for (const DecisionState &state : {DecisionState(State::Waiting{}), DecisionState(State::Resolving{})}) {
        const DecisionStep next = step(state, Event::ReadFailed{{.kind = kind}});
        QCOMPARE(next.effect.kind == Kind::Finish, isHopeless);
        QCOMPARE(phaseOf(next.state) == DecisionPhase::Unknown, isHopeless);
    }
}

void DecisionMachineTest::shouldNoticeThatItExpiredWhileWaiting()
{
    // GIVEN a request that the service still calls Pending after its expiration
    const Event::Read late{.request = requestIn(u"Pending"_s), .now = now().addDays(3)};

    // THEN
    QCOMPARE(phaseOf(step(State::Rereading{}, late).state), DecisionPhase::Expired);
    QCOMPARE(phaseOf(step(State::Waiting{}, late).state), DecisionPhase::Expired);
    QCOMPARE(phaseOf(step(State::Resolving{}, late).state), DecisionPhase::Expired);
    QCOMPARE(phaseOf(step(State::Refused{}, late).state), DecisionPhase::Expired);
}

QTEST_APPLESS_MAIN(DecisionMachineTest)

#include "tst_decisionmachine.moc"
