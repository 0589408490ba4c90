// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fanout.h"

#include "scriptedazure.h"
#include "waitfor.h"

using namespace Qt::StringLiterals;
using Domain::ErrorKind;
using Tests::ScriptedAnswer;

namespace
{

QByteArray listTarget(const QString &subscription)
{
    return "/subscriptions/"_ba + subscription.toLatin1() +
           "/providers/Microsoft.CustomerLockbox/requests?api-version=2018-02-28-preview";
}

QCoro::Task<> releaseOf(Azure::Latch &latch, bool &isReleased)
{
    co_await latch;
    isReleased = true;
}

} // namespace

class FanOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldAnswerInTheOrderOfTheTargets();
    void shouldBeOverAtOnceWithoutTargets();
    void shouldAskABoundedNumberAtATime();
    void shouldGoOnInPlaceOfWhatHangs();
    void shouldTakeALateAnswer();
    void shouldAnswerForSubscriptionsNobodyReads();
    void shouldEndWithTheConnection();
    void shouldDropAnswersOnceDestroyed();

private:
    Watch::FanOutTarget target(const QString &subscription);
    void expect(const QString &subscription, const ScriptedAnswer &answer);
    void start(const QList<Watch::FanOutTarget> &targets, const Watch::FanOutLimits &limits);

    std::unique_ptr<Tests::ScriptedAzure> m_azure;
    QList<qsizetype> m_answered; // indexes of targets
    bool m_onlyHangingLeft = false;
    bool m_allAnswered = false;
    std::unique_ptr<Watch::FanOut> m_fanOut;
};

void FanOutTest::init()
{
    m_azure = std::make_unique<Tests::ScriptedAzure>();
    m_answered.clear();
    m_onlyHangingLeft = false;
    m_allAnswered = false;
}

void FanOutTest::cleanup()
{
    QCOMPARE(m_azure->server.deviations(), QStringList());
    m_azure.reset();
    m_fanOut.reset();
}

Watch::FanOutTarget FanOutTest::target(const QString &subscription)
{
    return {.subscriptionId = subscription, .connection = m_azure->connections.connectionFor(subscription)};
}

void FanOutTest::expect(const QString &subscription, const ScriptedAnswer &answer)
{
    m_azure->server.expect("GET"_ba, listTarget(subscription), answer);
}

void FanOutTest::start(const QList<Watch::FanOutTarget> &targets, const Watch::FanOutLimits &limits)
{
    m_fanOut = std::make_unique<Watch::FanOut>(
        targets, limits, [this](qsizetype index, const Domain::SubscriptionAnswer &) { m_answered.append(index); });
    releaseOf(m_fanOut->onlyHangingLeft(), m_onlyHangingLeft);
    releaseOf(m_fanOut->allAnswered(), m_allAnswered);
}

void FanOutTest::shouldAnswerInTheOrderOfTheTargets()
{
    // GIVEN one that fails among many
    QList<Watch::FanOutTarget> targets;
    for (int index = 0; index < 40; ++index) {
        const QString id = u"s%1"_s.arg(index);
        targets.append(target(id));
        expect(id, index == 7 ? ScriptedAnswer::json("{}"_ba, 403) : ScriptedAnswer::json(R"({"value":[{}]})"_ba));
    }

    // WHEN
    start(targets, {});
    QVERIFY(Tests::comesTrue([this] { return m_allAnswered; }));

    // THEN
    QVERIFY(m_onlyHangingLeft);
    QCOMPARE(m_answered.size(), 40);
    QCOMPARE(m_fanOut->unansweredSubscriptions(), QStringList());
    const QList<Domain::SubscriptionAnswer> answers = m_fanOut->answers();
    for (int index = 0; index < 40; ++index) {
        QCOMPARE(answers.at(index).subscriptionId, u"s%1"_s.arg(index));
        QCOMPARE(answers.at(index).problem.has_value(), index == 7);
        QCOMPARE(answers.at(index).requests.size(), index == 7 ? 0 : 1);
    }
}

void FanOutTest::shouldBeOverAtOnceWithoutTargets()
{
    start({}, {});

    QVERIFY(m_onlyHangingLeft);
    QVERIFY(m_allAnswered);
    QVERIFY(m_fanOut->answers().isEmpty());
}

