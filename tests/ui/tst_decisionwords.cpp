// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionwords.h"

#include "samples.h"

#include <QTest>

using namespace Views;
using namespace Qt::StringLiterals;
using Domain::DecisionPhase;

class TestDecisionWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldClaimAnOutcomeOnlyForTheOutcome()
    {
        // GIVEN every phase of an approval
        for (int number = 0; number <= int(DecisionPhase::Unknown); ++number) {
            const auto phase = DecisionPhase(number);
            Domain::DecisionProgress progress = Samples::progress(Samples::request(1), phase);
            progress.verdict = Domain::Verdict::Approve;

            // THEN there is a sentence, and only the one of the outcome begins with the claim
            const QString sentence = progressSentence(progress);
            QVERIFY2(!sentence.isEmpty(), qPrintable(QString::number(number)));
            QCOMPARE(sentence.startsWith(u"Approved"_s), phase == DecisionPhase::Approved);
            QVERIFY(!progressMessage(progress).iconName.isEmpty());
        }
    }

    void shouldSayWhoWasFaster()
    {
        Domain::DecisionProgress progress =
            Samples::progress(Samples::request(1, u"Denied"_s), DecisionPhase::Overtaken, true);
        QCOMPARE(progressSentence(progress), u"Somebody else was faster. Azure reports the status “Denied”."_s);

        progress.request.reset();
        progress.error = Domain::Error{.currentStatus = u"Approved"_s};
        QCOMPARE(progressSentence(progress), u"Somebody else was faster. Azure reports the status “Approved”."_s);
    }

    void shouldGiveFailuresAReasonAndDetail()
    {
        // GIVEN a refusal with a correlation id
        Domain::DecisionProgress progress = Samples::progress(Samples::request(1), DecisionPhase::Refused);
        progress.error = Domain::Error{.kind = Domain::ErrorKind::Forbidden, .correlationId = u"abc-123"_s};

        // THEN the sentence says why in words and the detail has the id
        const BarMessage message = progressMessage(progress);
        QVERIFY(message.sentence.startsWith(u"Azure refused the decision. "_s));
        QVERIFY(message.sentence.contains(u"Owner"_s));
        QVERIFY(message.detail.contains(u"abc-123"_s));
        QCOMPARE(message.weight, BarMessage::Weight::Error);
    }

    void shouldOfferASignInOnlyWhereItHelps()
    {
        Domain::DecisionProgress progress;
        progress.phase = Domain::DecisionPhase::Failed;
        progress.error = Domain::Error{.kind = Domain::ErrorKind::Offline};
        QVERIFY(!awaitsSignIn(progress));
        QVERIFY(progressMessage(progress).actionText.isEmpty());
        progress.error->claims = "{}";
        QVERIFY(awaitsSignIn(progress));
        QVERIFY(!progressMessage(progress).actionText.isEmpty());
        progress.phase = Domain::DecisionPhase::Rereading;
        QVERIFY(!awaitsSignIn(progress));
    }

    void shouldExplainWhyNothingCanBeDecided()
    {
        const Domain::LockboxRequest denied = Samples::request(1, u"Denied"_s);
        QCOMPARE(undecidableSentence(Domain::Decidability::Decidable, denied), QString());
        QVERIFY(undecidableSentence(Domain::Decidability::NotPending, denied).contains(u"“Denied”"_s));
        QVERIFY(undecidableSentence(Domain::Decidability::Expired, denied).contains(u"expired"_s));
        QVERIFY(undecidableSentence(Domain::Decidability::DefectiveRecord, denied).contains(u"defective"_s));
    }

    void shouldNameEveryDefect()
    {
        QCOMPARE(defectSentences({}), QStringList());
        QStringList all;
        for (int bit = 0; bit < 8; ++bit) {
            const QStringList sentences = defectSentences(Domain::Defects::fromInt(1 << bit));
            QCOMPARE(sentences.size(), 1);
            QVERIFY(!all.contains(sentences.first()));
            all << sentences;
        }
        QCOMPARE(defectSentences(Domain::Defects::fromInt(0xff)).size(), 8);
    }
};

QTEST_GUILESS_MAIN(TestDecisionWords)
#include "tst_decisionwords.moc"
