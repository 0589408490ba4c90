// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinesswords.h"

#include "rolesamples.h"

#include <QTest>

using namespace Domain;
using namespace Tests;

class TestReadinessWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellTimesInUtc()
    {
        const QDateTime moment(QDate(2026, 3, 2), QTime(23, 30, 59), QTimeZone::fromSecondsAheadOfUtc(3600));
        QCOMPARE(timeWords(moment), u"2026-03-02 22:30 UTC"_s);
        QCOMPARE(timeWords({}), QString());
    }

    void shouldQuoteWhatTheServiceSaid()
    {
        QVERIFY(causeWords(refused()).endsWith(u"(AuthorizationFailed, 0815)"_s));
        QVERIFY(!causeWords({.kind = ErrorKind::Offline}).contains(u'('));
        const Error hostile{.kind = ErrorKind::ServiceFailed, .serviceCode = u"a\nb\u202E"_s};
        QVERIFY(!causeWords(hostile).contains(u'\n') && !causeWords(hostile).contains(u'\u202E'));
    }

    void shouldNotNameARoleToWhomReadingIsRefused()
    {
        // Whoever lacks the right to read may be an approver all the same
        QVERIFY(!causeWords(refused()).contains(u"Owner"_s));
    }

    void shouldNameASourceForEveryRule()
    {
        for (const Source source : {Source::Overview, Source::Faq, Source::AlternativeMail, Source::Specification,
                 Source::Providers, Source::RoleAssignments, Source::SubscriptionState}) {
            QVERIFY(!finding(Grade::Ok, u"word"_s, u"Because."_s, {}, source).source.isEmpty());
        }
    }

    void shouldKeepWhyItIsNotKnown()
    {
        const ReadinessFinding result = unknown(u"word"_s, u"Because."_s, {}, Source::Faq, refused());
        QCOMPARE(result.grade, Grade::Unknown);
        QCOMPARE(result.cause, refused());
    }
};

QTEST_GUILESS_MAIN(TestReadinessWords)
#include "tst_readinesswords.moc"
