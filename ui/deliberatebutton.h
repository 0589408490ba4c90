// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

class QDialog;

namespace Views
{

// A button that Enter never presses: not as default button of its dialog, not by focus, on no desktop. A click and the
// space bar do, because both are aimed at it.
class DeliberateButton : public QPushButton
{
    Q_OBJECT

public:
    explicit DeliberateButton(const QString &text, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

// The foot of a dialog that decides: "cancel", which rejects it, far from "confirm". Those are the object names, too.
struct DecidingRow {
    QWidget *widget;
    DeliberateButton *cancel;
    DeliberateButton *confirm;
};
// Belongs to dialog. cancelText, confirmText: translated.
DecidingRow decidingRow(const QString &cancelText, const QString &confirmText, QDialog &dialog);

} // namespace Views
