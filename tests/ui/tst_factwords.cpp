// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factwords.h"

#include "contextsamples.h"

#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;

class TestFactWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSayWhatIsAskedForInOneSentence()
    {
        // GIVEN a pending request, the same one decided, and one without a ticket
        const Domain::LockboxRequest pending = Samples::request(7);
        const Domain::LockboxRequest denied = Samples::request(7, u"Denied"_s);
        Domain::LockboxRequest bare = Samples::request(7);
        bare.supportRequest.reset();
        bare.duration.reset();

        // THEN each sentence says who, what, where, how long and for which ticket
        QCOMPARE(requestSentence(pending, Samples::context()),
            u"Microsoft Support asks for access to the virtual machine vm-7 in subscription Contoso Production for "
            "8 hours, for ticket 120101324000007."_s);
        QVERIFY(requestSentence(denied, Samples::context()).startsWith(u"Microsoft Support asked for access"_s));
        QVERIFY(requestSentence(bare, Samples::context()).endsWith(u"for an unstated time. No ticket is named."_s));
    }

    void shouldCountTheOtherResources()
    {
        Domain::LockboxRequest request = Samples::request(7);
        for (int number = 0; number < 30; ++number) {
            request.resources << Samples::request(number).resources;
        }
        QVERIFY(
            requestSentence(request, Samples::context()).contains(u"vm-7 and 30 other resources in subscription"_s));
        QCOMPARE(requestTitle(request), u"Virtual machine · vm-7 and 30 more"_s);
        QCOMPARE(resourceWords(request).count(u'\n'), 20);
        QVERIFY(resourceWords(request).endsWith(u"and 11 more"_s));
    }

    void shouldNotReplaceMarksInOutsideText()
    {
        // GIVEN names that look like the places of a translated sentence
        Domain::LockboxRequest request = Samples::request(7);
        request.resources = Domain::parseResourceIds(u"%1%2%3%n"_s);
        request.supportRequest = u"%2"_s;
        request.resourceType.reset();

        // THEN they stay as they are
        QCOMPARE(requestSentence(request, Samples::context()),
            u"Microsoft Support asks for access to the resource %1%2%3%n in subscription Contoso Production for "
            "8 hours, for ticket %2."_s);
    }

    void shouldSayTheLength_data()
    {
        QTest::addColumn<QString>("delivered");
        QTest::addColumn<QString>("words");
        QTest::newRow("hours") << u"8"_s << u"8 hours"_s;
        QTest::newRow("published words") << u"Support request lifetime"_s << u"the lifetime of the support request"_s;
        QTest::newRow("other words") << u"until the cows come home"_s << u"“until the cows come home”"_s;
        QTest::newRow("absurd number") << u"99999999999"_s << u"“99999999999”"_s;
        QTest::newRow("empty") << QString() << u"an unstated time"_s;
    }
    void shouldSayTheLength()
    {
        QFETCH(QString, delivered);
        QTEST(durationWords(Domain::AccessDuration::fromText(delivered)), "words");
    }

    void shouldKeepUnpublishedStatusWords()
    {
        QCOMPARE(statusWords(Domain::RequestStatus::fromWord(u"Pending"_s)), u"Pending"_s);
        QCOMPARE(
            statusWords(Domain::RequestStatus::fromWord(u"Customer\u202ENotified"_s)), u"Customer⟨U+202E⟩Notified"_s);
        QCOMPARE(statusWords({}), u"No status delivered"_s);
    }

    void shouldTellTheLatestEndOnlyForNumbers()
    {
        const QDateTime now(QDate(2026, 3, 2), QTime(8, 0), QTimeZone::UTC);
        Domain::LockboxRequest request = Samples::request(1);
        QCOMPARE(latestAccessEnd(request, now), now.addSecs(8 * 3600));
        QVERIFY(!latestAccessEnd(request, {}).isValid());
        request.duration = Domain::AccessDuration::fromText(u"Support request lifetime"_s);
        QVERIFY(!latestAccessEnd(request, now).isValid());
    }
};

QTEST_GUILESS_MAIN(TestFactWords)
#include "tst_factwords.moc"
