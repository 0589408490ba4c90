// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clockwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Views
{

QString clockWords(const QDateTime &moment)
{
    // Some locales, "C" among them, have seconds even in their short form.
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    return QLocale().toString(moment.toLocalTime().time(), format.remove(u":ss"_s));
}

QString dayAndClockWords(const QDateTime &moment)
{
    return moment.isValid()
               ? QLocale().toString(moment.toLocalTime().date(), QLocale::ShortFormat) + u' ' + clockWords(moment)
               : QString();
}

QString clockOrDayWords(const QDateTime &moment, const QDateTime &now)
{
    return moment.toLocalTime().date() == now.toLocalTime().date() ? clockWords(moment) : dayAndClockWords(moment);
}

} // namespace Views
