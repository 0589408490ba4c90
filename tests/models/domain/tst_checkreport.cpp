// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkreport.h"

#include <QTest>
#include <QTimeZone>

using namespace Domain;
using namespace Qt::StringLiterals;

class TestCheckReport : public QObject
{
    Q_OBJECT

    const QDateTime m_noon{QDate(2026, 3, 2), QTime(12, 0), QTimeZone::UTC};

private Q_SLOTS:
    void shouldBeCompleteOnlyWithoutAnyProblem()
    {
        CheckReport report;
        report.answers = {{u"a"_s, {}, std::nullopt}, {u"b"_s, {}, std::nullopt}};
        QVERIFY(report.isComplete());

        report.answers[1].problem = Error{};
        QVERIFY(!report.isComplete());

        report.answers.clear();
        QVERIFY(report.isComplete());
        report.failure = Error{};
        QVERIFY(!report.isComplete());

        report.failure.reset();
        report.tenantGaps = {{.kind = WatchGap::Kind::Stale, .tenantId = u"t"_s, .subscriptionId = {}}};
        QVERIFY(!report.isComplete());
    }

    void shouldTellWhatWaitingDoesNotHelp_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("isBlinding");
        using enum ErrorKind;
        for (const ErrorKind kind : {NotSignedIn, Forbidden, NotFound, Conflict, BadInput}) {
            QTest::addRow("%d", static_cast<int>(kind)) << kind << true;
        }
        for (const ErrorKind kind : {Offline, TimedOut, Throttled, ServiceFailed, BadAnswer, Storage, Cancelled}) {
            QTest::addRow("%d", static_cast<int>(kind)) << kind << false;
        }
    }
    void shouldTellWhatWaitingDoesNotHelp()
    {
        QFETCH(const ErrorKind, kind);
        QTEST(Domain::isBlinding({.kind = kind}), "isBlinding");
    }

    void shouldBeStaleAfterTwoPeriods()
    {
        WatchState state;
        state.period = std::chrono::seconds(60);
        QVERIFY(state.isStale(m_noon));

        state.lastGoodCheck = m_noon;
        QVERIFY(!state.isStale(m_noon));
        QVERIFY(!state.isStale(m_noon.addSecs(120)));
        QVERIFY(state.isStale(m_noon.addMSecs(120'001)));
    }

    void shouldNameSubscriptionsAndTenantsAsFarAsKnown()
    {
        Subscription subscription{u"id"_s, {}, {}, {}};
        QCOMPARE(subscription.title(), u"id"_s);
        subscription.displayName = u"Production"_s;
        QCOMPARE(subscription.title(), u"Production"_s);

        Tenant tenant{u"id"_s, {}, {}};
        QCOMPARE(tenant.title(), u"id"_s);
        tenant.defaultDomain = u"contoso.example"_s;
        QCOMPARE(tenant.title(), u"contoso.example"_s);
        tenant.displayName = u"Contoso"_s;
        QCOMPARE(tenant.title(), u"Contoso"_s);
    }
};

QTEST_GUILESS_MAIN(TestCheckReport)

#include "tst_checkreport.moc"
