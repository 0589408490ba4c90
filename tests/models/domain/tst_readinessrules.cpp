// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinessrules.h"

#include "rolesamples.h"
#include "servicecoverage.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace Domain;
using namespace Tests;

using Change = std::function<void(SubscriptionFacts &)>;

class TestReadinessRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFindNothingWrongWithAReadyApprover();
    void shouldGradeEachCircumstance_data();
    void shouldGradeEachCircumstance();
    void shouldNameTheMissingRegistrationOnce();
    void shouldSayThatRequestsToTheTenantAreNotListed();
    void shouldRecogniseAGlobalAdministrator();
    void shouldTellOfCloudsWithoutLockbox();
};

namespace
{

SubscriptionFacts readyFacts()
{
    SubscriptionFacts facts = factsWith({grant(owner)});
    facts.services = QList{coverageOf(sampleSubscription, u"Microsoft.Compute/virtualMachines"_s, 2)};
    return facts;
}

QStringList wordsOf(const QList<ReadinessFinding> &findings)
{
    QStringList words;
    std::ranges::transform(findings, std::back_inserter(words), &ReadinessFinding::finding);
    return words;
}

} // namespace

void TestReadinessRules::shouldFindNothingWrongWithAReadyApprover()
{
    const QList<ReadinessFinding> findings = subscriptionFindings(readyFacts(), sampleNow);

    QCOMPARE(wordsOf(findings),
        (QStringList{u"owner-direct"_s, u"requests-readable"_s, u"tenant-opted-in"_s, u"subscription-enabled"_s,
            u"provider-registered"_s, u"services-covered"_s, u"mail-not-knowable"_s}));
    for (const ReadinessFinding &finding : findings) {
        QCOMPARE(finding.grade, finding.finding == "mail-not-knowable"_L1 ? Grade::Unknown : Grade::Ok);
        QCOMPARE(finding.subscriptionId, sampleSubscription);
        QCOMPARE(finding.tenantId, u"t"_s);
        QVERIFY(!finding.reason.isEmpty() && !finding.source.isEmpty());
    }
}

void TestReadinessRules::shouldGradeEachCircumstance_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("word");
    QTest::addColumn<Grade>("grade");
    const auto row = [](const char *name, const QString &word, Grade grade, const Change &change) {
        QTest::newRow(name) << change << word << grade;
    };
    const auto state = [&row](const char *name, const QString &delivered, const QString &word, Grade grade) {
        row(name, word, grade, [delivered](SubscriptionFacts &facts) { facts.subscription.state = delivered; });
    };
    const auto services = [&row](const char *name, const QStringList &types, const QString &word, Grade grade) {
        row(name, word, grade, [types](SubscriptionFacts &facts) {
            facts.services->clear();
            for (const QString &type : types) {
                facts.services->append(coverageOf(sampleSubscription, type, 1));
            }
        });
    };
    row("not opted in", u"tenant-not-opted-in"_s, Grade::Problem, [](auto &facts) { facts.optIn.isOptedIn = false; });
    row("opt-in refused", u"opt-in-unknown"_s, Grade::Unknown,
        [](auto &facts) { facts.optIn = {.tenantId = u"t"_s, .isOptedIn = {}, .problem = refused()}; });
    row("list refused", u"requests-refused"_s, Grade::Problem, [](auto &facts) { facts.requests.problem = refused(); });
    row("list failed", u"requests-unreadable"_s, Grade::Unknown,
        [](auto &facts) { facts.requests.problem = Error{.kind = ErrorKind::ServiceFailed}; });
    state("warned", u"Warned"_s, u"subscription-warned"_s, Grade::Warning);
    state("past due", u"PastDue"_s, u"subscription-past-due"_s, Grade::Warning);
    state("disabled", u"disabled"_s, u"subscription-disabled"_s, Grade::Problem);
    state("deleted", u"Deleted"_s, u"subscription-deleted"_s, Grade::Problem);
    state("state not told", {}, u"subscription-state-unknown"_s, Grade::Unknown);
    state("unpublished state", u"Frozen"_s, u"subscription-state-unknown"_s, Grade::Unknown);
    row("not registered", u"provider-not-registered"_s, Grade::Warning,
        [](auto &facts) { facts.registration = u"NotRegistered"_s; });
    row("registration refused", u"provider-state-unknown"_s, Grade::Unknown,
        [](auto &facts) { facts.registration = std::unexpected(refused()); });
    services(
        "one covered", {u"Microsoft.KeyVault/vaults"_s, u"Microsoft.Web/sites"_s}, u"services-covered"_s, Grade::Ok);
    services("none certain", {u"Microsoft.KeyVault/vaults"_s, u"Microsoft.Batch/batchAccounts"_s}, u"services-unsure"_s,
        Grade::Warning);
    services("none covered", {u"Microsoft.KeyVault/vaults"_s}, u"services-not-covered"_s, Grade::Warning);
    services("none visible", {}, u"services-unknown"_s, Grade::Unknown);
    row("resources refused", u"services-unknown"_s, Grade::Unknown,
        [](auto &facts) { facts.services = std::unexpected(refused()); });
}

