// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Views
{

struct TimeCell;

// Draws a request as a row of two lines: the time as words over a small bar, what is asked for over where it is, the
// status over the day of the request. Plain text only. Every column of RequestTableModel is drawn here, so that the
// lines of a row stand level.
class RequestDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // Height of every row, in device-independent pixels: 44, or more where two lines of the font need it.
    static int rowHeight(const QFont &font);
};

} // namespace Views
