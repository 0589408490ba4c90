// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawdocument.h"

#include "visibletext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Views
{
namespace
{

// Builds the text to show: escapes what cannot be seen and breaks what is too long.
class ShownLines
{
public:
    explicit ShownLines(qsizetype expectedLength) { m_text.reserve(expectedLength + expectedLength / 64); }

    void add(QStringView text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar unit = text[i];
            const bool isPair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            const char32_t character =
                isPair ? QChar::surrogateToUcs4(unit, text[i + 1]) : static_cast<char32_t>(unit.unicode());
            if (unit == u'\n') {
                m_text += unit;
                m_length = 0;
            } else if (unit == u'\t' || !Domain::isHidden(character)) {
                addToLine(text.sliced(i, isPair ? 2 : 1));
            } else {
                addToLine(escaped(text.sliced(i, isPair ? 2 : 1)));
            }
            i += isPair ? 1 : 0;
        }
    }

    QString takeText() { return std::move(m_text); }
    bool isBroken() const { return m_isBroken; }

private:
    void addToLine(QStringView piece)
    {
        // Room is kept for the mark.
        if (m_length + piece.size() >= RawDocument::longestLine) {
            m_text += RawDocument::breakMark;
            m_text += u'\n';
            m_length = 0;
            m_isBroken = true;
        }
        m_text += piece;
        m_length += piece.size();
    }

    static QString escaped(QStringView units)
    {
        QString text;
        for (const QChar unit : units) {
            text += u"\\u"_s + QString::number(unit.unicode(), 16).toUpper().rightJustified(4, u'0');
        }
        return text;
    }

    QString m_text;
    qsizetype m_length = 0;
    bool m_isBroken = false;
};

} // namespace

RawDocument RawDocument::fromRaw(const QByteArray &raw)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(raw, &error);
    const bool isJson = error.error == QJsonParseError::NoError;
    const QString delivered = QString::fromUtf8(isJson ? json.toJson(QJsonDocument::Indented) : raw);
    ShownLines lines(delivered.size());
    lines.add(delivered);
    return {.text = lines.takeText(),
        .form = isJson ? Form::Json : Form::NotJson,
        .lines = lines.isBroken() ? RawDocument::Lines::Broken : RawDocument::Lines::Whole};
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
