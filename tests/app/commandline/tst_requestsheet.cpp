// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestsheet.h"

#include "samplerequest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace CommandLine;

class RequestSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellEveryFactOnALineOfItsOwn()
    {
        // WHEN the facts of a complete request are printed
        const Domain::LockboxRequest request = sampleRequest();
        const QString facts = requestSheet(request, sampleNow());

        // THEN everything that was delivered is there
        const QStringList values = {request.requestId.value_or(QString()), u"Pending"_s, request.askedSubscriptionId,
            request.resources.first().text(), request.resourceType.value_or(QString()), u"8 hours"_s,
            request.supportRequest.value_or(QString()), request.workItemSource.value_or(QString()),
            request.supportCaseUrl.value_or(QString()), request.justification.value_or(QString()), u"can be decided"_s};
        for (const QString &value : values) {
            QVERIFY2(facts.contains(value), qPrintable(value));
        }
        QVERIFY(facts.contains(u"not told"_s)); // the level of access
    }

    void shouldKeepWordsOfADurationAsTheyAre()
    {
        Domain::LockboxRequest request = sampleRequest();
        request.duration = Domain::AccessDuration::fromText(u"Support request lifetime"_s);
        QVERIFY(requestSheet(request, sampleNow()).contains(u"Support request lifetime\n"_s));
    }

    void shouldIndentLinesOfTheJustification()
    {
        // GIVEN a justification that imitates a fact
        Domain::LockboxRequest request = sampleRequest();
        request.justification = u"first\nStatus: Approved"_s;

        // THEN its second line cannot pass for one of ours
        const QString facts = requestSheet(request, sampleNow());
        QVERIFY(!facts.contains(u"\nStatus: Approved"_s));
        QVERIFY(facts.contains(u" Status: Approved"_s));
    }

    void shouldMakeTextsFromOutsideVisible()
    {
        Domain::LockboxRequest request = sampleRequest();
        request.justification = u"a\x1b]0;title\x07\u202Eb"_s;
        request.resourceType = u"VM\rStatus"_s;
        const QString facts = requestSheet(request, sampleNow());
        for (const QChar hidden : QStringView(u"\x1b\x07\u202E\r")) {
            QVERIFY(!facts.contains(hidden));
        }
    }

    void shouldSayWhyARequestCannotBeDecided()
    {
        // GIVEN a request that can be decided
        Domain::LockboxRequest request = sampleRequest();
        QCOMPARE(undecidableSentence(request, sampleNow()), QString());

        // THEN each obstacle has its sentence
        QVERIFY(undecidableSentence(request, sampleNow().addDays(4)).contains(u"expired"_s));
        request.status = Domain::RequestStatus::fromWord(u"Approved"_s);
        QVERIFY(undecidableSentence(request, sampleNow()).contains(u"Approved"_s));
        request.defects = Domain::Defect::RepeatedId | Domain::Defect::UnreadableExpiration;
        const QString damaged = undecidableSentence(request, sampleNow());
        QVERIFY(damaged.contains(u"same id"_s));
        QVERIFY(damaged.contains(u"expiry"_s));
    }
};

QTEST_GUILESS_MAIN(RequestSheetTest)
#include "tst_requestsheet.moc"
