// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lockboxrequest.h"

#include <QAbstractListModel>

#include <array>

namespace Models
{

class RequestTableModel;

// The five queues with their counts, in the order of Domain::Queue. A count changes by an exact dataChanged.
// Pending counts what waits: requests that can be decided now, and those the service is at work on. The other queues
// count all their requests.
class QueueListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    // QueueRole of requestroles.h gives the Domain::Queue of a row.
    static constexpr int CountRole = Qt::UserRole + 100; // int

    // requests: outlives this model.
    explicit QueueListModel(const RequestTableModel &requests, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    int count(Domain::Queue queue) const { return m_counts[static_cast<size_t>(queue)]; }
    QModelIndex indexOf(Domain::Queue queue) const { return index(static_cast<int>(queue)); }
    // What the queue is called in the window.
    static QString title(Domain::Queue queue);

private:
    static constexpr size_t queueCount = 5;

    void recount();

    const RequestTableModel &m_requests;
    std::array<int, queueCount> m_counts{};
};

} // namespace Models
