// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calllog.h"

#include "armrequest.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Sandbox;

class TestCallLog : public QObject
{
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC};

private Q_SLOTS:
    void shouldRememberCallsInOrder()
    {
        // GIVEN
        CallLog log;

        // WHEN
        log.add(m_now, ArmRequest::of(u"GET"_s, QUrl(u"http://h/a%20b?x=b%20c"_s)), 200);
        log.add(m_now.addSecs(1), ArmRequest::of(u"POST"_s, QUrl(u"http://h/c"_s)), 0);

        // THEN
        QCOMPARE(log.records().size(), 2);
        QCOMPARE(log.records()[0].path, u"/a b"_s);
        QCOMPARE(log.records()[0].query, u"x=b%20c"_s);
        QVERIFY(!log.records()[0].hasBearer);
        QCOMPARE(log.records()[1].at, m_now.addSecs(1));
        QCOMPARE(log.records()[1].status, 0);
        log.clear();
        QVERIFY(log.records().isEmpty());
    }

    void shouldForgetTheOldestOfVeryMany()
    {
        CallLog log;
        const ArmRequest request = ArmRequest::of(u"GET"_s, QUrl(u"http://h/a"_s));
        for (int i = 0; i <= 100'000; ++i) {
            log.add(m_now, request, i);
        }
        QVERIFY(log.records().size() <= 100'000);
        QCOMPARE(log.records().constLast().status, 100'000);
        QVERIFY(log.records().constFirst().status > 0);
    }
};

QTEST_GUILESS_MAIN(TestCallLog)
#include "tst_calllog.moc"
