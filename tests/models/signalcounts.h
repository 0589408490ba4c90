// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QSignalSpy>

// Counts every structural signal, so that a test can say "and nothing else".
struct SignalCounts {
    explicit SignalCounts(const QAbstractItemModel &model)
        : changed(&model, &QAbstractItemModel::dataChanged)
        , inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , moved(&model, &QAbstractItemModel::rowsMoved)
        , reset(&model, &QAbstractItemModel::modelReset)
        , laidOut(&model, &QAbstractItemModel::layoutChanged)
    {
    }
    QList<qsizetype> counts() const
    {
        return {changed.count(), inserted.count(), removed.count(), moved.count() + reset.count() + laidOut.count()};
    }
    QSignalSpy changed, inserted, removed, moved, reset, laidOut;
};
