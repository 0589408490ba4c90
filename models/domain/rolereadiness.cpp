// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rolereadiness.h"

#include "readinesswords.h"
#include "rolestanding.h"
#include "visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Domain
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

constexpr auto approval = "Microsoft.CustomerLockbox/requests/UpdateApproval/action"_L1;
constexpr qint64 requestDays = 4; // a request waits as long for its decision

QString fixByDirectRole()
{
    return Words::tr("Have the role Owner or Azure Customer Lockbox Approver for Subscription assigned to you on the "
                     "subscription itself, before the next request.");
}

ReadinessFinding effectiveFinding(Standing standing, const RoleGrant &grant, const QDateTime &now)
{
    const QString role = grant.title();
    const QString until = timeWords(grant.end);
    const QString direct = role == "Owner"_L1 ? u"owner-direct"_s : u"approver-direct"_s;
    switch (standing) {
    case Standing::EndsSoon:
        return finding(Grade::Warning, u"role-ends-soon"_s,
            Words::tr("You hold the role %1 on the subscription itself, but only until %2.").arg(role, until),
            Words::tr("Have the assignment renewed before it ends."), Source::Faq);
    case Standing::Activated:
        if (!grant.end.isValid() || grant.end >= now.addDays(requestDays)) {
            return finding(Grade::Ok, u"role-activated"_s,
                Words::tr("You have activated the role %1 on the subscription itself.").arg(role), {}, Source::Faq);
        }
        return finding(Grade::Warning, u"role-activated"_s,
            Words::tr("You have activated the role %1 on the subscription itself, until %2. It counts only for "
                      "requests that begin before then.")
                .arg(role, until),
            Words::tr("Activate the role again before it ends, or have it assigned permanently."), Source::Faq);
    case Standing::Conditional:
        return finding(Grade::Warning, u"role-conditional"_s,
            Words::tr("You hold the role %1 on the subscription itself under a condition. Whether Customer Lockbox "
                      "honours such an assignment is not stated.")
                .arg(role),
            Words::tr("Have the role assigned to you without a condition."), Source::Overview);
    case Standing::ByGroup:
        return finding(Grade::Warning, u"role-by-group"_s,
            Words::tr("You hold the role %1 on the subscription itself as a member of a group. Whether Customer "
                      "Lockbox honours such an assignment is not stated.")
                .arg(role),
            Words::tr("Have the role assigned to you directly."), Source::Overview);
    default:
        return finding(Grade::Ok, direct,
            grant.end.isValid()
                ? Words::tr("You hold the role %1 on the subscription itself, until %2.").arg(role, until)
                : Words::tr("You hold the role %1 on the subscription itself.").arg(role),
            {}, Source::Overview);
    }
}

ReadinessFinding obstacle(Standing standing, const RoleGrant &grant)
{
    const QString role = grant.title();
    switch (standing) {
    case Standing::Eligible:
        return finding(Grade::Problem, u"role-eligible"_s,
            Words::tr("You may activate the role %1, but it is not active: a request that begins now will not count "
                      "you, even if you activate it afterwards.")
                .arg(role),
            Words::tr("Activate the role in Privileged Identity Management before a request begins."), Source::Faq);
    case Standing::NotStarted:
        return finding(Grade::Problem, u"role-not-started"_s,
            Words::tr("Your role %1 on the subscription begins at %2 only.").arg(role, timeWords(grant.start)),
            Words::tr("Have the role assigned from now on."), Source::Faq);
    case Standing::Ended:
        return finding(Grade::Problem, u"role-ended"_s,
            Words::tr("Your role %1 on the subscription ended at %2.").arg(role, timeWords(grant.end)),
            fixByDirectRole(), Source::Faq);
    case Standing::Inherited:
        return finding(Grade::Problem, u"role-inherited"_s,
            Words::tr("You hold the role %1 by a management group. Customer Lockbox does not count such assignments.")
                .arg(role),
            fixByDirectRole(), Source::Faq);
    case Standing::AtRoot:
        return finding(Grade::Problem, u"role-at-root"_s,
            Words::tr("You hold the role %1 at the root of the directory, above the subscription. Customer Lockbox "
                      "counts assignments on the subscription itself only.")
                .arg(role),
            fixByDirectRole(), Source::Overview);
    case Standing::OnResourceGroup:
        return finding(Grade::Problem, u"role-on-resource-group"_s,
            Words::tr("You hold the role %1 on a resource group only. Customer Lockbox counts assignments on the "
                      "subscription itself only.")
                .arg(role),
            fixByDirectRole(), Source::Overview);
    case Standing::OnResource:
        return finding(Grade::Problem, u"role-on-resource"_s,
            Words::tr("You hold the role %1 on a resource only. Customer Lockbox counts assignments on the "
                      "subscription itself only.")
                .arg(role),
            fixByDirectRole(), Source::Overview);
    default:
        return finding(Grade::Unknown, u"role-elsewhere"_s,
            Words::tr("You hold the role %1 at a place that is not understood, so it is not known whether it counts.")
                .arg(role),
            fixByDirectRole(), Source::Overview);
    }
}

