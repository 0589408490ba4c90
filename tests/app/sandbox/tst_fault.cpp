// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fault.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sandbox;

namespace
{

Domain::Result<Fault> parsed(const char *json)
{
    return Fault::fromJson(QJsonDocument::fromJson(json).object());
}

} // namespace

class TestFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadAllMembers()
    {
        // WHEN
        const auto fault = parsed(R"({"kind":"delay","method":"get","path":"*/requests","count":3,"probability":0.5,
            "applied":true,"status":503,"ms":250,"seconds":-7,"retryAfter":9,"claims":"{}","currentStatus":"Denied","decision":"Deny"})");

        // THEN
        QVERIFY(fault);
        QCOMPARE(fault->kind, FaultKind::Delay);
        QCOMPARE(fault->method, u"GET"_s);
        QCOMPARE(fault->count, 3);
        QCOMPARE(fault->probability, 0.5);
        QVERIFY(fault->applied);
        QCOMPARE(fault->milliseconds, 250);
        QCOMPARE(fault->seconds, -7);
        QCOMPARE(fault->retryAfter, 9);
        const auto again = Fault::fromJson([&] {
            QJsonObject json = fault->toJson();
            json.remove(u"id"_s);
            return json;
        }());
        QVERIFY(again);
        QCOMPARE(again->toJson(), fault->toJson());
    }

    void shouldReadTheSameFromText()
    {
        const auto fault =
            Fault::fromText(u"kind=429, path=*/requests,count=2,retryAfter=3,probability=0.25,applied=true"_s);
        QVERIFY(fault);
        QCOMPARE(fault->kind, FaultKind::Status);
        QCOMPARE(fault->status, 429);
        QCOMPARE(fault->path, u"*/requests"_s);
        QCOMPARE(fault->count, 2);
        QCOMPARE(fault->retryAfter, 3);
        QCOMPARE(fault->probability, 0.25);
        QVERIFY(fault->applied);
    }

    void shouldKnowEveryKindByItsWord_data()
    {
        QTest::addColumn<int>("kind");
        int kind = 0;
        for (const auto *word : {"delay", "hang", "reset", "truncate", "garbage", "html", "status", "claims",
                 "empty-body", "error-in-ok", "next-link-repeated", "next-link-foreign", "next-link-empty",
                 "next-link-relative", "other-approver", "clock-skew"}) {
            QTest::newRow(word) << kind++;
        }
    }

    void shouldKnowEveryKindByItsWord()
    {
        QFETCH(int, kind);
        const auto fault = Fault::fromText(u"status=500,kind="_s + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(fault);
        QCOMPARE(static_cast<int>(fault->kind), kind);
        QCOMPARE(fault->toJson()["kind"_L1].toString(), QString::fromLatin1(QTest::currentDataTag()));
    }

    void shouldRefuseWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"", "kind=", "kind=nonsense", "kind=399", "kind=600", "kind=status",
                 "kind=429,count=-2", "kind=429,count=x", "kind=429,probability=1.5", "kind=429,probability=-0.1",
                 "kind=delay,ms=-1", "kind=delay,applied=perhaps", "kind=delay,colour=red", "path=x"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }

    void shouldRefuseWhatDoesNotFit()
    {
        QFETCH(QString, text);
        const auto fault = Fault::fromText(text);
        QVERIFY(!fault);
        QCOMPARE(fault.error().kind, Domain::ErrorKind::BadInput);
        QVERIFY(!fault.error().detail.isEmpty());
    }

    void shouldMatchByMethodAndPath_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("matches");
        QTest::newRow("anything") << QString() << QString() << true;
        QTest::newRow("part") << QString() << u"customerlockbox"_s << true;
        QTest::newRow("pattern") << u"GET"_s << u"*/REQUESTS"_s << true;
        QTest::newRow("pattern must cover all") << QString() << u"*/provider?"_s << false;
        QTest::newRow("other method") << u"POST"_s << QString() << false;
        QTest::newRow("other path") << QString() << u"tenants"_s << false;
    }

    void shouldMatchByMethodAndPath()
    {
        QFETCH(QString, method);
        QFETCH(QString, path);
        QFETCH(bool, matches);
        const Fault fault{.method = method, .path = path};
        QCOMPARE(fault.matches(u"GET"_s, u"/subscriptions/x/providers/Microsoft.CustomerLockbox/requests"_s), matches);
    }

    void shouldCountDownAndDisappear()
    {
        // GIVEN
        FaultPlan plan(1);
        plan.add({.kind = FaultKind::Hang, .path = u"a"_s, .count = 2});

        // THEN
        QVERIFY(plan.take(u"GET"_s, u"/b"_s).isEmpty());
        QCOMPARE(plan.take(u"GET"_s, u"/a"_s).size(), 1);
        QCOMPARE(plan.faults().constFirst().count, 1);
        QCOMPARE(plan.take(u"GET"_s, u"/a"_s).size(), 1);
        QVERIFY(plan.take(u"GET"_s, u"/a"_s).isEmpty());
        QVERIFY(plan.faults().isEmpty());
    }

    void shouldMeetOneMainFaultAndAllAdditions()
    {
        // GIVEN
        FaultPlan plan(1);
        for (const FaultKind kind : {FaultKind::Delay, FaultKind::Hang, FaultKind::Reset, FaultKind::ClockSkew}) {
            plan.add({.kind = kind, .count = 1});
        }

        // WHEN
        const QList<Fault> first = plan.take(u"GET"_s, u"/"_s);
        const QList<Fault> second = plan.take(u"GET"_s, u"/"_s);

        // THEN
        QCOMPARE(first.size(), 3);
        QCOMPARE(first[1].kind, FaultKind::Hang);
        QCOMPARE(second.size(), 1);
        QCOMPARE(second[0].kind, FaultKind::Reset);
    }

    void shouldRepeatItsDraws()
    {
        const auto hits = [](quint64 seed) {
            FaultPlan plan(seed);
            plan.add({.kind = FaultKind::Hang, .probability = 0.5});
            QString pattern;
            for (int i = 0; i < 64; ++i) {
                pattern.append(plan.take(u"GET"_s, u"/"_s).isEmpty() ? u'-' : u'x');
            }
            return pattern;
        };
        QCOMPARE(hits(1), hits(1));
        QCOMPARE_NE(hits(1), hits(2));
        QVERIFY(hits(1).contains(u'-') && hits(1).contains(u'x'));
    }

    void shouldTakeFaultsBack()
    {
        FaultPlan plan(1);
        const int first = plan.add({.kind = FaultKind::Hang});
        const int second = plan.add({.kind = FaultKind::Reset});
        QVERIFY(plan.remove(first));
        QVERIFY(!plan.remove(first));
        QCOMPARE(plan.faults().constFirst().id, second);
        plan.clear();
        QVERIFY(plan.faults().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFault)
#include "tst_fault.moc"
