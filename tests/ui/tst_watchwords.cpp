// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchwords.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace Views;
using namespace Qt::StringLiterals;
using Domain::ErrorKind;
using Domain::WatchState;

class TestWatchWords : public QObject
{
    Q_OBJECT

    // Clock times are shown in the zone of this computer, so the tests choose theirs in it.
    static QDateTime at(int hour, int minute, int day = 2)
    {
        return QDateTime(QDate(2026, 3, day), QTime(hour, minute)).toUTC();
    }

    static WatchState good()
    {
        WatchState state;
        state.lastGoodCheck = at(14, 2);
        state.nextCheck = at(14, 3);
        state.subscriptionCount = 3;
        return state;
    }

    static Domain::SubscriptionAnswer failure(const QString &id, ErrorKind kind)
    {
        return {id, {}, Domain::Error{.kind = kind, .detail = u"why"_s, .correlationId = u"corr-"_s + id}};
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void shouldSayWhenItCheckedAndWillCheck_data()
    {
        QTest::addColumn<WatchState>("state");
        QTest::addColumn<QString>("words");
        QTest::newRow("checked") << good() << u"Checked 14:02, next at 14:03"_s;
        WatchState checking = good();
        checking.activity = WatchState::Activity::Checking;
        QTest::newRow("checking") << checking << u"Checked 14:02, checking now"_s;
        WatchState first;
        QTest::newRow("not checked") << first << u"Not checked"_s;
        first.activity = WatchState::Activity::Checking;
        QTest::newRow("first check") << first << u"Checking for the first time"_s;
        WatchState failing;
        failing.nextCheck = at(14, 10);
        QTest::newRow("never succeeded") << failing << u"Not checked, next try at 14:10"_s;
        WatchState stopped = good();
        stopped.nextCheck = {};
        QTest::newRow("stopped") << stopped << u"Checked 14:02, no further check is planned"_s;
        WatchState yesterday = good();
        yesterday.lastGoodCheck = at(14, 2, 1);
        QTest::newRow("yesterday") << yesterday << u"Checked 01.03.26 14:02, next at 14:03"_s;
    }

    void shouldSayWhenItCheckedAndWillCheck()
    {
        QFETCH(const WatchState, state);
        QFETCH(const QString, words);
        QCOMPARE(freshnessWords(state, at(14, 2)), words);
    }

    void shouldTellWhyAQueueIsEmpty_data()
    {
        QTest::addColumn<WatchState>("state");
        QTest::addColumn<bool>("isFiltered");
        QTest::addColumn<QString>("iconName");
        QTest::addColumn<EmptyPage::Action>("action");
        QTest::newRow("not checked") << WatchState() << false << u"information"_s << EmptyPage::Action::CheckNow;
        WatchState checking;
        checking.activity = WatchState::Activity::Checking;
        QTest::newRow("first check") << checking << false << u"check-now"_s << EmptyPage::Action::None;
        WatchState failed;
        failed.problem = Domain::Error{.kind = ErrorKind::BadAnswer};
        QTest::newRow("failed") << failed << false << u"error"_s << EmptyPage::Action::None;
        failed.problem->kind = ErrorKind::Offline;
        QTest::newRow("offline") << failed << true << u"offline"_s << EmptyPage::Action::None;
        QTest::newRow("nothing there") << good() << false << u"empty"_s << EmptyPage::Action::CheckNow;
        QTest::newRow("no hits") << good() << true << u"search"_s << EmptyPage::Action::ClearFilters;
        WatchState forbidden = good();
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
            forbidden.failedSubscriptions << failure(id, ErrorKind::Forbidden);
        }
        QTest::newRow("forbidden") << forbidden << false << u"lock"_s << EmptyPage::Action::CheckNow;
        WatchState partly = good();
        partly.failedSubscriptions = {failure(u"a"_s, ErrorKind::Forbidden)};
        QTest::newRow("partly forbidden") << partly << false << u"empty"_s << EmptyPage::Action::CheckNow;
    }

    void shouldTellWhyAQueueIsEmpty()
    {
        QFETCH(const WatchState, state);
        QFETCH(const bool, isFiltered);
        QFETCH(const QString, iconName);
        QFETCH(const EmptyPage::Action, action);
        const EmptyReason reason{
            Domain::Queue::Pending, isFiltered ? EmptyReason::Filter::Active : EmptyReason::Filter::None};
        const EmptyPage page = emptyPageFor(state, reason, at(14, 2));
        QCOMPARE(page.iconName, iconName);
        QCOMPARE(page.action, action);
        QVERIFY(!page.sentence.isEmpty());
    }

    void shouldTellTheOldestReading()
    {
        // GIVEN a good check in which two parts were not freshly read
        WatchState state = good();
        state.gaps = {{.kind = Domain::WatchGap::Kind::Stale,
                          .tenantId = {},
                          .subscriptionId = u"a"_s,
                          .lastGoodRead = at(13, 40)},
            {.kind = Domain::WatchGap::Kind::Blind, .tenantId = {}, .subscriptionId = u"b"_s}};

        // THEN the line names the oldest one and counts what was never read
        QCOMPARE(
            freshnessWords(state, at(14, 2)), u"Checked 14:02, next at 14:03 · oldest reading 13:40 · 1 never read"_s);
    }

    void shouldNotLetAnEmptyListPassForNoRequestsToTheTenant()
    {
        const EmptyPage pending = emptyPageFor(good(), {}, at(14, 2));
        QVERIFY(pending.note.contains(u"Global Administrator"_s));
        QVERIFY(emptyPageFor(good(), {Domain::Queue::Denied, EmptyReason::Filter::None}, at(14, 2)).note.isEmpty());
        QVERIFY(emptyPageFor(WatchState(), {}, at(14, 2)).note.isEmpty());
    }

    void shouldSayWhenAndWhereItLooked()
    {
        WatchState state = good();
        state.failedSubscriptions = {failure(u"a"_s, ErrorKind::TimedOut)};
        const EmptyPage page = emptyPageFor(state, {}, at(14, 2));
        QVERIFY(page.since.contains(u"14:02"_s));
        QVERIFY(page.since.contains(u"2 subscriptions"_s));
    }

    void shouldHaveItsOwnSentenceForEachQueue()
    {
        QSet<QString> sentences;
        for (const auto queue : {Domain::Queue::Pending, Domain::Queue::Approved, Domain::Queue::Denied,
                 Domain::Queue::Expired, Domain::Queue::Attention}) {
            sentences << emptyPageFor(good(), {queue, EmptyReason::Filter::None}, at(14, 2)).sentence;
        }
        QCOMPARE(sentences.size(), 5);
    }
};

QTEST_APPLESS_MAIN(TestWatchWords)
#include "tst_watchwords.moc"
