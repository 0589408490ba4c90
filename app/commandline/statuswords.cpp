// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statuswords.h"

#include "errorwords.h"
#include "visibletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace CommandLine
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString statusWord(const Domain::DecisionProgress &progress)
{
    const QString word = progress.request ? progress.request->status.word() : QString();
    return word.isEmpty() ? Words::tr("not told") : Domain::visibleLine(word);
}

QString withError(const QString &sentence, const std::optional<Domain::Error> &error)
{
    return error ? sentence + u' ' + failureLine(*error) : sentence;
}

} // namespace

QString failureLine(const Domain::SubscriptionAnswer &answer)
{
    //: %1 is the id of a subscription, %2 a sentence on what went wrong
    return Words::tr("Subscription %1: %2")
        .arg(Domain::visibleLine(answer.subscriptionId), failureLine(answer.problem.value_or(Domain::Error())));
}

QString failureLine(const Domain::WatchGap &gap)
{
    //: %1 is the id of a tenant, %2 a sentence on what went wrong
    return Words::tr("Tenant %1: %2").arg(Domain::visibleLine(gap.tenantId), failureLine(gap.reason));
}

QString failureLine(const Domain::Error &error)
{
    const QString detail = Domain::detailFor(error).replace(u'\n', u"; "_s);
    return detail.isEmpty() ? Domain::sentenceFor(error) : u"%1 (%2)"_s.arg(Domain::sentenceFor(error), detail);
}

QString holdSentence(std::chrono::seconds time)
{
    return Words::tr("The decision is sent in %n seconds. Until then Ctrl+C takes it back.", nullptr,
        static_cast<int>(time.count()));
}

QString progressSentence(const Domain::DecisionProgress &progress)
{
    using Domain::DecisionPhase;
    switch (progress.phase) {
    case DecisionPhase::Rereading:
        return Words::tr("Reading the request again …");
    case DecisionPhase::Sending:
        return Words::tr("Sending the decision …");
    case DecisionPhase::Waiting:
        return Words::tr("Waiting for Azure …");
    case DecisionPhase::Resolving:
        return Words::tr("It is not known whether the decision arrived; reading what Azure has …");
    case DecisionPhase::Approved:
        return Words::tr("Azure reports that the request is approved.");
    case DecisionPhase::Denied:
        return Words::tr("Azure reports that the request is denied.");
    case DecisionPhase::Overtaken:
        return Words::tr("The request no longer waits for this decision: its status is %1.").arg(statusWord(progress));
    case DecisionPhase::Expired:
        return Words::tr("The request has expired. Nothing was decided.");
    case DecisionPhase::Changed:
        return Words::tr("What Azure has differs from what was shown. Nothing was sent.");
    case DecisionPhase::Refused:
        return withError(Words::tr("Azure refused the decision."), progress.error);
    case DecisionPhase::Failed:
        return withError(Words::tr("Nothing was sent."), progress.error);
    case DecisionPhase::Unknown:
        return withError(
            Words::tr("The outcome is unknown. Read the request again before deciding anew."), progress.error);
    }
    return {};
}

} // namespace CommandLine
