// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenantconnections.h"

#include "manualtime.h"
#include "tenantsamples.h"
#include "waitfor.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Azure::Discovery;
using Domain::ErrorKind;
using Tests::FakeAccount;
using Tests::idsOf;
using Tests::ScriptedAnswer;
using Tests::subscriptions;
using Tests::subscriptionsTarget;
using Tests::tenants;
using Tests::tenantsTarget;
using Kind = Domain::WatchGap::Kind;

class TenantConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldKnowNothingWithoutAccounts();
    void shouldListEveryTenantWithATokenOfItsOwn();
    void shouldNotWaitForATenantThatHangs();
    void shouldShareAListThatIsBeingRead();
    void shouldNotWaitForTenantsThatHang();
    void shouldKeepWhatWasListedWhenATenantFails();
    void shouldKeepASubscriptionThatIsListedNoMore();
    void shouldPreferTheTenantOfASubscription();
    void shouldTellATenantThatWantsASignIn();
    void shouldAskTheHomeTenantWithoutTenants();
    void shouldForgetATenantThatWasLeft();
    void shouldObeyRetryAfter();
    void shouldPutTwoAccountsSideBySide();
    void shouldForgetARemovedAccount();
    void shouldRouteGivenIdsOfOneTokenWithoutDiscovery();
    void shouldEndItsPausesWhenClosed();

private:
    using Reach = Azure::AccountTokens::Reach;

    void add(const QString &id = u"me"_s, Reach reach = Reach::EveryTenant, const QString &refusedTenant = u"none"_s)
    {
        m_connections->add(std::make_unique<FakeAccount>(id, reach, refusedTenant));
    }
    Discovery discover() { return Tests::waitFor(m_connections->discover()).value_or(Discovery()); }
    // Both tenants, each with one subscription of its own.
    void expectBoth();
    bool hasReceived(qsizetype count)
    {
        return Tests::comesTrue([this, count] { return m_server->received().size() >= count; });
    }

    // Answers that were sent before have arrived when one that is asked for now has.
    void letAnswersArrive()
    {
        for (int exchange = 0; exchange < 3; ++exchange) {
            m_server->expectFrom("me-"_ba, "GET"_ba, tenantsTarget, tenants({}));
            std::ignore = Tests::waitFor(m_connections->connectionFor({})->subscriptions().tenants());
        }
    }

    std::unique_ptr<Tests::ScriptedServer> m_server;
    std::unique_ptr<Tests::ManualTime> m_time;
    std::unique_ptr<Domain::CorrectedClock> m_clock;
    std::unique_ptr<Azure::TenantConnections> m_connections;
};

void TenantConnectionsTest::init()
{
    m_server = std::make_unique<Tests::ScriptedServer>();
    m_time = std::make_unique<Tests::ManualTime>(QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC));
    m_clock = std::make_unique<Domain::CorrectedClock>(*m_time);
    const Azure::Cloud cloud{.name = u"Scripted"_s,
        .arm = m_server->url(),
        .authority = m_server->url(),
        .portal = m_server->url(),
        .caFile = {}};
    m_connections = std::make_unique<Azure::TenantConnections>(
        cloud, *m_clock, Azure::HttpLimits{.silence = 5s, .total = 5s}, *m_time);
}

void TenantConnectionsTest::cleanup()
{
    m_connections.reset();
    QCOMPARE(m_server->deviations(), QStringList());
}

void TenantConnectionsTest::expectBoth()
{
    m_server->expectFrom("me-"_ba, "GET"_ba, tenantsTarget, tenants({"a"_ba, "b"_ba}));
    m_server->expectFrom("me-a"_ba, "GET"_ba, subscriptionsTarget, subscriptions({"one/a"_ba}));
    m_server->expectFrom("me-b"_ba, "GET"_ba, subscriptionsTarget, subscriptions({"two/b"_ba}));
}

void TenantConnectionsTest::shouldKnowNothingWithoutAccounts()
{
    QCOMPARE(discover().problem->kind, ErrorKind::NotSignedIn);
    QVERIFY(m_connections->connectionFor(u"one"_s) == nullptr);
}

