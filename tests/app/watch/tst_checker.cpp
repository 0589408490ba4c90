// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checker.h"

#include "scriptedazure.h"
#include "waitfor.h"

using namespace Qt::StringLiterals;
using Domain::CheckReport;
using Domain::Defect;
using Domain::ErrorKind;
using Tests::ScriptedAnswer;

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
    void shouldEndWithTheConnection();

private:
    CheckReport check(const QStringList &only = {});

    std::unique_ptr<Tests::ScriptedAzure> m_azure;
    std::unique_ptr<Watch::Checker> m_checker;
};

void CheckerTest::init()
{
    m_azure = std::make_unique<Tests::ScriptedAzure>();
    m_checker = std::make_unique<Watch::Checker>(m_azure->connections, m_azure->localClock);
}

CheckReport CheckerTest::check(const QStringList &only)
{
    return Tests::waitFor(m_checker->check(only)).value_or(CheckReport());
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
