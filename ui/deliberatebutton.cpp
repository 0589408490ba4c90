// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliberatebutton.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

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

DecidingRow decidingRow(const QString &cancelText, const QString &confirmText, QDialog &dialog)
{
    auto *cancel = new DeliberateButton(cancelText, &dialog);
    cancel->setObjectName(u"cancel"_s);
    auto *confirm = new DeliberateButton(confirmText, &dialog);
    confirm->setObjectName(u"confirm"_s);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    auto *row = new QWidget(&dialog);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->addWidget(cancel);
    line->addStretch(1);
    line->addWidget(confirm);
    return {.widget = row, .cancel = cancel, .confirm = confirm};
}

} // namespace Views
