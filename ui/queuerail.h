// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "railview.h"
#include "requeststatus.h"

namespace Models
{
class QueueListModel;
}

namespace Views
{

// The five queues with their counts. One is always current.
class QueueRail : public RailView
{
    Q_OBJECT
public:
    // queues: outlives this widget.
    explicit QueueRail(Models::QueueListModel &queues, QWidget *parent = nullptr);

    Domain::Queue queue() const;

public Q_SLOTS:
    void selectQueue(Domain::Queue queue);

Q_SIGNALS:
    void queueSelected(Domain::Queue queue);

private:
    Models::QueueListModel &m_queues;
};

} // namespace Views
