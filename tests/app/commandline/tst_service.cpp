// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockboxctl.h"
#include "sandboxprocess.h"
#include "scriptedserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Tests::CommandRun;
using Tests::LockboxCtl;

// Which Azure is asked, and with what token: by the real program.
class ServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepTheWorldOfTheBuiltInSandboxBetweenRuns()
    {
        // GIVEN a computer on which nothing was ever set up
        LockboxCtl ctl;
        ctl.unsetVariable(u"LOCKBOX_ACCESS_TOKEN"_s);

        // WHEN the requests are listed, one is denied, and they are listed again
        const CommandRun before = ctl.run({u"list"_s, u"--json"_s});
        QCOMPARE(before.exitCode, 0);
        QVERIFY(before.messages.contains("sandbox"));
        const QJsonArray requests = before.array();
        QString pending;
        for (const auto &request : requests) {
            pending = request["decidable"_L1].toBool() ? request["requestId"_L1].toString() : pending;
        }
        QVERIFY(!pending.isEmpty());
        QCOMPARE(ctl.run({u"deny"_s, pending, u"--yes"_s}).exitCode, 0);
        const CommandRun after = ctl.run({u"show"_s, pending, u"--json"_s, u"--sandbox"_s});

        // THEN the second run sees what the first did
        QCOMPARE(after.exitCode, 0);
        QCOMPARE(after.object()["status"_L1].toString(), u"Denied"_s);
        QCOMPARE(after.messages, QByteArray());
    }

    void shouldTakeTheReadyLineOfASandboxAsCloudFile()
    {
        const Tests::SandboxProcess sandbox({u"--scenario"_s, u"empty"_s});
        LockboxCtl ctl;
        ctl.useCloudFile(sandbox.readyLine());
        const CommandRun run = ctl.run({u"tenants"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(!run.array().isEmpty());
    }

    void shouldSendTheTokenOnlyInItsHeader()
    {
        // GIVEN a server
        Tests::ScriptedServer server;
        server.expect(
            "GET"_ba, "/tenants?api-version=2022-12-01"_ba, Tests::ScriptedAnswer::json(R"({"value":[]})"_ba, 401));
        LockboxCtl ctl;
        ctl.useCloudAt(server.url());

        // WHEN it refuses the token
        const CommandRun run = ctl.run({u"tenants"_s});

        // THEN it received the token, and nobody else did
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(server.received().first().headers.value("authorization"_ba), "Bearer " + Tests::commandLineToken);
        QVERIFY(!server.received().first().target.contains(Tests::commandLineToken));
        QVERIFY(!(run.output + run.messages + ctl.writtenFiles()).contains(Tests::commandLineToken));
    }

    void shouldUseAFixedTokenForALoopbackCloudWithoutOne()
    {
        Tests::ScriptedServer server;
        server.expect(
            "GET"_ba, "/tenants?api-version=2022-12-01"_ba, Tests::ScriptedAnswer::json(R"({"value":[]})"_ba));
        LockboxCtl ctl;
        ctl.useCloudAt(server.url());
        ctl.unsetVariable(u"LOCKBOX_ACCESS_TOKEN"_s);
        QCOMPARE(ctl.run({u"tenants"_s}).exitCode, 0);
        QCOMPARE(server.received().first().headers.value("authorization"_ba), "Bearer sandbox"_ba);
    }

    void shouldSayWhatToDoWithoutAToken()
    {
        LockboxCtl ctl;
        ctl.unsetVariable(u"LOCKBOX_ACCESS_TOKEN"_s);
        const CommandRun run = ctl.run({u"list"_s, u"--cloud"_s, u"usgovernment"_s});
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(run.output, QByteArray());
        QVERIFY(run.messages.contains("LOCKBOX_ACCESS_TOKEN"));
        QVERIFY(run.messages.contains("lockboxctl sign-in"));
        QVERIFY(run.messages.contains("Azure US Government"));
    }

    void shouldRefuseCloudsThatWouldLeakTheToken_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("no JSON") << "name=x"_ba;
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("plain http elsewhere")
            << R"({"name":"x","arm":"http://198.51.100.7","authority":"https://a.example","portal":"https://p.example"})"_ba;
        QTest::newRow("loopback in name only")
            << R"({"name":"x","arm":"http://127.0.0.1.a.example","authority":"https://a.example",)"_ba +
                   R"("portal":"https://p.example"})"_ba;
    }
    void shouldRefuseCloudsThatWouldLeakTheToken()
    {
        QFETCH(const QByteArray, file);
        LockboxCtl ctl;
        ctl.useCloudFile(file);
        const CommandRun run = ctl.run({u"list"_s});
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.output, QByteArray());
        QCOMPARE(run.messageCount(), 1);
    }

    void shouldRefuseAnUnknownCloud()
    {
        const CommandRun run = LockboxCtl().run({u"list"_s, u"--cloud"_s, u"mars"_s});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.messages.contains("mars"));
    }
};

QTEST_GUILESS_MAIN(ServiceTest)
#include "tst_service.moc"
