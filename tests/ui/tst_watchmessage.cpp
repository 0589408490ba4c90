// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchmessage.h"

#include <QLocale>
#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;
using Domain::ErrorKind;
using Domain::WatchGap;
using Domain::WatchState;

class TestWatchMessage : public QObject
{
    Q_OBJECT

    // Clock times are shown in the zone of this computer, so the tests choose theirs in it.
    static QDateTime at(int hour, int minute) { return QDateTime(QDate(2026, 3, 2), QTime(hour, minute)).toUTC(); }

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

    static WatchGap gap(WatchGap::Kind kind, const QString &subscriptionId, ErrorKind why = ErrorKind::TimedOut)
    {
        return {.kind = kind, .tenantId = u"tenant"_s, .subscriptionId = subscriptionId, .reason = {.kind = why}};
    }

    static QString sameId(const QString &subscriptionId, const QString &tenantId)
    {
        return subscriptionId.isEmpty() ? tenantId : subscriptionId;
    }

    static std::optional<BarMessage> messageFor(
        const WatchState &state, const QDateTime &now, const PlaceTitle &titleOf = sameId)
    {
        const auto message = watchMessage(state, now, titleOf);
        return message ? std::optional(message->bar) : std::nullopt;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void shouldBeSilentWhenAllIsWell()
    {
        QVERIFY(!messageFor(good(), at(14, 3)));
        QVERIFY(!messageFor(WatchState(), at(14, 3)));
    }

    void shouldWarnWhenDataIsOlderThanTwoPeriods()
    {
        QVERIFY(!messageFor(good(), at(14, 4)));
        const auto message = messageFor(good(), at(14, 5));
        QVERIFY(message);
        QCOMPARE(message->weight, BarMessage::Weight::Warning);
        QVERIFY(message->sentence.contains(u"14:02"_s));
        QVERIFY(!message->actionText.isEmpty());
    }

    void shouldTellTheErrorAndTheAgeOfTheData()
    {
        WatchState state = good();
        state.problem = Domain::Error{.kind = ErrorKind::ServiceFailed, .httpStatus = 503, .correlationId = u"corr"_s};
        const auto message = messageFor(state, at(14, 30));
        QVERIFY(message);
        QCOMPARE(message->weight, BarMessage::Weight::Error);
        QVERIFY(message->sentence.contains(u"14:02"_s));
        QVERIFY(message->detail.contains(u"503"_s));
        QVERIFY(message->detail.contains(u"corr"_s));
    }

    void shouldShowOfflineAsSuch()
    {
        WatchState state = good();
        state.problem = Domain::Error{.kind = ErrorKind::Offline};
        QCOMPARE(messageFor(state, at(14, 2))->iconName, u"offline"_s);
    }

    void shouldNameEverySubscriptionThatFailed()
    {
        WatchState state = good();
        state.failedSubscriptions = {failure(u"a"_s, ErrorKind::TimedOut), failure(u"b"_s, ErrorKind::Forbidden)};
        const auto message =
            messageFor(state, at(14, 2), [](const QString &id, const QString &) { return u"Title "_s + id; });
        QVERIFY(message);
        QVERIFY(message->sentence.startsWith(u"2 "_s));
        QVERIFY(message->detail.contains(u"Title a: "_s));
        QVERIFY(message->detail.contains(u"Title b: "_s));
        QVERIFY(message->detail.contains(u"corr-b"_s));
    }

    void shouldMakeHostileTitlesVisible()
    {
        WatchState state = good();
        state.failedSubscriptions = {failure(u"a"_s, ErrorKind::TimedOut)};
        const auto message =
            messageFor(state, at(14, 2), [](const QString &, const QString &) { return u"x\u202Egnol\n"_s; });
        QVERIFY(!message->detail.contains(QChar(0x202E)));
    }

    void shouldCountWhatIsNotWatchedWorstFirst()
    {
        // GIVEN two that cannot be watched, one that is old and one that is late
        WatchState state = good();
        state.gaps = {gap(WatchGap::Kind::Blind, u"a"_s, ErrorKind::Forbidden), gap(WatchGap::Kind::Blind, {}),
            gap(WatchGap::Kind::Stale, u"b"_s), gap(WatchGap::Kind::Late, u"c"_s)};
        state.gaps[2].lastGoodRead = at(13, 40);

        // WHEN it is put into words
        const auto message = watchMessage(state, at(14, 2), sameId);

        // THEN each kind has its sentence, each place its line, and the button shows the list
        QVERIFY(message);
        QCOMPARE(message->bar.weight, BarMessage::Weight::Error);
        QVERIFY(message->bar.sentence.startsWith(u"2 subscriptions or tenants cannot be watched."_s));
        QVERIFY(message->bar.sentence.contains(u"out of date"_s));
        QVERIFY(message->bar.sentence.endsWith(u"have not answered yet."_s));
        for (const QString &place : {u"a: "_s, u"tenant: "_s, u"b: "_s, u"c: "_s, u"13:40"_s}) {
            QVERIFY2(message->bar.detail.contains(place), qPrintable(place));
        }
        QCOMPARE(message->action, WatchMessage::Action::ShowGaps);
    }

    void shouldWeighByTheWorstKind()
    {
        WatchState state = good();
        state.gaps = {gap(WatchGap::Kind::Late, u"c"_s)};
        QCOMPARE(messageFor(state, at(14, 2))->weight, BarMessage::Weight::Information);
        state.failedSubscriptions = {failure(u"a"_s, ErrorKind::TimedOut)};
        QVERIFY(messageFor(state, at(14, 2))->sentence.contains(u"could not be read"_s));
        state.gaps.prepend(gap(WatchGap::Kind::Stale, u"b"_s));
        QCOMPARE(messageFor(state, at(14, 2))->weight, BarMessage::Weight::Warning);
    }

    void shouldOfferTheSignInThatHelps()
    {
        // GIVEN a tenant in which the sign-in has lapsed, behind one where a role is missing
        WatchState state = good();
        WatchGap lapsed = gap(WatchGap::Kind::Blind, {}, ErrorKind::NotSignedIn);
        lapsed.reason.claims = "{}";
        state.gaps = {gap(WatchGap::Kind::Blind, u"a"_s, ErrorKind::Forbidden), lapsed};

        // THEN the button signs in, there
        const auto message = watchMessage(state, at(14, 2), sameId);
        QCOMPARE(message->action, WatchMessage::Action::SignIn);
        QCOMPARE(message->gap, lapsed);

        // AND so it does when nothing at all could be asked
        state.problem = Domain::Error{.kind = ErrorKind::NotSignedIn};
        QCOMPARE(watchMessage(state, at(14, 2), sameId)->action, WatchMessage::Action::SignIn);
        state.problem = Domain::Error{.kind = ErrorKind::Offline};
        QCOMPARE(watchMessage(state, at(14, 2), sameId)->action, WatchMessage::Action::CheckNow);
    }

    void shouldNotListThousandsInABar()
    {
        WatchState state = good();
        for (int number = 0; number < 1000; ++number) {
            state.gaps << gap(WatchGap::Kind::Stale, QString::number(number));
        }
        const auto message = messageFor(state, at(14, 2));
        QVERIFY(message->detail.count(u'\n') < 120);
        QVERIFY(message->detail.endsWith(u"900 more are listed under Not watched."_s));
    }
};

QTEST_APPLESS_MAIN(TestWatchMessage)
#include "tst_watchmessage.moc"
