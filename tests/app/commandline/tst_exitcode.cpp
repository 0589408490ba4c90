// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exitcode.h"

#include <QTest>

using namespace CommandLine;
using Domain::DecisionPhase;
using Domain::ErrorKind;
using Domain::Verdict;

namespace
{

Domain::CheckReport reportOf(const QList<std::optional<ErrorKind>> &problems)
{
    Domain::CheckReport report;
    for (const std::optional<ErrorKind> problem : problems) {
        Domain::SubscriptionAnswer answer;
        if (problem) {
            answer.problem = Domain::Error{.kind = *problem};
        }
        report.answers << answer;
    }
    return report;
}

} // namespace

class ExitCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFollowTheKindOfAnError_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("offline") << int(ErrorKind::Offline) << 4;
        QTest::newRow("timed out") << int(ErrorKind::TimedOut) << 4;
        QTest::newRow("not signed in") << int(ErrorKind::NotSignedIn) << 3;
        QTest::newRow("forbidden") << int(ErrorKind::Forbidden) << 3;
        QTest::newRow("not found") << int(ErrorKind::NotFound) << 1;
        QTest::newRow("conflict") << int(ErrorKind::Conflict) << 1;
        QTest::newRow("throttled") << int(ErrorKind::Throttled) << 4;
        QTest::newRow("service failed") << int(ErrorKind::ServiceFailed) << 4;
        QTest::newRow("bad answer") << int(ErrorKind::BadAnswer) << 4;
        QTest::newRow("storage") << int(ErrorKind::Storage) << 4;
        QTest::newRow("bad input") << int(ErrorKind::BadInput) << 2;
        QTest::newRow("cancelled") << int(ErrorKind::Cancelled) << 1;
    }
    void shouldFollowTheKindOfAnError()
    {
        QFETCH(const int, kind);
        QTEST(int(exitCodeFor(Domain::Error{.kind = ErrorKind(kind)})), "code");
    }

    void shouldFailACheckForAnyFailedSubscription()
    {
        QCOMPARE(exitCodeFor(reportOf({})), ExitCode::Done);
        QCOMPARE(exitCodeFor(reportOf({std::nullopt, std::nullopt})), ExitCode::Done);
        QCOMPARE(exitCodeFor(reportOf({std::nullopt, ErrorKind::Forbidden})), ExitCode::ServiceFailed);
        QCOMPARE(exitCodeFor(reportOf({ErrorKind::NotFound})), ExitCode::ServiceFailed);
        QCOMPARE(exitCodeFor(reportOf({std::nullopt, ErrorKind::NotSignedIn})), ExitCode::ServiceFailed);
    }

    void shouldCallACheckSignedOutWhenEverySubscriptionSaysSo()
    {
        QCOMPARE(exitCodeFor(reportOf({ErrorKind::NotSignedIn, ErrorKind::NotSignedIn})), ExitCode::NoPermission);
    }

    void shouldFollowAFailureBeforeAnySubscription()
    {
        Domain::CheckReport report;
        report.failure = Domain::Error{.kind = ErrorKind::Forbidden};
        QCOMPARE(exitCodeFor(report), ExitCode::NoPermission);
        report.failure = Domain::Error{.kind = ErrorKind::NotFound};
        QCOMPARE(exitCodeFor(report), ExitCode::ServiceFailed);
    }

    void shouldBeDoneOnlyWhenTheServiceReportsTheVerdict_data()
    {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("phase");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, Verdict verdict, DecisionPhase phase, int code) {
            QTest::newRow(name) << int(verdict) << int(phase) << code;
        };
        row("approved", Verdict::Approve, DecisionPhase::Approved, 0);
        row("denied", Verdict::Deny, DecisionPhase::Denied, 0);
        row("denied instead", Verdict::Approve, DecisionPhase::Denied, 1);
        row("approved instead", Verdict::Deny, DecisionPhase::Approved, 1);
        row("overtaken", Verdict::Approve, DecisionPhase::Overtaken, 1);
        row("expired", Verdict::Deny, DecisionPhase::Expired, 1);
        row("changed", Verdict::Approve, DecisionPhase::Changed, 1);
        row("refused", Verdict::Approve, DecisionPhase::Refused, 1);
        row("failed", Verdict::Approve, DecisionPhase::Failed, 1);
        row("unknown", Verdict::Approve, DecisionPhase::Unknown, 4);
        row("not finished", Verdict::Approve, DecisionPhase::Waiting, 4);
    }
    void shouldBeDoneOnlyWhenTheServiceReportsTheVerdict()
    {
        QFETCH(const int, verdict);
        QFETCH(const int, phase);
        const Domain::DecisionProgress progress{
            .key = {}, .verdict = Verdict(verdict), .phase = DecisionPhase(phase), .request = {}, .error = {}};
        QTEST(int(exitCodeFor(progress)), "code");
    }

    void shouldTellAMissingRoleFromARefusal()
    {
        // GIVEN a decision that ended with an error
        Domain::DecisionProgress progress{.key = {},
            .verdict = Verdict::Approve,
            .phase = DecisionPhase::Refused,
            .request = {},
            .error = Domain::Error{.kind = ErrorKind::Forbidden}};
        QCOMPARE(exitCodeFor(progress), ExitCode::NoPermission);

        // WHEN the service found fault with the input, THEN that is a refusal and not a wrong command line
        progress.error = Domain::Error{.kind = ErrorKind::BadInput};
        QCOMPARE(exitCodeFor(progress), ExitCode::Refused);

        // AND a network failure is one of the service
        progress.phase = DecisionPhase::Failed;
        progress.error = Domain::Error{.kind = ErrorKind::Offline};
        QCOMPARE(exitCodeFor(progress), ExitCode::ServiceFailed);
    }
};

QTEST_APPLESS_MAIN(ExitCodeTest)
#include "tst_exitcode.moc"
