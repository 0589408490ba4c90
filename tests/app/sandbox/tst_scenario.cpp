// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenario.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Sandbox;

namespace
{

const QDateTime start(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC);

QStringList everything(const World &world)
{
    QStringList all;
    for (const Subscription &subscription : world.subscriptions()) {
        all.append(subscription.subscriptionId + subscription.tenantId + subscription.displayName);
        for (const auto *request : world.requests(subscription.subscriptionId)) {
            all.append(QString::fromUtf8(request->delivered()));
        }
    }
    for (const ActivityEvent &event : world.events()) {
        all.append(event.operation + event.requestId + event.caller + event.at.toString(Qt::ISODateWithMs));
    }
    return all;
}

qsizetype requestCount(const World &world)
{
    qsizetype count = 0;
    for (const Subscription &subscription : world.subscriptions()) {
        count += world.requests(subscription.subscriptionId).size();
    }
    return count;
}

QMap<QString, int> statuses(const World &world)
{
    QMap<QString, int> counts;
    for (const Subscription &subscription : world.subscriptions()) {
        for (const auto *request : world.requests(subscription.subscriptionId)) {
            ++counts[request->status];
        }
    }
    return counts;
}

constexpr std::array scenarios{Scenario::Week, Scenario::Busy, Scenario::Empty, Scenario::Scale, Scenario::Roles};

} // namespace

class TestScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMakeEqualWorldsOfEqualPlans()
    {
        for (const Scenario scenario : scenarios) {
            const WorldPlan plan{
                .scenario = scenario, .start = start, .requests = scenario == Scenario::Scale ? 500 : 60};
            World first = makeWorld(plan);
            World second = makeWorld(plan);
            first.advance(start.addDays(2));
            second.advance(start.addDays(2));
            QCOMPARE(everything(first), everything(second));
        }
    }

    void shouldMakeOtherWorldsOfOtherSeeds()
    {
        QCOMPARE_NE(
            everything(makeWorld({.seed = 1, .start = start})), everything(makeWorld({.seed = 2, .start = start})));
    }

    void shouldHoldABelievableWeek()
    {
        // WHEN
        const World week = makeWorld({.scenario = Scenario::Week, .start = start});
        const QMap<QString, int> counts = statuses(week);

        // THEN
        QCOMPARE(week.tenants().size(), 2);
        QCOMPARE(week.subscriptions().size(), 5);
        for (const auto &status : {u"Pending"_s, u"Approved"_s, u"Denied"_s, u"Expired"_s, u"Completed"_s, u"Revoked"_s,
                 u"Error"_s, u"CustomerNotified"_s}) {
            QVERIFY2(counts.contains(status), qPrintable(status));
        }
        for (const Subscription &subscription : week.subscriptions()) {
            QVERIFY(week.tenant(subscription.tenantId) != nullptr);
            QVERIFY(week.requests(subscription.subscriptionId).size() <= 100);
        }
    }

    void shouldOfferThreeCalmRequestsAndOneRunningOut()
    {
        // GIVEN
        const World week = makeWorld({.scenario = Scenario::Week, .start = start});
        int calm = 0;
        int runningOut = 0;

        // WHEN
        for (const auto *request : week.requests(week.subscriptions().constFirst().subscriptionId)) {
            if (request->status == "Pending"_L1) {
                ++(request->expiration() < start.addSecs(3600) ? runningOut : calm);
            }
        }

        // THEN
        QCOMPARE(calm, 3);
        QCOMPARE(runningOut, 1);
    }

    void shouldLeaveTheUserTenQuietMinutes()
    {
        // GIVEN
        World week = makeWorld({.scenario = Scenario::Week, .start = start});
        const QStringList before = everything(week);

        // WHEN
        week.advance(start.addDuration(10min));

        // THEN
        QCOMPARE(everything(week), before);
    }

    void shouldLetTimeChangeTheWeek()
    {
        // GIVEN
        World week = makeWorld({.scenario = Scenario::Week, .start = start});
        const QMap<QString, int> before = statuses(week);
        const qsizetype events = week.events().size();

        // WHEN
        week.advance(start.addDuration(24h));

        // THEN
        const auto later = week.events().sliced(events);
        const auto happened = [&later](const QString &operation) {
            return std::ranges::any_of(later, [&](const ActivityEvent &event) { return event.operation == operation; });
        };
        QVERIFY(happened(u"CreateLockboxRequest"_s));
        QVERIFY(happened(u"ExpireLockboxRequest"_s));
        QVERIFY(happened(u"ApproveLockboxRequest"_s));
        QVERIFY(requestCount(week) > std::ranges::fold_left(before.values(), 0, std::plus()));
    }

    void shouldShowEveryPublishedFormOfResources()
    {
        // GIVEN
        const World week = makeWorld({.scenario = Scenario::Week, .start = start});
        QStringList ids;
        QStringList durations;
        for (const Subscription &subscription : week.subscriptions()) {
            for (const auto *request : week.requests(subscription.subscriptionId)) {
                ids.append(request->resourceIds);
                durations.append(request->duration);
            }
        }

        // THEN
        const auto any = [&ids](auto predicate) {
            return std::ranges::any_of(ids, predicate);
        };
        QVERIFY(any([](const QString &id) { return id.startsWith("SUBSCRIPTIONS/"_L1) && id == id.toUpper(); }));
        QVERIFY(any([](const QString &id) { return id.contains(", "_L1); }));
        QVERIFY(any([](const QString &id) { return id.contains(","_L1) && !id.contains(", "_L1); }));
        QVERIFY(any([](const QString &id) { return id.contains(".cloudapp.net."_L1); }));
        QVERIFY(any([&week](const QString &id) { return week.subscription(id) != nullptr; }));
        QVERIFY(durations.contains(u"8"_s));
        QVERIFY(durations.contains(u"Support request lifetime"_s));
    }

    void shouldHaveExactlyAsManyAsAsked_data()
    {
        QTest::addColumn<int>("scenario");
        QTest::addColumn<int>("subscriptions");
        QTest::addColumn<int>("requests");
        for (const Scenario scenario : scenarios) {
            for (const auto &[subscriptions, requests] :
                {std::pair(1, 3), {5, 0}, {7, 40}, {100, 500}, {3, 2}, {0, 9}}) {
                QTest::addRow("scenario %d: %d, %d", static_cast<int>(scenario), subscriptions, requests)
                    << static_cast<int>(scenario) << subscriptions << requests;
            }
        }
    }

    void shouldHaveExactlyAsManyAsAsked()
    {
        QFETCH(int, scenario);
        QFETCH(int, subscriptions);
        QFETCH(int, requests);

        const World world = makeWorld({.scenario = static_cast<Scenario>(scenario),
            .start = start,
            .subscriptions = subscriptions,
            .requests = requests});

        QCOMPARE(world.subscriptions().size(), subscriptions);
        QCOMPARE(requestCount(world), subscriptions == 0 ? 0 : requests);
    }

    void shouldSpreadAScaleEvenlyAndStandStill()
    {
        // GIVEN
        World scale = makeWorld({.scenario = Scenario::Scale, .start = start});
        QCOMPARE(scale.subscriptions().size(), 1000);

        // THEN
        for (const Subscription &subscription : scale.subscriptions()) {
            QCOMPARE(scale.requests(subscription.subscriptionId).size(), 5);
        }
        QVERIFY(statuses(scale)[u"Pending"_s] > 500);
        scale.advance(start.addDuration(10min));
        QCOMPARE(requestCount(scale), 5000);
    }

    void shouldStayEmpty()
    {
        World empty = makeWorld({.scenario = Scenario::Empty, .start = start});
        QVERIFY(!empty.subscriptions().isEmpty());
        empty.advance(start.addDays(30));
        QCOMPARE(requestCount(empty), 0);
    }

    void shouldBeBusy()
    {
        World busy = makeWorld({.scenario = Scenario::Busy, .start = start});
        QCOMPARE(requestCount(busy), 300);
        busy.advance(start.addDuration(2h));
        QVERIFY(requestCount(busy) > 310);
    }

    void shouldContinueArrivalsInAShell()
    {
        // GIVEN
        const WorldPlan plan{.scenario = Scenario::Week, .start = start};
        World whole = makeWorld(plan);
        whole.advance(start.addDuration(24h));

        // WHEN
        World shell = makeShell(plan, start.addDuration(12h), 3);
        shell.advance(start.addDuration(24h));

        // THEN
        QCOMPARE(shell.nextArrival(), whole.nextArrival());
    }

    void shouldHoldASubscriptionForEachSituationOfRoles()
    {
        // WHEN
        World roles = makeWorld({.scenario = Scenario::Roles, .start = start});

        // THEN names tell them apart, one tenant is not opted in, and nothing arrives
        QSet<QString> names;
        for (const Subscription &subscription : roles.subscriptions()) {
            names.insert(subscription.displayName);
        }
        QVERIFY(names.size() >= 14);
        QCOMPARE(names.size(), roles.subscriptions().size());
        QVERIFY(roles.tenants().first().optedIn && !roles.tenants().last().optedIn);
        const QMap<QString, int> before = statuses(roles);
        QCOMPARE(before, (QMap<QString, int>{{u"Pending"_s, 4}}));
        roles.advance(start.addDays(1));
        QCOMPARE(statuses(roles), before);

        // AND fewer can be had
        QCOMPARE(
            makeWorld({.scenario = Scenario::Roles, .start = start, .subscriptions = 3}).subscriptions().size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"
