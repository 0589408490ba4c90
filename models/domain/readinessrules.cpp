// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinessrules.h"

#include "readinesswords.h"
#include "rolereadiness.h"
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

// By the Azure documentation's list of Entra roles.
constexpr auto globalAdministratorId = "62e90394-69f5-4237-9190-012177145e10"_L1;

// `error.code` of Azure Resource Manager when the provider has to be registered first.
constexpr auto missingRegistration = "MissingSubscriptionRegistration"_L1;

bool isRegistrationMissing(const SubscriptionFacts &facts)
{
    return facts.requests.problem &&
           facts.requests.problem->serviceCode.compare(missingRegistration, Qt::CaseInsensitive) == 0;
}

ReadinessFinding listFinding(const SubscriptionFacts &facts)
{
    const std::optional<Error> &problem = facts.requests.problem;
    if (!problem) {
        return finding(Grade::Ok, u"requests-readable"_s,
            Words::tr("The Lockbox requests of the subscription can be read."), {}, Source::Specification);
    }
    if (problem->kind == ErrorKind::Forbidden) {
        return finding(Grade::Problem, u"requests-refused"_s,
            Words::tr("Azure refuses to list the Lockbox requests of the subscription to your account."),
            Words::tr("Have the role Owner or Azure Customer Lockbox Approver for Subscription assigned to you on the "
                      "subscription itself."),
            Source::Overview);
    }
    return unknown(u"requests-unreadable"_s,
        Words::tr("The Lockbox requests of the subscription could not be read. %1").arg(causeWords(*problem)),
        Words::tr("Check again later."), Source::Specification, *problem);
}

ReadinessFinding optInFinding(const TenantOptIn &optIn)
{
    if (optIn.isOptedIn) {
        return *optIn.isOptedIn
                   ? finding(Grade::Ok, u"tenant-opted-in"_s, Words::tr("Customer Lockbox is enabled for the tenant."),
                         {}, Source::Overview)
                   : finding(Grade::Problem, u"tenant-not-opted-in"_s,
                         Words::tr("Customer Lockbox is not enabled for the tenant, so nobody is asked before "
                                   "Microsoft has access."),
                         Words::tr("Have a Global Administrator enable Customer Lockbox for the tenant."),
                         Source::Overview);
    }
    if (!optIn.problem) {
        return finding(Grade::Unknown, u"opt-in-unknown"_s,
            Words::tr("The tenant of the subscription is not known, so it could not be asked whether Customer Lockbox "
                      "is enabled for it."),
            {}, Source::Specification);
    }
    return unknown(u"opt-in-unknown"_s,
        Words::tr("Whether Customer Lockbox is enabled for the tenant could not be read. Which right that takes is not "
                  "documented. %1")
            .arg(causeWords(*optIn.problem)),
        Words::tr("Ask a Global Administrator, who sees it on the portal's Customer Lockbox page."),
        Source::Specification, *optIn.problem);
}

ReadinessFinding stateFinding(const QString &state)
{
    const auto is = [&state](QLatin1StringView word) {
        return state.compare(word, Qt::CaseInsensitive) == 0;
    };
    const QString pay = Words::tr("Have the owner of the subscription's bill bring the subscription in order.");
    if (is("Enabled"_L1)) {
        return finding(Grade::Ok, u"subscription-enabled"_s, Words::tr("The subscription is enabled."), {},
            Source::SubscriptionState);
    }
    if (is("Warned"_L1)) {
        return finding(Grade::Warning, u"subscription-warned"_s,
            Words::tr("Azure has warned that it will disable the subscription."), pay, Source::SubscriptionState);
    }
    if (is("PastDue"_L1)) {
        return finding(Grade::Warning, u"subscription-past-due"_s,
            Words::tr("A payment for the subscription is overdue; Azure may disable it."), pay,
            Source::SubscriptionState);
    }
    if (is("Disabled"_L1)) {
        return finding(Grade::Problem, u"subscription-disabled"_s,
            Words::tr("The subscription is disabled: Azure allows reading at most, so a decision may be refused."), pay,
            Source::SubscriptionState);
    }
    if (is("Deleted"_L1)) {
        return finding(Grade::Problem, u"subscription-deleted"_s, Words::tr("The subscription is deleted."), {},
            Source::SubscriptionState);
    }
    return finding(Grade::Unknown, u"subscription-state-unknown"_s,
        state.isEmpty() ? Words::tr("The state of the subscription is not told.")
                        : Words::tr("The state of the subscription is “%1”, a word that is not documented.")
                              .arg(visibleLine(state, 60)),
        {}, Source::SubscriptionState);
}

ReadinessFinding providerFinding(const SubscriptionFacts &facts)
{
    const QString fix =
        Words::tr("Have the resource provider Microsoft.CustomerLockbox registered in the subscription.");
    if (isRegistrationMissing(facts)) {
        return finding(Grade::Problem, u"provider-not-registered"_s,
            Words::tr("The resource provider Microsoft.CustomerLockbox is not registered in the subscription, and "
                      "Azure refuses to list its requests for that."),
            fix, Source::Providers);
    }
    if (!facts.registration) {
        return unknown(u"provider-state-unknown"_s,
            Words::tr("Whether the resource provider Microsoft.CustomerLockbox is registered in the subscription could "
                      "not be read. %1")
                .arg(causeWords(facts.registration.error())),
            {}, Source::Providers, facts.registration.error());
    }
    if (facts.registration->compare("Registered"_L1, Qt::CaseInsensitive) == 0) {
        return finding(Grade::Ok, u"provider-registered"_s,
            Words::tr("The resource provider Microsoft.CustomerLockbox is registered in the subscription."), {},
            Source::Providers);
    }
    return finding(Grade::Warning, u"provider-not-registered"_s,
        Words::tr("The resource provider Microsoft.CustomerLockbox is not registered in the subscription (%1). Whether "
                  "it has to be is not documented.")
            .arg(visibleLine(*facts.registration, 60)),
        fix, Source::Providers);
}

