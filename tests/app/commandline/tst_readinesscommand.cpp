// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dice.h"
#include "lockboxctl.h"
#include "sandboxprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Tests::CommandRun;
using Tests::LockboxCtl;
using Tests::SandboxProcess;

namespace
{

// A token that names the simulated caller; the sandbox takes any, and nobody checks the signature.
QString tokenWithObjectId()
{
    const QByteArray claims = "{\"oid\":\""_ba + Sandbox::Dice(1, "principal").guid().toLatin1() + "\"}"_ba;
    return QString::fromLatin1(
        "e30."_ba + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln"_ba);
}

QString idOf(const QJsonArray &subscriptions, const QString &name)
{
    for (const auto &subscription : subscriptions) {
        if (subscription["displayName"_L1] == name) {
            return subscription["subscriptionId"_L1].toString();
        }
    }
    return {};
}

// "finding grade" of each finding of a subscription, but for those that say that all is well or cannot be known.
QStringList remarkable(const QJsonArray &findings, const QString &subscriptionId)
{
    static const QStringList usual{u"requests-readable ok"_s, u"tenant-opted-in ok"_s, u"subscription-enabled ok"_s,
        u"provider-registered ok"_s, u"services-covered ok"_s, u"mail-not-knowable unknown"_s};
    QStringList words;
    for (const auto &finding : findings) {
        const QString word = finding["finding"_L1].toString() + u' ' + finding["grade"_L1].toString();
        if (finding["subscriptionId"_L1] == subscriptionId && !usual.contains(word)) {
            words.append(word);
        }
    }
    return words;
}

} // namespace

// `readiness` and `services` of the real program, against the sandbox's situations.
class ReadinessCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldFindEachSituation_data();
    void shouldFindEachSituation();
    void shouldFindTheSameByAssignments();
    void shouldPrintThePromisedMembers();
    void shouldTellOfRequestsToTheTenants();
    void shouldEndWellWhereAllIsWell();
    void shouldEndByWhatCouldNotBeRead();
    void shouldNotAskForMoreThanAnApproverMayRead();
    void shouldReadForPeople();
    void shouldListServices();
    void shouldReportWhatCannotBeListed();

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<LockboxCtl> m_ctl;
    QJsonArray m_subscriptions;
    QJsonArray m_findings;
};

void ReadinessCommandTest::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--scenario"_s, u"roles"_s});
    m_ctl = std::make_unique<LockboxCtl>();
    m_ctl->useCloudFile(m_sandbox->readyLine());
    m_subscriptions = m_ctl->run({u"subscriptions"_s, u"--json"_s}).array();
    const CommandRun run = m_ctl->run({u"readiness"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.messages, QByteArray());
    m_findings = run.array();
}

void ReadinessCommandTest::shouldFindEachSituation_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QStringList &words) {
        QTest::newRow(name) << QString::fromLatin1(name) << words;
    };
    row("Owner on the subscription", {u"owner-direct ok"_s, u"assigned-in-time ok"_s});
    row("Approver on the subscription", {u"approver-direct ok"_s});
    row("Owner and approver", {u"approver-direct ok"_s});
    row("Owner by management group", {u"role-inherited problem"_s, u"not-an-approver problem"_s});
    row("Owner at the root", {u"role-at-root problem"_s});
    row("Owner of a resource group", {u"role-on-resource-group problem"_s});
    row("Owner of a resource", {u"role-on-resource problem"_s});
    row("Owner by group", {u"role-by-group warning"_s});
    row("Owner on a condition", {u"role-conditional warning"_s});
    row("Custom role", {u"role-not-designated problem"_s});
    row("Contributor only", {u"role-not-designated problem"_s});
    row("Reader only", {u"role-insufficient problem"_s, u"requests-refused problem"_s});
    row("No role", {u"no-role problem"_s, u"requests-refused problem"_s});
    row("Owner if activated", {u"role-eligible problem"_s});
    row("Owner activated for a day", {u"role-activated warning"_s, u"assigned-too-late problem"_s});
    row("Activation is over", {u"role-eligible problem"_s});
    row("Owner for another week", {u"role-ends-soon warning"_s});
    row("Owner since yesterday", {u"owner-direct ok"_s, u"assigned-too-late problem"_s});
    row("Roles not to be read", {u"roles-unreadable unknown"_s});
    row("Disabled subscription", {u"owner-direct ok"_s, u"subscription-disabled problem"_s});
    row("Payment overdue", {u"owner-direct ok"_s, u"subscription-past-due warning"_s});
    row("Provider not registered", {u"owner-direct ok"_s, u"provider-not-registered warning"_s});
    row("Nothing that Lockbox covers", {u"owner-direct ok"_s, u"services-not-covered warning"_s});
    row("Lockbox not enabled", {u"owner-direct ok"_s, u"tenant-not-opted-in problem"_s});
}

void ReadinessCommandTest::shouldFindEachSituation()
{
    QFETCH(const QString, name);
    const QString id = idOf(m_subscriptions, name);
    QVERIFY(!id.isEmpty());
    QTEST(remarkable(m_findings, id), "words");
}

void ReadinessCommandTest::shouldFindTheSameByAssignments()
{
    // GIVEN a token that tells whose it is, so that the assignments are asked for, too
    LockboxCtl ctl;
    ctl.useCloudFile(m_sandbox->readyLine());
    ctl.setVariable(u"LOCKBOX_ACCESS_TOKEN"_s, tokenWithObjectId());
    m_sandbox->get(u"log"_s);

    // WHEN
    const QJsonArray findings = ctl.run({u"readiness"_s, u"--json"_s}).array();

    // THEN nothing else is found, and they were asked for
    for (const auto &subscription : std::as_const(m_subscriptions)) {
        const QString id = subscription["subscriptionId"_L1].toString();
        QCOMPARE(remarkable(findings, id), remarkable(m_findings, id));
    }
    const QByteArray log = QJsonDocument(m_sandbox->get(u"log"_s)).toJson();
    QVERIFY(log.contains("roleAssignments"));
}

