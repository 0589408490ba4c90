// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firstpaint.h"

#include <QEvent>
#include <QWidget>

FirstPaint::FirstPaint(QWidget &window)
{
    window.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // The window paints before its children, within one turn of the event loop.
        QMetaObject::invokeMethod(this, &FirstPaint::done, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}
