// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockboxctl.h"
#include "scriptedserver.h"
#include "waitfor.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Tests::ScriptedAnswer;

namespace
{

const QByteArray subscriptionsTarget = "/subscriptions?api-version=2022-12-01"_ba;
const QByteArray tenantsTarget = "/tenants?api-version=2022-12-01"_ba;

QByteArray listTarget(const QByteArray &subscription)
{
    return "/subscriptions/"_ba + subscription +
           "/providers/Microsoft.CustomerLockbox/requests?api-version=2018-02-28-preview";
}

ScriptedAnswer requestOf(const QByteArray &subscription)
{
    return ScriptedAnswer::json(
        "{\"value\":[{\"properties\":{\"requestId\":\"r-"_ba + subscription + "\",\"status\":\"Pending\"}}]}");
}

} // namespace

// `list` while some subscriptions hang: the real program against a scripted server.
class ListCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QCOMPARE(m_server->deviations(), QStringList()); }
    void shouldPrintWhatAnsweredBeforeTheDeadline_data();
    void shouldPrintWhatAnsweredBeforeTheDeadline();
    void shouldPrintWhatComesLate();
    void shouldNotWaitForTenants();
    void shouldEndAtTheDeadlineWithoutAnySubscription();
    void shouldAskEachNamedSubscriptionOnce();

private:
    void expect(const QByteArray &target, const ScriptedAnswer &answer) { m_server->expect("GET"_ba, target, answer); }
    void expectSubscriptions(const QByteArrayList &ids);
    void start(const QStringList &arguments);
    bool prints(const QByteArray &text);
    bool ends();

    std::unique_ptr<Tests::ScriptedServer> m_server;
    std::unique_ptr<Tests::LockboxCtl> m_ctl;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
};

void ListCommandTest::init()
{
    m_output.clear();
    m_process = std::make_unique<QProcess>();
    m_server = std::make_unique<Tests::ScriptedServer>();
    m_ctl = std::make_unique<Tests::LockboxCtl>();
    m_ctl->useCloudAt(m_server->url());
}

void ListCommandTest::expectSubscriptions(const QByteArrayList &ids)
{
    QByteArrayList items;
    for (const QByteArray &id : ids) {
        items.append("{\"subscriptionId\":\""_ba + id + "\",\"displayName\":\"Name of " + id + "\"}");
    }
    expect(subscriptionsTarget, ScriptedAnswer::json("{\"value\":["_ba + items.join(',') + "]}"));
}

void ListCommandTest::start(const QStringList &arguments)
{
    m_ctl->prepare(*m_process, QStringList{u"list"_s} + arguments);
    m_process->start();
}

bool ListCommandTest::prints(const QByteArray &text)
{
    return Tests::comesTrue([this, &text] {
        m_output += m_process->readAllStandardOutput();
        return m_output.contains(text);
    });
}

bool ListCommandTest::ends()
{
    const bool hasEnded = Tests::comesTrue([this] { return m_process->state() == QProcess::NotRunning; });
    m_output += m_process->readAllStandardOutput();
    return hasEnded;
}

void ListCommandTest::shouldPrintWhatAnsweredBeforeTheDeadline_data()
{
    QTest::addColumn<QStringList>("format");
    QTest::newRow("for people") << QStringList();
    QTest::newRow("JSON") << QStringList{u"--json"_s};
}

void ListCommandTest::shouldPrintWhatAnsweredBeforeTheDeadline()
{
    // GIVEN three subscriptions, the first of which hangs
    QFETCH(const QStringList, format);
    expectSubscriptions({"s-hang"_ba, "s-one"_ba, "s-two"_ba});
    expect(tenantsTarget, ScriptedAnswer::json("{\"value\":[]}"_ba));
    expect(listTarget("s-hang"_ba), ScriptedAnswer::silence());
    expect(listTarget("s-one"_ba), requestOf("s-one"_ba));
    expect(listTarget("s-two"_ba), requestOf("s-two"_ba));

    // WHEN
    start(format + QStringList{u"--deadline"_s, u"4"_s});

    // THEN the others are there while the program still waits
    QVERIFY(prints("r-s-two"_ba));
    QVERIFY(m_output.indexOf("r-s-one") < m_output.indexOf("r-s-two"));
    QCOMPARE(m_process->state(), QProcess::Running);

    // THEN it ends at the deadline, says which is missing, and what it printed is whole
    QVERIFY(ends());
    QCOMPARE(m_process->exitCode(), 4);
    const QByteArray messages = m_process->readAllStandardError();
    QCOMPARE(messages.count('\n'), 1);
    QVERIFY(messages.contains("s-hang") && messages.contains("4 seconds"));
    if (!format.isEmpty()) {
        QCOMPARE(QJsonDocument::fromJson(m_output).array().size(), 2);
    } else {
        QCOMPARE(m_output.count('\n'), 3);
    }
}

void ListCommandTest::shouldPrintWhatComesLate()
{
    // GIVEN one subscription whose answer is sent in two parts, the second when the others have been printed
    expectSubscriptions({"s-late"_ba, "s-one"_ba});
    expect(tenantsTarget, ScriptedAnswer::json("{\"value\":[]}"_ba));
    const QByteArray late = requestOf("s-late"_ba).bytes;
    expect(listTarget("s-late"_ba), {.kind = ScriptedAnswer::Kind::StaySilent, .bytes = late.first(late.size() / 2)});
    expect(listTarget("s-one"_ba), requestOf("s-one"_ba));

    // WHEN
    start({u"--json"_s});
    QVERIFY(prints("r-s-one"_ba));
    QVERIFY(!m_output.contains("r-s-late"));
    m_server->sendMore(listTarget("s-late"_ba), late.sliced(late.size() / 2));

    // THEN
    QVERIFY(ends());
    QCOMPARE(m_process->exitCode(), 0);
    const QJsonArray requests = QJsonDocument::fromJson(m_output).array();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests.at(1)["requestId"_L1].toString(), u"r-s-late"_s);
}

void ListCommandTest::shouldNotWaitForTenants()
{
    expectSubscriptions({"s-one"_ba});
    expect(tenantsTarget, ScriptedAnswer::silence());
    expect(listTarget("s-one"_ba), requestOf("s-one"_ba));

    start({u"--json"_s});

    QVERIFY(ends());
    QCOMPARE(m_process->exitCode(), 0);
    QCOMPARE(QJsonDocument::fromJson(m_output).array().size(), 1);
}

void ListCommandTest::shouldEndAtTheDeadlineWithoutAnySubscription()
{
    expect(subscriptionsTarget, ScriptedAnswer::silence());
    expect(tenantsTarget, ScriptedAnswer::json("{\"value\":[]}"_ba));

    start({u"--json"_s, u"--deadline"_s, u"1"_s});

    QVERIFY(ends());
    QCOMPARE(m_process->exitCode(), 4);
    QCOMPARE(m_output, QByteArray());
    QCOMPARE(m_process->readAllStandardError().count('\n'), 1);
}

void ListCommandTest::shouldAskEachNamedSubscriptionOnce()
{
    const QString id = u"aaaaaaaa-0000-4000-8000-000000000001"_s;
    expect(listTarget(id.toLatin1()), requestOf("s-one"_ba));

    start({u"--subscription"_s, id, u"--subscription"_s, id.toUpper()});

    QVERIFY(ends());
    QCOMPARE(m_process->exitCode(), 0);
    QCOMPARE(m_output.count('\n'), 2);
}

QTEST_GUILESS_MAIN(ListCommandTest)

#include "tst_listcommand.moc"
