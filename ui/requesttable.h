// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace Views
{

class ColumnMenu;

// The table of requests: rows of one height, one selected at most, Tab leaves it. It tells which row the pointer rests
// on, so that no check moves that row, and it never selects a row by itself: when the selected one leaves, selecting
// its neighbour would put another request beside the Approve button of the one just read.
class RequestTable : public QTableView
{
    Q_OBJECT
public:
    explicit RequestTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    // Shown and sorted columns; also the context menu of the column titles.
    ColumnMenu &columnMenu() const { return *m_columnMenu; }

Q_SIGNALS:
    // Another row is under the pointer; invalid: none is.
    void hoveredRowChanged(const QModelIndex &index);

protected:
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    void fitToFont();
    void fillWidth();
    void followPointer(const QPoint &position);

    ColumnMenu *m_columnMenu;
    QPersistentModelIndex m_hovered;
    int m_characterWidth = 0; // the widths of the columns are made for
};

} // namespace Views
