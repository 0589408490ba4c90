// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawdocument.h"

#include "visibletext.h"

#include <QJsonDocument>
#include <QStringTokenizer>

using namespace Qt::StringLiterals;

namespace Views
{
namespace
{

// Pieces of a broken line: short enough to be read without scrolling sideways, and cheap to lay out and paint.
constexpr qsizetype pieceLength = 160;

// A JSON escape for each UTF-16 unit.
QString escaped(QStringView units)
{
    QString text;
    for (const QChar unit : units) {
        text += u"\\u"_s + QString::number(unit.unicode(), 16).toUpper().rightJustified(4, u'0');
    }
    return text;
}

// Outside of strings valid JSON has nothing to hide, so the escapes always stand where JSON allows them.
QString withVisibleCharacters(QStringView line)
{
    QString visible;
    visible.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar unit = line[i];
        const bool isPair = unit.isHighSurrogate() && i + 1 < line.size() && line[i + 1].isLowSurrogate();
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(unit, line[i + 1]) : static_cast<char32_t>(unit.unicode());
        const QStringView units = line.sliced(i, isPair ? 2 : 1);
        if (unit == u'\t' || !Domain::isHidden(character)) {
            visible += units;
        } else {
            visible += escaped(units);
        }
        i += units.size() - 1;
    }
    return visible;
}

void appendBroken(QString &text, QStringView line)
{
    while (line.size() > pieceLength) {
        const qsizetype length = line[pieceLength - 1].isHighSurrogate() ? pieceLength - 1 : pieceLength;
        text += line.first(length);
        text += RawDocument::breakMark;
        text += u'\n';
        line = line.sliced(length);
    }
    text += line;
}

} // namespace

RawDocument RawDocument::fromRaw(const QByteArray &raw)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(raw, &error);
    const bool isJson = error.error == QJsonParseError::NoError;
    const QString delivered = QString::fromUtf8(isJson ? json.toJson(QJsonDocument::Indented) : raw);
    RawDocument document;
    document.form = isJson ? Form::Json : Form::NotJson;
    document.text.reserve(delivered.size() + delivered.size() / 32);
    for (const QStringView line : QStringTokenizer(delivered, u'\n')) {
        if (!document.text.isEmpty()) {
            document.text += u'\n';
        }
        const QString visible = withVisibleCharacters(line);
        if (visible.size() <= longestLine) {
            document.text += visible;
        } else {
            appendBroken(document.text, visible);
            document.lines = Lines::Broken;
        }
    }
    return document;
}

QList<qsizetype> placesOf(const QString &needle, const QString &text, qsizetype most)
{
    QList<qsizetype> places;
    if (needle.isEmpty()) {
        return places;
    }
    qsizetype place = text.indexOf(needle, 0, Qt::CaseInsensitive);
    while (place >= 0 && places.size() < most) {
        places << place;
        place = text.indexOf(needle, place + needle.size(), Qt::CaseInsensitive);
    }
    return places;
}

} // namespace Views
