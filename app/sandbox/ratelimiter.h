// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

namespace Sandbox
{

// The token buckets of Azure Resource Manager since 2024, by its documentation: a full bucket holds 250 reads or 200
// writes and gets 25 or 10 back each second, for each subscription (or the tenant) and caller.
class RateLimiter
{
public:
    enum class Kind { Read, Write };

    struct Take {
        int remaining;  // whole calls left, not below 0
        int retryAfter; // seconds until there is a call again, at least 1 when granted is false
        bool granted;
    };

    // bucket: names subscription or tenant and caller. now: UTC.
    Take take(const QString &bucket, Kind kind, const QDateTime &now);

private:
    struct Level {
        double calls = 0;
        QDateTime at;
    };
    QHash<QString, Level> m_levels;
};

} // namespace Sandbox
