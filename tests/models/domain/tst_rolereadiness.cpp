// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rolereadiness.h"

#include "rolesamples.h"

#include <QTest>

#include <algorithm>

using namespace Domain;
using namespace Tests;

namespace
{

QStringList wordsOf(const QList<ReadinessFinding> &findings)
{
    QStringList words;
    std::ranges::transform(findings, std::back_inserter(words), &ReadinessFinding::finding);
    return words;
}

// A grant with one field changed.
RoleGrant with(RoleGrant grant, auto field, const auto &value)
{
    grant.*field = value;
    return grant;
}

LockboxRequest pendingSince(const QDateTime &created)
{
    LockboxRequest request;
    request.requestId = u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s;
    request.status = RequestStatus::fromWord(u"Pending"_s);
    request.created = Timestamp::fromText(created.toString(Qt::ISODate));
    return request;
}

} // namespace

class TestRoleReadiness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldJudgeEverySituation_data();
    void shouldJudgeEverySituation();
    void shouldNotTakeARefusalForANo();
    void shouldDoWithOneSource();
    void shouldKnowRolesThatAllowTheCall();
    void shouldSayWhenARoleEnds();
    void shouldCompareWithEachPendingRequest_data();
    void shouldCompareWithEachPendingRequest();
    void shouldLeaveDecidedRequestsAlone();
};

void TestRoleReadiness::shouldJudgeEverySituation_data()
{
    QTest::addColumn<QList<RoleGrant>>("active");
    QTest::addColumn<QList<RoleGrant>>("waiting"); // eligible
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<Grade>("grade"); // of the first
    const auto row = [](const char *name, const QList<RoleGrant> &active, const QList<RoleGrant> &waiting,
                         const QStringList &words, Grade grade) {
        QTest::newRow(name) << active << waiting << words << grade;
    };
    const RoleGrant inherited = grant(owner, managementGroup);
    const RoleGrant byGroup = with(grant(owner), &RoleGrant::principalType, u"Group"_s);
    row("owner", {grant(owner)}, {}, {u"owner-direct"_s}, Grade::Ok);
    row("approver", {grant(approver)}, {}, {u"approver-direct"_s}, Grade::Ok);
    row("both roles", {grant(owner), grant(approver)}, {}, {u"owner-direct"_s}, Grade::Ok);
    row("direct beats everything", {inherited, byGroup, grant(approver), grant(reader)}, {eligible(owner)},
        {u"approver-direct"_s}, Grade::Ok);
    row("management group", {inherited}, {}, {u"role-inherited"_s}, Grade::Problem);
    row("told as inherited", {with(grant(owner), &RoleGrant::memberType, u"Inherited"_s)}, {}, {u"role-inherited"_s},
        Grade::Problem);
    row("root", {grant(owner, u"/"_s)}, {}, {u"role-at-root"_s}, Grade::Problem);
    row("resource group", {grant(owner, sampleScope + u"/resourceGroups/rg"_s)}, {}, {u"role-on-resource-group"_s},
        Grade::Problem);
    row("resource", {grant(approver, sampleScope + u"/resourceGroups/rg/providers/A.B/c/d"_s)}, {},
        {u"role-on-resource"_s}, Grade::Problem);
    row("somewhere", {grant(owner, u"?"_s)}, {}, {u"role-elsewhere"_s}, Grade::Unknown);
    row("eligible", {}, {eligible(owner)}, {u"role-eligible"_s}, Grade::Problem);
    row("eligible above", {}, {eligible(owner, managementGroup)}, {u"role-inherited"_s}, Grade::Problem);
    row("activated for hours", {activated(owner, 7)}, {eligible(owner)}, {u"role-activated"_s}, Grade::Warning);
    row("activated for days", {activated(owner, 24 * 5)}, {eligible(owner)}, {u"role-activated"_s}, Grade::Ok);
    row("activation over", {activated(owner, -1)}, {eligible(owner)}, {u"role-eligible"_s, u"role-ended"_s},
        Grade::Problem);
    row("ends within two weeks", {with(grant(owner), &RoleGrant::end, sampleNow.addDays(13))}, {},
        {u"role-ends-soon"_s}, Grade::Warning);
    row("ends later", {with(grant(owner), &RoleGrant::end, sampleNow.addDays(15))}, {}, {u"owner-direct"_s}, Grade::Ok);
    row("ends this moment", {with(grant(owner), &RoleGrant::end, sampleNow)}, {}, {u"role-ended"_s}, Grade::Problem);
    row("begins later", {with(grant(owner), &RoleGrant::start, sampleNow.addDays(1))}, {}, {u"role-not-started"_s},
        Grade::Problem);
    row("by group", {byGroup}, {}, {u"role-by-group"_s}, Grade::Warning);
    row("conditional", {with(grant(owner), &RoleGrant::condition, u"@Resource[x]"_s)}, {}, {u"role-conditional"_s},
        Grade::Warning);
    row("obstacles once each", {inherited, grant(approver, managementGroup), grant(owner, u"/"_s)}, {eligible(owner)},
        {u"role-eligible"_s, u"role-inherited"_s, u"role-at-root"_s}, Grade::Problem);
    row("no role", {}, {}, {u"no-role"_s}, Grade::Problem);
    row("reader", {grant(reader)}, {}, {u"role-insufficient"_s}, Grade::Problem);
    row("eligible for another role", {}, {eligible(reader)}, {u"no-role"_s}, Grade::Problem);
}

