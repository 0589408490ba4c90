// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace Views
{

// Moments in the zone of this computer, in the short form of the locale and never with seconds: they stand still on
// screen. Empty when moment is invalid.
QString clockWords(const QDateTime &moment);       // "14:02"
QString dayAndClockWords(const QDateTime &moment); // "21.11.26 14:02"

// The first when the moment is of the same day as `now` here, else the second.
QString clockOrDayWords(const QDateTime &moment, const QDateTime &now);

} // namespace Views
