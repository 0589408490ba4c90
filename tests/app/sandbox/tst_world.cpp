// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "world.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Sandbox;

namespace
{

const QDateTime begin(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC);
const QString subscription = u"11111111-1111-4111-8111-111111111111"_s;

SimulatedRequest request(const QString &id, const QDateTime &created)
{
    return {.requestId = id,
        .subscriptionId = subscription,
        .status = u"Initializing"_s,
        .created = created,
        .fraction = u"00"_s,
        .statusSince = created,
        .duration = u"8"_s};
}

World worldWith(const QList<SimulatedRequest> &requests)
{
    World world(begin);
    world.addTenant({.tenantId = u"tenant"_s});
    world.addSubscription({.subscriptionId = subscription, .tenantId = u"tenant"_s});
    for (const SimulatedRequest &each : requests) {
        world.addRequest(each);
    }
    return world;
}

QStringList operations(const World &world)
{
    QStringList names;
    for (const ActivityEvent &event : world.events()) {
        names.append(event.operation);
    }
    return names;
}

} // namespace

class TestWorld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldShowARequestFromItsCreationOn()
    {
        // GIVEN
        World world = worldWith({request(u"a"_s, begin.addSecs(60))});

        // THEN
        world.advance(begin.addSecs(59));
        QVERIFY(world.requests(subscription).isEmpty());
        QVERIFY(world.request(subscription, u"a"_s) == nullptr);
        world.advance(begin.addSecs(60));
        QCOMPARE(world.request(subscription, u"a"_s)->status, u"Initializing"_s);
        world.advance(begin.addSecs(80));
        QCOMPARE(world.request(subscription, u"a"_s)->status, u"Pending"_s);
    }

    void shouldFindIdsRegardlessOfCase()
    {
        World world = worldWith({request(u"abc"_s, begin)});
        world.advance(begin);
        QVERIFY(world.request(subscription.toUpper(), u"ABC"_s) != nullptr);
        QVERIFY(world.subscription(subscription.toUpper()) != nullptr);
        QVERIFY(world.tenant(u"TENANT"_s) != nullptr);
        QVERIFY(world.tenant(u"other"_s) == nullptr);
    }

    void shouldCarryOutADecisionInSteps()
    {
        // GIVEN
        World world = worldWith({request(u"a"_s, begin)});
        world.advance(begin.addSecs(100));

        // WHEN
        const auto decided = world.decide(subscription, u"a"_s, Decision::Approve, u"me"_s, u"fine"_s);

        // THEN
        QVERIFY(decided);
        const SimulatedRequest &shown = *world.request(subscription, u"a"_s);
        QCOMPARE(shown.status, u"Approving"_s);
        world.advance(begin.addSecs(102));
        QCOMPARE(shown.status, u"Approved"_s);
        world.advance(begin.addSecs(102 + 8 * 3600));
        QCOMPARE(shown.status, u"Completing"_s);
        world.advance(begin.addDays(1));
        QCOMPARE(shown.status, u"Completed"_s);
        QCOMPARE(operations(world),
            (QStringList{u"CreateLockboxRequest"_s, u"UpdateApproval"_s, u"ApproveLockboxRequest"_s}));
        QCOMPARE(world.events().constLast().caller, u"me"_s);
        QCOMPARE(world.events().constLast().reason, u"fine"_s);
        QCOMPARE(world.events().constLast().at, begin.addSecs(102));
    }

    void shouldRefuseASecondDecisionAndNameTheStatus()
    {
        // GIVEN
        World world = worldWith({request(u"a"_s, begin)});
        world.advance(begin.addSecs(100));
        QVERIFY(world.decide(subscription, u"a"_s, Decision::Deny, u"me"_s, {}));

        // WHEN
        const auto again = world.decide(subscription, u"a"_s, Decision::Approve, u"you"_s, {});

        // THEN
        QVERIFY(!again);
        QCOMPARE(again.error(), u"Denying"_s);
        world.advance(begin.addDays(1));
        QCOMPARE(world.request(subscription, u"a"_s)->status, u"Denied"_s);
        QCOMPARE(world.request(subscription, u"a"_s)->decidedBy, u"me"_s);
    }

    void shouldExpireOnTheDot()
    {
        World world = worldWith({request(u"a"_s, begin)});
        world.advance(begin.addDays(4).addMSecs(-1));
        QCOMPARE(world.request(subscription, u"a"_s)->status, u"Pending"_s);
        world.advance(begin.addDays(4));
        QCOMPARE(world.request(subscription, u"a"_s)->status, u"Expired"_s);
        QCOMPARE(operations(world).constLast(), u"ExpireLockboxRequest"_s);
    }

    void shouldNotLetAnOldPlanOverrideTheUser()
    {
        // GIVEN
        SimulatedRequest planned = request(u"a"_s, begin);
        planned.otherDecisionAt = begin.addSecs(600);
        planned.otherDecision = u"Approve"_s;
        planned.otherApprover = u"colleague"_s;
        World world = worldWith({planned});
        world.advance(begin.addSecs(500));

        // WHEN
        QVERIFY(world.decide(subscription, u"a"_s, Decision::Deny, u"me"_s, {}));
        world.advance(begin.addSecs(700));

        // THEN
        QCOMPARE(world.request(subscription, u"a"_s)->status, u"Denied"_s);
        QCOMPARE(world.request(subscription, u"a"_s)->decidedBy, u"me"_s);
    }

    void shouldReachTheSameStateInOneStepOrMany()
    {
        // GIVEN
        SimulatedRequest planned = request(u"b"_s, begin.addSecs(10));
        planned.otherDecisionAt = begin.addSecs(600);
        planned.otherDecision = u"Approve"_s;
        World leaping = worldWith({request(u"a"_s, begin), planned});
        World walking = worldWith({request(u"a"_s, begin), planned});

        // WHEN
        leaping.advance(begin.addDays(5));
        for (QDateTime now = begin; now <= begin.addDays(5); now = now.addSecs(7 * 60)) {
            walking.advance(now);
        }
        walking.advance(begin.addDays(5));

        // THEN
        QCOMPARE(operations(walking), operations(leaping));
        QCOMPARE(walking.request(subscription, u"b"_s)->toJson(), leaping.request(subscription, u"b"_s)->toJson());
    }

    void shouldLetRequestsArriveForEver()
    {
        // GIVEN
        World world = worldWith({});
        world.setArrivals([](int index) { return request(QString::number(index), begin.addSecs(60 * (index + 1))); });

        // WHEN
        world.advance(begin.addSecs(5 * 60));

        // THEN
        QCOMPARE(world.requests(subscription).size(), 5);
        QCOMPARE(world.nextArrival(), 5);
    }

    void shouldIgnoreTimeRunningBackwards()
    {
        World world = worldWith({request(u"a"_s, begin)});
        world.advance(begin.addDays(5));
        world.advance(begin);
        QCOMPARE(world.now(), begin.addDays(5));
        QCOMPARE(world.request(subscription, u"a"_s)->status, u"Expired"_s);
    }

    void shouldHoldAForcedStatus()
    {
        World world = worldWith({request(u"a"_s, begin)});
        world.advance(begin);
        QVERIFY(world.forceStatus(subscription, u"a"_s, u"Quarantined"_s));
        world.advance(begin.addDays(9));
        QCOMPARE(world.request(subscription, u"a"_s)->status, u"Quarantined"_s);
        QVERIFY(!world.forceStatus(subscription, u"b"_s, u"Quarantined"_s));
    }

    void shouldListHostileItemsWithoutLosingTheOthers()
    {
        // GIVEN
        World world = worldWith({request(u"a"_s, begin)});
        world.advance(begin);

        // WHEN
        world.insertVerbatim(subscription, R"({"properties":{"requestId":"a","status":"Pending"}})");
        world.insertVerbatim(subscription, "no json at all");

        // THEN
        QCOMPARE(world.requests(subscription).size(), 3);
        QVERIFY(world.request(subscription, u"a"_s)->verbatim.isEmpty());
        QVERIFY(world.setVerbatim(subscription, u"a"_s, "{}"));
        QCOMPARE(world.request(subscription, u"a"_s)->delivered(), QByteArray("{}"));
        QVERIFY(!world.setVerbatim(subscription, u"zzz"_s, "{}"));
    }

    void shouldTellEachChangeOnce()
    {
        // GIVEN
        World world = worldWith({request(u"a"_s, begin), request(u"b"_s, begin)});
        world.advance(begin.addSecs(100));
        QCOMPARE(world.takeChanges().requests.size(), 2);
        QVERIFY(!world.isChanged());

        // WHEN
        QVERIFY(world.decide(subscription, u"b"_s, Decision::Deny, u"me"_s, {}));
        const WorldChanges changes = world.takeChanges();

        // THEN
        QCOMPARE(changes.requests.size(), 1);
        QCOMPARE(changes.requests.first()->requestId, u"b"_s);
        QCOMPARE(changes.events.size(), 1);
    }

    void shouldOptTenantsInAndOut()
    {
        World world = worldWith({});
        world.setOptedIn(u"TENANT"_s, false);
        QVERIFY(!world.tenant(u"tenant"_s)->optedIn);
        QVERIFY(world.isChanged());
    }
};

QTEST_GUILESS_MAIN(TestWorld)
#include "tst_world.moc"
