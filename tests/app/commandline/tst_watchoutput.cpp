// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchoutput.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace CommandLine;
using Domain::ErrorKind;
using Domain::WatchGap;
using Watch::GapChange;
using Watch::RequestChange;

namespace
{

const QDateTime lineTime(QDate(2026, 3, 2), QTime(9, 0, 0, 250), QTimeZone::UTC);

Domain::LockboxRequest request(const QString &status)
{
    Domain::LockboxRequest request;
    request.requestId = u"r\u202E\n1"_s;
    request.status = Domain::RequestStatus::fromWord(status);
    return request;
}

RequestChange change(RequestChange::Kind kind, const QString &before, const QString &after)
{
    RequestChange change{.kind = kind, .askedSubscriptionId = u"S"_s};
    if (!before.isEmpty()) {
        change.before = request(before);
    }
    if (!after.isEmpty()) {
        change.after = request(after);
    }
    return change;
}

} // namespace

class WatchOutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldPrintEachRequestChange_data();
    void shouldPrintEachRequestChange();
    void shouldPrintEachGapChange_data();
    void shouldPrintEachGapChange();
    void shouldPrintTheBeginning();
};

void WatchOutputTest::shouldPrintEachRequestChange_data()
{
    using Kind = RequestChange::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("event");
    const auto row = [](const char *name, Kind kind, const QString &before, const QString &after) {
        QTest::newRow(name) << static_cast<int>(kind) << before << after << QString::fromLatin1(name);
    };
    row("request-found", Kind::Found, {}, u"Pending"_s);
    row("request-new", Kind::New, {}, u"Pending"_s);
    row("request-changed", Kind::Changed, u"Pending"_s, u"Denied"_s);
    row("request-gone", Kind::Gone, u"Denied"_s, {});
}

void WatchOutputTest::shouldPrintEachRequestChange()
{
    QFETCH(const int, kind);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const RequestChange told = change(static_cast<RequestChange::Kind>(kind), before, after);

    const QJsonObject entry = watchEntry(told, lineTime, lineTime);
    const QString sentence = watchSentence(told);

    QTEST(entry["event"_L1].toString(), "event");
    QCOMPARE(entry["time"_L1].toString(), u"2026-03-02T09:00:00.250Z"_s);
    QCOMPARE(entry["subscriptionId"_L1].toString(), u"S"_s);
    QCOMPARE(entry["requestId"_L1].toString(), *request({}).requestId);
    QCOMPARE(entry["before"_L1].isNull(), before.isEmpty());
    QCOMPARE(entry["before"_L1].toString(), before);
    QCOMPARE(entry["after"_L1].isNull(), after.isEmpty());
    QCOMPARE(entry["after"_L1].toString(), after);
    QCOMPARE(entry["request"_L1]["status"_L1].toString(), after.isEmpty() ? before : after);
    QVERIFY(!QJsonDocument(entry).toJson(QJsonDocument::Compact).contains('\n'));
    QVERIFY(!sentence.contains(u'\n') && !sentence.contains(QChar(0x202E)));
    QVERIFY(sentence.contains(before) && sentence.contains(after));
}

void WatchOutputTest::shouldPrintEachGapChange_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("subscriptionId");
    QTest::addColumn<QString>("tenantId");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, GapChange::Kind change, WatchGap::Kind kind, const QString &subscriptionId,
                         const QString &tenantId, const QString &event, const QString &word) {
        QTest::newRow(name) << static_cast<int>(change) << static_cast<int>(kind) << subscriptionId << tenantId << event
                            << word;
    };
    row("subscription", GapChange::Kind::Began, WatchGap::Kind::Blind, u"s"_s, u"t"_s, u"gap-began"_s, u"blind"_s);
    row("tenant", GapChange::Kind::Changed, WatchGap::Kind::Late, {}, u"t"_s, u"gap-changed"_s, u"late"_s);
    row("all", GapChange::Kind::Ended, WatchGap::Kind::Stale, {}, {}, u"gap-ended"_s, u"stale"_s);
}

void WatchOutputTest::shouldPrintEachGapChange()
{
    QFETCH(const int, change);
    QFETCH(const int, kind);
    QFETCH(const QString, subscriptionId);
    QFETCH(const QString, tenantId);
    const GapChange told{.kind = static_cast<GapChange::Kind>(change),
        .gap = {.kind = static_cast<WatchGap::Kind>(kind),
            .tenantId = tenantId,
            .subscriptionId = subscriptionId,
            .reason = {.kind = ErrorKind::Forbidden, .serviceCode = u"AuthorizationFailed"_s},
            .lastGoodRead = subscriptionId.isEmpty() ? QDateTime() : lineTime}};

    const QJsonObject entry = watchEntry(told, lineTime);

    QTEST(entry["event"_L1].toString(), "event");
    QTEST(entry["kind"_L1].toString(), "word");
    QCOMPARE(entry["subscriptionId"_L1].isNull(), subscriptionId.isEmpty());
    QCOMPARE(entry["subscriptionId"_L1].toString(), subscriptionId);
    QCOMPARE(entry["tenantId"_L1].isNull(), tenantId.isEmpty());
    QVERIFY(!entry["reason"_L1].toString().isEmpty());
    QCOMPARE(entry["error"_L1]["code"_L1].toString(), u"AuthorizationFailed"_s);
    QCOMPARE(entry["lastGoodRead"_L1].isNull(), subscriptionId.isEmpty());
    QVERIFY(!watchSentence(told).isEmpty());
}

void WatchOutputTest::shouldPrintTheBeginning()
{
    Domain::WatchState state;
    state.subscriptionCount = 3;
    state.period = std::chrono::seconds(30);
    const QJsonObject entry = watchEntry(state, lineTime);
    QCOMPARE(entry["event"_L1].toString(), u"watching"_s);
    QCOMPARE(entry["subscriptions"_L1].toInt(), 3);
    QCOMPARE(entry["period"_L1].toInt(), 30);
    QVERIFY(watchSentence(state).contains(u"3"_s));
}

QTEST_GUILESS_MAIN(WatchOutputTest)

#include "tst_watchoutput.moc"
