// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Views
{

// A record of the service, made fit to be read. Plain functions on values, so that they can run in any thread.
struct RawDocument {
    QString text; // indented JSON, or what was delivered when it is no JSON; nothing invisible in it
    enum class Form { Json, NotJson };
    Form form = Form::Json;
    enum class Lines { Whole, Broken };
    Lines lines = Lines::Whole; // Broken: long lines are broken up with breakMark

    // No line of the text is longer, in UTF-16 units; a text widget needs seconds for one line of megabytes. Longer
    // ones are broken up into far shorter pieces.
    static constexpr qsizetype longestLine = 4000;
    // Ends a line that goes on in the next one. Indented JSON has no line that ends so by itself.
    static constexpr QChar breakMark = QChar(0x21A9);

    // raw: one JSON value in UTF-8. Characters that cannot be seen are shown as JSON escapes, "\u202E".
    static RawDocument fromRaw(const QByteArray &raw);
};

// Where needle begins in text, without regard to case; at most `most` places, in order. Empty when needle is empty.
QList<qsizetype> placesOf(const QString &needle, const QString &text, qsizetype most);

} // namespace Views
