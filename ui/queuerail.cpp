// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queuerail.h"

#include "queuedelegate.h"
#include "queuelistmodel.h"
#include "requestroles.h"

namespace Views
{

QueueRail::QueueRail(Models::QueueListModel &queues, QWidget *parent)
    : QListView(parent)
    , m_queues(queues)
{
    setModel(&queues);
    setItemDelegate(new QueueDelegate(this));
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    // The rail belongs to the window, not to a page: it has the window's ground.
    viewport()->setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Queues"));
    setAccessibleDescription(tr("Requests by what has become of them, with their number."));
    setCurrentIndex(queues.indexOf(Domain::Queue::Pending));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        Q_EMIT queueSelected(current.data(Models::QueueRole).value<Domain::Queue>());
    });
}

Domain::Queue QueueRail::queue() const
{
    return currentIndex().data(Models::QueueRole).value<Domain::Queue>();
}

void QueueRail::selectQueue(Domain::Queue queue)
{
    setCurrentIndex(m_queues.indexOf(queue));
}

QSize QueueRail::sizeHint() const
{
    return {sizeHintForColumn(0), m_queues.rowCount() * sizeHintForRow(0)};
}

} // namespace Views
