// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules.h"

#include <QCoreApplication>

namespace CommandLine
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool contradicts(const QString &given, const QString &prescribed)
{
    return !given.isEmpty() && given.compare(prescribed, Qt::CaseInsensitive) != 0;
}

} // namespace

std::optional<QString> refusalOf(
    const CommandOptions &options, const Domain::Preferences &preferences, Domain::PreferenceSet enforced)
{
    using Domain::Preference;
    if (enforced.testFlag(Preference::ClientId) && contradicts(options.clientId, preferences.clientId)) {
        return Words::tr("The client id is set by your administrator, so --client-id cannot name another one.");
    }
    if (enforced.testFlag(Preference::Tenant) && contradicts(options.tenant, preferences.tenant)) {
        return Words::tr("The tenant is set by your administrator, so --tenant cannot name another one.");
    }
    if (options.command != Command::Approve && options.command != Command::Deny) {
        return std::nullopt;
    }
    // Blanks do not make a reason longer.
    if (options.reason.simplified().size() < preferences.shortestReason) {
        return Words::tr("A decision needs a reason of at least %n characters: give it with --reason.", nullptr,
            preferences.shortestReason);
    }
    const bool mustTypeDigits = enforced.testFlag(Preference::TicketDigits) &&
                                preferences.ticketDigits == Domain::Preferences::TicketDigits::Asked;
    if (options.command == Command::Approve && options.consent == Consent::GivenByOption && mustTypeDigits) {
        return Words::tr("Your administrator wants the digits of the ticket typed before an approval, so --yes cannot "
                         "be used.");
    }
    return std::nullopt;
}

} // namespace CommandLine
