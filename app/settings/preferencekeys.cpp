// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferencekeys.h"

#include "preferencelimits.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Settings
{
namespace
{

using Domain::Preference;
using Domain::Preferences;

std::optional<int> wholeNumber(const QString &text, const Domain::Range<int> &range)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && range.holds(number) ? std::optional(number) : std::nullopt;
}

// Text that has to fulfil something.
template <QString Preferences::*Member, bool (*isValid)(const QString &)>
bool readText(const QString &text, Preferences &preferences)
{
    const bool isGood = isValid(text);
    if (isGood) {
        preferences.*Member = text;
    }
    return isGood;
}

template <QString Preferences::*Member> QString writeText(const Preferences &preferences)
{
    return preferences.*Member;
}

// Whole numbers: seconds, days, characters.
template <auto Member, const auto &range> bool readNumber(const QString &text, Preferences &preferences)
{
    const std::optional<int> number = wholeNumber(text, range);
    if (number) {
        preferences.*Member = *number;
    }
    return number.has_value();
}

template <auto Member> QString writeNumber(const Preferences &preferences)
{
    return QString::number(preferences.*Member);
}

template <std::chrono::seconds Preferences::*Member, const Domain::Range<std::chrono::seconds> &range>
bool readSeconds(const QString &text, Preferences &preferences)
{
    const auto number =
        wholeNumber(text, {static_cast<int>(range.lowest.count()), static_cast<int>(range.highest.count())});
    if (number) {
        preferences.*Member = std::chrono::seconds(*number);
    }
    return number.has_value();
}

template <std::chrono::seconds Preferences::*Member> QString writeSeconds(const Preferences &preferences)
{
    return QString::number((preferences.*Member).count());
}

// "system", "none" or "host:port".
bool readProxy(const QString &text, Preferences &preferences)
{
    if (text == "system"_L1 || text == "none"_L1) {
        preferences.proxy = text == "system"_L1 ? Preferences::Proxy::System : Preferences::Proxy::None;
        return true;
    }
    const auto address = Domain::parseProxyAddress(text);
    if (address) {
        preferences.proxy = Preferences::Proxy::Manual;
        preferences.proxyHost = address->host;
        preferences.proxyPort = address->port;
    }
    return address.has_value();
}

QString writeProxy(const Preferences &preferences)
{
    switch (preferences.proxy) {
    case Preferences::Proxy::System:
        break;
    case Preferences::Proxy::None:
        return u"none"_s;
    case Preferences::Proxy::Manual:
        return Domain::textOf(Domain::ProxyAddress{preferences.proxyHost, preferences.proxyPort});
    }
    return u"system"_s;
}

bool readTicketDigits(const QString &text, Preferences &preferences)
{
    const bool isAsked = text == "true"_L1;
    if (!isAsked && text != "false"_L1) {
        return false;
    }
    preferences.ticketDigits = isAsked ? Preferences::TicketDigits::Asked : Preferences::TicketDigits::NotAsked;
    return true;
}

QString writeTicketDigits(const Preferences &preferences)
{
    return preferences.ticketDigits == Preferences::TicketDigits::Asked ? u"true"_s : u"false"_s;
}

constexpr std::array keys{
    PreferenceKey{"SignIn/ClientId"_L1, Preference::ClientId, readText<&Preferences::clientId, Domain::isClientId>,
        writeText<&Preferences::clientId>},
    PreferenceKey{"SignIn/Tenant"_L1, Preference::Tenant, readText<&Preferences::tenant, Domain::isTenant>,
        writeText<&Preferences::tenant>},
    PreferenceKey{"SignIn/Cloud"_L1, Preference::Cloud, readText<&Preferences::cloud, Domain::isCloudChoice>,
        writeText<&Preferences::cloud>},
    PreferenceKey{"Watching/CheckPeriodSeconds"_L1, Preference::CheckPeriod,
        readSeconds<&Preferences::checkPeriod, Domain::checkPeriods>, writeSeconds<&Preferences::checkPeriod>},
    PreferenceKey{"Network/Proxy"_L1, Preference::Proxy, readProxy, writeProxy},
    PreferenceKey{"Decisions/AskTicketDigits"_L1, Preference::TicketDigits, readTicketDigits, writeTicketDigits},
    PreferenceKey{"Decisions/HoldSeconds"_L1, Preference::HoldTime,
        readSeconds<&Preferences::holdTime, Domain::holdTimes>, writeSeconds<&Preferences::holdTime>},
    PreferenceKey{"Decisions/ShortestReason"_L1, Preference::ShortestReason,
        readNumber<&Preferences::shortestReason, Domain::reasonLengths>, writeNumber<&Preferences::shortestReason>},
    PreferenceKey{"LocalData/RetentionDays"_L1, Preference::RetentionDays,
        readNumber<&Preferences::retentionDays, Domain::retentionPeriods>, writeNumber<&Preferences::retentionDays>},
};

} // namespace

std::span<const PreferenceKey> preferenceKeys()
{
    return keys;
}

} // namespace Settings
