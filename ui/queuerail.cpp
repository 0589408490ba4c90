// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queuerail.h"

#include "queuelistmodel.h"
#include "requestroles.h"

namespace Views
{

QueueRail::QueueRail(Models::QueueListModel &queues, QWidget *parent)
    : RailView(queues, parent)
    , m_queues(queues)
{
    setAccessibleName(tr("Queues"));
    setAccessibleDescription(tr("Requests by what has become of them, with their number."));
    setCurrentIndex(queues.indexOf(Domain::Queue::Pending));
    connect(this, &RailView::rowMarked, this, [this](const QModelIndex &index) {
        Q_EMIT queueSelected(index.data(Models::QueueRole).value<Domain::Queue>());
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

} // namespace Views
