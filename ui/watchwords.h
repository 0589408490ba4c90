// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"
#include "emptystate.h"

namespace Views
{

// Puts the state of the watch into words. All times are shown as clock times in the zone of this computer, so that no
// word on screen grows old by itself. now: UTC, by this computer's clock.

// "Checked 14:02, next at 14:03", and how old the oldest reading is when some parts are older.
QString freshnessWords(const Domain::WatchState &state, const QDateTime &now);

// Why a queue has no rows.
struct EmptyReason {
    Domain::Queue queue = Domain::Queue::Pending;
    enum class Filter { None, Active }; // Active: a search text or a subscription leaves nothing over
    Filter filter = Filter::None;
};

// What stands in place of the rows: not checked, checking, no hits, no permission, failed, or checked and nothing
// there.
EmptyPage emptyPageFor(const Domain::WatchState &state, const EmptyReason &reason, const QDateTime &now);

} // namespace Views
