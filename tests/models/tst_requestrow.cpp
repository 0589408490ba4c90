// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestrow.h"

#include "samples.h"

#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRequestRow : public QObject
{
    Q_OBJECT

    static qint64 milliseconds(const std::optional<Domain::Timestamp> &timestamp)
    {
        return timestamp->utc().toMSecsSinceEpoch();
    }

private Q_SLOTS:
    void shouldCountDownWhatTheStatusMeans_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<TimeMeaning>("meaning");
        QTest::newRow("pending") << u"Pending"_s << TimeMeaning::RequestExpires;
        QTest::newRow("initializing") << u"Initializing"_s << TimeMeaning::RequestExpires;
        QTest::newRow("approving") << u"Approving"_s << TimeMeaning::RequestExpires;
        QTest::newRow("approved") << u"Approved"_s << TimeMeaning::AccessEndsAtMost;
        QTest::newRow("completed") << u"Completed"_s << TimeMeaning::NoTime;
        QTest::newRow("revoking") << u"Revoking"_s << TimeMeaning::NoTime;
        QTest::newRow("denied") << u"Denied"_s << TimeMeaning::NoTime;
        QTest::newRow("expired") << u"Expired"_s << TimeMeaning::NoTime;
        QTest::newRow("not published") << u"pending"_s << TimeMeaning::NoTime;
    }

    void shouldCountDownWhatTheStatusMeans()
    {
        QFETCH(QString, status);
        QFETCH(TimeMeaning, meaning);
        const RequestRow row(Samples::request(1, status), 0, {});
        QCOMPARE(row.timeMeaning(), meaning);
    }

    void shouldEndAccessAtExpirationPlusLengthAtMost()
    {
        const RequestRow row(Samples::request(1, u"Approved"_s), 0, {});

        QCOMPARE(row.timeEnd(), milliseconds(row.request().expiration) + std::chrono::milliseconds(8h).count());
        QCOMPARE(row.timeSpan(), std::chrono::milliseconds(4 * 24h + 8h).count());
    }

    void shouldHaveNoTimeWhereTheDatesDoNotTell()
    {
        Domain::LockboxRequest request = Samples::request(1);
        request.expiration = Domain::Timestamp::fromText(u"2026-99-99"_s);
        QCOMPARE(RequestRow(request, 0, {}).timeMeaning(), TimeMeaning::NoTime);
        request.expiration.reset();
        QCOMPARE(RequestRow(request, 0, {}).timeMeaning(), TimeMeaning::NoTime);

        request = Samples::request(1, u"Approved"_s);
        request.duration = Domain::AccessDuration::fromText(u"Support request lifetime"_s);
        QCOMPARE(RequestRow(request, 0, {}).timeMeaning(), TimeMeaning::NoTime);
        request.duration.reset();
        QCOMPARE(RequestRow(request, 0, {}).timeMeaning(), TimeMeaning::NoTime);
    }

    void shouldAssumeFourDaysWithoutACreationAndNeverASpanOfNothing()
    {
        Domain::LockboxRequest request = Samples::request(1);
        request.created.reset();
        QCOMPARE(RequestRow(request, 0, {}).timeSpan(), std::chrono::milliseconds(4 * 24h).count());

        // A request that expires before it was created.
        request.created = Domain::Timestamp::fromText(u"2027-01-01T00:00:00Z"_s);
        QCOMPARE(RequestRow(request, 0, {}).timeSpan(), 1);
    }

    void shouldBecomeUndecidableAtTheMomentOfExpiry()
    {
        const RequestRow row(Samples::request(1), 0, {});
        const qint64 expiration = milliseconds(row.request().expiration);

        QCOMPARE(row.decidability(expiration - 1), Domain::Decidability::Decidable);
        QVERIFY(row.isWaiting(expiration - 1));
        QCOMPARE(row.decidability(expiration), Domain::Decidability::Expired);
        QVERIFY(!row.isWaiting(expiration));
    }

    void shouldAgreeWithTheDomainOnDecidability()
    {
        for (const QString &status : {u"Pending"_s, u"Approved"_s, u"Approving"_s, u"pending"_s, QString()}) {
            for (const Domain::Defects defects : {Domain::Defects(), Domain::Defects(Domain::Defect::RepeatedId)}) {
                for (const int days : {0, 3, 5}) {
                    Domain::LockboxRequest request = Samples::request(1, status);
                    request.defects = defects;
                    const QDateTime now = request.created->utc().addDays(days);
                    QCOMPARE(RequestRow(request, 0, {}).decidability(now.toMSecsSinceEpoch()),
                        Domain::decidabilityOf(request, now));
                }
            }
        }
    }

    void shouldWaitWhileTheServiceIsAtWorkOnIt()
    {
        const qint64 muchLater = milliseconds(Samples::request(1).expiration) * 2;
        QVERIFY(RequestRow(Samples::request(1, u"Approving"_s), 0, {}).isWaiting(muchLater));
        QVERIFY(!RequestRow(Samples::request(1, u"Revoking"_s), 0, {}).isWaiting(muchLater));
    }

    void shouldTellTwinsApartByOrdinal()
    {
        const RowIdentity first = RequestRow(Samples::request(1), 0, {}).identity();
        const RowIdentity second = RequestRow(Samples::request(1), 1, {}).identity();
        QVERIFY(first != second);
        QVERIFY(first < second);
        QVERIFY(!(second < first));
    }
};

QTEST_GUILESS_MAIN(TestRequestRow)

#include "tst_requestrow.moc"