// Nothing designated was found, and everything could be read.
ReadinessFinding withoutDesignatedRole(const SubscriptionFacts &facts)
{
    QStringList titles;
    for (const RoleGrant &grant : grantsInForce(facts)) {
        const RoleDefinition definition = facts.definitions.value(grant.roleId());
        const QString title = visibleLine(definition.name.isEmpty() ? grant.title() : definition.name, 80);
        if (definition.allows(approval)) {
            return finding(Grade::Problem, u"role-not-designated"_s,
                Words::tr("Your role %1 allows the call that decides requests, but Customer Lockbox asks only those "
                          "who are Owner or Azure Customer Lockbox Approver for Subscription.")
                    .arg(title),
                fixByDirectRole(), Source::Overview);
        }
        if (!titles.contains(title)) {
            titles.append(title);
        }
    }
    if (titles.isEmpty()) {
        return finding(Grade::Problem, u"no-role"_s, Words::tr("You hold no role on this subscription."),
            fixByDirectRole(), Source::Overview);
    }
    //: %1 is a list of role names
    return finding(Grade::Problem, u"role-insufficient"_s,
        Words::tr("Your roles here do not make you an approver: %1.").arg(titles.join(u", "_s)), fixByDirectRole(),
        Source::Overview);
}

ReadinessFinding unreadableRoles(const Error &error)
{
    return unknown(u"roles-unreadable"_s,
        Words::tr("Your role assignments could not be read, so it is not known whether you are an approver. This is "
                  "not a no. %1")
            .arg(causeWords(error)),
        Words::tr("Ask for a role that may read role assignments, such as Reader, or look at Access control (IAM) in "
                  "the portal."),
        Source::RoleAssignments, error);
}

ReadinessFinding withRequest(ReadinessFinding result, const LockboxRequest &request)
{
    result.requestId = request.requestId.value_or(QString());
    return result;
}

// The same help for whom no role, or a late one, makes an approver.
QString fixByOthers()
{
    return Words::tr(
        "Have somebody decide who was an approver before the request, or ask Microsoft support to raise it "
        "anew.");
}

ReadinessFinding requestFinding(const JudgedGrants &judged, const QDateTime &created)
{
    const auto isLate = [&created](const auto &entry) {
        return entry.second.start.isValid() && entry.second.start >= created;
    };
    const auto isTimely = [&created](const auto &entry) {
        // Since when one belongs to a group is not told.
        return entry.first != Standing::ByGroup && entry.second.start.isValid() && entry.second.start < created;
    };
    if (judged.empty()) {
        return finding(Grade::Problem, u"not-an-approver"_s,
            Words::tr(
                "No role of yours counts for this request, and one that is assigned or activated from now on will "
                "not count for it either."),
            fixByOthers(), Source::Faq);
    }
    if (std::ranges::any_of(judged, isTimely)) {
        return finding(Grade::Ok, u"assigned-in-time"_s,
            Words::tr("You held your role before this request was created at %1.").arg(timeWords(created)), {},
            Source::Overview);
    }
    if (std::ranges::all_of(judged, isLate)) {
        const RoleGrant &grant = judged.begin()->second;
        return finding(Grade::Problem, u"assigned-too-late"_s,
            //: %1 is the name of a role, %2 and %3 are times
            Words::tr("You became %1 at %2, after this request was created at %3: for this request it will not count.")
                .arg(grant.title(), timeWords(grant.start), timeWords(created)),
            fixByOthers(), Source::Faq);
    }
    return finding(Grade::Unknown, u"assignment-time-unknown"_s,
        Words::tr("Since when you hold your role is not told, so it is not known whether it counts for this request."),
        {}, Source::Faq);
}

} // namespace

QList<ReadinessFinding> roleFindings(const SubscriptionFacts &facts, const QDateTime &now)
{
    const JudgedGrants judged = judgedGrants(facts, now);
    QList<ReadinessFinding> findings;
    if (!judged.empty() && mayCount(judged.begin()->first)) {
        findings.append(effectiveFinding(judged.begin()->first, judged.begin()->second, now));
        if (!facts.active) {
            findings.append(finding(Grade::Unknown, u"role-end-unknown"_s,
                Words::tr("Whether your role ends could not be read from Privileged Identity Management. %1")
                    .arg(causeWords(facts.active.error())),
                {}, Source::RoleAssignments));
        }
    } else {
        for (auto each = judged.begin(); each != judged.end(); each = judged.upper_bound(each->first)) {
            findings.append(obstacle(each->first, each->second));
        }
        if (const std::optional<Error> error = whyUnknown(facts)) {
            findings.prepend(unreadableRoles(*error));
        } else if (judged.empty()) {
            findings.append(withoutDesignatedRole(facts));
        }
        if (!facts.eligible && !whyUnknown(facts)) {
            findings.append(unknown(u"eligibility-unreadable"_s,
                Words::tr("Whether you may activate a role could not be read from Privileged Identity Management. %1")
                    .arg(causeWords(facts.eligible.error())),
                {}, Source::RoleAssignments, facts.eligible.error()));
        }
    }
    return findings;
}

QList<ReadinessFinding> requestFindings(const SubscriptionFacts &facts, const QDateTime &now)
{
    JudgedGrants judged = judgedGrants(facts, now);
    std::erase_if(judged, [](const auto &entry) { return !mayCount(entry.first); });
    QList<ReadinessFinding> findings;
    if (judged.empty() && whyUnknown(facts)) {
        return findings;
    }
    for (const LockboxRequest &request : facts.requests.requests) {
        if (queueOf(request.status) == Queue::Pending && request.created && request.created->isReadable()) {
            findings.append(withRequest(requestFinding(judged, request.created->utc()), request));
        }
    }
    return findings;
}

} // namespace Domain
