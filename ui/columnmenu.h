// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

class QActionGroup;
class QHeaderView;
class QTableView;

namespace Views
{

// Which columns of a table are shown, and by which it is sorted: what the column titles offer to the mouse, for the
// keyboard too. Filled each time it opens, so it always tells the present state.
class ColumnMenu : public QMenu
{
    Q_OBJECT
public:
    // table: outlives this menu; its model names the columns. firstOptionalColumn: those before it cannot be hidden.
    ColumnMenu(QTableView &table, int firstOptionalColumn, QWidget *parent = nullptr);

private:
    void fill();
    void addSorting();
    void addVisibility();
    QString title(int column) const;
    QHeaderView &header() const;

    QTableView &m_table;
    int m_firstOptionalColumn;
    QActionGroup *m_sortColumns = nullptr; // of the present filling
};

} // namespace Views
