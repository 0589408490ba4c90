// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requesttable.h"

#include "columnmenu.h"
#include "requestdelegate.h"
#include "requesttablemodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QStyleOptionHeader>

using Column = Models::RequestTableModel::Column;

namespace Views
{
namespace
{

// Column titles stand above the text of the cells, which keeps more distance from the edge than styles give a title.
class RequestHeader : public QHeaderView
{
public:
    explicit RequestHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setSectionsMovable(true);
        setFirstSectionMovable(false);
        setHighlightSections(false);
        setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        constexpr QChar enSpace(0x2002);
        option->text.prepend(enSpace);
    }
};

} // namespace

RequestTable::RequestTable(QWidget *parent)
    : QTableView(parent)
    , m_columnMenu(new ColumnMenu(*this, Column::ResourceColumn, this))
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
    setHorizontalHeader(new RequestHeader(this));
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != Column::RequestColumn) {
            fillWidth();
        }
    });
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
        [this](const QPoint &position) { m_columnMenu->popup(horizontalHeader()->mapToGlobal(position)); });
    setAccessibleName(tr("Requests"));
    setAccessibleDescription(
        tr("Requests of the selected queue. The selected one is shown in detail beside the table."));
    fitToFont();
}

void RequestTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    QHeaderView *header = horizontalHeader();
    for (const Column hidden : {Column::ResourceColumn, Column::SubscriptionColumn, Column::CreatedColumn}) {
        header->hideSection(hidden);
    }
    header->setMinimumSectionSize(8 * m_characterWidth);
    header->resizeSection(Column::TimeLeftColumn, 25 * m_characterWidth);
    header->resizeSection(Column::TicketColumn, 18 * m_characterWidth);
    header->resizeSection(Column::StatusColumn, 18 * m_characterWidth);
    fillWidth();
}

void RequestTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitToFont();
    }
}

void RequestTable::fitToFont()
{
    const int height = RequestDelegate::rowHeight(font());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);

    const int before = std::exchange(m_characterWidth, fontMetrics().averageCharWidth());
    QHeaderView *header = horizontalHeader();
    for (int column = 0; before > 0 && column < header->count(); ++column) {
        if (!header->isSectionHidden(column)) {
            header->resizeSection(column, header->sectionSize(column) * m_characterWidth / before);
        }
    }
    fillWidth();
}

// The request takes the width the other columns leave, but never so little that it cannot be told from the others: in a
// narrow window the table scrolls instead.
void RequestTable::fillWidth()
{
    QHeaderView *header = horizontalHeader();
    if (header->count() == 0) {
        return;
    }
    const int others = header->length() - header->sectionSize(Column::RequestColumn);
    header->resizeSection(Column::RequestColumn, qMax(28 * m_characterWidth, viewport()->width() - others));
}

void RequestTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fillWidth();
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
