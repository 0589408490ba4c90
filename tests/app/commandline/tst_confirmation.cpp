// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "confirmation.h"

#include "samplerequest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace CommandLine;
using Domain::Verdict;

class ConfirmationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNameEverythingThatIsAtStake()
    {
        // GIVEN an approval with a reason
        const Domain::Decision decision{.shown = sampleRequest(), .verdict = Verdict::Approve, .reason = u"agreed"_s};

        // WHEN the question is asked
        const QString question = confirmationQuestion(
            decision, {.cloudName = u"Azure"_s, .tenantTitle = u"Contoso"_s, .subscriptionTitle = u"Prod"_s});

        // THEN it names where, what, for how long, for which ticket and why
        for (const QString &fact : {u"Azure"_s, u"Contoso"_s, u"Prod"_s, decision.shown.requestId.value_or(QString()),
                 decision.shown.resources.first().text(), u"8 hours"_s, u"120101324000234"_s, u"Troubleshooting"_s,
                 u"agreed"_s, u"last four digits of the ticket"_s}) {
            QVERIFY2(question.contains(fact), qPrintable(fact));
        }
    }

    void shouldAcceptOnlyTheRightAnswer_data()
    {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("isConfirmed");
        QTest::newRow("last digits") << int(Verdict::Approve) << u"0234\n"_s << true;
        QTest::newRow("with blanks") << int(Verdict::Approve) << u"  0234 \r\n"_s << true;
        QTest::newRow("whole ticket") << int(Verdict::Approve) << u"120101324000234"_s << false;
        QTest::newRow("other digits") << int(Verdict::Approve) << u"0235"_s << false;
        QTest::newRow("a yes") << int(Verdict::Approve) << u"yes"_s << false;
        QTest::newRow("nothing") << int(Verdict::Approve) << u"\n"_s << false;
        QTest::newRow("the other verdict") << int(Verdict::Approve) << u"deny"_s << false;
        QTest::newRow("deny") << int(Verdict::Deny) << u"deny\n"_s << true;
        QTest::newRow("deny in capitals") << int(Verdict::Deny) << u"DENY"_s << true;
        QTest::newRow("digits for deny") << int(Verdict::Deny) << u"0234"_s << false;
        QTest::newRow("empty deny") << int(Verdict::Deny) << QString() << false;
    }
    void shouldAcceptOnlyTheRightAnswer()
    {
        QFETCH(const int, verdict);
        QFETCH(const QString, answer);
        const Domain::Decision decision{.shown = sampleRequest(), .verdict = Verdict(verdict), .reason = {}};
        QTEST(isConfirmedBy(answer, decision), "isConfirmed");
    }

    void shouldAskForTheRequestIdWhenTheTicketHasTooFewDigits()
    {
        Domain::Decision decision{.shown = sampleRequest(), .verdict = Verdict::Approve, .reason = {}};
        decision.shown.supportRequest = u"case 12"_s;
        QVERIFY(confirmationQuestion(decision, {}).contains(u"request id"_s));
        QVERIFY(isConfirmedBy(u"EEEE"_s, decision));
    }

    void shouldConfirmNothingByAnEmptyLine()
    {
        // GIVEN a record that offers nothing to type
        Domain::Decision decision{.shown = sampleRequest(), .verdict = Verdict::Approve, .reason = {}};
        decision.shown.supportRequest.reset();
        decision.shown.requestId.reset();

        // THEN an empty answer does not match it
        QVERIFY(!isConfirmedBy(u"\n"_s, decision));
    }

    void shouldMakeTextsFromOutsideVisible()
    {
        Domain::Decision decision{.shown = sampleRequest(), .verdict = Verdict::Deny, .reason = {}};
        decision.shown.justification = u"harmless\x1b[8m\nCloud: Sandbox"_s;
        const QString question =
            confirmationQuestion(decision, {.cloudName = u"Azure\u202E"_s, .tenantTitle = {}, .subscriptionTitle = {}});
        QVERIFY(!question.contains(u'\x1b'));
        QVERIFY(!question.contains(u'\u202E'));
        QVERIFY(!question.contains(u"\nCloud: Sandbox"_s));
    }
};

QTEST_GUILESS_MAIN(ConfirmationTest)
#include "tst_confirmation.moc"