void TestRoleReadiness::shouldJudgeEverySituation()
{
    QFETCH(const QList<RoleGrant>, active);
    QFETCH(const QList<RoleGrant>, waiting);
    QFETCH(const QStringList, words);

    const QList<ReadinessFinding> findings = roleFindings(factsWith(active, waiting), sampleNow);

    QCOMPARE(wordsOf(findings), words);
    QTEST(findings.first().grade, "grade");
    for (const ReadinessFinding &finding : findings) {
        QVERIFY(!finding.reason.isEmpty() && !finding.source.isEmpty());
        QCOMPARE(finding.fix.isEmpty(), finding.grade == Grade::Ok);
    }
}

void TestRoleReadiness::shouldNotTakeARefusalForANo()
{
    // GIVEN that nothing may be read
    SubscriptionFacts facts = factsWith({});
    facts.assignments = std::unexpected(refused());
    facts.active = std::unexpected(refused());
    facts.eligible = std::unexpected(refused());

    // WHEN
    const QList<ReadinessFinding> findings = roleFindings(facts, sampleNow);

    // THEN one finding says so
    QCOMPARE(wordsOf(findings), QStringList{u"roles-unreadable"_s});
    QCOMPARE(findings.first().grade, Grade::Unknown);
    QCOMPARE(findings.first().cause, refused());
    QVERIFY(findings.first().reason.endsWith(u"(AuthorizationFailed, 0815)"_s));
}

void TestRoleReadiness::shouldDoWithOneSource()
{
    // The instances alone tell, when the person's object id is not known
    SubscriptionFacts facts = factsWith({grant(owner)});
    facts.assignments.reset();
    QCOMPARE(wordsOf(roleFindings(facts, sampleNow)), QStringList{u"owner-direct"_s});

    // The assignments alone tell, but not the end
    facts = factsWith({grant(owner)});
    facts.active = std::unexpected(refused());
    QCOMPARE(wordsOf(roleFindings(facts, sampleNow)), (QStringList{u"owner-direct"_s, u"role-end-unknown"_s}));

    // An instance that counts is enough, an empty list of instances is not
    facts = factsWith({grant(owner)});
    facts.assignments = std::unexpected(refused());
    QCOMPARE(wordsOf(roleFindings(facts, sampleNow)), QStringList{u"owner-direct"_s});
    facts.active = QList<RoleGrant>();
    QCOMPARE(wordsOf(roleFindings(facts, sampleNow)), QStringList{u"roles-unreadable"_s});

    // What only the assignment tells counts, too
    facts = factsWith({grant(owner)});
    (*facts.assignments)->first().condition = u"@Resource[x]"_s;
    QCOMPARE(wordsOf(roleFindings(facts, sampleNow)), QStringList{u"role-conditional"_s});

    // Without eligibilities a missing role is still a missing role
    facts = factsWith({});
    facts.eligible = std::unexpected(refused());
    QCOMPARE(wordsOf(roleFindings(facts, sampleNow)), (QStringList{u"no-role"_s, u"eligibility-unreadable"_s}));
}

