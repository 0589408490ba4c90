// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionwords.h"

#include "accountwords.h"
#include "errorwords.h"
#include "factwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Views
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Decision)
public:
    static QString defect(Domain::Defect defect);
    static QString undecidable(Domain::Decidability decidability, const Domain::LockboxRequest &request);
    static QString overtaken(const Domain::DecisionProgress &progress);
    static QString progress(const Domain::DecisionProgress &progress);
    static QString signInFirst() { return tr("Sign in, then decide again; it takes a new confirmation."); }
    static QString signIn() { return tr("Sign &In …"); }
};

QString Words::defect(Domain::Defect defect)
{
    switch (defect) {
    case Domain::Defect::MissingId:
        return tr("The record has no request id.");
    case Domain::Defect::MalformedId:
        return tr("The request id is not a GUID.");
    case Domain::Defect::RepeatedId:
        return tr("Another record has the same request id, so it is unclear which of them a decision would reach.");
    case Domain::Defect::UnreadableCreated:
        return tr("The date of creation cannot be read.");
    case Domain::Defect::UnreadableExpiration:
        return tr("The date of expiry is missing or cannot be read.");
    case Domain::Defect::WrongType:
        return tr("A field has another type than published; it is left out here and kept under Raw.");
    case Domain::Defect::ContradictingId:
        return tr("The ids in the record contradict each other.");
    case Domain::Defect::NotAnObject:
        return tr("The list held something that is no request.");
    }
    return {};
}

QString Words::undecidable(Domain::Decidability decidability, const Domain::LockboxRequest &request)
{
    switch (decidability) {
    case Domain::Decidability::Decidable:
        return {};
    case Domain::Decidability::DefectiveRecord:
        return tr("This record is defective and cannot be decided.");
    case Domain::Decidability::NotPending:
        return tr("Only a pending request can be decided. The status of this one is “%1”.")
            .arg(statusWords(request.status));
    case Domain::Decidability::Expired:
        return tr("The request has expired and can no longer be decided. No access was granted by it.");
    }
    return {};
}

QString Words::overtaken(const Domain::DecisionProgress &progress)
{
    if (progress.request) {
        return tr("Somebody else was faster. Azure reports the status “%1”.")
            .arg(statusWords(progress.request->status));
    }
    if (progress.error && !progress.error->currentStatus.isEmpty()) {
        return tr("Somebody else was faster. Azure reports the status “%1”.")
            .arg(statusWords(Domain::RequestStatus::fromWord(progress.error->currentStatus)));
    }
    return tr("Somebody else was faster: the request is no longer pending.");
}

QString Words::progress(const Domain::DecisionProgress &progress)
{
    const bool isApproval = progress.verdict == Domain::Verdict::Approve;
    switch (progress.phase) {
    case Domain::DecisionPhase::Rereading:
        return tr("Reading the request again before anything is sent …");
    case Domain::DecisionPhase::Sending:
        return isApproval ? tr("Sending the approval …") : tr("Sending the denial …");
    case Domain::DecisionPhase::Waiting:
        return isApproval ? tr("Azure took the approval. Waiting until Azure reports it as approved …")
                          : tr("Azure took the denial. Waiting until Azure reports it as denied …");
    case Domain::DecisionPhase::Resolving:
        return tr("It is not certain that the decision arrived. Reading what Azure says; nothing is sent again …");
    case Domain::DecisionPhase::Approved:
        return tr("Approved, as Azure reports.");
    case Domain::DecisionPhase::Denied:
        return tr("Denied, as Azure reports.");
    case Domain::DecisionPhase::Overtaken:
        return overtaken(progress);
    case Domain::DecisionPhase::Expired:
        return tr("The request has expired. No access was granted by it.");
    case Domain::DecisionPhase::Changed:
        return tr("The request at Azure differs from what was shown, so nothing was sent. Look at it again.");
    case Domain::DecisionPhase::Refused:
        return tr("Azure refused the decision.");
    case Domain::DecisionPhase::Failed:
        return tr("Nothing was sent.");
    case Domain::DecisionPhase::Unknown:
        return tr("It is not known whether the decision arrived. Check the request again before deciding anew.");
    }
    return {};
}

} // namespace

QStringList defectSentences(Domain::Defects defects)
{
    QStringList sentences;
    for (const Domain::Defect defect : {Domain::Defect::NotAnObject, Domain::Defect::MissingId,
             Domain::Defect::MalformedId, Domain::Defect::RepeatedId, Domain::Defect::ContradictingId,
             Domain::Defect::UnreadableCreated, Domain::Defect::UnreadableExpiration, Domain::Defect::WrongType}) {
        if (defects.testFlag(defect)) {
            sentences << Words::defect(defect);
        }
    }
    return sentences;
}

QString undecidableSentence(Domain::Decidability decidability, const Domain::LockboxRequest &request)
{
    return Words::undecidable(decidability, request);
}

bool awaitsSignIn(const Domain::DecisionProgress &progress)
{
    return progress.isFinished() && progress.error && needsSignIn(*progress.error);
}

QString progressSentence(const Domain::DecisionProgress &progress)
{
    QString sentence = Words::progress(progress);
    if (progress.error && progress.isFinished() && progress.phase != Domain::DecisionPhase::Overtaken) {
        // Two whole sentences: what became of the decision, and why.
        sentence += u' ' + Domain::sentenceFor(*progress.error);
    }
    return sentence;
}

BarMessage progressMessage(const Domain::DecisionProgress &progress)
{
    BarMessage message;
    message.sentence = progressSentence(progress);
    if (awaitsSignIn(progress)) {
        message.sentence += u' ' + Words::signInFirst();
        message.actionText = Words::signIn();
    }
    message.detail = progress.error ? Domain::detailFor(*progress.error) : QString();
    switch (progress.phase) {
    case Domain::DecisionPhase::Rereading:
    case Domain::DecisionPhase::Sending:
    case Domain::DecisionPhase::Waiting:
    case Domain::DecisionPhase::Resolving:
        message.weight = BarMessage::Weight::Information;
        message.iconName = u"information"_s;
        break;
    case Domain::DecisionPhase::Approved:
        message.weight = BarMessage::Weight::Information;
        message.iconName = u"queue-approved"_s;
        break;
    case Domain::DecisionPhase::Denied:
        message.weight = BarMessage::Weight::Information;
        message.iconName = u"queue-denied"_s;
        break;
    case Domain::DecisionPhase::Overtaken:
    case Domain::DecisionPhase::Expired:
    case Domain::DecisionPhase::Changed:
        message.weight = BarMessage::Weight::Warning;
        message.iconName = u"warning"_s;
        break;
    case Domain::DecisionPhase::Refused:
    case Domain::DecisionPhase::Failed:
    case Domain::DecisionPhase::Unknown:
        message.weight = BarMessage::Weight::Error;
        message.iconName = u"error"_s;
        break;
    }
    return message;
}

} // namespace Views
