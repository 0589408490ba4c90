// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timestamp.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Domain
{

Timestamp Timestamp::fromText(const QString &text)
{
    Timestamp timestamp;
    timestamp.m_text = text;
    static const QRegularExpression form(
        u"\\A(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}:\\d{2})(?:[.,](\\d{1,9}))?(Z|[+-]\\d{2}:?\\d{2})?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch()) {
        return timestamp;
    }
    // QDateTime rounds more than three fraction digits up, which would move a moment into the next millisecond.
    const QString milliseconds = match.captured(3).leftJustified(3, u'0', true);
    const QString zone = match.captured(4).isEmpty() ? u"Z"_s : match.captured(4).toUpper();
    const QDateTime moment = QDateTime::fromString(
        match.captured(1) + u'T' + match.captured(2) + u'.' + milliseconds + zone, Qt::ISODateWithMs);
    if (moment.isValid() && moment.date().year() >= 1900 && moment.date().year() <= 9998) {
        timestamp.m_utc = moment.toUTC();
    }
    return timestamp;
}

} // namespace Domain
