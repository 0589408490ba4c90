// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "manualclock.h"
#include "scriptedserver.h"
#include "tenantconnections.h"

#include <QTimeZone>

namespace Tests
{

inline const QByteArray accessToken = QByteArrayLiteral("secret-token-of-the-tests");

// A connection to a scripted server, as in production but for short limits. Its clocks stand at 2026-01-01 00:00 UTC.
struct ScriptedAzure {
    ScriptedServer server;
    ManualClock localClock{QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC)};
    Domain::CorrectedClock serviceClock{localClock};
    Azure::TenantConnections connections{Azure::Cloud{.name = QStringLiteral("Scripted"),
                                             .arm = server.url(),
                                             .authority = server.url(),
                                             .portal = server.url(),
                                             .caFile = {}},
        serviceClock,
        Azure::HttpLimits{.silence = std::chrono::milliseconds(300),
            .total = std::chrono::milliseconds(2'000),
            .largestBody = 1024 * 1024}};

    // The only one there is.
    Azure::Connection &connection() { return *connections.connectionFor({}); }

    ScriptedAzure()
    {
        connections.add(std::make_unique<Azure::GivenTokenAccount>(accessToken, QStringLiteral("Tester")));
    }
};

} // namespace Tests
