// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockboxctl.h"
#include "sandboxprocess.h"
#include "waitfor.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;
using Tests::LockboxCtl;
using Tests::SandboxProcess;

namespace
{

// A watch under way, line by line.
class RunningWatch
{
public:
    RunningWatch(const LockboxCtl &ctl, const QStringList &arguments)
    {
        ctl.prepare(m_process, arguments);
        m_process.start();
    }
    ~RunningWatch()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(RunningWatch)

    // Reads on until a line of this event comes; an empty object when none came within 40 seconds.
    QJsonObject next(const QString &event)
    {
        QJsonObject found;
        std::ignore = QTest::qWaitFor(
            [&] {
                while (found.isEmpty() && m_process.canReadLine()) {
                    const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
                    m_areAllObjects = m_areAllObjects && !line.isEmpty();
                    found = line["event"_L1].toString() == event ? line : QJsonObject();
                }
                return !found.isEmpty();
            },
            std::chrono::seconds(40));
        return found;
    }

    bool areAllObjects() const { return m_areAllObjects; }

    // Asks it to end as the system does; its exit code, -1 when it did not end by itself.
    int terminate()
    {
        m_process.terminate();
        return m_process.waitForFinished() && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode()
                                                                                             : -1;
    }

private:
    QProcess m_process;
    bool m_areAllObjects = true;
};

} // namespace

// The real program against the real sandbox.
class WatchCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldPrintALineForEachChangeAndGap();
    void shouldEndWellWhenTheSystemAsks();
    void shouldEndAfterTheDuration();
    void shouldTellWhenTheWatchIsBrokenAtItsEnd_data();
    void shouldTellWhenTheWatchIsBrokenAtItsEnd();
    void shouldSpeakToPeople();

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<LockboxCtl> m_ctl;
};

void WatchCommandTest::init()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--time-scale"_s, u"0"_s});
    m_ctl = std::make_unique<LockboxCtl>();
    m_ctl->useCloudFile(m_sandbox->readyLine());
    // The shortest period; half of it while a request is pending.
    QVERIFY(QDir().mkpath(m_ctl->home() + u"/config/lockbox-console"_s));
    QFile settings(m_ctl->home() + u"/config/lockbox-console/preferences.ini"_s);
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[Watching]\nCheckPeriodSeconds=30\n");
}

void WatchCommandTest::shouldPrintALineForEachChangeAndGap()
{
    // GIVEN a watch with two pending requests or more
    RunningWatch watch(*m_ctl, {u"watch"_s, u"--json"_s});
    QList<QJsonObject> pending;
    QJsonObject found = watch.next(u"request-found"_s);
    while (pending.size() < 2) {
        QVERIFY(!found.isEmpty());
        if (found["after"_L1] == u"Pending"_s &&
            (pending.isEmpty() || pending[0]["subscriptionId"_L1] != found["subscriptionId"_L1])) {
            pending.append(found);
        }
        found = watch.next(u"request-found"_s);
    }
    QCOMPARE(watch.next(u"watching"_s)["period"_L1].toInt(), 15);

    // WHEN a colleague denies one, and the role on the subscription of the other lapses
    const QString subscription = pending[1]["subscriptionId"_L1].toString();
    m_sandbox->post(u"subscriptions/%1/requests/%2"_s.arg(
                        pending[0]["subscriptionId"_L1].toString(), pending[0]["requestId"_L1].toString()),
        {{u"status"_s, u"Denied"_s}});
    m_sandbox->addFault({{u"kind"_s, u"403"_s}, {u"path"_s, u"*%1*/requests"_s.arg(subscription)}, {u"count"_s, 1}});

    // THEN each is a line, and so is the end of the gap
    const QJsonObject changed = watch.next(u"request-changed"_s);
    QCOMPARE(changed["requestId"_L1], pending[0]["requestId"_L1]);
    QCOMPARE(changed["before"_L1].toString(), u"Pending"_s);
    QCOMPARE(changed["after"_L1].toString(), u"Denied"_s);
    const QJsonObject began = watch.next(u"gap-began"_s);
    QCOMPARE(began["subscriptionId"_L1].toString(), subscription);
    QCOMPARE(began["kind"_L1].toString(), u"blind"_s);
    QVERIFY(!began["tenantId"_L1].toString().isEmpty());
    QVERIFY(!began["lastGoodRead"_L1].toString().isEmpty());
    QCOMPARE(watch.next(u"gap-ended"_s)["subscriptionId"_L1].toString(), subscription);
    QVERIFY(watch.areAllObjects());
}

void WatchCommandTest::shouldEndWellWhenTheSystemAsks()
{
    RunningWatch watch(*m_ctl, {u"watch"_s, u"--json"_s});
    QCOMPARE(watch.next(u"watching"_s)["subscriptions"_L1].toInt(), 5);
    QCOMPARE(watch.terminate(), 0);
}

void WatchCommandTest::shouldEndAfterTheDuration()
{
    const Tests::CommandRun run = m_ctl->run({u"watch"_s, u"--json"_s, u"--duration"_s, u"2"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.contains(R"("event":"watching")"));
    QVERIFY(!(run.output + run.messages).contains(Tests::commandLineToken));
}

void WatchCommandTest::shouldTellWhenTheWatchIsBrokenAtItsEnd_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no role") << u"403"_s << u"*/requests"_s << 3;
    QTest::newRow("no sign-in") << u"401"_s << u"*"_s << 3;
    QTest::newRow("failing") << u"503"_s << u"*/requests"_s << 4;
    QTest::newRow("not answering") << u"hang"_s << u"*"_s << 4;
}

void WatchCommandTest::shouldTellWhenTheWatchIsBrokenAtItsEnd()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, path);
    m_sandbox->addFault({{u"kind"_s, kind}, {u"path"_s, path}});
    const Tests::CommandRun run = m_ctl->run({u"watch"_s, u"--json"_s, u"--duration"_s, u"2"_s});
    QTEST(run.exitCode, "exitCode");
}

void WatchCommandTest::shouldSpeakToPeople()
{
    const Tests::CommandRun run = m_ctl->run({u"watch"_s, u"--duration"_s, u"2"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.contains("was there already; its status is Pending."));
    QVERIFY(run.output.contains("Watching 5 subscriptions."));
}

QTEST_GUILESS_MAIN(WatchCommandTest)

#include "tst_watchcommand.moc"
