// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxcommandline.h"

#include <QCommandLineParser>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Sandbox;

namespace
{

Domain::Result<SandboxOptions> parsed(const QString &line)
{
    QCommandLineParser parser;
    addSandboxOptions(parser);
    const bool fits = parser.parse(QStringList{u"lockbox-sandbox"_s} + line.split(u' ', Qt::SkipEmptyParts));
    return fits ? sandboxOptions(parser)
                : std::unexpected(Domain::Error{.kind = Domain::ErrorKind::BadInput, .detail = parser.errorText()});
}

} // namespace

class TestSandboxCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveTheDocumentedDefaults()
    {
        const auto options = parsed({});
        QVERIFY(options);
        QCOMPARE(options->port, quint16(0));
        QCOMPARE(options->seed, quint64(1));
        QVERIFY(!options->startTime.isValid());
        QCOMPARE(options->timeScale, 1.0);
        QCOMPARE(options->scenario, Scenario::Week);
        QVERIFY(!options->subscriptions && !options->requests);
        QCOMPARE(options->paging.pageSize, 100);
        QVERIFY(options->tokens.isEmpty() && options->faults.isEmpty() && options->stateFile.isEmpty() &&
                !options->throttle);
    }

    void shouldReadEveryOption()
    {
        // WHEN
        const auto options = parsed(
            u"--port 8080 --seed 7 --start-time 2026-03-02T10:00:00+01:00 --time-scale 60 --scenario scale "
            u"--subscriptions 1000 "
            "--requests 5000 --state f.sqlite --page-size 10 --paging uneven --tokens a,b --throttle --clock-skew -90 "
            "--fault kind=429,count=1 --fault kind=hang"_s);

        // THEN
        QVERIFY(options);
        QCOMPARE(options->port, quint16(8080));
        QCOMPARE(options->seed, quint64(7));
        QCOMPARE(options->startTime, QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC));
        QCOMPARE(options->timeScale, 60.0);
        QCOMPARE(options->scenario, Scenario::Scale);
        QCOMPARE(options->subscriptions, 1000);
        QCOMPARE(options->requests, 5000);
        QCOMPARE(options->stateFile, u"f.sqlite"_s);
        QCOMPARE(options->paging.pageSize, 10);
        QCOMPARE(options->paging.shape, PageShape::Uneven);
        QCOMPARE(options->tokens, (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(options->throttle);
        QCOMPARE(options->clockSkew, -90);
        QCOMPARE(options->faults.size(), 2);
    }

    void shouldTakeATimeWithoutZoneAsUtc()
    {
        QCOMPARE(parsed(u"--start-time 2026-03-02T09:00:00"_s)->startTime,
            QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC));
    }

    void shouldRefuseWithASentence_data()
    {
        QTest::addColumn<QString>("line");
        for (const auto *line : {"--port x", "--port 70000", "--port -1", "--seed -1", "--scenario month",
                 "--page-size 0", "--subscriptions -1", "--requests many", "--start-time yesterday", "--time-scale -1",
                 "--time-scale nan", "--time-scale x", "--paging odd", "--tokens ,", "--fault kind=nonsense",
                 "--clock-skew x", "stray", "--unknown"}) {
            QTest::newRow(line) << QString::fromLatin1(line);
        }
    }

    void shouldRefuseWithASentence()
    {
        QFETCH(QString, line);
        const auto options = parsed(line);
        QVERIFY(!options);
        QCOMPARE(options.error().kind, Domain::ErrorKind::BadInput);
        QVERIFY(options.error().detail.endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(TestSandboxCommandLine)
#include "tst_sandboxcommandline.moc"