void ReadinessCommandTest::shouldPrintThePromisedMembers()
{
    QStringList keys{u"subscriptionId"_s, u"tenantId"_s, u"finding"_s, u"grade"_s, u"reason"_s, u"fix"_s, u"source"_s};
    keys.sort();
    qsizetype ofRequests = 0;
    for (const auto &item : std::as_const(m_findings)) {
        QJsonObject finding = item.toObject();
        ofRequests += finding.contains("requestId"_L1) ? 1 : 0;
        finding.remove("requestId"_L1);
        QCOMPARE(finding.keys(), keys);
        QVERIFY(!finding["tenantId"_L1].toString().isEmpty());
        QVERIFY(!finding["reason"_L1].toString().isEmpty());
        QVERIFY(!finding["source"_L1].toString().isEmpty());
        QVERIFY(finding["fix"_L1].isString());
    }
    QCOMPARE(ofRequests, 4);
}

void ReadinessCommandTest::shouldTellOfRequestsToTheTenants()
{
    // Both tenants, once each, without a subscription
    qsizetype count = 0;
    for (const auto &finding : std::as_const(m_findings)) {
        if (finding["finding"_L1] == "tenant-requests-not-listed"_L1) {
            QVERIFY(finding["subscriptionId"_L1].isNull());
            ++count;
        }
    }
    QCOMPARE(count, 2);
}

void ReadinessCommandTest::shouldEndWellWhereAllIsWell()
{
    const CommandRun run = m_ctl->run(
        {u"readiness"_s, u"--json"_s, u"--subscription"_s, idOf(m_subscriptions, u"Approver on the subscription"_s)});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.messages, QByteArray());
}

void ReadinessCommandTest::shouldEndByWhatCouldNotBeRead()
{
    const CommandRun run = m_ctl->run(
        {u"readiness"_s, u"--json"_s, u"--subscription"_s, idOf(m_subscriptions, u"Roles not to be read"_s)});
    QCOMPARE(run.exitCode, 3);
}

void ReadinessCommandTest::shouldNotAskForMoreThanAnApproverMayRead()
{
    // GIVEN that neither the provider nor the resources may be read, as with the built-in role
    SandboxProcess sandbox({u"--fault"_s, u"kind=403,path=*/resources"_s, u"--fault"_s,
        u"kind=403,path=*/providers/Microsoft.CustomerLockbox"_s, u"--scenario"_s, u"empty"_s});
    LockboxCtl ctl;
    ctl.useCloudFile(sandbox.readyLine());

    // WHEN
    const CommandRun run = ctl.run({u"readiness"_s, u"--json"_s});

    // THEN that is told, and does not stand in the way
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.contains("provider-state-unknown"));
    QVERIFY(run.output.contains("services-unknown"));

    // AND where nothing but the resources is asked for, it is a failure
    const CommandRun services = ctl.run({u"services"_s, u"--json"_s});
    QCOMPARE(services.exitCode, 3);
    QCOMPARE(services.array(), QJsonArray());
    QCOMPARE(services.messageCount(), 5);
    QVERIFY(services.messages.contains("could not be read"));
}

void ReadinessCommandTest::shouldReadForPeople()
{
    const CommandRun run =
        m_ctl->run({u"readiness"_s, u"--subscription"_s, idOf(m_subscriptions, u"Owner by management group"_s)});
    QCOMPARE(run.exitCode, 1);
    const QString text = QString::fromUtf8(run.output);
    QVERIFY(text.startsWith(u"Subscription Owner by management group ("_s));
    QVERIFY(text.contains(u"problem    You hold the role Owner by a management group."_s));
    QVERIFY(text.contains(u"Have the role Owner"_s));
}

void ReadinessCommandTest::shouldListServices()
{
    // WHEN
    const CommandRun run = m_ctl->run(
        {u"services"_s, u"--json"_s, u"--subscription"_s, idOf(m_subscriptions, u"Owner on the subscription"_s)});

    // THEN each type is there once, with its number and its grade
    QCOMPARE(run.exitCode, 0);
    const QJsonArray services = run.array();
    QCOMPARE(services.size(), 8);
    QMap<QString, QString> grades;
    for (const auto &service : services) {
        grades.insert(service["resourceType"_L1].toString(), service["grade"_L1].toString());
        QVERIFY(service["resources"_L1].toInt() >= 1);
    }
    QCOMPARE(grades.value(u"Microsoft.Compute/virtualMachines"_s), u"ok"_s);
    QCOMPARE(grades.value(u"Microsoft.ContainerService/managedClusters"_s), u"warning"_s);
    QCOMPARE(grades.value(u"Microsoft.KeyVault/vaults"_s), u"problem"_s);
    QVERIFY(m_ctl->run({u"services"_s}).output.contains("not in the list"));
}

void ReadinessCommandTest::shouldReportWhatCannotBeListed()
{
    SandboxProcess sandbox(
        {u"--fault"_s, u"kind=403,path=*/resources"_s, u"--fault"_s, u"kind=401,path=/subscriptions"_s});
    LockboxCtl ctl;
    ctl.useCloudFile(sandbox.readyLine());
    for (const QString &command : {u"readiness"_s, u"services"_s}) {
        const CommandRun run = ctl.run({command, u"--json"_s});
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(run.output, QByteArray());
        QVERIFY(!run.messages.isEmpty());
    }
}

QTEST_GUILESS_MAIN(ReadinessCommandTest)
#include "tst_readinesscommand.moc"
