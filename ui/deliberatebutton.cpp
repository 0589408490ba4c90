// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliberatebutton.h"

#include <QKeyEvent>

namespace Views
{

DeliberateButton::DeliberateButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
    setDefault(false);
}

void DeliberateButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept(); // swallowed: neither this button nor the dialog may act on it
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace Views
