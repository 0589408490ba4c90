// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ratelimiter.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Sandbox
{

RateLimiter::Take RateLimiter::take(const QString &bucket, Kind kind, const QDateTime &now)
{
    const bool reads = kind == Kind::Read;
    const double size = reads ? 250 : 200;
    const double perSecond = reads ? 25 : 10;
    const QString key = bucket + (reads ? "/reads"_L1 : "/writes"_L1);
    if (!m_levels.contains(key)) {
        m_levels.insert(key, {size, now});
    }
    Level &level = m_levels[key];
    const double seconds = static_cast<double>(qMax<qint64>(0, level.at.msecsTo(now))) / 1000.0;
    level = {std::min(size, level.calls + seconds * perSecond), now};
    const bool granted = level.calls >= 1;
    const int wait = granted ? 0 : static_cast<int>(std::ceil((1 - level.calls) / perSecond));
    level.calls = std::max(0.0, level.calls - 1);
    return {.remaining = static_cast<int>(level.calls), .retryAfter = qMax(granted ? 0 : 1, wait), .granted = granted};
}

} // namespace Sandbox
