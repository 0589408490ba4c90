// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"

#include <QCoroTask>

#include <functional>

namespace Watch
{

// Why a check is made.
enum class CheckOccasion {
    Planned,   // its time has come
    Requested, // a person asked, or the circumstances changed: subscriptions are discovered anew, too
};

// Called at most once in a check, as soon as only hanging subscriptions are left; not called when nothing hangs.
using EarlyReport = std::function<void(const Domain::CheckReport &report)>;

} // namespace Watch
