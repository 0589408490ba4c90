// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QSet>

namespace Models
{

// Base of flat models whose whole content arrives anew with every report: what is shown is turned into what is wanted
// row by row, with the exact signals, so that selections survive. The order is that of what is wanted.
class MergingModel : public QAbstractTableModel
{
    Q_OBJECT

protected:
    using QAbstractTableModel::QAbstractTableModel;

    // rows: what the model holds. keyOf: gives the identity of a row as QString. Of rows with the same identity in
    // `wanted` the first counts.
    template <typename Row, typename KeyOf>
    void mergeRows(QList<Row> &rows, const QList<Row> &wanted, const KeyOf &keyOf)
    {
        QList<Row> distinct;
        QSet<QString> keys;
        for (const Row &row : wanted) {
            if (const qsizetype before = keys.size(); keys.insert(keyOf(row)), keys.size() > before) {
                distinct << row;
            }
        }
        removeAllBut(rows, keys, keyOf);
        placeRows(rows, distinct, keyOf);
    }

private:
    template <typename Row, typename KeyOf>
    void removeAllBut(QList<Row> &rows, const QSet<QString> &keys, const KeyOf &keyOf)
    {
        for (qsizetype last = rows.size() - 1; last >= 0; --last) {
            qsizetype first = last;
            while (first >= 0 && !keys.contains(keyOf(rows.at(first)))) {
                --first;
            }
            if (first < last) {
                beginRemoveRows({}, static_cast<int>(first + 1), static_cast<int>(last));
                rows.remove(first + 1, last - first);
                endRemoveRows();
                last = first;
            }
        }
    }

    // Every row there is, is wanted.
    template <typename Row, typename KeyOf>
    void placeRows(QList<Row> &rows, const QList<Row> &wanted, const KeyOf &keyOf)
    {
        QSet<QString> known;
        for (const Row &row : std::as_const(rows)) {
            known.insert(keyOf(row));
        }
        for (qsizetype row = 0; row < wanted.size();) {
            if (known.contains(keyOf(wanted.at(row)))) {
                bringHere(rows, row, wanted.at(row), keyOf);
                ++row;
                continue;
            }
            qsizetype end = row + 1;
            while (end < wanted.size() && !known.contains(keyOf(wanted.at(end)))) {
                ++end;
            }
            // All that come in at one place come in together: the first report inserts once.
            beginInsertRows({}, static_cast<int>(row), static_cast<int>(end - 1));
            const QList<Row> behind = rows.mid(row);
            rows = rows.first(row) + wanted.mid(row, end - row) + behind;
            endInsertRows();
            row = end;
        }
    }

    template <typename Row, typename KeyOf>
    void bringHere(QList<Row> &rows, qsizetype to, const Row &wanted, const KeyOf &keyOf)
    {
        qsizetype from = to;
        while (keyOf(rows.at(from)) != keyOf(wanted)) {
            ++from;
        }
        if (from != to) {
            beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, static_cast<int>(to));
            rows.move(from, to);
            endMoveRows();
        }
        if (rows.at(to) != wanted) {
            rows[to] = wanted;
            const int row = static_cast<int>(to);
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
};

} // namespace Models