void TenantConnectionsTest::shouldListEveryTenantWithATokenOfItsOwn()
{
    add();
    expectBoth();

    const Discovery discovery = discover();

    QVERIFY(!discovery.problem);
    QCOMPARE(discovery.gaps, QList<Domain::WatchGap>());
    QCOMPARE(discovery.tenants.size(), 2);
    QCOMPARE(idsOf(discovery), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(discovery.subscriptions.first().accountId, u"me"_s);
    QVERIFY(m_connections->connectionFor(u"ONE"_s) == m_connections->connectionOfTenant(u"A"_s));
    QVERIFY(m_connections->connectionFor(u"two"_s) == m_connections->connectionOfTenant(u"b"_s));
    QVERIFY(m_connections->connectionFor(u"one"_s) != m_connections->connectionFor(u"two"_s));
}

void TenantConnectionsTest::shouldNotWaitForATenantThatHangs()
{
    // GIVEN a tenant that does not answer
    add();
    m_server->expectFrom("me-"_ba, "GET"_ba, tenantsTarget, tenants({"a"_ba, "b"_ba}));
    m_server->expectFrom("me-a"_ba, "GET"_ba, subscriptionsTarget, subscriptions({"one/a"_ba}));
    m_server->expectFrom("me-b"_ba, "GET"_ba, subscriptionsTarget, ScriptedAnswer::silence());
    std::optional<Discovery> first;
    QCoro::connect(m_connections->discover(5s), this, [&first](const Discovery &found) { first = found; });
    QVERIFY(hasReceived(3));
    letAnswersArrive();
    QVERIFY(!first);

    // WHEN patience ends
    m_time->pass(5s);

    // THEN the other is there, and the next discovery neither waits for the hanging one nor asks it again
    QVERIFY(first);
    QCOMPARE(idsOf(*first), QStringList{u"one"_s});
    QCOMPARE(first->gaps.size(), 1);
    QCOMPARE(first->gaps.first().kind, Kind::Late);
    QCOMPARE(first->gaps.first().tenantId, u"b"_s);
    m_server->expectFrom("me-"_ba, "GET"_ba, tenantsTarget, tenants({"a"_ba, "b"_ba}));
    m_server->expectFrom("me-a"_ba, "GET"_ba, subscriptionsTarget, subscriptions({"one/a"_ba}));
    QCOMPARE(discover().gaps.size(), 1);
}

void TenantConnectionsTest::shouldShareAListThatIsBeingRead()
{
    add();
    expectBoth();
    const auto found = std::make_shared<QList<QStringList>>();
    for (int asker = 0; asker < 2; ++asker) {
        QCoro::connect(m_connections->discover(), this, [found](const Discovery &each) { found->append(idsOf(each)); });
    }
    QVERIFY(Tests::comesTrue([found] { return found->size() == 2; }));
    QCOMPARE(found->at(0), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(found->at(1), found->at(0));
}

void TenantConnectionsTest::shouldNotWaitForTenantsThatHang()
{
    // GIVEN a discovery that was good
    add();
    expectBoth();
    discover();

    // WHEN the list of tenants hangs the next time
    m_server->expectFrom("me-"_ba, "GET"_ba, tenantsTarget, ScriptedAnswer::silence());
    m_server->expectFrom("me-a"_ba, "GET"_ba, subscriptionsTarget, subscriptions({"one/a"_ba}));
    m_server->expectFrom("me-b"_ba, "GET"_ba, subscriptionsTarget, subscriptions({"two/b"_ba, "new/b"_ba}));
    std::optional<Discovery> found;
    QCoro::connect(m_connections->discover(5s), this, [&found](const Discovery &each) { found = each; });
    QVERIFY(hasReceived(4));
    m_time->pass(5s);

    // THEN those that are known are asked
    QVERIFY(Tests::comesTrue([&found] { return found.has_value(); }));
    QVERIFY(!found->problem);
    QCOMPARE(idsOf(*found), (QStringList{u"one"_s, u"two"_s, u"new"_s}));
    QCOMPARE(found->gaps.size(), 1);
    QCOMPARE(found->gaps.first().kind, Kind::Late);
    QVERIFY(found->gaps.first().lastGoodRead.isValid());
}

void TenantConnectionsTest::shouldKeepWhatWasListedWhenATenantFails()
{
    add();
    expectBoth();
    discover();
    m_server->expectFrom("me-"_ba, "GET"_ba, tenantsTarget, tenants({"a"_ba, "b"_ba}));
    m_server->expectFrom("me-a"_ba, "GET"_ba, subscriptionsTarget, subscriptions({"one/a"_ba}));
    m_server->expectFrom("me-b"_ba, "GET"_ba, subscriptionsTarget, ScriptedAnswer::json("{}"_ba, 500));

    const Discovery discovery = discover();

    QVERIFY(!discovery.problem);
    QCOMPARE(idsOf(discovery), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(discovery.gaps.size(), 1);
    QCOMPARE(discovery.gaps.first().kind, Kind::Stale);
    QCOMPARE(discovery.gaps.first().reason.kind, ErrorKind::ServiceFailed);
    QCOMPARE(discovery.gaps.first().lastGoodRead, m_time->utcNow());
}

void TenantConnectionsTest::shouldKeepASubscriptionThatIsListedNoMore()
{
    // GIVEN
    add();
    expectBoth();
    discover();

    // WHEN the role on it has lapsed, Azure leaves it out
    m_server->expectFrom("me-"_ba, "GET"_ba, tenantsTarget, tenants({"a"_ba, "b"_ba}));
    m_server->expectFrom("me-a"_ba, "GET"_ba, subscriptionsTarget, subscriptions({"one/a"_ba}));
    m_server->expectFrom("me-b"_ba, "GET"_ba, subscriptionsTarget, subscriptions({}));

    // THEN it is still to be asked, which will tell
    QCOMPARE(idsOf(discover()), (QStringList{u"one"_s, u"two"_s}));
    QVERIFY(m_connections->connectionFor(u"two"_s) == m_connections->connectionOfTenant(u"b"_s));
}

void TenantConnectionsTest::shouldPreferTheTenantOfASubscription()
{
    // GIVEN a subscription of tenant b that is delegated to tenant a
    add();
    m_server->expectFrom("me-"_ba, "GET"_ba, tenantsTarget, tenants({"a"_ba, "b"_ba}));
    m_server->expectFrom("me-a"_ba, "GET"_ba, subscriptionsTarget, subscriptions({"one/a"_ba, "two/b"_ba}));
    m_server->expectFrom("me-b"_ba, "GET"_ba, subscriptionsTarget, subscriptions({"TWO/B"_ba}));

    const Discovery discovery = discover();

    QCOMPARE(idsOf(discovery), (QStringList{u"one"_s, u"TWO"_s}));
    QVERIFY(m_connections->connectionFor(u"two"_s) == m_connections->connectionOfTenant(u"b"_s));
}

void TenantConnectionsTest::shouldTellATenantThatWantsASignIn()
{
    add(u"me"_s, Reach::EveryTenant, u"b"_s);
    m_server->expectFrom("me-"_ba, "GET"_ba, tenantsTarget, tenants({"a"_ba, "b"_ba}));
    m_server->expectFrom("me-a"_ba, "GET"_ba, subscriptionsTarget, subscriptions({"one/a"_ba}));

    const Discovery discovery = discover();

    QCOMPARE(idsOf(discovery), QStringList{u"one"_s});
    QCOMPARE(discovery.gaps.size(), 1);
    QCOMPARE(discovery.gaps.first().kind, Kind::Blind);
    QCOMPARE(discovery.gaps.first().tenantId, u"b"_s);
    QCOMPARE(discovery.gaps.first().reason.claims, "{}"_ba);
}

void TenantConnectionsTest::shouldAskTheHomeTenantWithoutTenants()
{
    // GIVEN tenants that cannot be listed
    add();
    m_server->expectFrom("me-"_ba, "GET"_ba, tenantsTarget, ScriptedAnswer::json("{}"_ba, 500));
    m_server->expectFrom("me-"_ba, "GET"_ba, subscriptionsTarget, subscriptions({"one/a"_ba}));
    const Discovery without = discover();
    QCOMPARE(idsOf(without), QStringList{u"one"_s});
    QCOMPARE(without.gaps.size(), 1);

    // WHEN they can
    expectBoth();
    const Discovery with = discover();

    // THEN the home tenant is one of them
    QCOMPARE(idsOf(with), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(with.gaps, QList<Domain::WatchGap>());
    QVERIFY(m_connections->connectionFor(u"one"_s) == m_connections->connectionOfTenant(u"a"_s));
}

void TenantConnectionsTest::shouldForgetATenantThatWasLeft()
{
    // GIVEN a guest in a tenant without subscriptions
    add(u"me"_s, Reach::EveryTenant, u"b"_s);
    m_server->expectFrom("me-"_ba, "GET"_ba, tenantsTarget, tenants({"a"_ba, "b"_ba}));
    m_server->expectFrom("me-a"_ba, "GET"_ba, subscriptionsTarget, subscriptions({"one/a"_ba}));
    QCOMPARE(discover().gaps.size(), 1);

    // WHEN the guest is one no more
    m_server->expectFrom("me-"_ba, "GET"_ba, tenantsTarget, tenants({"a"_ba}));
    m_server->expectFrom("me-a"_ba, "GET"_ba, subscriptionsTarget, subscriptions({"one/a"_ba}));
    QCOMPARE(discover().gaps, QList<Domain::WatchGap>());
}

void TenantConnectionsTest::shouldObeyRetryAfter()
{
    // GIVEN
    add();
    m_server->expectFrom("me-"_ba, "GET"_ba, tenantsTarget, tenants({"a"_ba}));
    m_server->expectFrom(
        "me-a"_ba, "GET"_ba, subscriptionsTarget, ScriptedAnswer::json("{}"_ba, 429, {"Retry-After: 60"_ba}));
    QCOMPARE(discover().problem->kind, ErrorKind::Throttled);

    // WHEN it is too early
    m_time->pass(59s);
    m_server->expectFrom("me-"_ba, "GET"_ba, tenantsTarget, tenants({"a"_ba}));
    QCOMPARE(discover().problem->kind, ErrorKind::Throttled);

    // THEN the call is made later
    m_time->pass(2s);
    m_server->expectFrom("me-"_ba, "GET"_ba, tenantsTarget, tenants({"a"_ba}));
    m_server->expectFrom("me-a"_ba, "GET"_ba, subscriptionsTarget, subscriptions({"one/a"_ba}));
    QCOMPARE(idsOf(discover()), QStringList{u"one"_s});
}

void TenantConnectionsTest::shouldPutTwoAccountsSideBySide()
{
    // GIVEN two accounts of which one is refused
    add();
    add(u"other"_s, Reach::OneToken);
    expectBoth();
    m_server->expectFrom("other-"_ba, "GET"_ba, tenantsTarget, ScriptedAnswer::json("{}"_ba, 401));
    m_server->expectFrom("other-"_ba, "GET"_ba, subscriptionsTarget, ScriptedAnswer::json("{}"_ba, 401));

    const Discovery discovery = discover();

    QVERIFY(!discovery.problem);
    QCOMPARE(idsOf(discovery), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(discovery.gaps.size(), 1);
    QCOMPARE(discovery.gaps.first().reason.kind, ErrorKind::NotSignedIn);
}

void TenantConnectionsTest::shouldForgetARemovedAccount()
{
    // GIVEN an account with a call under way
    add();
    expectBoth();
    discover();
    m_server->expectFrom("me-"_ba, "GET"_ba, tenantsTarget, ScriptedAnswer::silence());
    std::optional<Discovery> found;
    QCoro::connect(m_connections->discover(), this, [&found](const Discovery &each) { found = each; });
    QVERIFY(hasReceived(4));

    // WHEN
    m_connections->remove(u"me"_s);

    // THEN
    QVERIFY(Tests::comesTrue([&found] { return found.has_value(); }));
    QCOMPARE(found->problem->kind, ErrorKind::NotSignedIn);
    QVERIFY(m_connections->connectionFor(u"one"_s) == nullptr);
    QVERIFY(m_connections->connectionOfTenant(u"a"_s) == nullptr);
}

void TenantConnectionsTest::shouldRouteGivenIdsOfOneTokenWithoutDiscovery()
{
    add(u"me"_s, Reach::OneToken);
    QVERIFY(m_connections->knowsWayTo(u"one"_s));
    add(u"other"_s, Reach::EveryTenant);
    QVERIFY(!m_connections->knowsWayTo(u"one"_s));
    QVERIFY(m_connections->connectionFor(u"one"_s) != nullptr);
}

void TenantConnectionsTest::shouldEndItsPausesWhenClosed()
{
    int ended = 0;
    QCoro::connect(m_connections->pause(10s), this, [&ended] { ++ended; });
    m_time->pass(10s);
    QCOMPARE(ended, 1);
    QCoro::connect(m_connections->pause(10s), this, [&ended] { ++ended; });
    m_connections->close();
    QCOMPARE(ended, 2);
}

QTEST_GUILESS_MAIN(TenantConnectionsTest)

#include "tst_tenantconnections.moc"
