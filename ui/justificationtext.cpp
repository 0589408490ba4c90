// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "justificationtext.h"

#include "visibletext.h"

#include <QEvent>
#include <QStringTokenizer>
#include <QTextLayout>
#include <QtMath>

namespace Views
{
namespace
{

// Lines the text takes in a text edit that is `width` pixels wide inside; counting ends at `most`.
int lineCount(const QString &text, const QFont &font, int width, int most)
{
    int count = 0;
    for (const QStringView paragraph : QStringTokenizer(text, u'\n')) {
        QTextLayout layout(paragraph.toString(), font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        do {
            QTextLine line = layout.createLine();
            if (!line.isValid()) {
                break;
            }
            line.setLineWidth(width);
            ++count;
        } while (count < most);
        layout.endLayout();
    }
    return count;
}

} // namespace

JustificationText::JustificationText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setAccessibleName(tr("Justification by Microsoft"));
}

void JustificationText::showJustification(const QString &text)
{
    // Megabytes are cut in the middle; the whole text is under Raw.
    const QString visible = Domain::visibleText(text);
    setPlainText(visible.isEmpty() ? tr("Microsoft gave no justification.") : visible);
    fitHeight();
}

void JustificationText::fitHeight()
{
    constexpr int fewestLines = 2;
    constexpr int mostLines = 8;
    const int margin = qCeil(document()->documentMargin()) + frameWidth();
    const int lineHeight = fontMetrics().lineSpacing();
    const int lines = lineCount(toPlainText(), font(), qMax(1, width() - 2 * margin), mostLines + 1);
    // Left to itself, a text edit that once was narrower keeps a scroll bar it no longer needs.
    setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    // It counts a line as shown only when there is room to spare below it.
    setFixedHeight(qBound(fewestLines, lines, mostLines) * lineHeight + 2 * margin + lineHeight / 2);
}

void JustificationText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void JustificationText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitHeight();
    }
}

} // namespace Views
