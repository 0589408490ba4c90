// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requeststatus.h"

#include <QMetaEnum>
#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;
using Known = RequestStatus::Known;

class TestRequestStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSortEveryPublishedWordIntoItsQueue_data()
    {
        QTest::addColumn<Known>("known");
        QTest::addColumn<QString>("queue");
        QTest::addColumn<bool>("isInMotion");
        QTest::newRow("Initializing") << Known::Initializing << u"pending"_s << true;
        QTest::newRow("Pending") << Known::Pending << u"pending"_s << false;
        QTest::newRow("Approving") << Known::Approving << u"pending"_s << true;
        QTest::newRow("Denying") << Known::Denying << u"pending"_s << true;
        QTest::newRow("Approved") << Known::Approved << u"approved"_s << false;
        QTest::newRow("Completing") << Known::Completing << u"approved"_s << true;
        QTest::newRow("Completed") << Known::Completed << u"approved"_s << false;
        QTest::newRow("Revoking") << Known::Revoking << u"approved"_s << true;
        QTest::newRow("Revoked") << Known::Revoked << u"approved"_s << false;
        QTest::newRow("Denied") << Known::Denied << u"denied"_s << false;
        QTest::newRow("Expired") << Known::Expired << u"expired"_s << false;
        QTest::newRow("Error") << Known::Error << u"attention"_s << false;
        QTest::newRow("Unknown") << Known::Unknown << u"attention"_s << false;
    }

    void shouldSortEveryPublishedWordIntoItsQueue()
    {
        QFETCH(Known, known);
        QFETCH(QString, queue);
        QFETCH(bool, isInMotion);
        const QString word = QString::fromLatin1(QTest::currentDataTag());
        const RequestStatus status = RequestStatus::fromWord(word);
        QCOMPARE(status.known(), known);
        QCOMPARE(status.word(), word);
        QCOMPARE(queueName(queueOf(status)), queue);
        QCOMPARE(status.isInMotion(), isInMotion);
    }

    void shouldKeepEveryOtherWordAndCallForAttention_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("missing") << QString();
        QTest::newRow("empty") << u""_s;
        QTest::newRow("other case") << u"pending"_s;
        QTest::newRow("capitals") << u"PENDING"_s;
        QTest::newRow("blank behind") << u"Pending "_s;
        QTest::newRow("zero-width space") << u"Pend\u200Bing"_s;
        QTest::newRow("bidirectional override") << u"\u202EgnidneP"_s;
        QTest::newRow("Cyrillic letters") << u"Реnding"_s;
        QTest::newRow("null character") << u"Pending\u0000"_s;
        QTest::newRow("new word") << u"CustomerNotified"_s;
        QTest::newRow("our own word") << u"NotPublished"_s;
        QTest::newRow("number") << u"1"_s;
        QTest::newRow("megabytes") << QString(1'000'000, u'P');
    }

    void shouldKeepEveryOtherWordAndCallForAttention()
    {
        QFETCH(QString, word);
        const RequestStatus status = RequestStatus::fromWord(word);
        QCOMPARE(status.known(), Known::NotPublished);
        QCOMPARE(status.word(), word);
        QCOMPARE(queueOf(status), Queue::Attention);
        QVERIFY(!status.isInMotion());
    }

    void shouldKnowThirteenPublishedWords()
    {
        QCOMPARE(QMetaEnum::fromType<Known>().keyCount(), 13 + 1);
        QCOMPARE(RequestStatus().known(), Known::NotPublished);
    }
};

QTEST_GUILESS_MAIN(TestRequestStatus)

#include "tst_requeststatus.moc"