ReadinessFinding mailFinding()
{
    return finding(Grade::Unknown, u"mail-not-knowable"_s,
        Words::tr("Whether a mail about the next request would reach you cannot be known from here: it goes to the "
                  "primary address of your Entra profile or, without one, to the first of its other addresses, and no "
                  "name in a token proves such an address."),
        Words::tr("Look at the mail addresses of your profile in the Entra admin center. This console shows requests "
                  "without any mail."),
        Source::AlternativeMail);
}

std::optional<ReadinessFinding> cloudFinding(const QString &armHost)
{
    if (armHost.endsWith(".chinacloudapi.cn"_L1, Qt::CaseInsensitive)) {
        return finding(Grade::Problem, u"cloud-without-lockbox"_s,
            Words::tr("Customer Lockbox is not available in Azure operated by 21Vianet."), {}, Source::Faq);
    }
    if (armHost.endsWith(".usgovcloudapi.net"_L1, Qt::CaseInsensitive)) {
        return finding(Grade::Unknown, u"cloud-not-stated"_s,
            Words::tr("Whether Customer Lockbox is available in Azure US Government is not stated."),
            Words::tr("Ask Microsoft support."), Source::Faq);
    }
    return std::nullopt;
}

} // namespace

ReadinessFinding servicesFinding(const SubscriptionFacts &facts)
{
    ReadinessFinding result;
    if (!facts.services) {
        result = unknown(u"services-unknown"_s,
            Words::tr("Which resources the subscription holds could not be read. %1")
                .arg(causeWords(facts.services.error())),
            {}, Source::Overview, facts.services.error());
    } else if (facts.services->isEmpty()) {
        result = finding(Grade::Unknown, u"services-unknown"_s,
            Words::tr("No resource of the subscription is visible to you: it has none, or your role does not show "
                      "them. The role Azure Customer Lockbox Approver for Subscription does not."),
            {}, Source::Overview);
    } else {
        const auto number = [&facts](Grade grade) {
            return static_cast<int>(std::ranges::count(*facts.services, grade, &ServiceCoverage::grade));
        };
        if (const int covered = number(Grade::Ok); covered > 0) {
            result = finding(Grade::Ok, u"services-covered"_s,
                Words::tr("Customer Lockbox covers %n resource types of the subscription.", nullptr, covered), {},
                Source::Overview);
        } else if (const int unsure = number(Grade::Warning); unsure > 0) {
            result = finding(Grade::Warning, u"services-unsure"_s,
                Words::tr("For %n resource types of the subscription it is not certain that Customer Lockbox covers "
                          "them; for the others it does not.",
                    nullptr, unsure),
                Words::tr("Ask Microsoft support about these services."), Source::Overview);
        } else {
            result = finding(Grade::Warning, u"services-not-covered"_s,
                Words::tr("No resource type of the subscription is in the list of services that Customer Lockbox "
                          "covers."),
                {}, Source::Overview);
        }
    }
    result.subscriptionId = facts.subscription.id;
    result.tenantId = facts.subscription.tenantId;
    return result;
}

QList<ReadinessFinding> subscriptionFindings(const SubscriptionFacts &facts, const QDateTime &now)
{
    QList<ReadinessFinding> findings = roleFindings(facts, now) + requestFindings(facts, now);
    if (!isRegistrationMissing(facts)) {
        findings << listFinding(facts);
    }
    findings << optInFinding(facts.optIn) << stateFinding(facts.subscription.state) << providerFinding(facts)
             << servicesFinding(facts) << mailFinding();
    for (ReadinessFinding &each : findings) {
        each.subscriptionId = facts.subscription.id;
        each.tenantId = facts.subscription.tenantId;
    }
    return findings;
}

ReadinessFinding unlistedFinding(const WatchGap &gap)
{
    ReadinessFinding result = unknown(u"subscriptions-not-listed"_s,
        Words::tr("The subscriptions of the tenant could not all be listed, so there may be some that nothing is known "
                  "about. %1")
            .arg(causeWords(gap.reason)),
        Words::tr("Sign in to this tenant again, or check later."), Source::Specification, gap.reason);
    result.tenantId = gap.tenantId;
    return result;
}

bool isGlobalAdministrator(const TokenIdentity &identity)
{
    return identity.directoryRoles.contains(globalAdministratorId, Qt::CaseInsensitive);
}

QList<ReadinessFinding> tenantFindings(const TenantFacts &facts)
{
    QString who = Words::tr("Whether you are one cannot be read from your token.");
    if (facts.identity && isGlobalAdministrator(*facts.identity)) {
        who = Words::tr("You are one.");
    } else if (facts.identity && !facts.identity->directoryRoles.isEmpty()) {
        who = Words::tr("By your token you are none at present.");
    }
    const ReadinessFinding result = finding(Grade::Unknown, u"tenant-requests-not-listed"_s,
        Words::tr("There may be requests to the tenant itself: no published call lists them, and a Global "
                  "Administrator decides them in the portal.") +
            u' ' + who,
        Words::tr("Look at the portal's Customer Lockbox page."), Source::Faq);
    QList<ReadinessFinding> findings{result};
    if (const std::optional<ReadinessFinding> ofCloud = cloudFinding(facts.armHost)) {
        findings.append(*ofCloud);
    }
    for (ReadinessFinding &each : findings) {
        each.tenantId = facts.tenantId;
    }
    return findings;
}

} // namespace Domain
