// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visibletext.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace Domain
{
namespace
{

QString withVisibleControls(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    QString visible;
    visible.reserve(text.size());
    const auto characters = text.toUcs4();
    for (const char32_t character : characters) {
        if (character == U'\n' || character == U'\t' || !isHidden(character)) {
            visible += QChar::fromUcs4(character);
        } else {
            visible += u"⟨U+%1⟩"_s.arg(QString::number(static_cast<uint>(character), 16).toUpper(), 4, u'0');
        }
    }
    return visible;
}

} // namespace

bool isHidden(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional controls, zero-width characters, tags
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString visibleText(const QString &text, qsizetype mostCharacters)
{
    if (text.size() <= mostCharacters) {
        return withVisibleControls(text);
    }
    // A character of two units is not cut in half.
    qsizetype tail = mostCharacters / 4;
    qsizetype head = mostCharacters - tail;
    head -= head > 0 && text[head - 1].isHighSurrogate() ? 1 : 0;
    tail -= tail > 0 && text[text.size() - tail].isLowSurrogate() ? 1 : 0;
    // A local of its own: lupdate does not find texts whose count argument holds template brackets.
    const int leftOut = static_cast<int>(qMin<qsizetype>(text.size() - head - tail, std::numeric_limits<int>::max()));
    //: Stands in the middle of a long text from the service
    const QString note = QCoreApplication::translate("Domain", " … (%n characters left out) … ", nullptr, leftOut);
    return withVisibleControls(text.first(head)) + note + withVisibleControls(text.last(tail));
}

QString visibleLine(const QString &text, qsizetype mostCharacters)
{
    // Cut before folding: a justification of megabytes must not be walked for a table cell.
    QString line = visibleText(text, mostCharacters);
    line.replace(u'\n', u' ').replace(u'\t', u' ');
    return line.trimmed();
}

} // namespace Domain
