// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story.h"
#include "waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Domain::DecisionPhase;
using Domain::Verdict;
using Tests::Story;

// From the request on the screen to the outcome in Azure, through the real window.
class DecisionStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldApproveOnceAndShowWhatAzureReports();
    void shouldDenyOnceAndShowWhatAzureReports();
    void shouldSendNothingWithoutTheRightDigits();
    void shouldSendNothingForARequestThatExpiredMeanwhile();
    void shouldTellThatAnotherApproverWasFaster();
    void shouldCloseTheConfirmationWhenSomebodyElseDecides();
    void shouldFindOutAfterTheAnswerWasLost();

private:
    static QString statusOf(const QJsonObject &request) { return request["properties"_L1]["status"_L1].toString(); }
    static QString requestPath(const Story &story)
    {
        const Domain::RequestKey key = story.chosenRequest().key();
        return u"/subscriptions/%1/requests/%2"_s.arg(key.subscriptionId, key.requestId);
    }
};

void DecisionStories::shouldApproveOnceAndShowWhatAzureReports()
{
    // GIVEN
    Story story;
    QVERIFY(story.open());
    QVERIFY(story.chooseDecidableRequest());

    // WHEN
    story.typeReason(u"Ticket checked with the team"_s);
    QVERIFY(story.askFor(Verdict::Approve));
    story.confirm();

    // THEN
    const auto outcome = story.outcome();
    QVERIFY(outcome);
    QCOMPARE(outcome->phase, DecisionPhase::Approved);
    QCOMPARE(statusOf(story.readBack()), u"Approved"_s);
    QCOMPARE(story.postCount(), 1);
    QCOMPARE(story.chosenRequest().status.word(), u"Approved"_s);
}

void DecisionStories::shouldDenyOnceAndShowWhatAzureReports()
{
    // GIVEN
    Story story;
    QVERIFY(story.open());
    QVERIFY(story.chooseDecidableRequest());

    // WHEN
    QVERIFY(story.askFor(Verdict::Deny));
    story.confirm();

    // THEN
    const auto outcome = story.outcome();
    QVERIFY(outcome);
    QCOMPARE(outcome->phase, DecisionPhase::Denied);
    QCOMPARE(statusOf(story.readBack()), u"Denied"_s);
    QCOMPARE(story.postCount(), 1);
}

void DecisionStories::shouldSendNothingWithoutTheRightDigits()
{
    // GIVEN
    Story story;
    QVERIFY(story.open());
    QVERIFY(story.chooseDecidableRequest());
    QVERIFY(story.askFor(Verdict::Approve));
    auto *const digits = story.console().window().findChild<QWidget *>(u"digits"_s);
    auto *const confirm = story.console().window().findChild<QWidget *>(u"confirm"_s);

    // WHEN
    QTest::keyClicks(digits, u"x"_s);
    QTest::keyClick(digits, Qt::Key_Return);
    QTest::mouseClick(confirm, Qt::LeftButton);

    // THEN
    QVERIFY(story.isConfirmationOpen());
    QCOMPARE(story.postCount(), 0);
}

void DecisionStories::shouldSendNothingForARequestThatExpiredMeanwhile()
{
    // GIVEN: a confirmation is open while the request expires at the service, which this computer cannot know yet
    Story story;
    QVERIFY(story.open());
    QVERIFY(story.chooseDecidableRequest());
    QVERIFY(story.askFor(Verdict::Approve));
    story.control("POST", requestPath(story), {{u"status"_s, u"Expired"_s}});

    // WHEN
    story.confirm();

    // THEN
    const auto outcome = story.outcome();
    QVERIFY(outcome);
    QCOMPARE(outcome->phase, DecisionPhase::Expired);
    QCOMPARE(statusOf(story.readBack()), u"Expired"_s);
    QCOMPARE(story.postCount(), 0);
}

void DecisionStories::shouldTellThatAnotherApproverWasFaster()
{
    // GIVEN: somebody denies between our last reading and our answer
    Story story;
    QVERIFY(story.open());
    QVERIFY(story.chooseDecidableRequest());
    story.control(
        "POST", u"/faults"_s, {{u"kind"_s, u"other-approver"_s}, {u"decision"_s, u"Deny"_s}, {u"count"_s, 1}});

    // WHEN
    QVERIFY(story.askFor(Verdict::Approve));
    story.confirm();

    // THEN
    const auto outcome = story.outcome();
    QVERIFY(outcome);
    QCOMPARE(outcome->phase, DecisionPhase::Overtaken);
    QVERIFY(Tests::comesTrue([&] { return statusOf(story.readBack()) == u"Denied"_s; }));
    QCOMPARE(story.postCount(), 1);
}

void DecisionStories::shouldCloseTheConfirmationWhenSomebodyElseDecides()
{
    // GIVEN
    Story story;
    QVERIFY(story.open());
    QVERIFY(story.chooseDecidableRequest());
    QVERIFY(story.askFor(Verdict::Approve));

    // WHEN
    story.control("POST", requestPath(story), {{u"decision"_s, u"Approve"_s}});
    Q_EMIT story.console().window().checkRequested(); // the next check, without waiting a minute for it

    // THEN
    QVERIFY(Tests::comesTrue([&] { return !story.isConfirmationOpen(); }));
    QCOMPARE(story.postCount(), 0);
}

void DecisionStories::shouldFindOutAfterTheAnswerWasLost()
{
    // GIVEN: the service carries the decision out, but its answer never arrives
    Story story;
    QVERIFY(story.open());
    QVERIFY(story.chooseDecidableRequest());
    story.control("POST", u"/faults"_s,
        {{u"kind"_s, u"reset"_s}, {u"path"_s, u"updateApproval"_s}, {u"count"_s, 1}, {u"applied"_s, true}});

    // WHEN
    QVERIFY(story.askFor(Verdict::Approve));
    story.confirm();

    // THEN: it is read, not sent again
    const auto outcome = story.outcome();
    QVERIFY(outcome);
    QCOMPARE(outcome->phase, DecisionPhase::Approved);
    QCOMPARE(story.postCount(), 1);
}

QTEST_MAIN(DecisionStories)
#include "tst_decisions.moc"
