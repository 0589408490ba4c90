// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainlabel.h"

#include "contrast.h"
#include "textstyle.h"

#include <QApplication>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace Views
{
namespace
{

// Shorter words always fit; longer ones get invisible places to wrap at: behind the separators of ids and paths, and
// where there are none for this many characters, anywhere.
constexpr qsizetype longestUnbroken = 20;

bool hasLongWord(const QString &text)
{
    qsizetype length = 0;
    for (const QChar character : text) {
        length = character.isSpace() ? 0 : length + 1;
        if (length > longestUnbroken) {
            return true;
        }
    }
    return false;
}

QString withPlacesToWrap(const QString &text)
{
    if (!hasLongWord(text)) {
        return text;
    }
    constexpr QChar zeroWidthSpace(0x200B);
    QString wrappable;
    wrappable.reserve(text.size() + text.size() / 8);
    qsizetype length = 0;
    for (const QChar character : text) {
        if (length >= longestUnbroken && !character.isSpace() && !character.isLowSurrogate() && !character.isMark()) {
            wrappable += zeroWidthSpace;
        }
        wrappable += character;
        length = character.isSpace() ? 0 : length + 1;
        if (length > 1 && u"/-._:,"_s.contains(character)) {
            wrappable += zeroWidthSpace;
            length = 0;
        }
    }
    return wrappable;
}

} // namespace

PlainLabel::PlainLabel(Rank rank, QWidget *parent)
    : QLabel(parent)
    , m_rank(rank)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    followParent();
}

void PlainLabel::showText(const QString &text)
{
    if (text == m_shownText) {
        return;
    }
    m_shownText = text;
    setText(withPlacesToWrap(text));
    setAccessibleName(text);
}

void PlainLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ParentChange) {
        followParent();
    }
    if (event->type() == QEvent::PaletteChange) {
        adoptStyle();
    }
    QLabel::changeEvent(event);
}

bool PlainLabel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::FontChange) {
        adoptStyle();
    }
    return QLabel::eventFilter(watched, event);
}

void PlainLabel::followParent()
{
    if (parentWidget()) {
        parentWidget()->installEventFilter(this);
    }
    adoptStyle();
}

void PlainLabel::adoptStyle()
{
    const QFont body = parentWidget() ? parentWidget()->font() : QApplication::font(this);
    switch (m_rank) {
    case Rank::Title:
        setFont(titleFont(body));
        break;
    case Rank::Body:
        break;
    case Rank::Muted:
        setFont(secondaryFont(body));
        // Made from the parent's palette, because this label's own already is the muted one.
        const QPalette ground = parentWidget() ? parentWidget()->palette() : QApplication::palette(this);
        const QColor muted = mutedText(ground.color(QPalette::WindowText), ground.color(QPalette::Window));
        if (muted != palette().color(QPalette::WindowText)) {
            QPalette own = ground;
            own.setColor(QPalette::WindowText, muted);
            setPalette(own);
        }
        break;
    }
}

} // namespace Views
