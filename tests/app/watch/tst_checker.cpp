// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checker.h"

#include "manualtime.h"
#include "scriptedazure.h"
#include "waitfor.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::CheckReport;
using Domain::Defect;
using Domain::ErrorKind;
using Tests::ScriptedAnswer;
using Watch::CheckOccasion;

namespace
{

const QByteArray subscriptionsTarget = "/subscriptions?api-version=2022-12-01"_ba;
const QByteArray tenantsTarget = "/tenants?api-version=2022-12-01"_ba;
const QByteArray guid = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_ba;

QByteArray listTarget(const QByteArray &subscription)
{
    return "/subscriptions/"_ba + subscription +
           "/providers/Microsoft.CustomerLockbox/requests?api-version=2018-02-28-preview";
}

QByteArray listOf(const QList<QByteArray> &requestIds)
{
    QByteArrayList items;
    for (const QByteArray &id : requestIds) {
        items.append("{\"properties\":{\"requestId\":\""_ba + id + "\"}}");
    }
    return "{\"value\":["_ba + items.join(',') + "]}";
}

} // namespace

class CheckerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QCOMPARE(m_azure->server.deviations(), QStringList()); }
    void shouldAskEverySubscriptionFound();
    void shouldGoOnWithoutTenants();
    void shouldAskGivenSubscriptionsWithoutDiscovery();
    void shouldKeepOneFailureToItself();
    void shouldReportAFailedDiscovery();
    void shouldAskWhatAPartialDiscoveryFound();
    void shouldMarkIdsThatRepeatAcrossSubscriptions();
    void shouldAskManySubscriptionsInOrder();
    void shouldTellEarlyWhatIsKnownWhenTheRestHangs();
    void shouldNotAskAHangingSubscriptionAgain();
    void shouldLeaveAThrottledSubscriptionAlone();
    void shouldDiscoverAnewAfterTenMinutesOnly();
    void shouldDiscoverAnewWhenARoleHasLapsed();
    void shouldKeepTheOrderAndTheTimeOfEachAnswer();
    void shouldEndWithTheConnection();

private:
    CheckReport check(const QStringList &only = {}, CheckOccasion occasion = CheckOccasion::Requested);
    void expectDiscovery(const QByteArray &subscriptions);
    void expectList(const QByteArray &subscription, const ScriptedAnswer &answer = ScriptedAnswer::json(listOf({})))
    {
        m_azure->server.expect("GET"_ba, listTarget(subscription), answer);
    }
    // By every clock there is.
    void pass(std::chrono::seconds time)
    {
        m_timers->pass(time);
        m_azure->localClock.set(m_azure->localClock.utcNow().addDuration(time));
    }

    std::unique_ptr<Tests::ManualTime> m_timers;
    std::unique_ptr<Tests::ScriptedAzure> m_azure;
    std::unique_ptr<Watch::Checker> m_checker;
};

void CheckerTest::init()
{
    m_azure = std::make_unique<Tests::ScriptedAzure>();
    m_timers = std::make_unique<Tests::ManualTime>(m_azure->localClock.utcNow());
    m_checker = std::make_unique<Watch::Checker>(m_azure->connections, m_azure->localClock, *m_timers,
        Watch::FanOutLimits{.inFlight = 100, .hangingAfter = 250ms});
}

CheckReport CheckerTest::check(const QStringList &only, CheckOccasion occasion)
{
    return Tests::waitFor(m_checker->check(only, occasion)).value_or(CheckReport());
}

void CheckerTest::expectDiscovery(const QByteArray &subscriptions)
{
    m_azure->server.expect("GET"_ba, subscriptionsTarget, ScriptedAnswer::json(subscriptions));
    m_azure->server.expect("GET"_ba, tenantsTarget, ScriptedAnswer::json(R"({"value":[]})"_ba));
}

