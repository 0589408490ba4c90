// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "justificationtext.h"

#include "visibletext.h"

#include <QEvent>
#include <QtMath>

namespace Views
{

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
    // As if there were no scroll bar: with the right height there is none before the most lines are reached.
    const QRect space(0, 0, qMax(1, width() - 2 * margin), QWIDGETSIZE_MAX);
    const double height = fontMetrics().boundingRect(space, Qt::TextWordWrap, toPlainText()).height();
    setFixedHeight(qBound(fewestLines, qCeil(height / lineHeight), mostLines) * lineHeight + 2 * margin);
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
