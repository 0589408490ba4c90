// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fault.h"
#include "paging.h"
#include "scenario.h"

#include <QStringList>

namespace Sandbox
{

struct SandboxOptions {
    quint16 port = 0; // 0: any free one
    quint64 seed = 1;
    QDateTime startTime = {}; // simulated time at the start, UTC; invalid: now
    double timeScale = 1;     // simulated seconds per real second
    Scenario scenario = Scenario::Week;
    std::optional<int> subscriptions = {}; // absent: what the scenario has
    std::optional<int> requests = {};
    QString stateFile = {}; // SQLite file that keeps the state; empty: in memory
    PagingRules paging = {};
    QStringList tokens = {}; // the accepted bearer tokens; empty: any
    bool throttle = false;   // answer 429 when ARM's published request rate is exceeded
    QList<Fault> faults = {};
    int clockSkew = 0; // seconds added to the Date header
};

} // namespace Sandbox
