// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace Domain
{

// A moment as the service wrote it. Azure writes ISO 8601 with 0 to 9 fraction digits; the text is kept, because
// QDateTime ends at milliseconds and because an unreadable date must be shown as it came.
class Timestamp
{
public:
    Timestamp() = default;

    // text: ISO 8601 with `Z`, an offset or no zone (read as UTC), years 1900 to 9998.
    static Timestamp fromText(const QString &text);

    const QString &text() const { return m_text; }
    // UTC; invalid when the text is missing or unreadable.
    const QDateTime &utc() const { return m_utc; }
    bool isReadable() const { return m_utc.isValid(); }

    friend bool operator==(const Timestamp &left, const Timestamp &right) { return left.m_text == right.m_text; }

private:
    QString m_text;
    QDateTime m_utc;
};

} // namespace Domain
