// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QAbstractProxyModel;

namespace Models
{
class RequestTableModel;
}

namespace Views
{

class RequestTable;

// Which request is shown in detail, through checks, searches and sorting. It is the row the user selected, or the first
// one when nothing was; it stays when its row merely leaves the queue, and goes when the service no longer lists it.
class RequestSelection : public QObject
{
    Q_OBJECT
public:
    // table: shows `words`, a proxy over `queue`, a proxy over `requests`. All outlive this object.
    RequestSelection(RequestTable &table, QAbstractProxyModel &words, QAbstractProxyModel &queue,
        Models::RequestTableModel &requests);

    // In RequestTableModel; invalid: none.
    QModelIndex shown() const { return m_shown; }

    // Shows a row of RequestTableModel and selects it where the queue lists it.
    void show(const QModelIndex &source);

Q_SIGNALS:
    // index: in RequestTableModel.
    void requestShown(const QModelIndex &index);
    // The service or a decision changed the shown request; time alone is no change.
    void shownChanged(const QModelIndex &index);
    // Nothing is shown any more.
    void nothingShown();

private:
    QModelIndex sourceOf(const QModelIndex &tableIndex) const;
    QModelIndex tableIndexOf(const QModelIndex &source) const;
    void setShown(const QModelIndex &source);
    void select(const QModelIndex &tableIndex);
    void onSelectionChanged();
    void onQueueReset();
    void onRowsInserted();
    void onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void onRowsGone();

    RequestTable &m_table;
    QAbstractProxyModel &m_words;
    QAbstractProxyModel &m_queue;
    Models::RequestTableModel &m_requests;
    QPersistentModelIndex m_shown;
    bool m_isShowing = false; // m_shown was valid when last told
};

} // namespace Views
