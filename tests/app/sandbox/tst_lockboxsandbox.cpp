// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// The program as its users start it.
class TestLockboxSandbox : public QObject
{
    Q_OBJECT

    static void start(QProcess &process, const QStringList &arguments)
    {
        process.start(QStringLiteral(LOCKBOX_SANDBOX), arguments);
        QVERIFY(process.waitForStarted(20'000));
    }

private Q_SLOTS:
    void shouldPrintOneLineWhenReadyAndEndOnRequest()
    {
        // GIVEN
        QProcess process;
        start(process, {u"--scenario"_s, u"empty"_s});
        while (!process.canReadLine()) {
            QVERIFY(process.waitForReadyRead(20'000));
        }

        // WHEN
        const QJsonObject endpoints = QJsonDocument::fromJson(process.readLine()).object();
        QNetworkAccessManager network;
        const QUrl arm(endpoints["arm"_L1].toString());
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(arm.resolved(QUrl(u"/tenants"_s)))));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait(20'000));

        // THEN
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 401);
        process.terminate();
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        QVERIFY(process.readAllStandardError().isEmpty());
    }

    void shouldRefuseBadOptions_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{u"--colour"_s, u"red"_s};
        QTest::newRow("value") << QStringList{u"--scenario"_s, u"month"_s};
        QTest::newRow("fault") << QStringList{u"--fault"_s, u"kind=nonsense"_s};
    }

    void shouldRefuseBadOptions()
    {
        QFETCH(QStringList, arguments);
        QProcess process;
        start(process, arguments);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        const QByteArray complaint = process.readAllStandardError();
        QVERIFY(complaint.startsWith("lockbox-sandbox: "));
        QCOMPARE(complaint.count('\n'), 1);
    }

    void shouldExplainItself()
    {
        QProcess process;
        start(process, {u"--help"_s});
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 0);
        const QByteArray manual = process.readAllStandardOutput();
        for (const auto *option : {"--port", "--seed", "--start-time", "--time-scale", "--scenario", "--subscriptions",
                 "--requests", "--state", "--page-size", "--tokens", "--fault", "--clock-skew"}) {
            QVERIFY2(manual.contains(option), option);
        }
    }

    void shouldSayWhenItCannotStart()
    {
        QProcess process;
        start(process, {u"--state"_s, u"/dev/null/state.sqlite"_s});
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(!process.readAllStandardError().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLockboxSandbox)
#include "tst_lockboxsandbox.moc"