void CheckerTest::shouldAskEverySubscriptionFound()
{
    m_azure->server.expect("GET"_ba, subscriptionsTarget,
        ScriptedAnswer::json(R"({"value":[{"subscriptionId":"a"},{"subscriptionId":"b"}]})"_ba));
    m_azure->server.expect("GET"_ba, tenantsTarget, ScriptedAnswer::json(R"({"value":[{"tenantId":"t"}]})"_ba));
    m_azure->server.expect("GET"_ba, listTarget("a"_ba), ScriptedAnswer::json(listOf({guid})));
    m_azure->server.expect("GET"_ba, listTarget("b"_ba), ScriptedAnswer::json(listOf({})));

    const CheckReport report = check();

    QVERIFY(report.isComplete());
    QCOMPARE(report.finishedAt, m_azure->localClock.utcNow());
    QCOMPARE(report.subscriptions.size(), 2);
    QCOMPARE(report.tenants.size(), 1);
    QCOMPARE(report.answers.size(), 2);
    QCOMPARE(report.answers.at(0).subscriptionId, u"a"_s);
    QCOMPARE(report.answers.at(0).requests.size(), 1);
    QCOMPARE(report.answers.at(1).requests.size(), 0);
}

void CheckerTest::shouldGoOnWithoutTenants()
{
    m_azure->server.expect(
        "GET"_ba, subscriptionsTarget, ScriptedAnswer::json(R"({"value":[{"subscriptionId":"a"}]})"_ba));
    m_azure->server.expect("GET"_ba, tenantsTarget, ScriptedAnswer::json("<html>"_ba, 500));
    m_azure->server.expect("GET"_ba, listTarget("a"_ba), ScriptedAnswer::json(listOf({guid})));

    const CheckReport report = check();

    QVERIFY(report.isComplete());
    QVERIFY(report.tenants.isEmpty());
    QCOMPARE(report.answers.first().requests.size(), 1);
}

void CheckerTest::shouldAskGivenSubscriptionsWithoutDiscovery()
{
    m_azure->server.expect("GET"_ba, listTarget("b"_ba), ScriptedAnswer::json(listOf({})));
    m_azure->server.expect("GET"_ba, listTarget("a"_ba), ScriptedAnswer::json(listOf({})));

    const CheckReport report = check({u"b"_s, u"a"_s, u"B"_s});

    QVERIFY(report.isComplete());
    QCOMPARE(report.answers.size(), 2);
    QCOMPARE(report.answers.first().subscriptionId, u"b"_s);
    QCOMPARE(report.subscriptions.first().title(), u"b"_s);
}

void CheckerTest::shouldKeepOneFailureToItself()
{
    m_azure->server.expect("GET"_ba, listTarget("a"_ba), ScriptedAnswer::json(R"({"error":{"code":"No"}})"_ba, 403));
    m_azure->server.expect("GET"_ba, listTarget("b"_ba), ScriptedAnswer::json(listOf({guid})));

    const CheckReport report = check({u"a"_s, u"b"_s});

    QVERIFY(!report.isComplete());
    QVERIFY(!report.failure);
    QCOMPARE(report.answers.at(0).problem->kind, ErrorKind::Forbidden);
    QCOMPARE(report.answers.at(1).requests.size(), 1);
}

void CheckerTest::shouldReportAFailedDiscovery()
{
    m_azure->server.expect("GET"_ba, subscriptionsTarget, ScriptedAnswer::json("{}"_ba, 401));
    m_azure->server.expect("GET"_ba, tenantsTarget, ScriptedAnswer::json("{}"_ba, 401));

    const CheckReport report = check();

    QCOMPARE(report.failure->kind, ErrorKind::NotSignedIn);
    QVERIFY(report.answers.isEmpty());
}

