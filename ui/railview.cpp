// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "railview.h"

#include "queuedelegate.h"

namespace Views
{

RailView::RailView(QAbstractItemModel &model, QWidget *parent)
    : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new QueueDelegate(this));
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    // The rail belongs to the window, not to a page: it has the window's ground.
    viewport()->setBackgroundRole(QPalette::Window);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &marked) {
        if (!marked.isEmpty()) {
            Q_EMIT rowMarked(marked.indexes().constFirst());
        }
    });
}

QSize RailView::sizeHint() const
{
    return {sizeHintForColumn(0), model()->rowCount() * sizeHintForRow(0)};
}

void RailView::unmark()
{
    selectionModel()->clearSelection();
}

} // namespace Views
