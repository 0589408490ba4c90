// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "errorwords.h"

#include <QSet>
#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;

class TestErrorWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveASentenceOfItsOwnForEveryKind()
    {
        QSet<QString> sentences;
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Cancelled); ++kind) {
            const QString sentence = sentenceFor(Error{.kind = static_cast<ErrorKind>(kind)});
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), static_cast<int>(ErrorKind::Cancelled) + 1);
    }

    void shouldTellAClaimsChallengeFromAMissingSignIn()
    {
        const Error challenge{.kind = ErrorKind::NotSignedIn, .claims = "{}"_ba};
        QVERIFY(sentenceFor(challenge).contains(u"once more"_s));
        QVERIFY(sentenceFor(challenge) != sentenceFor(Error{.kind = ErrorKind::NotSignedIn}));
    }

    void shouldSayHowLongToWait()
    {
        Error error{.kind = ErrorKind::Throttled};
        const QString without = sentenceFor(error);
        error.retryAfter = std::chrono::seconds(17);
        QVERIFY(sentenceFor(error).contains(u"17"_s));
        QVERIFY(sentenceFor(error) != without);
        error.retryAfter = std::chrono::seconds(std::numeric_limits<qint64>::max());
        QVERIFY(sentenceFor(error).contains(u"86400"_s));
    }

    void shouldKeepTechnicalDetailOutOfTheSentence()
    {
        const Error error{.kind = ErrorKind::Forbidden,
            .detail = u"The client has no authorization"_s,
            .httpStatus = 403,
            .serviceCode = u"AuthorizationFailed"_s,
            .currentStatus = u"Approved"_s,
            .correlationId = u"4f6d"_s};
        for (const QString &fact : {u"403"_s, u"AuthorizationFailed"_s, u"Approved"_s, u"4f6d"_s, error.detail}) {
            QVERIFY(!sentenceFor(error).contains(fact));
            QVERIFY(detailFor(error).contains(fact));
        }
        QCOMPARE(detailFor(error).split(u'\n').size(), 5);
        QCOMPARE(detailFor(Error{}), QString());
    }

    void shouldNameACallByAzuresIdElseByOurs()
    {
        const Error unanswered{.kind = ErrorKind::TimedOut, .clientRequestId = u"ours"_s};
        QVERIFY(detailFor(unanswered).contains(u"ours"_s));
        const Error answered{.correlationId = u"azures"_s, .clientRequestId = u"ours"_s};
        QVERIFY(detailFor(answered).contains(u"azures"_s));
        QVERIFY(!detailFor(answered).contains(u"ours"_s));
    }

    void shouldKeepAFactOnItsLine()
    {
        // A service message that pretends to be further facts, or to run backwards.
        const Error error{.detail = u"first\nCorrelation id: forged\u202E"_s};
        const QString detail = detailFor(error);
        QCOMPARE(detail.count(u'\n'), 0);
        QVERIFY(detail.contains(u"⟨U+202E⟩"_s));
        QVERIFY(detailFor(Error{.detail = QString(10'000'000, u'x')}).size() < 2000);
    }
};

QTEST_GUILESS_MAIN(TestErrorWords)

#include "tst_errorwords.moc"
