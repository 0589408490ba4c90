// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace Views
{

// The justification of a request: plain text from outside, as high as it needs up to some lines, then scrolled.
class JustificationText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JustificationText(QWidget *parent = nullptr);

    // text: as delivered, of any length; it is made visible and cut here.
    void showJustification(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
};

} // namespace Views
