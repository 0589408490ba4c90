// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Views
{
namespace
{

// A span in the units that are shown, each below the next larger one.
struct Units {
    int days;
    int hours;
    int minutes;
    int seconds;
};

Units unitsOf(std::chrono::milliseconds span)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(span).count();
    return {static_cast<int>(seconds / 86'400), static_cast<int>(seconds / 3'600 % 24),
        static_cast<int>(seconds / 60 % 60), static_cast<int>(seconds % 60)};
}

QString twoDigits(int number)
{
    return u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
public:
    static QString left(std::chrono::milliseconds span)
    {
        if (span <= 0ms) {
            return tr("expired");
        }
        const Units units = unitsOf(span);
        if (units.days > 0) {
            //: Time left in a table: %1 days, %2 hours in two digits
            return tr("%1d %2h").arg(units.days).arg(twoDigits(units.hours));
        }
        if (units.hours > 0) {
            //: Time left in a table: %1 hours, %2 minutes in two digits
            return tr("%1h %2m").arg(units.hours).arg(twoDigits(units.minutes));
        }
        if (span >= secondsAreShownBelow) {
            //: Time left in a table: %1 minutes
            return tr("%1m").arg(units.minutes);
        }
        //: Time left in a table: %1 minutes, %2 seconds in two digits
        return tr("%1:%2").arg(units.minutes).arg(twoDigits(units.seconds));
    }

    static QString length(std::chrono::milliseconds span)
    {
        const Units units = unitsOf(qMax(span, 0ms));
        if (units.days > 0) {
            return joined(tr("%n days", nullptr, units.days), units.hours, tr("%n hours", nullptr, units.hours));
        }
        if (units.hours > 0) {
            return joined(
                tr("%n hours", nullptr, units.hours), units.minutes, tr("%n minutes", nullptr, units.minutes));
        }
        if (units.minutes >= secondsAreShownBelow.count()) {
            return tr("%n minutes", nullptr, units.minutes);
        }
        if (units.minutes > 0) {
            return joined(
                tr("%n minutes", nullptr, units.minutes), units.seconds, tr("%n seconds", nullptr, units.seconds));
        }
        return tr("%n seconds", nullptr, units.seconds);
    }

    static QString relative(std::chrono::milliseconds ahead)
    {
        if (std::chrono::abs(ahead) < 1min) {
            return tr("now");
        }
        return ahead > 0ms ? tr("in %1").arg(length(ahead)) : tr("%1 ago").arg(length(-ahead));
    }

private:
    static QString joined(const QString &larger, int smallerCount, const QString &smaller)
    {
        //: A length of time: "3 days and 2 hours"
        return smallerCount == 0 ? larger : tr("%1 and %2").arg(larger, smaller);
    }
};

} // namespace

QString timeLeftWords(std::chrono::milliseconds left)
{
    return Words::left(left);
}

QString timeSpanWords(std::chrono::milliseconds span)
{
    return Words::length(span);
}

QString relativeWords(const QDateTime &moment, const QDateTime &now)
{
    return moment.isValid() && now.isValid() ? Words::relative(moment - now) : QString();
}

QString localWords(const QDateTime &moment)
{
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString utcWords(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s) : QString();
}

} // namespace Views
