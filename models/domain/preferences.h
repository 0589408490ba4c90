// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QMetaType>
#include <QString>

#include <chrono>

namespace Domain
{

// Everything the Settings dialog offers, with what holds when nothing was chosen.
struct Preferences {
    // Of the organisation's own app registration; empty: only the Azure CLI can be used.
    QString clientId = {};                    // GUID
    QString tenant = {};                      // GUID or domain; empty: any organisation
    QString cloud = QStringLiteral("public"); // "public", "usgovernment", "china" or the path of a cloud file

    std::chrono::seconds checkPeriod{60}; // 30 to 900; while nothing waits it may be longer

    enum class Proxy { System, None, Manual };
    Proxy proxy = Proxy::System;
    QString proxyHost = {};
    quint16 proxyPort = 0;

    enum class TicketDigits { Asked, NotAsked }; // typed before an approval
    TicketDigits ticketDigits = TicketDigits::Asked;
    std::chrono::seconds holdTime{5}; // 0 to 60: between the confirmation and the sending, with Undo
    int shortestReason = 0;           // characters; 0: no reason is demanded

    int retentionDays = 365; // local records older than this are removed; 0: kept for ever

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

// The parts that an administrator can prescribe, one by one.
enum class Preference {
    ClientId = 0x001,
    Tenant = 0x002,
    Cloud = 0x004,
    CheckPeriod = 0x008,
    Proxy = 0x010, // with host and port
    TicketDigits = 0x020,
    HoldTime = 0x040,
    ShortestReason = 0x080,
    RetentionDays = 0x100,
};
Q_DECLARE_FLAGS(PreferenceSet, Preference)
Q_DECLARE_OPERATORS_FOR_FLAGS(PreferenceSet)

// What a decision has to fulfil on this computer.
struct DecisionRules {
    Preferences::TicketDigits ticketDigits = Preferences::TicketDigits::Asked;
    std::chrono::seconds holdTime{0};
    int shortestReason = 0;

    friend bool operator==(const DecisionRules &, const DecisionRules &) = default;
};

} // namespace Domain

Q_DECLARE_METATYPE(Domain::Preferences)
