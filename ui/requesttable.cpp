// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requesttable.h"

#include "requestdelegate.h"
#include "requesttablemodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>

using Column = Models::RequestTableModel::Column;

namespace Views
{

RequestTable::RequestTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new RequestDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setAccessibleName(tr("Requests"));
    setAccessibleDescription(
        tr("Requests of the selected queue. The selected one is shown in detail beside the table."));
    fitRows();
}

void RequestTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(Column::RequestColumn, QHeaderView::Stretch);
    for (const Column hidden : {Column::ResourceColumn, Column::SubscriptionColumn, Column::CreatedColumn}) {
        header->hideSection(hidden);
    }
    const int character = fontMetrics().averageCharWidth();
    header->setMinimumSectionSize(10 * character);
    header->resizeSection(Column::TimeLeftColumn, 24 * character);
    header->resizeSection(Column::TicketColumn, 21 * character);
    header->resizeSection(Column::StatusColumn, 20 * character);
}

void RequestTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRows();
    }
}

void RequestTable::fitRows()
{
    const int height = RequestDelegate::rowHeight(font());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

bool RequestTable::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        followPointer(static_cast<QMouseEvent *>(event)->position().toPoint());
        break;
    case QEvent::Leave:
    case QEvent::Hide:
        followPointer({-1, -1});
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void RequestTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    // Scrolling moves rows below a pointer that stands still.
    if (m_hovered.isValid()) {
        followPointer(viewport()->mapFromGlobal(QCursor::pos()));
    }
}

void RequestTable::followPointer(const QPoint &position)
{
    const QModelIndex row =
        viewport()->rect().contains(position) ? indexAt(position).siblingAtColumn(0) : QModelIndex();
    if (row != m_hovered) {
        m_hovered = row;
        Q_EMIT hoveredRowChanged(row);
    }
}

void RequestTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    // The base class selects a neighbour when it is in single selection mode.
    setSelectionMode(QAbstractItemView::NoSelection);
    QTableView::rowsAboutToBeRemoved(parent, first, last);
    setSelectionMode(QAbstractItemView::SingleSelection);
}

} // namespace Views
