// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statuswords.h"

#include "samplerequest.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CommandLine;
using Domain::DecisionPhase;

class StatusWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellAFailedSubscriptionInOneLine()
    {
        // GIVEN a subscription whose service answered with several lines
        const Domain::SubscriptionAnswer answer{.subscriptionId = u"11111111-2222-3333-4444-555555555555"_s,
            .requests = {},
            .problem = Domain::Error{.kind = Domain::ErrorKind::Forbidden,
                .detail = u"first\nsecond\x1b"_s,
                .httpStatus = 403,
                .serviceCode = u"AuthorizationFailed"_s,
                .currentStatus = {},
                .correlationId = u"c-1"_s,
                .retryAfter = {}}};

        // WHEN it is told
        const QString line = failureLine(answer);

        // THEN it is one line with the id, the code and the correlation id
        QVERIFY(!line.contains(u'\n'));
        QVERIFY(!line.contains(u'\x1b'));
        for (const QString &part : {answer.subscriptionId, u"AuthorizationFailed"_s, u"403"_s, u"c-1"_s, u"second"_s}) {
            QVERIFY2(line.contains(part), qPrintable(part));
        }
    }

    void shouldHaveASentenceOfItsOwnForEveryPhase()
    {
        QSet<QString> sentences;
        for (int phase = 0; phase <= int(DecisionPhase::Unknown); ++phase) {
            const QString sentence = progressSentence({.key = {},
                .verdict = Domain::Verdict::Approve,
                .phase = DecisionPhase(phase),
                .request = {},
                .error = {}});
            QVERIFY(!sentence.isEmpty());
            sentences << sentence;
        }
        QCOMPARE(sentences.size(), int(DecisionPhase::Unknown) + 1);
    }

    void shouldNameTheStatusThatOvertookADecision()
    {
        Domain::LockboxRequest read = sampleRequest();
        read.status = Domain::RequestStatus::fromWord(u"Denied"_s);
        QVERIFY(progressSentence({.key = {},
                                     .verdict = Domain::Verdict::Approve,
                                     .phase = DecisionPhase::Overtaken,
                                     .request = read,
                                     .error = {}})
                .contains(u"Denied"_s));
    }

    void shouldAddWhatTheServiceSaid()
    {
        const Domain::Error error{.kind = Domain::ErrorKind::Conflict, .detail = u"too late"_s};
        for (const DecisionPhase phase : {DecisionPhase::Refused, DecisionPhase::Failed, DecisionPhase::Unknown}) {
            QVERIFY(progressSentence(
                {.key = {}, .verdict = Domain::Verdict::Deny, .phase = phase, .request = {}, .error = error})
                    .contains(u"too late"_s));
        }
    }
};

QTEST_GUILESS_MAIN(StatusWordsTest)
#include "tst_statuswords.moc"
