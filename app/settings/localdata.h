// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "result.h"

#include <QStringList>

// What stays on this computer, and how it goes away.
namespace Settings
{

// Removes every folder in which this program keeps something for its user: journals and stores of all clouds, the
// sandbox, settings, window layout, caches. What the system's keychain holds goes with signing out. To be called when
// nothing of the program uses these files any more: stores are closed, and no settings are written afterwards.
// Returns the paths that are still there; empty when all is gone.
QStringList deleteAllLocalData();

// Removes the settled decisions that are older than `days` from the journals of all clouds and the sandbox, open ones
// never. May run beside those who write the journals, in any thread.
// days: 0 keeps everything. localClock: this computer's, which the journals are dated by.
// Returns how many were removed. Errors: Storage, the first of them, after all journals have been tried.
Domain::Result<qint64> applyRetention(int days, const Domain::Clock &localClock);

} // namespace Settings
