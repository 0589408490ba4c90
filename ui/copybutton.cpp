// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copybutton.h"

#include "iconset.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Views
{

CopyButton::CopyButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    // As high as a line of text: a column of facts keeps its rhythm.
    setIconSize(QSize(14, 14));
    setFixedSize(fontMetrics().height() + 6, fontMetrics().height() + 2);
    setIcon(Views::icon(u"copy"_s, palette()));
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

void CopyButton::offer(const QString &text, const QString &what)
{
    m_text = text;
    const QString action = tr("Copy: %1").arg(what);
    setToolTip(action);
    setAccessibleName(action);
}

void CopyButton::appearWith(QWidget &companion)
{
    m_companions << &companion;
    companion.installEventFilter(this);
}

bool CopyButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        update();
    }
    return QToolButton::eventFilter(watched, event);
}

void CopyButton::paintEvent(QPaintEvent *event)
{
    if (isWanted()) {
        QToolButton::paintEvent(event);
    }
}

void CopyButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        setIcon(Views::icon(u"copy"_s, palette()));
    }
    QToolButton::changeEvent(event);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    QToolTip::showText(mapToGlobal(rect().bottomLeft()), tr("Copied"), this);
}

bool CopyButton::isWanted() const
{
    return hasFocus() || underMouse() || isDown() ||
           std::ranges::any_of(m_companions, [](const QWidget *companion) { return companion->underMouse(); });
}

} // namespace Views
