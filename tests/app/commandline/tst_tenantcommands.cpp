// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockboxctl.h"
#include "sandboxprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Tests::CommandRun;
using Tests::LockboxCtl;
using Tests::SandboxProcess;

// `operations`, `opted-in`, `enable` and `disable` of the real program.
class TenantCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--scenario"_s, u"empty"_s});
        m_ctl = std::make_unique<LockboxCtl>();
        m_ctl->useCloudFile(m_sandbox->readyLine());
    }

    void shouldListTheOperations();
    void shouldTellTheStateOfEachTenant();
    void shouldFindATenantByIdAndByDomain();
    void shouldTellWhyTheStateIsNotKnown();
    void shouldSwitchOnlyAfterTheWord_data();
    void shouldSwitchOnlyAfterTheWord();
    void shouldSayWhatTheSwitchDoes();
    void shouldPrintTheNewState();
    void shouldExplainARefusal();
    void shouldNotTurnToAnotherTenantThanTheTokens();

private:
    QString homeTenant() const
    {
        return m_ctl->run({u"tenants"_s, u"--json"_s}).array().first()["tenantId"_L1].toString();
    }
    QJsonValue isOptedIn(const QString &tenant) const
    {
        return m_ctl->run({u"opted-in"_s, u"--json"_s, u"--tenant"_s, tenant}).array().first()["isOptedIn"_L1];
    }
    int switchesSent() const
    {
        return static_cast<int>(QJsonDocument(m_sandbox->get(u"log"_s)).toJson().count("ableLockbox"));
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<LockboxCtl> m_ctl;
};

void TenantCommandsTest::shouldListTheOperations()
{
    const CommandRun run = m_ctl->run({u"operations"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.array().size(), 10);
    QCOMPARE(run.array().at(2)["name"_L1].toString(), u"Microsoft.CustomerLockbox/requests/read"_s);
    QVERIFY(m_ctl->run({u"operations"_s}).output.contains("Microsoft.CustomerLockbox/requests/read"));
}

void TenantCommandsTest::shouldTellTheStateOfEachTenant()
{
    const CommandRun run = m_ctl->run({u"opted-in"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.array().size(), 2);
    for (const auto &entry : run.array()) {
        QCOMPARE(entry.toObject().keys(), (QStringList{u"displayName"_s, u"isOptedIn"_s, u"reason"_s, u"tenantId"_s}));
        QCOMPARE(entry["isOptedIn"_L1], QJsonValue(true));
    }
    QVERIFY(m_ctl->run({u"opted-in"_s}).output.contains("Contoso   enabled"));
}

void TenantCommandsTest::shouldFindATenantByIdAndByDomain()
{
    const QString id = homeTenant();
    for (const QString &name : {id, id.toUpper(), u"Contoso.example"_s}) {
        const CommandRun run = m_ctl->run({u"opted-in"_s, u"--json"_s, u"--tenant"_s, name});
        QCOMPARE(run.array().size(), 1);
        QCOMPARE(run.array().first()["tenantId"_L1].toString(), id);
    }
    QCOMPARE(m_ctl->run({u"opted-in"_s, u"--tenant"_s, u"nobody.example"_s}).exitCode, 1);
}

void TenantCommandsTest::shouldTellWhyTheStateIsNotKnown()
{
    // GIVEN a service that does not tell
    m_sandbox->addFault({{u"kind"_s, u"403"_s}, {u"path"_s, u"tenantOptedIn"_s}});

    const CommandRun run = m_ctl->run({u"opted-in"_s, u"--json"_s});

    // THEN it is unknown, not no
    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.array().first()["isOptedIn"_L1].isNull());
    QVERIFY(!run.array().first()["reason"_L1].toString().isEmpty());
}

void TenantCommandsTest::shouldSwitchOnlyAfterTheWord_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("isSent");
    QTest::newRow("the word") << "disable\n"_ba << true;
    QTest::newRow("in another case, with blanks") << "  Disable \n"_ba << true;
    QTest::newRow("the other word") << "enable\n"_ba << false;
    QTest::newRow("yes") << "yes\n"_ba << false;
    QTest::newRow("an empty line") << "\n"_ba << false;
    QTest::newRow("nothing") << ""_ba << false;
}

void TenantCommandsTest::shouldSwitchOnlyAfterTheWord()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const bool, isSent);
    const CommandRun run = m_ctl->run({u"disable"_s, u"--tenant"_s, u"contoso.example"_s}, typed);
    QCOMPARE(run.exitCode, isSent ? 0 : 1);
    QCOMPARE(switchesSent(), isSent ? 1 : 0);
    QCOMPARE(isOptedIn(u"contoso.example"_s), QJsonValue(!isSent));
}

void TenantCommandsTest::shouldSayWhatTheSwitchDoes()
{
    const QString tenant = homeTenant();
    const QString asked = QString::fromUtf8(m_ctl->run({u"disable"_s, u"--tenant"_s, tenant}).messages);
    QVERIFY(asked.contains(u"nobody is asked before Microsoft"_s));
    QVERIFY(asked.contains(u"Contoso (%1)"_s.arg(tenant)));
    QVERIFY(asked.contains(u"At present: enabled"_s));
    QVERIFY(asked.contains(u"Global Administrator"_s));
    QVERIFY(asked.contains(u"Type “disable”"_s));
}

void TenantCommandsTest::shouldPrintTheNewState()
{
    // WHEN it is switched off and on again without questions
    const QStringList rest{u"--yes"_s, u"--json"_s, u"--tenant"_s, u"contoso.example"_s};
    const CommandRun off = m_ctl->run(QStringList{u"disable"_s} + rest);
    const CommandRun on = m_ctl->run(QStringList{u"enable"_s} + rest);

    // THEN what Azure tells is printed
    QCOMPARE(off.exitCode, 0);
    QCOMPARE(off.object()["isOptedIn"_L1], QJsonValue(false));
    QCOMPARE(on.exitCode, 0);
    QCOMPARE(on.object()["isOptedIn"_L1], QJsonValue(true));
    QCOMPARE(on.object()["displayName"_L1].toString(), u"Contoso"_s);
}

void TenantCommandsTest::shouldExplainARefusal()
{
    m_sandbox->addFault({{u"kind"_s, u"403"_s}, {u"path"_s, u"enableLockbox"_s}});
    const CommandRun run = m_ctl->run({u"enable"_s, u"--yes"_s, u"--tenant"_s, u"contoso.example"_s});
    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.messages.contains("Only a Global Administrator"));
}

void TenantCommandsTest::shouldNotTurnToAnotherTenantThanTheTokens()
{
    // GIVEN a token for one tenant
    const QByteArray claims = "{\"tid\":\""_ba + homeTenant().toLatin1() + "\"}"_ba;
    m_ctl->setVariable(u"LOCKBOX_ACCESS_TOKEN"_s,
        QString::fromLatin1(
            "e30."_ba + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln"_ba));

    // WHEN another one is named, THEN nothing is sent
    const CommandRun other = m_ctl->run({u"disable"_s, u"--yes"_s, u"--tenant"_s, u"fabrikam.example"_s});
    QCOMPARE(other.exitCode, 1);
    QCOMPARE(switchesSent(), 0);

    // AND without a name it is the token's
    QCOMPARE(m_ctl->run({u"disable"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(isOptedIn(u"contoso.example"_s), QJsonValue(false));
}

QTEST_GUILESS_MAIN(TenantCommandsTest)
#include "tst_tenantcommands.moc"
