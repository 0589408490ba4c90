// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestcell.h"

#include "requesttablemodel.h"
#include "samples.h"

#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;
using Column = Models::RequestTableModel::Column;

Q_DECLARE_METATYPE(std::optional<Views::Accent>)

class TestRequestCell : public QObject
{
    Q_OBJECT

    Samples::StandingClock m_clock;

    // The model holds the one request; its first index is returned.
    static QModelIndex only(Models::RequestTableModel &model, const Domain::LockboxRequest &request)
    {
        model.merge(Samples::report({request}));
        return model.index(0, 0);
    }

    static Domain::LockboxRequest expiringAt(const QString &expiration, const QString &status = u"Pending"_s)
    {
        Domain::LockboxRequest request = Samples::request(1, status);
        request.expiration = Domain::Timestamp::fromText(expiration);
        return request;
    }

private Q_SLOTS:
    void shouldSayWhatTheTimeMeans_data()
    {
        QTest::addColumn<Domain::LockboxRequest>("request");
        QTest::addColumn<std::optional<Accent>>("accent");
        QTest::addColumn<QString>("time");
        // The clock stands at 2026-03-02 08:00 UTC.
        using MaybeAccent = std::optional<Accent>;
        QTest::newRow("waiting") << expiringAt(u"2026-03-04T10:00:00Z"_s) << MaybeAccent(Accent::Waiting)
                                 << u"2d 02h"_s;
        QTest::newRow("eight hours") << expiringAt(u"2026-03-02T16:00:00Z"_s) << MaybeAccent(Accent::Waiting)
                                     << u"8h 00m"_s;
        QTest::newRow("less than eight hours")
            << expiringAt(u"2026-03-02T15:59:59Z"_s) << MaybeAccent(Accent::RunningOut) << u"7h 59m"_s;
        QTest::newRow("last minutes") << expiringAt(u"2026-03-02T08:04:59Z"_s) << MaybeAccent(Accent::RunningOut)
                                      << u"4:59"_s;
        QTest::newRow("over") << expiringAt(u"2026-03-02T08:00:00Z"_s) << MaybeAccent() << QString();
        QTest::newRow("in motion") << expiringAt(u"2026-03-04T10:00:00Z"_s, u"Approving"_s)
                                   << MaybeAccent(Accent::Waiting) << u"2d 02h"_s;
        QTest::newRow("access running") << Samples::request(1, u"Approved"_s) << MaybeAccent(Accent::AccessRunning)
                                        << u"≤ 3d 00h"_s;
        Domain::LockboxRequest endless = Samples::request(1, u"Approved"_s);
        endless.duration = Domain::AccessDuration::fromText(u"Support request lifetime"_s);
        QTest::newRow("no end told") << endless << MaybeAccent(Accent::AccessRunning) << QString();
        QTest::newRow("completed") << Samples::request(1, u"Completed"_s) << MaybeAccent() << QString();
        QTest::newRow("denied") << Samples::request(1, u"Denied"_s) << MaybeAccent() << QString();
        QTest::newRow("unpublished status")
            << Samples::request(1, u"pending"_s) << MaybeAccent(Accent::NeedsAttention) << QString();
        Domain::LockboxRequest damaged = Samples::request(1);
        damaged.defects = Domain::Defect::MalformedId;
        QTest::newRow("damaged") << damaged << MaybeAccent(Accent::NeedsAttention) << QString();
    }

    void shouldSayWhatTheTimeMeans()
    {
        QFETCH(const Domain::LockboxRequest, request);
        QFETCH(const std::optional<Accent>, accent);
        QFETCH(const QString, time);
        Models::RequestTableModel model(m_clock);
        const TimeCell cell = timeCellOf(only(model, request));
        QVERIFY(cell.accent == accent);
        QCOMPARE(cell.time, time);
        // An accent never stands without a word.
        QVERIFY(!cell.accent || !cell.meaning.isEmpty());
        QVERIFY(cell.time.isEmpty() || (cell.share > 0 && cell.share <= 1));
    }

    void shouldSayThatADecisionIsUnderWayInsteadOfTheStatus()
    {
        Models::RequestTableModel model(m_clock);
        const QModelIndex index = only(model, Samples::request(1));
        QCOMPARE(statusCellOf(index), u"Pending"_s);

        QSet<QString> words;
        using enum Domain::DecisionPhase;
        for (const auto phase : {Rereading, Sending, Waiting, Resolving}) {
            model.showProgress(Samples::progress(Samples::request(1), phase));
            words << statusCellOf(index);
        }
        QCOMPARE(words.size(), 4);
        QVERIFY(!words.contains(u"Pending"_s));
        QVERIFY(!words.contains(u"Approved"_s));
    }

    void shouldNameSubscriptionAndTenant()
    {
        Models::RequestTableModel model(m_clock);
        QCOMPARE(placeCellOf(only(model, Samples::request(1))), u"Contoso Production · Contoso"_s);
    }

    void shouldSpeakEveryColumn()
    {
        Models::RequestTableModel model(m_clock);
        const QModelIndex index = only(model, Samples::request(1));
        for (int column = 0; column < Models::RequestTableModel::ColumnCount; ++column) {
            QVERIFY2(!accessibleCellOf(index.siblingAtColumn(column), column).isEmpty(),
                qPrintable(QString::number(column)));
        }
        const QString time = accessibleCellOf(index, Column::TimeLeftColumn);
        QVERIFY2(time.contains(u"days"_s) && time.contains(u"waiting"_s), qPrintable(time));
        QVERIFY(accessibleCellOf(index, Column::RequestColumn).contains(u"vm-1"_s));
    }

    void shouldTellTimesInUtcOnHover()
    {
        Models::RequestTableModel model(m_clock);
        const QModelIndex index = only(model, Samples::request(1));
        QVERIFY(toolTipOf(index, Column::TimeLeftColumn).contains(u"UTC"_s));
        QVERIFY(toolTipOf(index, Column::StatusColumn).contains(u"UTC"_s));
    }

    void shouldMakeHostileTextVisible()
    {
        // GIVEN a record whose texts try to deceive
        const QString hostile = u"safe\u202Eexe.\u200B<b>\n\u0000"_s + QString(100'000, u'x');
        Domain::LockboxRequest request = Samples::request(1, hostile);
        request.created = Domain::Timestamp::fromText(hostile);
        request.supportRequest = hostile;
        request.resources = Domain::parseResourceIds(QStringList{hostile});
        Models::RequestTableModel model(m_clock);
        const QModelIndex index = only(model, request);

        // THEN every word for it is one visible line of bounded length
        for (int column = 0; column < Models::RequestTableModel::ColumnCount; ++column) {
            const QModelIndex cell = index.siblingAtColumn(column);
            for (const QString &text : {accessibleCellOf(cell, column), toolTipOf(cell, column)}) {
                QVERIFY2(!text.contains(QChar(0x202E)) && !text.contains(QChar(0x200B)), qPrintable(text.left(80)));
                QVERIFY(text.size() < 2000);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestRequestCell)
#include "tst_requestcell.moc"
