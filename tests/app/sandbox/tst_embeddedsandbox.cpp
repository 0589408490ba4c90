// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "embeddedsandbox.h"

#include "manualclock.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Sandbox;

class TestEmbeddedSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldServeFromItsOwnThread()
    {
        // GIVEN
        EmbeddedSandbox sandbox;
        QSignalSpy started(&sandbox, &EmbeddedSandbox::started);

        // WHEN
        sandbox.start();
        QVERIFY(started.wait(20'000));

        // THEN
        const auto endpoints = started.constFirst().constFirst().value<Endpoints>();
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(endpoints.control)));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(reply->error(), QNetworkReply::NoError);
    }

    void shouldLiveByAGivenClock()
    {
        // GIVEN
        const Tests::ManualClock clock(QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC));
        EmbeddedSandbox sandbox({}, clock);
        QSignalSpy started(&sandbox, &EmbeddedSandbox::started);
        sandbox.start();
        QVERIFY(started.wait(20'000));

        // WHEN
        QUrl time = started.constFirst().constFirst().value<Endpoints>().control;
        time.setPath(u"/sandbox/clock"_s);
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(time)));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait(20'000));

        // THEN
        const QJsonDocument body = QJsonDocument::fromJson(reply->readAll());
        QCOMPARE(body["now"_L1].toString(), u"2026-03-02T09:00:00.000Z"_s);
    }

    void shouldTellWhyItFailed()
    {
        // GIVEN
        EmbeddedSandbox sandbox({.stateFile = u"/dev/null/state.sqlite"_s});
        QSignalSpy failed(&sandbox, &EmbeddedSandbox::failed);

        // WHEN
        sandbox.start();

        // THEN
        QVERIFY(failed.wait(20'000));
        QCOMPARE(failed.constFirst().constFirst().value<Domain::Error>().kind, Domain::ErrorKind::Storage);
    }

    void shouldEndAtAnyTime()
    {
        EmbeddedSandbox neverStarted;
        EmbeddedSandbox justStarted;
        justStarted.start();
    }
};

QTEST_GUILESS_MAIN(TestEmbeddedSandbox)
#include "tst_embeddedsandbox.moc"
