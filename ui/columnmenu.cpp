// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "columnmenu.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QTableView>

namespace Views
{

ColumnMenu::ColumnMenu(QTableView &table, int firstOptionalColumn, QWidget *parent)
    : QMenu(tr("&Columns"), parent)
    , m_table(table)
    , m_firstOptionalColumn(firstOptionalColumn)
{
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::fill);
}

QHeaderView &ColumnMenu::header() const
{
    return *m_table.horizontalHeader();
}

QString ColumnMenu::title(int column) const
{
    return m_table.model()->headerData(column, Qt::Horizontal).toString();
}

void ColumnMenu::fill()
{
    clear();
    delete m_sortColumns;
    addVisibility();
    addSection(tr("Sort By"));
    addSorting();
}

void ColumnMenu::addVisibility()
{
    addSection(tr("Shown"));
    for (int column = m_firstOptionalColumn; column < header().count(); ++column) {
        QAction *action = addAction(title(column));
        action->setCheckable(true);
        action->setChecked(!header().isSectionHidden(column));
        connect(action, &QAction::toggled, &m_table,
            [this, column](bool isShown) { m_table.setColumnHidden(column, !isShown); });
    }
}

void ColumnMenu::addSorting()
{
    m_sortColumns = new QActionGroup(this);
    for (int column = 0; column < header().count(); ++column) {
        QAction *action = addAction(title(column));
        action->setCheckable(true);
        action->setChecked(column == header().sortIndicatorSection());
        m_sortColumns->addAction(action);
        connect(action, &QAction::triggered, &m_table,
            [this, column] { m_table.sortByColumn(column, header().sortIndicatorOrder()); });
    }
    addSeparator();
    QAction *descending = addAction(tr("&Descending"));
    descending->setCheckable(true);
    descending->setChecked(header().sortIndicatorOrder() == Qt::DescendingOrder);
    connect(descending, &QAction::toggled, &m_table, [this](bool isDescending) {
        m_table.sortByColumn(header().sortIndicatorSection(), isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

} // namespace Views
