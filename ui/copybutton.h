// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace Views
{

// Copies a text. It is drawn only while it has the focus or the pointer is over it or one of its companions, so that a
// column of them stays calm; it keeps its place and can always be reached by keyboard.
class CopyButton : public QToolButton
{
    Q_OBJECT

public:
    explicit CopyButton(QWidget *parent = nullptr);

    // text: put on the clipboard as it is. what: its name for a screen reader and the tooltip, e.g. "Ticket".
    void offer(const QString &text, const QString &what);
    // companion: outlives this button, or is destroyed with it.
    void appearWith(QWidget &companion);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void copy();
    bool isWanted() const;

    QString m_text;
    QList<QWidget *> m_companions;
};

} // namespace Views
