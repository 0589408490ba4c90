// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"
#include "messagebar.h"

#include <functional>

namespace Views
{

// What the bar above the requests says about the watch, and what its button does.
struct WatchMessage {
    enum class Action {
        CheckNow,
        SignIn,   // with `gap` to tell who and where
        ShowGaps, // the page that lists everything that is not watched
    };

    BarMessage bar;
    Action action = Action::CheckNow;
    Domain::WatchGap gap = {}; // of SignIn: what a sign-in would end

    friend bool operator==(const WatchMessage &, const WatchMessage &) = default;
};

// What a person calls a subscription; with an empty subscription id, the tenant.
using PlaceTitle = std::function<QString(const QString &subscriptionId, const QString &tenantId)>;

// What is wrong with what is shown, why, and what to do; nothing when all is well. In this order: the check as a whole
// failed, it is overdue, parts cannot be watched or are stale, parts failed once, parts have not answered yet.
// now: UTC, by this computer's clock.
std::optional<WatchMessage> watchMessage(
    const Domain::WatchState &state, const QDateTime &now, const PlaceTitle &titleOf);

} // namespace Views
