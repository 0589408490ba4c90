// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxservice.h"

#include "simulatedazure.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Tests;
using namespace std::chrono_literals;
using Sandbox::Outcome;

class TestSandboxService : public QObject
{
    Q_OBJECT

    const QString m_version = u'?' + SimulatedAzure::lockboxVersion;

    static void fail(SimulatedAzure &azure, const QString &fault)
    {
        azure.service->faults().add(*Sandbox::Fault::fromText(fault));
    }
    static QByteArray date(const Outcome &outcome)
    {
        return outcome.answer.headers.value(QHttpHeaders::WellKnownHeader::Date).toByteArray();
    }

private Q_SLOTS:
    void shouldDateAnswersBySimulatedTimeAndSkew()
    {
        // GIVEN
        SimulatedAzure azure({.timeScale = 60, .clockSkew = -3600});

        // THEN
        QCOMPARE(date(azure.exchange(u"GET"_s, u"/x"_s)), QByteArray("Mon, 02 Mar 2026 08:00:00 GMT"));
        azure.pass(60s);
        QCOMPARE(date(azure.exchange(u"GET"_s, u"/x"_s)), QByteArray("Mon, 02 Mar 2026 09:00:00 GMT"));
        fail(azure, u"kind=clock-skew,seconds=86400,count=1"_s);
        QCOMPARE(date(azure.exchange(u"GET"_s, u"/x"_s)), QByteArray("Tue, 03 Mar 2026 09:00:00 GMT"));
    }

    void shouldRefuseBodiesOverOneMegabyte()
    {
        SimulatedAzure azure;
        const QString id = azure.requestIn(u"Pending"_s);
        const QByteArray large = "{\"status\":\"Approve\",\"reason\":\"" + QByteArray(1 << 20, 'x') + "\"}";
        const auto answer = azure.decide(id, large);
        QCOMPARE(answer.status, 413);
        QCOMPARE(azure.statusOf(id), u"Pending"_s);
    }

    void shouldChooseTheDelivery_data()
    {
        QTest::addColumn<int>("delivery");
        QTest::newRow("kind=hang") << static_cast<int>(Outcome::Delivery::Never);
        QTest::newRow("kind=reset") << static_cast<int>(Outcome::Delivery::Reset);
        QTest::newRow("kind=truncate") << static_cast<int>(Outcome::Delivery::Truncated);
        QTest::newRow("kind=500") << static_cast<int>(Outcome::Delivery::Whole);
    }

    void shouldChooseTheDelivery()
    {
        QFETCH(int, delivery);
        SimulatedAzure azure;
        fail(azure, QString::fromLatin1(QTest::currentDataTag()) + u",count=1"_s);
        fail(azure, u"kind=delay,ms=40"_s);
        const Outcome outcome = azure.exchange(u"GET"_s, azure.requestsPath() + m_version);
        QCOMPARE(static_cast<int>(outcome.delivery), delivery);
        QCOMPARE(outcome.delay, 40ms);
        QCOMPARE(azure.service->log().records().constLast().status,
            outcome.delivery == Outcome::Delivery::Never || outcome.delivery == Outcome::Delivery::Reset
                ? 0
                : outcome.answer.status);
    }

    void shouldFailBeforeOrAfterTheDecision_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("status");
        QTest::newRow("before") << u"kind=500,count=1"_s << u"Pending"_s;
        QTest::newRow("after") << u"kind=500,count=1,applied=true"_s << u"Approving"_s;
        QTest::newRow("hang before") << u"kind=hang,count=1"_s << u"Pending"_s;
        QTest::newRow("hang after") << u"kind=hang,count=1,applied=true"_s << u"Approving"_s;
        QTest::newRow("truncated is after") << u"kind=truncate,count=1"_s << u"Approving"_s;
    }

    void shouldFailBeforeOrAfterTheDecision()
    {
        QFETCH(QString, fault);
        QFETCH(QString, status);
        SimulatedAzure azure;
        const QString id = azure.requestIn(u"Pending"_s);
        fail(azure, fault);
        azure.decide(id, R"({"status":"Approve"})");
        QCOMPARE(azure.statusOf(id), status);
    }

    void shouldLetTheOtherApproverBeFaster()
    {
        // GIVEN
        SimulatedAzure azure;
        const QString id = azure.requestIn(u"Pending"_s);
        fail(azure, u"kind=other-approver,decision=Deny,count=1"_s);

        // WHEN
        const auto answer = azure.decide(id, R"({"status":"Approve"})");

        // THEN
        QCOMPARE(answer.status, 409);
        QVERIFY(answer.body.contains(R"("currentStatus":"Denying")"));
        azure.pass(2s);
        QCOMPARE(azure.statusOf(id), u"Denied"_s);
    }

    void shouldGoOnWhereTheStateFileWasLeft()
    {
        // GIVEN
        const QTemporaryDir folder;
        const Sandbox::SandboxOptions options{.stateFile = folder.filePath(u"state.sqlite"_s)};
        QByteArray list;
        QString id;
        {
            SimulatedAzure azure(options);
            id = azure.requestIn(u"Pending"_s);
            azure.decide(id, R"({"status":"Approve","reason":"kept"})");
            azure.pass(10s);
            list = azure.get(azure.requestsPath() + m_version).body;
        }

        // WHEN
        SimulatedAzure again({.seed = 99, .stateFile = options.stateFile});

        // THEN the file counts, not the options, and time does not run back
        QCOMPARE(again.get(again.requestsPath() + m_version).body, list);
        QCOMPARE(again.statusOf(id), u"Approved"_s);
        QVERIFY(again.service->now() >= QDateTime(QDate(2026, 3, 2), QTime(9, 0, 10), QTimeZone::UTC));
    }

    void shouldSayWhenTheStateFileIsNoneOfOurs()
    {
        // GIVEN
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"notes.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        const ManualClock clock(QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC));

        // WHEN
        const auto service = Sandbox::SandboxService::create({.stateFile = file.fileName()}, clock, {});

        // THEN
        QVERIFY(!service);
        QCOMPARE(service.error().kind, Domain::ErrorKind::Storage);
    }

    void shouldAnswerAThousandSubscriptionsFast()
    {
        SimulatedAzure azure({.scenario = Sandbox::Scenario::Scale});
        qsizetype requests = 0;
        for (qsizetype i = 0; i < 1000; ++i) {
            requests += valueOf(azure.get(azure.requestsPath(i) + m_version)).size();
        }
        QCOMPARE(requests, 5000);
    }
};

QTEST_GUILESS_MAIN(TestSandboxService)
#include "tst_sandboxservice.moc"
