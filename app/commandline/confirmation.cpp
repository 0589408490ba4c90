// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "confirmation.h"

#include "visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CommandLine
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString orUnknown(const QString &text)
{
    return text.isEmpty() ? Words::tr("not told") : Domain::visibleLine(text);
}

QString resourceLines(const QList<Domain::ResourceId> &resources)
{
    QString lines;
    for (const Domain::ResourceId &resource : resources) {
        lines += u"  "_s + Domain::visibleLine(resource.text(), 400) + u'\n';
    }
    return lines.isEmpty() ? u"  "_s + Words::tr("not told") + u'\n' : lines;
}

QString question(const Domain::Decision &decision)
{
    if (decision.verdict == Domain::Verdict::Deny) {
        return Words::tr("Type “deny” to deny it:");
    }
    // Domain::confirmationDigits() falls back to the request id when the ticket has too few digits.
    const qsizetype ticketDigits = std::ranges::count_if(decision.shown.supportRequest.value_or(QString()),
        [](QChar character) { return character >= u'0' && character <= u'9'; });
    return ticketDigits >= expectedAnswer(decision).size()
               ? Words::tr("Type the last four digits of the ticket number to approve it:")
               : Words::tr("Type the last four characters of the request id to approve it:");
}

} // namespace

QString confirmationQuestion(const Domain::Decision &decision, const DecisionPlace &place)
{
    const Domain::LockboxRequest &shown = decision.shown;
    const QString duration = shown.duration ? shown.duration->text() : QString();
    const QStringList facts = {
        decision.verdict == Domain::Verdict::Approve
            ? Words::tr("You are about to give Microsoft access to your data.")
            : Words::tr("You are about to refuse Microsoft access to your data."),
        Words::tr("Cloud: %1").arg(orUnknown(place.cloudName)),
        Words::tr("Tenant: %1").arg(orUnknown(place.tenantTitle)),
        Words::tr("Subscription: %1").arg(orUnknown(place.subscriptionTitle)),
        Words::tr("Request: %1").arg(orUnknown(shown.requestId.value_or(QString()))),
        shown.duration && shown.duration->length() ? Words::tr("Length of access: %1 hours").arg(orUnknown(duration))
                                                   : Words::tr("Length of access: %1").arg(orUnknown(duration)),
        Words::tr("Ticket: %1").arg(orUnknown(shown.supportRequest.value_or(QString()))),
        Words::tr("Justification: %1").arg(orUnknown(shown.justification.value_or(QString()))),
        Words::tr("Reason to be sent: %1")
            .arg(decision.reason.isEmpty() ? Words::tr("none") : Domain::visibleLine(decision.reason)),
        Words::tr("Resources:"),
    };
    return facts.join(u'\n') + u'\n' + resourceLines(shown.resources) + question(decision) + u' ';
}

QString expectedAnswer(const Domain::Decision &decision)
{
    return decision.verdict == Domain::Verdict::Approve ? Domain::confirmationDigits(decision.shown) : u"deny"_s;
}

bool isConfirmedBy(const QString &answer, const Domain::Decision &decision)
{
    const QString expected = expectedAnswer(decision);
    return !expected.isEmpty() && answer.trimmed().compare(expected, Qt::CaseInsensitive) == 0;
}

} // namespace CommandLine
