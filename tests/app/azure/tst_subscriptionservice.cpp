// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subscriptionservice.h"

#include "scriptedazure.h"
#include "waitfor.h"

using namespace Qt::StringLiterals;
using Tests::ScriptedAnswer;

class SubscriptionServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_azure = std::make_unique<Tests::ScriptedAzure>(); }
    void cleanup() { QCOMPARE(m_azure->server.deviations(), QStringList()); }
    void shouldListSubscriptions();
    void shouldTellOfASubscriptionWithoutId();
    void shouldListTenants();
    void shouldReportFailures();

private:
    Azure::SubscriptionService &service() { return m_azure->connection().subscriptions(); }

    std::unique_ptr<Tests::ScriptedAzure> m_azure;
};

void SubscriptionServiceTest::shouldListSubscriptions()
{
    // GIVEN two subscriptions, one of them twice
    m_azure->server.expect("GET"_ba, "/subscriptions?api-version=2022-12-01"_ba,
        ScriptedAnswer::json(
            R"({"value":[{"id":"/subscriptions/A","subscriptionId":"A","displayName":"One","tenantId":"T",
            "state":"Enabled"},{"subscriptionId":"B","displayName":7}],"nextLink":"/subscriptions?page=2"})"_ba));
    m_azure->server.expect(
        "GET"_ba, "/subscriptions?page=2"_ba, ScriptedAnswer::json(R"({"value":[{"subscriptionId":"a"}]})"_ba));

    // WHEN
    const auto listing = Tests::waitFor(service().subscriptions());

    // THEN
    QVERIFY(listing && !listing->problem);
    QCOMPARE(listing->subscriptions,
        (QList<Domain::Subscription>{{.id = u"A"_s, .displayName = u"One"_s, .tenantId = u"T"_s, .state = u"Enabled"_s},
            {.id = u"B"_s, .displayName = {}, .tenantId = {}, .state = {}}}));
}

void SubscriptionServiceTest::shouldTellOfASubscriptionWithoutId()
{
    m_azure->server.expect("GET"_ba, "/subscriptions?api-version=2022-12-01"_ba,
        ScriptedAnswer::json(R"({"value":[{"displayName":"x"},null,{"subscriptionId":"B"}]})"_ba));

    const auto listing = Tests::waitFor(service().subscriptions());

    QVERIFY(listing && listing->problem);
    QCOMPARE(listing->subscriptions.size(), 1);
}

void SubscriptionServiceTest::shouldListTenants()
{
    m_azure->server.expect("GET"_ba, "/tenants?api-version=2022-12-01"_ba,
        ScriptedAnswer::json(R"({"value":[{"tenantId":"T","displayName":"Contoso","defaultDomain":"contoso.example"},
            {"tenantId":"U"},{}]})"_ba));

    const auto tenants = Tests::waitFor(service().tenants());

    QVERIFY(tenants && *tenants);
    QCOMPARE(**tenants,
        (QList<Domain::Tenant>{{.id = u"T"_s, .displayName = u"Contoso"_s, .defaultDomain = u"contoso.example"_s},
            {.id = u"U"_s, .displayName = {}, .defaultDomain = {}}}));
}

void SubscriptionServiceTest::shouldReportFailures()
{
    m_azure->server.expect("GET"_ba, "/subscriptions?api-version=2022-12-01"_ba, ScriptedAnswer::json(""_ba, 401));
    m_azure->server.expect("GET"_ba, "/tenants?api-version=2022-12-01"_ba, ScriptedAnswer::json(""_ba, 404));

    QCOMPARE(Tests::waitFor(service().subscriptions())->problem->kind, Domain::ErrorKind::NotSignedIn);
    QCOMPARE(Tests::waitFor(service().tenants())->error().kind, Domain::ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(SubscriptionServiceTest)

#include "tst_subscriptionservice.moc"