void CheckerTest::shouldAskWhatAPartialDiscoveryFound()
{
    m_azure->server.expect("GET"_ba, subscriptionsTarget,
        ScriptedAnswer::json(R"({"value":[{"subscriptionId":"a"}],"nextLink":"https://evil.example/"})"_ba));
    m_azure->server.expect("GET"_ba, tenantsTarget, ScriptedAnswer::json(R"({"value":[]})"_ba));
    m_azure->server.expect("GET"_ba, listTarget("a"_ba), ScriptedAnswer::json(listOf({guid})));

    const CheckReport report = check();

    QCOMPARE(report.failure->kind, ErrorKind::BadAnswer);
    QCOMPARE(report.answers.first().requests.size(), 1);
}

void CheckerTest::shouldMarkIdsThatRepeatAcrossSubscriptions()
{
    m_azure->server.expect("GET"_ba, listTarget("a"_ba), ScriptedAnswer::json(listOf({guid, "other"_ba})));
    m_azure->server.expect("GET"_ba, listTarget("b"_ba), ScriptedAnswer::json(listOf({guid.toUpper()})));

    const CheckReport report = check({u"a"_s, u"b"_s});

    QVERIFY(report.answers.at(0).requests.at(0).defects.testFlag(Defect::RepeatedId));
    QVERIFY(!report.answers.at(0).requests.at(1).defects.testFlag(Defect::RepeatedId));
    QVERIFY(report.answers.at(1).requests.at(0).defects.testFlag(Defect::RepeatedId));
}

void CheckerTest::shouldAskManySubscriptionsInOrder()
{
    QStringList ids;
    for (int number = 0; number < 100; ++number) {
        ids.append(u"s%1"_s.arg(number));
        m_azure->server.expect("GET"_ba, listTarget(ids.last().toLatin1()),
            ScriptedAnswer::json(listOf({"r"_ba + QByteArray::number(number)})));
    }

    const CheckReport report = check(ids);

    QVERIFY(report.isComplete());
    QCOMPARE(report.answers.size(), 100);
    for (int number = 0; number < 100; ++number) {
        QCOMPARE(report.answers.at(number).requests.first().requestId, u"r%1"_s.arg(number));
    }
}

void CheckerTest::shouldTellEarlyWhatIsKnownWhenTheRestHangs()
{
    // GIVEN one that answers and one that does not, also when it is tried again
    expectList("a"_ba, ScriptedAnswer::json(listOf({guid})));
    expectList("b"_ba, ScriptedAnswer::silence());
    expectList("b"_ba, ScriptedAnswer::silence());
    struct Reports {
        std::optional<CheckReport> early;
        std::optional<CheckReport> last;
    };
    const auto given = std::make_shared<Reports>();

    // WHEN
    QCoro::connect(m_checker->check({u"a"_s, u"b"_s}, CheckOccasion::Planned,
                       [given](const CheckReport &report) { given->early = report; }),
        this, [given](const CheckReport &report) { given->last = report; });

    // THEN
    QVERIFY(Tests::comesTrue([&] { return given->early.has_value(); }));
    QVERIFY(!given->last);
    const CheckReport early = *given->early;
    QCOMPARE(early.unanswered, QStringList{u"b"_s});
    QCOMPARE(early.answers.size(), 2);
    QCOMPARE(early.answers.at(0).requests.size(), 1);
    QCOMPARE(early.answers.at(1).problem->kind, ErrorKind::TimedOut);
    QVERIFY(!early.answers.at(1).readAt.isValid());
    QVERIFY(Tests::comesTrue([&] { return given->last.has_value(); }));
    const CheckReport last = *given->last;
    QCOMPARE(last.unanswered, QStringList());
    QCOMPARE(last.answers.at(0).requests.size(), 1);
    QVERIFY(last.answers.at(1).problem && last.answers.at(1).readAt.isValid());
}

void CheckerTest::shouldNotAskAHangingSubscriptionAgain()
{
    // GIVEN a check in which one hangs
    expectList("a"_ba);
    expectList("b"_ba, ScriptedAnswer::silence());
    expectList("b"_ba, ScriptedAnswer::silence()); // when the client tries again
    const auto isEarly = std::make_shared<bool>(false);
    const auto isEnded = std::make_shared<bool>(false);
    QCoro::connect(
        m_checker->check({u"a"_s, u"b"_s}, CheckOccasion::Planned, [isEarly](const auto &) { *isEarly = true; }), this,
        [isEnded] { *isEnded = true; });
    QVERIFY(Tests::comesTrue([&] { return *isEarly; }));

    // WHEN there is another one
    expectList("a"_ba, ScriptedAnswer::json(listOf({guid})));
    const CheckReport report = check({u"a"_s, u"b"_s}, CheckOccasion::Planned);

    // THEN it asks the other alone, and tells both
    QCOMPARE(report.unanswered, QStringList{u"b"_s});
    QCOMPARE(report.answers.at(0).requests.size(), 1);
    QCOMPARE(report.answers.at(1).problem->kind, ErrorKind::TimedOut);
    QVERIFY(Tests::comesTrue([&] { return *isEnded && m_azure->server.deviations().isEmpty(); }));
}

void CheckerTest::shouldLeaveAThrottledSubscriptionAlone()
{
    // GIVEN
    expectList("a"_ba);
    expectList("b"_ba, ScriptedAnswer::json("{}"_ba, 429, {"Retry-After: 60"_ba}));
    QCOMPARE(check({u"a"_s, u"b"_s}).answers.at(1).problem->kind, ErrorKind::Throttled);

    // WHEN it is too early for one of them
    pass(59s);
    expectList("a"_ba);
    QCOMPARE(check({u"a"_s, u"b"_s}).answers.at(1).problem->kind, ErrorKind::Throttled);

    // THEN it is asked when its time has come
    pass(2s);
    expectList("a"_ba);
    expectList("b"_ba);
    QVERIFY(check({u"a"_s, u"b"_s}).isComplete());
}

void CheckerTest::shouldDiscoverAnewAfterTenMinutesOnly()
{
    expectDiscovery(R"({"value":[{"subscriptionId":"a"}]})"_ba);
    expectList("a"_ba);
    check({}, CheckOccasion::Planned);

    pass(599s);
    expectList("a"_ba);
    QCOMPARE(check({}, CheckOccasion::Planned).answers.size(), 1);

    pass(1s);
    expectDiscovery(R"({"value":[{"subscriptionId":"a"},{"subscriptionId":"b"}]})"_ba);
    expectList("a"_ba);
    expectList("b"_ba);
    QCOMPARE(check({}, CheckOccasion::Planned).answers.size(), 2);

    expectDiscovery(R"({"value":[{"subscriptionId":"a"},{"subscriptionId":"b"}]})"_ba);
    expectList("a"_ba);
    expectList("b"_ba);
    check({}, CheckOccasion::Requested);
}

void CheckerTest::shouldDiscoverAnewWhenARoleHasLapsed()
{
    // GIVEN a subscription that could be read and is refused then
    const QByteArray subscriptions = R"({"value":[{"subscriptionId":"a"}]})"_ba;
    const ScriptedAnswer refusal = ScriptedAnswer::json("{}"_ba, 403);
    expectDiscovery(subscriptions);
    expectList("a"_ba);
    check({}, CheckOccasion::Planned);
    expectList("a"_ba, refusal);
    check({}, CheckOccasion::Planned);

    // WHEN it stays so, THEN one discovery is enough
    expectDiscovery(subscriptions);
    expectList("a"_ba, refusal);
    check({}, CheckOccasion::Planned);
    expectList("a"_ba, refusal);
    check({}, CheckOccasion::Planned);
}

void CheckerTest::shouldKeepTheOrderAndTheTimeOfEachAnswer()
{
    expectList("b"_ba);
    expectList("a"_ba);
    pass(7s);
    const CheckReport report = check({u"b"_s, u"a"_s});
    QCOMPARE(report.answers.at(0).subscriptionId, u"b"_s);
    QCOMPARE(report.answers.at(0).readAt, m_azure->localClock.utcNow());
}

void CheckerTest::shouldEndWithTheConnection()
{
    // GIVEN a check under way
    std::optional<CheckReport> report;
    m_azure->server.expect("GET"_ba, listTarget("a"_ba), ScriptedAnswer::silence());
    QCoro::connect(m_checker->check({u"a"_s, u"b"_s}), this, [&report](const CheckReport &end) { report = end; });
    m_azure->server.expect("GET"_ba, listTarget("b"_ba), ScriptedAnswer::silence());
    QVERIFY(Tests::comesTrue([this] { return m_azure->server.deviations().isEmpty(); }));

    // WHEN the checker goes first, then the connection ends
    m_checker.reset();
    m_azure->connections.close();

    // THEN
    QVERIFY(report);
    QCOMPARE(report->answers.at(0).problem->kind, ErrorKind::Cancelled);
    QCOMPARE(report->answers.at(1).problem->kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(CheckerTest)

#include "tst_checker.moc"