void FanOutTest::shouldAskABoundedNumberAtATime()
{
    // GIVEN two that stay silent, which fills the bound
    expect(u"a"_s, ScriptedAnswer::silence());
    expect(u"b"_s, ScriptedAnswer::silence());

    // WHEN
    start({target(u"a"_s), target(u"b"_s), target(u"c"_s)}, {.inFlight = 2, .hangingAfter = std::chrono::minutes(1)});
    QVERIFY(Tests::comesTrue([this] { return m_azure->server.received().size() == 2; }));
    m_azure->connections.close();

    // THEN the third was not asked before there was room
    QCOMPARE(m_azure->server.received().size(), 2);
    QCOMPARE(m_fanOut->answers().at(2).problem.value_or(Domain::Error()).kind, ErrorKind::Cancelled);
}

void FanOutTest::shouldGoOnInPlaceOfWhatHangs()
{
    // GIVEN
    expect(u"a"_s, ScriptedAnswer::silence());
    expect(u"b"_s, ScriptedAnswer::json(R"({"value":[]})"_ba));
    expect(u"c"_s, ScriptedAnswer::json(R"({"value":[]})"_ba));

    // WHEN
    start({target(u"a"_s), target(u"b"_s), target(u"c"_s)},
        {.inFlight = 1, .hangingAfter = std::chrono::milliseconds(50)});
    QVERIFY(Tests::comesTrue([this] { return m_onlyHangingLeft; }));

    // THEN
    QVERIFY(!m_allAnswered);
    QCOMPARE(m_answered, (QList<qsizetype>{1, 2}));
    QCOMPARE(m_fanOut->unansweredSubscriptions(), QStringList{u"a"_s});
    QCOMPARE(m_fanOut->answers().first().problem.value_or(Domain::Error()).kind, ErrorKind::TimedOut);
    m_azure->connections.close();
    QVERIFY(m_allAnswered);
}

void FanOutTest::shouldTakeALateAnswer()
{
    // GIVEN one whose first connection stays silent and whose second answers
    expect(u"a"_s, ScriptedAnswer::silence());
    expect(u"a"_s, ScriptedAnswer::json(R"({"value":[{}]})"_ba));

    // WHEN
    start({target(u"a"_s)}, {.inFlight = 1, .hangingAfter = std::chrono::milliseconds(50)});
    QVERIFY(Tests::comesTrue([this] { return m_onlyHangingLeft; }));
    QVERIFY(!m_allAnswered);
    QVERIFY(Tests::comesTrue([this] { return m_allAnswered; }));

    // THEN
    QVERIFY(!m_fanOut->answers().first().problem);
    QCOMPARE(m_fanOut->answers().first().requests.size(), 1);
}

void FanOutTest::shouldAnswerForSubscriptionsNobodyReads()
{
    // GIVEN far more than fit into the bound: their answers come within the call
    QList<Watch::FanOutTarget> targets;
    for (int index = 0; index < 20'000; ++index) {
        targets.append({.subscriptionId = u"s"_s, .connection = nullptr});
    }

    start(targets, {.inFlight = 10});

    QVERIFY(m_allAnswered);
    QCOMPARE(m_answered.size(), 20'000);
    QCOMPARE(m_fanOut->answers().last().problem.value_or(Domain::Error()).kind, ErrorKind::NotSignedIn);
}

void FanOutTest::shouldEndWithTheConnection()
{
    expect(u"a"_s, ScriptedAnswer::silence());
    start({target(u"a"_s)}, {});
    QVERIFY(Tests::comesTrue([this] { return m_azure->server.deviations().isEmpty(); }));

    m_azure->connections.close();

    QVERIFY(m_allAnswered);
    QCOMPARE(m_fanOut->answers().first().problem.value_or(Domain::Error()).kind, ErrorKind::Cancelled);
}

void FanOutTest::shouldDropAnswersOnceDestroyed()
{
    // GIVEN one that nobody waits for, because its latches go with it
    expect(u"a"_s, ScriptedAnswer::silence());
    m_fanOut =
        std::make_unique<Watch::FanOut>(QList{target(u"a"_s), target(u"b"_s)}, Watch::FanOutLimits{.inFlight = 1},
            [this](qsizetype index, const Domain::SubscriptionAnswer &) { m_answered.append(index); });
    QVERIFY(Tests::comesTrue([this] { return m_azure->server.deviations().isEmpty(); }));

    // WHEN
    m_fanOut.reset();
    m_azure->connections.close();

    // THEN nothing is told, and nobody else is asked
    QVERIFY(m_answered.isEmpty());
}

QTEST_GUILESS_MAIN(FanOutTest)

#include "tst_fanout.moc"
