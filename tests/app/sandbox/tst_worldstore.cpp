// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worldstore.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Sandbox;

namespace
{

const WorldPlan plan{.start = QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC)};

QByteArrayList delivered(const World &world)
{
    QByteArrayList all;
    for (const Subscription &subscription : world.subscriptions()) {
        for (const auto *request : world.requests(subscription.subscriptionId)) {
            all.append(request->delivered());
        }
    }
    return all;
}

} // namespace

class TestWorldStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHoldNothingAtFirst()
    {
        auto store = WorldStore::open(u":memory:"_s);
        QVERIFY(store);
        const auto world = store->load();
        QVERIFY(world);
        QVERIFY(!*world);
    }

    void shouldGiveBackWhatItGot()
    {
        // GIVEN
        auto store = WorldStore::open(u":memory:"_s);
        World world = makeWorld(plan);
        QVERIFY(store->begin(world, plan));
        world.advance(plan.start.addDuration(20h));
        world.setOptedIn(world.tenants()[1].tenantId, false);
        world.insertVerbatim(world.subscriptions()[2].subscriptionId, "{\"hostile\":1}");
        QVERIFY(store->save(world));

        // WHEN
        auto loaded = store->load();

        // THEN
        QVERIFY(loaded && *loaded);
        World &kept = **loaded;
        QCOMPARE(delivered(kept), delivered(world));
        QCOMPARE(kept.now(), world.now());
        QCOMPARE(kept.events().size(), world.events().size());
        QCOMPARE(kept.nextArrival(), world.nextArrival());
        QVERIFY(!kept.tenants()[1].optedIn);
    }

    void shouldLiveOnAsIfNothingHadHappened()
    {
        // GIVEN
        auto store = WorldStore::open(u":memory:"_s);
        World world = makeWorld(plan);
        QVERIFY(store->begin(world, plan));
        world.advance(plan.start.addDuration(3h));
        QVERIFY(store->save(world));

        // WHEN
        auto loaded = store->load();
        (*loaded)->advance(plan.start.addDays(3));
        world.advance(plan.start.addDays(3));

        // THEN
        QCOMPARE(delivered(**loaded), delivered(world));
        QCOMPARE((*loaded)->events().size(), world.events().size());
    }

    void shouldNotDoubleAnythingWhenLoadedTwice()
    {
        // GIVEN
        auto store = WorldStore::open(u":memory:"_s);
        World world = makeWorld(plan);
        QVERIFY(store->begin(world, plan));
        world.insertVerbatim(world.subscriptions()[0].subscriptionId, "{}");
        QVERIFY(store->save(world));

        // WHEN
        auto first = store->load();
        QVERIFY(store->save(**first));
        auto second = store->load();

        // THEN
        QCOMPARE(delivered(**second), delivered(world));
        QCOMPARE((*second)->events().size(), world.events().size());
    }

    void shouldKeepItsFileOverARestart()
    {
        // GIVEN
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"deep/state.sqlite"_s);
        World world = makeWorld(plan);
        {
            auto store = WorldStore::open(file);
            QVERIFY(store->begin(world, plan));
        }

        // WHEN
        auto store = WorldStore::open(file);
        auto loaded = store->load();

        // THEN
        QCOMPARE(delivered(**loaded), delivered(world));
    }
};

QTEST_GUILESS_MAIN(TestWorldStore)
#include "tst_worldstore.moc"
