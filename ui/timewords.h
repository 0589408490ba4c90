// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace Views
{

// Below this much time left the words count seconds, so whoever shows them ticks once a second.
inline constexpr std::chrono::minutes secondsAreShownBelow{5};

// Time left in a few characters for a table: "3d 02h", "5h 10m", "12m", "4:59" in the last five minutes, "expired".
// left: until the end; zero or less is over. Rounded down, so that nothing looks longer than it is.
QString timeLeftWords(std::chrono::milliseconds left);

// The same for a sentence or a screen reader: "3 days and 2 hours", "4 minutes and 59 seconds", "0 seconds".
QString timeSpanWords(std::chrono::milliseconds span);

// "in 3 days and 2 hours", "5 minutes ago", "now" for less than a minute either way. Both in any zone.
QString relativeWords(const QDateTime &moment, const QDateTime &now);

// Date and time in the zone of this computer, in the form of the locale. Empty when moment is invalid.
QString localWords(const QDateTime &moment);

// "2026-11-24 13:02:11 UTC", for tooltips. Empty when moment is invalid.
QString utcWords(const QDateTime &moment);

} // namespace Views
