// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Views
{

// A wrapping label for text that may come from outside: never rich text, no links, and words without blanks (ids,
// paths) wrap too instead of widening the window. Follows the system's font and palette.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Rank { Title, Body, Muted };

    explicit PlainLabel(Rank rank, QWidget *parent = nullptr);

    // text: safe to show (Domain::visibleText); it is also what a screen reader reads.
    void showText(const QString &text);
    // As given to showText(), without the places to wrap at that text() has.
    const QString &shownText() const { return m_shownText; }

protected:
    void changeEvent(QEvent *event) override;
    // Of the parent: a font of its own keeps this label from hearing that the inherited one has changed.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followParent();
    void adoptStyle();

    Rank m_rank;
    QString m_shownText;
};

} // namespace Views
