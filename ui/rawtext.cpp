// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawtext.h"

#include "rawdocument.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QMimeData>
#include <QPlainTextDocumentLayout>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Views
{
namespace
{

bool isFindKey(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Find) || event.matches(QKeySequence::FindNext) ||
           event.matches(QKeySequence::FindPrevious) || event.key() == Qt::Key_Escape;
}

} // namespace

RawText::RawText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLayoutDirection(Qt::LeftToRight); // JSON reads so in every language
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setObjectName(u"rawText"_s);
    setAccessibleName(tr("The record as JSON"));
}

void RawText::beginAnew()
{
    const QPointer<QTextDocument> old = document(); // the first one is destroyed by the text edit itself
    auto *empty = new QTextDocument(this);
    empty->setDocumentLayout(new QPlainTextDocumentLayout(empty));
    empty->setDefaultFont(font());
    empty->setUndoRedoEnabled(false);
    setDocument(empty);
    delete old;
}

bool RawText::event(QEvent *event)
{
    // The window has the same keys for its own search; the text that has the focus comes first.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (isFindKey(key)) {
            if (event->type() == QEvent::ShortcutOverride || handleFindKey(key)) {
                event->accept();
                return true;
            }
        }
    }
    return QPlainTextEdit::event(event);
}

bool RawText::handleFindKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Find)) {
        Q_EMIT findRequested();
    } else if (event.matches(QKeySequence::FindNext)) {
        Q_EMIT findNextRequested();
    } else if (event.matches(QKeySequence::FindPrevious)) {
        Q_EMIT findPreviousRequested();
    } else {
        Q_EMIT findEnded();
    }
    return true;
}

QMimeData *RawText::createMimeDataFromSelection() const
{
    QString text = textCursor().selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.remove(QString(RawDocument::breakMark) + u'\n');
    auto *copied = new QMimeData; // taken over by the caller
    copied->setText(text);
    return copied;
}

} // namespace Views