void TestRoleReadiness::shouldKnowRolesThatAllowTheCall()
{
    // GIVEN Contributor, which may do everything but assign roles
    SubscriptionFacts facts = factsWith({grant(reader), grant(contributor)});
    facts.definitions.insert(
        contributor, {.name = u"Contri\u202Ebutor"_s,
                         .permissions = {{.actions = {u"*"_s}, .notActions = {u"Microsoft.Authorization/*/Write"_s}}}});

    const QList<ReadinessFinding> findings = roleFindings(facts, sampleNow);

    // THEN it is told apart, and its name cannot disturb the sentence
    QCOMPARE(wordsOf(findings), QStringList{u"role-not-designated"_s});
    QCOMPARE(findings.first().grade, Grade::Problem);
    QVERIFY(!findings.first().reason.contains(u'\u202E'));
}

void TestRoleReadiness::shouldSayWhenARoleEnds()
{
    const QList<ReadinessFinding> findings = roleFindings(factsWith({activated(owner, 7)}), sampleNow);
    QVERIFY(findings.first().reason.contains(u"2026-03-02 16:00 UTC"_s));
}

void TestRoleReadiness::shouldCompareWithEachPendingRequest_data()
{
    QTest::addColumn<QList<RoleGrant>>("active");
    QTest::addColumn<QString>("word");
    const QDateTime before = sampleNow.addDays(-3);
    const QDateTime after = sampleNow.addDays(-1);
    const RoleGrant early = with(grant(owner), &RoleGrant::start, before);
    const RoleGrant late = with(grant(approver), &RoleGrant::start, after);
    const auto row = [](const char *name, const QList<RoleGrant> &active, const QString &word) {
        QTest::newRow(name) << active << word;
    };
    row("before", {early}, u"assigned-in-time"_s);
    row("after", {late}, u"assigned-too-late"_s);
    row("both", {late, early}, u"assigned-in-time"_s);
    row("at the same moment", {with(grant(owner), &RoleGrant::start, sampleNow.addDays(-2))}, u"assigned-too-late"_s);
    row("activated after", {activated(owner, 5)}, u"assigned-too-late"_s);
    row("time not told", {with(grant(owner), &RoleGrant::start, QDateTime())}, u"assignment-time-unknown"_s);
    row("group before", {with(early, &RoleGrant::principalType, u"Group"_s)}, u"assignment-time-unknown"_s);
    row("group after", {with(late, &RoleGrant::principalType, u"Group"_s)}, u"assigned-too-late"_s);
    row("no role that counts", {grant(owner, managementGroup)}, u"not-an-approver"_s);
    row("none", {}, u"not-an-approver"_s);
}

void TestRoleReadiness::shouldCompareWithEachPendingRequest()
{
    // GIVEN a request of two days ago
    QFETCH(const QList<RoleGrant>, active);
    QFETCH(const QString, word);
    SubscriptionFacts facts = factsWith(active);
    facts.requests.requests = {pendingSince(sampleNow.addDays(-2))};

    const QList<ReadinessFinding> findings = requestFindings(facts, sampleNow);

    QCOMPARE(wordsOf(findings), QStringList{word});
    QCOMPARE(findings.first().requestId, u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s);
}

void TestRoleReadiness::shouldLeaveDecidedRequestsAlone()
{
    SubscriptionFacts facts = factsWith({activated(owner, 5)});
    LockboxRequest decided = pendingSince(sampleNow.addDays(-2));
    decided.status = RequestStatus::fromWord(u"Approved"_s);
    LockboxRequest undated = pendingSince(sampleNow.addDays(-2));
    undated.created.reset();
    facts.requests.requests = {decided, undated};
    QCOMPARE(requestFindings(facts, sampleNow), QList<ReadinessFinding>());

    // AND where the roles are not known nothing is said of any request
    facts.requests.requests = {pendingSince(sampleNow.addDays(-2))};
    facts.assignments = std::unexpected(refused());
    facts.active = std::unexpected(refused());
    QCOMPARE(requestFindings(facts, sampleNow), QList<ReadinessFinding>());
}

QTEST_GUILESS_MAIN(TestRoleReadiness)
#include "tst_rolereadiness.moc"
