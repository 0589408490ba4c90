// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "requestorder.h"

#include <QAbstractProxyModel>

#include <optional>

namespace Models
{

// One queue of the requests, narrowed by subscription and search text, sorted. An index vector instead of a
// QSortFilterProxyModel, which cannot keep up with typing over 100,000 rows.
// Another queue, subscription or text resets the model; checks and decisions give exact row signals; sorting gives
// layoutChanged and keeps selections.
class RequestQueueModel : public QAbstractProxyModel
{
    Q_OBJECT
public:
    // requests: outlives the proxy, and is its source model for good.
    explicit RequestQueueModel(RequestTableModel &requests, QObject *parent = nullptr);

    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    // column: RequestTableModel::Column; anything else leaves the order as it is.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    Domain::Queue queue() const { return m_queue; }
    // Case folded, blanks simplified.
    const QString &searchText() const { return m_searchText; }
    // Lower-case id; empty: all.
    const QString &subscription() const { return m_subscription; }
    RequestTableModel::Column sortColumn() const { return m_order.column(); }
    Qt::SortOrder sortDirection() const { return m_order.direction(); }
    // The first shown row with this key; invalid when none is shown.
    QModelIndex indexOf(const Domain::RequestKey &key) const;

public Q_SLOTS:
    void setQueue(Domain::Queue queue);
    // text: as typed. Every word must occur somewhere in a request, in any case.
    void setSearchText(const QString &text);
    // id: of a subscription in any case, or empty for all.
    void setSubscription(const QString &id);

    // Until releaseRow() no check moves the row with this key on the screen: rows above it neither come nor go nor
    // move, new rows appear below it. Rows with a decision under way are held by themselves.
    void holdRow(const Domain::RequestKey &key);
    void releaseRow();

private:
    static constexpr int notShown = -1;

    // Of a source row, or notShown.
    int position(int sourceRow) const { return m_positions[static_cast<size_t>(sourceRow)]; }
    bool matches(int sourceRow) const;
    bool isBefore(int leftSourceRow, int rightSourceRow) const;
    bool isHeld(int sourceRow) const;
    int heldPosition() const;
    const std::vector<int> &order();

    // candidates: source rows in order, among which those that match are shown.
    void rebuild(const std::vector<int> &candidates);
    void selectRows(const std::vector<int> &candidates);
    void renumber(size_t firstPosition);

    void place(int sourceRow);
    void moveRow(int from);
    void insertSorted(std::vector<int> sourceRows);
    // positions: ascending.
    void removePositions(std::vector<int> positions);
    void reorder();
    void catchUp();

    void onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void onRowsInserted(const QModelIndex &parent, int first, int last);
    void onRowsAboutToBeRemoved(const QModelIndex &parent, int first, int last);
    void onRowsRemoved(const QModelIndex &parent, int first, int last);

    RequestTableModel &m_requests;
    Domain::Queue m_queue = Domain::Queue::Pending;
    QString m_searchText;
    std::vector<std::string> m_searchWords; // case folded UTF-8
    QString m_subscription;
    RequestOrder m_order;
    std::optional<Domain::RequestKey> m_held;
    bool m_isBehind = false;                      // a held row kept something from being placed
    std::vector<int> m_rows;                      // position -> source row
    std::vector<int> m_positions;                 // source row -> position
    std::optional<std::vector<int>> m_allInOrder; // all source rows, sorted; made when needed
};

} // namespace Models
