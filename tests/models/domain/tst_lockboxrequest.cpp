// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockboxrequest.h"

#include <QMetaEnum>
#include <QTest>
#include <QTimeZone>

using namespace Domain;
using namespace Qt::StringLiterals;

class TestLockboxRequest : public QObject
{
    Q_OBJECT

    const QDateTime m_expiration{QDate(2026, 3, 5), QTime(12, 0), QTimeZone::UTC};

    LockboxRequest request() const
    {
        LockboxRequest request;
        request.requestId = u"4472c904-1b2a-4c5d-8e6f-a0b1c2d3e4f5"_s;
        request.askedSubscriptionId = u"11111111-0000-4000-8000-000000000000"_s;
        request.status = RequestStatus::fromWord(u"Pending"_s);
        request.expiration = Timestamp::fromText(m_expiration.toString(Qt::ISODate));
        request.supportRequest = u"120101324000234"_s;
        return request;
    }

private Q_SLOTS:
    void shouldBeDecidableOnlyWhenEverythingIsRight()
    {
        // GIVEN every status, every defect, and the moments around the expiration
        const QMetaEnum statuses = QMetaEnum::fromType<RequestStatus::Known>();
        for (int index = 0; index < statuses.keyCount(); ++index) {
            for (int bit = 0; bit <= 8; ++bit) {
                for (const qint64 milliseconds : {-86'400'000, -1, 0, 1}) {
                    LockboxRequest candidate = request();
                    candidate.status = RequestStatus::fromWord(QString::fromLatin1(statuses.key(index)));
                    candidate.defects = bit == 0 ? Defects() : Defects(static_cast<Defect>(1 << (bit - 1)));

                    // THEN only a pending one without a grave defect can be decided, and only before that moment
                    const bool isSound = !candidate.defects || candidate.defects == Defect::WrongType;
                    const bool isPending = candidate.status.known() == RequestStatus::Known::Pending;
                    const Decidability expected = !isSound           ? Decidability::DefectiveRecord
                                                  : !isPending       ? Decidability::NotPending
                                                  : milliseconds < 0 ? Decidability::Decidable
                                                                     : Decidability::Expired;
                    QCOMPARE(decidabilityOf(candidate, m_expiration.addMSecs(milliseconds)), expected);
                }
            }
        }
    }

    void shouldNotBeDecidableByAccident_data()
    {
        QTest::addColumn<LockboxRequest>("candidate");
        LockboxRequest candidate;
        QTest::newRow("nothing delivered") << candidate;
        candidate = request();
        candidate.requestId.reset();
        QTest::newRow("no id, not marked") << candidate;
        candidate.requestId = u"../../enableLockbox"_s;
        QTest::newRow("id with a path, not marked") << candidate;
        candidate = request();
        candidate.expiration.reset();
        QTest::newRow("no expiration") << candidate;
        candidate.expiration = Timestamp::fromText(u"never"_s);
        QTest::newRow("unreadable expiration") << candidate;
        candidate = request();
        candidate.status = RequestStatus::fromWord(u"pending"_s);
        QTest::newRow("status in another case") << candidate;
        candidate = request();
        candidate.defects = Defects(Defect::WrongType) | Defect::RepeatedId;
        QTest::newRow("harmless and grave defect") << candidate;
    }

    void shouldNotBeDecidableByAccident()
    {
        QFETCH(LockboxRequest, candidate);
        QVERIFY(decidabilityOf(candidate, m_expiration.addDays(-1)) != Decidability::Decidable);
    }

    void shouldMarkEveryRecordOfARepeatedId()
    {
        // GIVEN the same id twice, once in capitals, in two subscriptions, and others
        QList<LockboxRequest> first{request(), request()};
        first[1].requestId = u"00000000-0000-4000-8000-000000000001"_s;
        QList<LockboxRequest> second{request(), request(), request()};
        second[0].requestId = request().requestId->toUpper();
        second[0].askedSubscriptionId = u"22222222-0000-4000-8000-000000000000"_s;
        second[1].requestId.reset();
        second[2].requestId = QString();

        markRepeatedIds({&first, &second});

        const auto isRepeated = [](const LockboxRequest &request) {
            return request.defects.testFlag(Defect::RepeatedId);
        };
        QVERIFY(isRepeated(first[0]));
        QVERIFY(isRepeated(second[0]));
        QVERIFY(!isRepeated(first[1]));
        QVERIFY(!isRepeated(second[1]));
        QVERIFY(!isRepeated(second[2]));

        QList<LockboxRequest> alone{request()};
        markRepeatedIds(alone);
        QVERIFY(!isRepeated(alone[0]));
    }

    void shouldHaveTheSameKeyInAnyCase()
    {
        LockboxRequest other = request();
        other.requestId = other.requestId->toUpper();
        other.askedSubscriptionId = other.askedSubscriptionId.toUpper();
        QCOMPARE(other.key(), request().key());
        QCOMPARE(qHash(other.key()), qHash(request().key()));
        QVERIFY(RequestKey::of(u"a"_s, u"b"_s) != RequestKey::of(u"b"_s, u"a"_s));
    }

    void shouldAskForTheEndOfTheTicketNumber_data()
    {
        QTest::addColumn<QString>("ticket");
        QTest::addColumn<QString>("digits");
        QTest::newRow("published, 15 digits") << u"120101324000234"_s << u"0234"_s;
        QTest::newRow("published, 5 digits") << u"12345"_s << u"2345"_s;
        QTest::newRow("four digits") << u"1234"_s << u"1234"_s;
        QTest::newRow("letters between") << u"12-AB-34-5"_s << u"2345"_s;
        QTest::newRow("three digits: end of the request id") << u"123"_s << u"e4f5"_s;
        QTest::newRow("other digits do not count") << u"٠١٢٣٤"_s << u"e4f5"_s;
        QTest::newRow("missing") << QString() << u"e4f5"_s;
    }

    void shouldAskForTheEndOfTheTicketNumber()
    {
        QFETCH(QString, ticket);
        QFETCH(QString, digits);
        LockboxRequest candidate = request();
        candidate.supportRequest = ticket;
        QCOMPARE(confirmationDigits(candidate), digits);
        if (ticket.isNull()) {
            candidate.supportRequest.reset();
            QCOMPARE(confirmationDigits(candidate), digits);
        }
    }
};

QTEST_GUILESS_MAIN(TestLockboxRequest)

#include "tst_lockboxrequest.moc"
