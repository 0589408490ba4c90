// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockboxctl.h"
#include "sandboxprocess.h"
#include "waitfor.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Tests::CommandRun;
using Tests::LockboxCtl;
using Tests::SandboxProcess;

// approve and deny by the real program against the real sandbox, which counts what it receives.
class DecisionCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        m_ctl = std::make_unique<LockboxCtl>();
        m_ctl->useCloudFile(m_sandbox->readyLine());
        const QJsonArray requests = m_ctl->run({u"list"_s, u"--json"_s}).array();
        for (const auto &request : requests) {
            if (request["decidable"_L1].toBool()) {
                m_pending = request.toObject();
            }
        }
        QVERIFY(!m_pending.isEmpty());
    }

    void shouldReportWhatTheServiceReports_data()
    {
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("approve") << u"approve"_s << u"Approved"_s;
        QTest::newRow("deny") << u"deny"_s << u"Denied"_s;
    }
    void shouldReportWhatTheServiceReports()
    {
        // GIVEN a pending request
        QFETCH(const QString, verdict);
        QFETCH(const QString, outcome);

        // WHEN it is decided
        const CommandRun run = m_ctl->run({verdict, id(), u"--yes"_s, u"--reason"_s, u"agreed"_s, u"--json"_s});

        // THEN the outcome is the service's, it was sent once, and the next list agrees
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.messages, QByteArray());
        const QJsonObject result = run.object();
        QCOMPARE(result["requestId"_L1].toString(), id());
        QCOMPARE(result["subscriptionId"_L1], m_pending["subscriptionId"_L1]);
        QCOMPARE(result["verdict"_L1].toString(), verdict);
        QCOMPARE(result["outcome"_L1].toString(), outcome.toLower());
        QCOMPARE(result["status"_L1].toString(), outcome);
        QVERIFY(result["error"_L1].isNull());
        QCOMPARE(m_sandbox->decisionsSent(id()), 1);
        QCOMPARE(statusNow(), outcome);
    }

    void shouldHoldToTheShortestReason()
    {
        // GIVEN a user who wants reasons
        QVERIFY(QDir(m_ctl->home()).mkpath(u"config/lockbox-console"_s));
        QFile settings(m_ctl->home() + u"/config/lockbox-console/preferences.ini"_s);
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[Decisions]\nShortestReason=10\n");
        settings.close();

        // WHEN one is too short, THEN nothing is sent
        const CommandRun refused = m_ctl->run({u"approve"_s, id(), u"--yes"_s, u"--reason"_s, u"agreed"_s});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.messages.contains("10 characters"));
        QCOMPARE(m_sandbox->decisionsSent(id()), 0);

        // WHEN it is long enough, THEN it is
        const CommandRun run = m_ctl->run({u"approve"_s, id(), u"--yes"_s, u"--reason"_s, u"agreed by two"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(m_sandbox->decisionsSent(id()), 1);
    }

    void shouldDecideByATypedConfirmation_data()
    {
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<int>("sent");
        QTest::newRow("ticket digits approve") << u"approve"_s << "<digits>\n"_ba << 1;
        QTest::newRow("without line break") << u"approve"_s << "<digits>"_ba << 1;
        QTest::newRow("wrong digits") << u"approve"_s << "12345\n"_ba << 0;
        QTest::newRow("yes does not approve") << u"approve"_s << "yes\n"_ba << 0;
        QTest::newRow("nothing typed") << u"approve"_s << "\n"_ba << 0;
        QTest::newRow("end of input") << u"approve"_s << QByteArray() << 0;
        QTest::newRow("the word denies") << u"deny"_s << "deny\n"_ba << 1;
        QTest::newRow("yes does not deny") << u"deny"_s << "yes\n"_ba << 0;
        QTest::newRow("end of input for deny") << u"deny"_s << QByteArray() << 0;
    }
    void shouldDecideByATypedConfirmation()
    {
        // GIVEN a decision without --yes
        QFETCH(const QString, verdict);
        QFETCH(QByteArray, typed);
        QFETCH(const int, sent);
        typed.replace("<digits>", m_pending["supportRequest"_L1].toString().last(4).toUtf8());

        // WHEN something is typed
        const CommandRun run = m_ctl->run({verdict, id(), u"--json"_s}, typed);

        // THEN only the right answer decides, and the question named what is at stake
        QCOMPARE(run.exitCode, sent == 1 ? 0 : 1);
        QCOMPARE(m_sandbox->decisionsSent(id()), sent);
        for (const QByteArray &fact : {id().toUtf8(), m_pending["supportRequest"_L1].toString().toUtf8(),
                 m_pending["resources"_L1][0].toString().toUtf8(), m_pending["subscriptionId"_L1].toString().toUtf8(),
                 "Cloud: sandbox"_ba}) {
            QVERIFY2(run.messages.contains(fact), run.messages.constData());
        }
    }

    void shouldSendNothingWhenEndedDuringTheQuestion()
    {
        // GIVEN a program that asks
        QProcess process;
        m_ctl->prepare(process, {u"approve"_s, id()});
        QSignalSpy asked(&process, &QProcess::readyReadStandardError);
        process.start();
        QVERIFY(asked.wait(60'000));

        // WHEN it is told to end
        QSignalSpy finished(&process, &QProcess::finished);
        process.terminate();
        QVERIFY(finished.wait(60'000));

        // THEN nothing was sent
        QCOMPARE(m_sandbox->decisionsSent(id()), 0);
        QCOMPARE(statusNow(), u"Pending"_s);
    }

    void shouldAdmitNotToKnowWhenEndedAfterSending()
    {
        // GIVEN a decision that the service has received and does not answer
        m_sandbox->addFault({{u"kind"_s, u"hang"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"updateApproval"_s}});
        QProcess process;
        m_ctl->prepare(process, {u"approve"_s, id(), u"--yes"_s, u"--json"_s});
        process.start();
        QVERIFY(Tests::comesTrue([this] { return m_sandbox->decisionsSent(id()) == 1; }));

        // WHEN the program is told to end
        QSignalSpy finished(&process, &QProcess::finished);
        process.terminate();
        QVERIFY(finished.wait(60'000));

        // THEN it ends in order and claims nothing
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 4);
        const QJsonDocument result = QJsonDocument::fromJson(process.readAllStandardOutput());
        QCOMPARE(result["outcome"_L1].toString(), u"unknown"_s);
        QCOMPARE(m_sandbox->decisionsSent(id()), 1);
    }

    void shouldAdmitThatSomebodyElseWasFaster()
    {
        // GIVEN an approver who denies just before our approval arrives
        m_sandbox->addFault({{u"kind"_s, u"other-approver"_s}, {u"path"_s, u"updateApproval"_s},
            {u"decision"_s, u"Deny"_s}, {u"count"_s, 1}});

        // WHEN it is approved
        const CommandRun run = m_ctl->run({u"approve"_s, id(), u"--yes"_s, u"--json"_s});

        // THEN the service's outcome is told, and the decision was sent once
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.object()["outcome"_L1].toString(), u"overtaken"_s);
        QCOMPARE(m_sandbox->decisionsSent(id()), 1);
        QVERIFY(statusNow().startsWith(u"Den"_s)); // Denying or Denied
    }

    void shouldNotDecideWhatHasExpired()
    {
        m_sandbox->post(u"clock"_s, {{u"advance"_s, 5 * 86'400}});
        const CommandRun run = m_ctl->run({u"approve"_s, id(), u"--yes"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.object()["outcome"_L1].toString(), u"expired"_s);
        QCOMPARE(m_sandbox->decisionsSent(id()), 0);
    }

    void shouldNotDecideTwice()
    {
        QCOMPARE(m_ctl->run({u"deny"_s, id(), u"--yes"_s}).exitCode, 0);
        const CommandRun run = m_ctl->run({u"approve"_s, id(), u"--yes"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.object()["outcome"_L1].toString(), u"overtaken"_s);
        QCOMPARE(run.object()["status"_L1].toString(), u"Denied"_s);
        QCOMPARE(m_sandbox->decisionsSent(id()), 1);
    }

    void shouldNotDecideARepeatedId()
    {
        // GIVEN another record with the same id
        const QJsonValue record = m_ctl->run({u"show"_s, id(), u"--json"_s}).object()["raw"_L1];
        m_sandbox->post(
            u"subscriptions/%1/requests"_s.arg(m_pending["subscriptionId"_L1].toString()), record.toObject());

        // WHEN it is approved, THEN nothing is sent, because it is not known which is meant
        const CommandRun run = m_ctl->run({u"approve"_s, id(), u"--yes"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.object()["outcome"_L1].toString(), u"failed"_s);
        QCOMPARE(m_sandbox->decisionsSent(id()), 0);
        QCOMPARE(m_ctl->run({u"show"_s, id(), u"--json"_s}).messageCount(), 1);
    }

    void shouldNotDecideWhatIsNotThere()
    {
        const QString unknown = u"00000000-0000-0000-0000-000000000000"_s;
        const CommandRun run = m_ctl->run({u"approve"_s, unknown, u"--yes"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.output, QByteArray());
        QCOMPARE(m_sandbox->decisionsSent(unknown), 0);
    }

    void shouldNeverSendTwice_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const QJsonValue &kind, bool isApplied, int exitCode,
                             const QString &outcome) {
            QTest::newRow(name) << QJsonObject{{u"kind"_s, kind}, {u"applied"_s, isApplied}} << exitCode << outcome;
        };
        row("forbidden", 403, false, 3, u"refused"_s);
        row("signed out", 401, false, 3, u"refused"_s);
        row("throttled", 429, false, 4, u"refused"_s);
        row("reset after it arrived", u"reset"_s, true, 0, u"approved"_s);
        row("cut off after it arrived", u"truncate"_s, true, 0, u"approved"_s);
        row("gateway error after it arrived", 502, true, 0, u"approved"_s);
    }
    void shouldNeverSendTwice()
    {
        // GIVEN a fault of the one call that decides
        QFETCH(QJsonObject, fault);
        fault.insert(u"method"_s, u"POST"_s);
        fault.insert(u"path"_s, u"updateApproval"_s);
        m_sandbox->addFault(fault);

        // WHEN the request is approved
        const CommandRun run = m_ctl->run({u"approve"_s, id(), u"--yes"_s, u"--json"_s});

        // THEN the truth is read, and nothing is sent again
        QTEST(run.object()["outcome"_L1].toString(), "outcome");
        QTEST(run.exitCode, "exitCode");
        QCOMPARE(m_sandbox->decisionsSent(id()), 1);
    }

    void shouldTellPeopleTheOutcomeInASentence()
    {
        const CommandRun run = m_ctl->run({u"deny"_s, id(), u"--yes"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.output.count('\n'), 1);
        QVERIFY(run.output.contains("denied"));
    }

    void shouldKeepTheTokenOutOfItsFiles()
    {
        QCOMPARE(m_ctl->run({u"deny"_s, id(), u"--yes"_s, u"--reason"_s, u"kept reason"_s}).exitCode, 0);
        QVERIFY(m_ctl->writtenFiles().contains("kept reason"));
        QVERIFY(!m_ctl->writtenFiles().contains(Tests::commandLineToken));
    }

private:
    QString id() const { return m_pending["requestId"_L1].toString(); }
    QString statusNow() const { return m_ctl->run({u"show"_s, id(), u"--json"_s}).object()["status"_L1].toString(); }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<LockboxCtl> m_ctl;
    QJsonObject m_pending; // list entry of the request that is decided
};

QTEST_GUILESS_MAIN(DecisionCommandTest)
#include "tst_decisioncommand.moc"
