// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinesswords.h"

#include "errorwords.h"
#include "visibletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Domain
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

} // namespace

// Titles of published pages are names: they are not translated.
QString gradeWord(Grade grade)
{
    switch (grade) {
    case Grade::Ok:
        return u"ok"_s;
    case Grade::Warning:
        return u"warning"_s;
    case Grade::Problem:
        return u"problem"_s;
    case Grade::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString sourceTitle(Source source)
{
    const QString lockbox = u"https://learn.microsoft.com/azure/security/fundamentals/"_s;
    switch (source) {
    case Source::Overview:
        return u"Customer Lockbox for Microsoft Azure, "_s + lockbox + u"customer-lockbox-overview"_s;
    case Source::Faq:
        return u"Customer Lockbox for Microsoft Azure frequently asked questions, "_s + lockbox +
               u"customer-lockbox-faq"_s;
    case Source::AlternativeMail:
        return u"Alternate email notifications for Customer Lockbox, "_s + lockbox +
               u"customer-lockbox-alternative-email"_s;
    case Source::Specification:
        return u"Microsoft.CustomerLockbox 2018-02-28-preview, published specification"_s;
    case Source::Providers:
        return u"Azure resource providers and types, "
               "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-providers-and-types"_s;
    case Source::RoleAssignments:
        return u"Azure role-based access control, list Azure role assignments using the REST API"_s;
    case Source::SubscriptionState:
        return u"Azure subscription states"_s;
    }
    return {};
}

ReadinessFinding finding(Grade grade, const QString &word, const QString &reason, const QString &fix, Source source)
{
    return {.subscriptionId = {},
        .tenantId = {},
        .finding = word,
        .grade = grade,
        .reason = reason,
        .fix = fix,
        .source = sourceTitle(source)};
}

ReadinessFinding unknown(
    const QString &word, const QString &reason, const QString &fix, Source source, const Error &error)
{
    ReadinessFinding result = finding(Grade::Unknown, word, reason, fix, source);
    result.cause = error;
    return result;
}

QString timeWords(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd hh:mm 'UTC'"_s) : QString();
}

QString causeWords(const Error &error)
{
    // What the account lacks here is a right to read, not the role that the usual sentence names.
    const QString sentence =
        error.kind == ErrorKind::Forbidden ? Words::tr("Azure refused to tell your account.") : sentenceFor(error);
    // What to quote to those who look closer.
    QStringList quotes;
    for (const QString &quote : {error.serviceCode, error.correlationId}) {
        if (!quote.isEmpty()) {
            quotes.append(visibleLine(quote, 80));
        }
    }
    return quotes.isEmpty() ? sentence : u"%1 (%2)"_s.arg(sentence, quotes.join(u", "_s));
}

} // namespace Domain