void TestReadinessRules::shouldGradeEachCircumstance()
{
    // GIVEN a ready approver, but for one thing
    QFETCH(const Change, change);
    QFETCH(const QString, word);
    SubscriptionFacts facts = readyFacts();
    change(facts);

    const QList<ReadinessFinding> findings = subscriptionFindings(facts, sampleNow);

    // THEN this thing is told, and all else is as it was
    const auto found = std::ranges::find(findings, word, &ReadinessFinding::finding);
    QVERIFY(found != findings.end());
    QTEST(found->grade, "grade");
    QVERIFY(!found->reason.isEmpty() && !found->source.isEmpty());
    QCOMPARE(std::ranges::count(findings, Grade::Ok, &ReadinessFinding::grade), found->grade == Grade::Ok ? 6 : 5);
}

void TestReadinessRules::shouldNameTheMissingRegistrationOnce()
{
    SubscriptionFacts facts = readyFacts();
    facts.registration = u"NotRegistered"_s;
    facts.requests.problem = Error{.kind = ErrorKind::Conflict,
        .detail = {},
        .httpStatus = 409,
        .serviceCode = u"MissingSubscriptionRegistration"_s};

    const QList<ReadinessFinding> findings = subscriptionFindings(facts, sampleNow);

    const auto found = std::ranges::find(findings, u"provider-not-registered"_s, &ReadinessFinding::finding);
    QVERIFY(found != findings.end());
    QCOMPARE(found->grade, Grade::Problem);
    QVERIFY(!wordsOf(findings).contains(u"requests-unreadable"_s));
}

void TestReadinessRules::shouldSayThatRequestsToTheTenantAreNotListed()
{
    const QList<ReadinessFinding> findings = tenantFindings({.tenantId = u"t"_s});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().finding, u"tenant-requests-not-listed"_s);
    QCOMPARE(findings.first().grade, Grade::Unknown);
    QCOMPARE(findings.first().tenantId, u"t"_s);
    QVERIFY(findings.first().subscriptionId.isEmpty());
}

void TestReadinessRules::shouldRecogniseAGlobalAdministrator()
{
    TokenIdentity identity;
    QVERIFY(!isGlobalAdministrator(identity));
    const QString unknown = tenantFindings({.tenantId = u"t"_s, .identity = identity}).first().reason;
    identity.directoryRoles = {u"b79fbf4d-3ef9-4689-8143-76b194e85509"_s};
    const QString none = tenantFindings({.tenantId = u"t"_s, .identity = identity}).first().reason;
    identity.directoryRoles << u"62E90394-69f5-4237-9190-012177145e10"_s;
    QVERIFY(isGlobalAdministrator(identity));
    const QString one = tenantFindings({.tenantId = u"t"_s, .identity = identity}).first().reason;
    QCOMPARE((QSet{unknown, none, one}.size()), 3);
}

void TestReadinessRules::shouldTellOfCloudsWithoutLockbox()
{
    const auto wordsIn = [](const QString &host) {
        return wordsOf(tenantFindings({.tenantId = u"t"_s, .armHost = host}));
    };
    const QString always = u"tenant-requests-not-listed"_s;
    QCOMPARE(wordsIn(u"management.azure.com"_s), QStringList{always});
    QCOMPARE(wordsIn(u"management.chinacloudapi.cn"_s), (QStringList{always, u"cloud-without-lockbox"_s}));
    QCOMPARE(wordsIn(u"management.usgovcloudapi.net"_s), (QStringList{always, u"cloud-not-stated"_s}));
    QCOMPARE(wordsIn(u"chinacloudapi.cn.example"_s), QStringList{always});
}

QTEST_GUILESS_MAIN(TestReadinessRules)
#include "tst_readinessrules.moc"
