// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exitcode.h"

#include <algorithm>

namespace CommandLine
{

using Domain::ErrorKind;

ExitCode exitCodeFor(const Domain::Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotSignedIn:
    case ErrorKind::Forbidden:
        return ExitCode::NoPermission;
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Cancelled:
        return ExitCode::Refused;
    case ErrorKind::BadInput:
        return ExitCode::Usage;
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
    case ErrorKind::Throttled:
    case ErrorKind::ServiceFailed:
    case ErrorKind::BadAnswer:
    case ErrorKind::Storage:
        break;
    }
    return ExitCode::ServiceFailed;
}

ExitCode exitCodeFor(const Domain::CheckReport &report)
{
    if (report.failure) {
        const ExitCode code = exitCodeFor(*report.failure);
        return code == ExitCode::NoPermission ? code : ExitCode::ServiceFailed;
    }
    if (report.isComplete()) {
        return ExitCode::Done;
    }
    const bool isSignedOut = std::ranges::all_of(report.answers, [](const Domain::SubscriptionAnswer &answer) {
        return answer.problem && answer.problem->kind == ErrorKind::NotSignedIn;
    });
    return isSignedOut ? ExitCode::NoPermission : ExitCode::ServiceFailed;
}

ExitCode exitCodeFor(const Domain::DecisionProgress &progress)
{
    using Domain::DecisionPhase;
    using Domain::Verdict;
    switch (progress.phase) {
    case DecisionPhase::Approved:
        return progress.verdict == Verdict::Approve ? ExitCode::Done : ExitCode::Refused;
    case DecisionPhase::Denied:
        return progress.verdict == Verdict::Deny ? ExitCode::Done : ExitCode::Refused;
    case DecisionPhase::Overtaken:
    case DecisionPhase::Expired:
    case DecisionPhase::Changed:
        return ExitCode::Refused;
    case DecisionPhase::Refused:
    case DecisionPhase::Failed:
        if (progress.error) {
            const ExitCode code = exitCodeFor(*progress.error);
            // The command line was fine: input which the service rejects is its refusal.
            return code == ExitCode::Usage ? ExitCode::Refused : code;
        }
        return ExitCode::Refused;
    default:
        return ExitCode::ServiceFailed;
    }
}

} // namespace CommandLine
