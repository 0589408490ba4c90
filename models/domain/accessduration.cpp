// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessduration.h"

#include <QLocale>

#include <cmath>

namespace Domain
{

AccessDuration AccessDuration::fromText(const QString &text)
{
    AccessDuration duration;
    duration.m_text = text;
    constexpr double leastHours = 1.0 / 60;
    constexpr double mostHours = 10.0 * 365 * 24;
    bool isNumber = false;
    const double hours = QLocale::c().toDouble(text.trimmed(), &isNumber);
    if (isNumber && hours >= leastHours && hours <= mostHours) {
        duration.m_length = std::chrono::minutes(std::llround(hours * 60));
    }
    return duration;
}

} // namespace Domain
