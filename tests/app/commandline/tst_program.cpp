// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockboxctl.h"
#include "sandboxprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Tests::CommandRun;
using Tests::LockboxCtl;
using Tests::SandboxProcess;

namespace
{

const QString requestsPath = u"/providers/Microsoft.CustomerLockbox/requests"_s;

QStringList textsOf(const QJsonArray &array, QLatin1StringView member)
{
    QStringList texts;
    for (const auto &item : array) {
        texts << item[member].toString();
    }
    return texts;
}

} // namespace

// The reading commands of the real program against the real sandbox.
class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        m_ctl = std::make_unique<LockboxCtl>();
        m_ctl->useCloudFile(m_sandbox->readyLine());
    }

    void shouldListEveryRequestAsJson()
    {
        // WHEN the requests of all subscriptions are listed
        const CommandRun run = m_ctl->run({u"list"_s, u"--json"_s});

        // THEN there is an object with the promised members for each, and nothing on the error stream
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.messages, QByteArray());
        const QJsonArray requests = run.array();
        QVERIFY(requests.size() > 3);
        QStringList keys = {u"requestId"_s, u"subscriptionId"_s, u"status"_s, u"queue"_s, u"createdDateTime"_s,
            u"expirationDateTime"_s, u"duration"_s, u"resources"_s, u"resourceType"_s, u"supportRequest"_s,
            u"justification"_s, u"decidable"_s};
        keys.sort();
        for (const auto &request : requests) {
            QCOMPARE(request.toObject().keys(), keys);
            const bool isPending = request["status"_L1].toString() == u"Pending"_s;
            QCOMPARE(request["decidable"_L1].toBool(), isPending);
        }
        QVERIFY(textsOf(requests, "queue"_L1).contains(u"attention"_s));
    }

    void shouldListForPeople()
    {
        const CommandRun run = m_ctl->run({u"list"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.output.startsWith("LEFT"));
        QCOMPARE(run.output.count('\n'), m_ctl->run({u"list"_s, u"--json"_s}).array().size() + 1);
    }

    void shouldSayWhenThereIsNothing()
    {
        const SandboxProcess empty({u"--scenario"_s, u"empty"_s});
        m_ctl->useCloudFile(empty.readyLine());
        QCOMPARE(m_ctl->run({u"list"_s, u"--json"_s}).output, "[\n]\n"_ba);
        const CommandRun run = m_ctl->run({u"list"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.output.contains("no Lockbox request"));
    }

    void shouldAskOnlyTheNamedSubscriptions()
    {
        // GIVEN two of the subscriptions
        const QStringList all = textsOf(m_ctl->run({u"subscriptions"_s, u"--json"_s}).array(), "subscriptionId"_L1);
        QVERIFY(all.size() > 2);

        // WHEN they alone are listed, the later one first
        const CommandRun run =
            m_ctl->run({u"list"_s, u"--json"_s, u"--subscription"_s, all.at(1), u"--subscription"_s, all.at(0)});

        // THEN their requests come in that order, and no others
        QCOMPARE(run.exitCode, 0);
        QStringList seen = textsOf(run.array(), "subscriptionId"_L1);
        seen.removeDuplicates();
        QCOMPARE(seen, QStringList({all.at(1), all.at(0)}));
    }

    void shouldShowARequestByAnyOfItsNames()
    {
        const QJsonObject listed = m_ctl->run({u"list"_s, u"--json"_s}).array().first().toObject();
        const QString id = listed["requestId"_L1].toString();
        const QString armId = u"/subscriptions/%1%2/%3"_s.arg(listed["subscriptionId"_L1].toString(), requestsPath, id);
        for (const QString &name : {id, id.toUpper(), u"LockboxRequest_"_s + id, armId}) {
            const CommandRun run = m_ctl->run({u"show"_s, name, u"--json"_s});
            QCOMPARE(run.exitCode, 0);
            const QJsonObject shown = run.object();
            for (auto member = listed.begin(); member != listed.end(); ++member) {
                QCOMPARE(shown[member.key()], member.value());
            }
            QCOMPARE(shown["raw"_L1]["properties"_L1]["requestId"_L1].toString(), id);
            QCOMPARE(shown["type"_L1].toString(), u"requests"_s);
        }
        QVERIFY(m_ctl->run({u"show"_s, id}).output.contains(id.toUtf8()));
    }

    void shouldSayThatARequestIsNotThere()
    {
        const CommandRun run = m_ctl->run({u"show"_s, u"00000000-0000-0000-0000-000000000000"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.output, QByteArray());
        QCOMPARE(run.messageCount(), 1);
    }

    void shouldPrintTenantsAndSubscriptions()
    {
        const CommandRun tenants = m_ctl->run({u"tenants"_s});
        QCOMPARE(tenants.exitCode, 0);
        QVERIFY(tenants.output.startsWith("TENANT"));
        const CommandRun subscriptions = m_ctl->run({u"subscriptions"_s});
        QCOMPARE(subscriptions.exitCode, 0);
        QVERIFY(subscriptions.output.startsWith("SUBSCRIPTION"));
    }

    void shouldPrintTheRestWhenOneSubscriptionFails_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        QTest::newRow("forbidden") << QJsonObject{{u"kind"_s, 403}};
        QTest::newRow("signed out") << QJsonObject{{u"kind"_s, 401}};
        QTest::newRow("unknown") << QJsonObject{{u"kind"_s, 404}};
        QTest::newRow("throttled") << QJsonObject{{u"kind"_s, 429}, {u"retryAfter"_s, 7}};
        QTest::newRow("failure") << QJsonObject{{u"kind"_s, 500}};
        QTest::newRow("gateway") << QJsonObject{{u"kind"_s, u"html"_s}};
        QTest::newRow("garbage") << QJsonObject{{u"kind"_s, u"garbage"_s}};
        QTest::newRow("cut off") << QJsonObject{{u"kind"_s, u"truncate"_s}};
        QTest::newRow("reset") << QJsonObject{{u"kind"_s, u"reset"_s}};
        QTest::newRow("error in 200") << QJsonObject{{u"kind"_s, u"error-in-ok"_s}};
        QTest::newRow("foreign next link") << QJsonObject{{u"kind"_s, u"next-link-foreign"_s}};
        QTest::newRow("repeated next link") << QJsonObject{{u"kind"_s, u"next-link-repeated"_s}};
    }
    void shouldPrintTheRestWhenOneSubscriptionFails()
    {
        // GIVEN one of several subscriptions that fails
        QFETCH(QJsonObject, fault);
        const QStringList all = textsOf(m_ctl->run({u"list"_s, u"--json"_s}).array(), "subscriptionId"_L1);
        const QString &failing = all.first();
        fault.insert(u"path"_s, u"/subscriptions/%1%2"_s.arg(failing, requestsPath));
        m_sandbox->addFault(fault);

        // WHEN all are listed
        const CommandRun run = m_ctl->run({u"list"_s, u"--json"_s});

        // THEN the others are printed, the failed one has one line with its id, and the exit code tells
        QCOMPARE(run.exitCode, 4);
        QCOMPARE(run.messageCount(), 1);
        QVERIFY(run.messages.contains(failing.toUtf8()));
        QStringList printed = textsOf(run.array(), "subscriptionId"_L1);
        QStringList others = all;
        printed.removeAll(failing);
        others.removeAll(failing);
        QCOMPARE(printed, others);
    }

    void shouldTellSignedOutAndForbiddenByTheExitCode_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("signed out everywhere") << requestsPath << 401 << 3;
        QTest::newRow("signed out at discovery") << u"/subscriptions"_s << 401 << 3;
        QTest::newRow("forbidden at discovery") << u"/subscriptions"_s << 403 << 3;
        QTest::newRow("failure at discovery") << u"/subscriptions"_s << 503 << 4;
    }
    void shouldTellSignedOutAndForbiddenByTheExitCode()
    {
        QFETCH(const QString, path);
        QFETCH(const int, status);
        m_sandbox->addFault({{u"kind"_s, status}, {u"path"_s, path}});
        QTEST(m_ctl->run({u"list"_s, u"--json"_s}).exitCode, "exitCode");
    }

    void shouldTellAMissingRoleWhenShowing()
    {
        const QJsonObject listed = m_ctl->run({u"list"_s, u"--json"_s}).array().first().toObject();
        m_sandbox->addFault({{u"kind"_s, 403}, {u"path"_s, requestsPath}});
        const CommandRun run = m_ctl->run({u"show"_s, listed["requestId"_L1].toString(), u"--json"_s,
            u"--subscription"_s, listed["subscriptionId"_L1].toString()});
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(run.output, QByteArray());
    }

    void shouldFailWhenNobodyAnswers()
    {
        // GIVEN a sandbox that has ended
        m_sandbox.reset();
        for (const QString &command : {u"list"_s, u"tenants"_s, u"subscriptions"_s}) {
            const CommandRun run = m_ctl->run({command, u"--json"_s});
            QCOMPARE(run.exitCode, 4);
            QCOMPARE(run.output, QByteArray());
            QCOMPARE(run.messageCount(), 1);
        }
    }

    void shouldJudgeExpiryByTheServicesClock()
    {
        // GIVEN a service whose clock runs five days ahead of this computer's, with requests that it still calls
        // pending
        m_sandbox->addFault({{u"kind"_s, u"clock-skew"_s}, {u"seconds"_s, 5 * 86'400}});

        // THEN none of them can be decided any more
        const CommandRun run = m_ctl->run({u"list"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        const QJsonArray requests = run.array();
        QVERIFY(textsOf(requests, "status"_L1).contains(u"Pending"_s));
        for (const auto &request : requests) {
            QCOMPARE(request["decidable"_L1].toBool(), false);
        }
    }

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<LockboxCtl> m_ctl;
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
