// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>

namespace Models
{

// The pages of the window beside the queues.
enum class Page {
    NotWatched, // what cannot be seen at present
    Readiness,  // whether the next request would reach somebody who can decide it
};

// The rows of the rail below the queues, in the order of Models::Page.
class PageListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int CountRole = Qt::UserRole + 100; // int, the same role as in QueueListModel
    static constexpr int PageRole = Qt::UserRole + 101;  // Models::Page

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QModelIndex indexOf(Page page) const { return index(static_cast<int>(page)); }
    // What the page is called in the window.
    static QString title(Page page);

public Q_SLOTS:
    // How many subscriptions and tenants are not watched as they should be.
    void setGapCount(int count);

private:
    int m_gaps = 0;
};

} // namespace Models
