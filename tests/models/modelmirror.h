// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "requestroles.h"

#include "lockboxrequest.h"

#include <QAbstractItemModel>
#include <QStringList>

// A view without a screen: it repeats what the row signals of a model say, and so shows whether they tell the truth.
class ModelMirror : public QObject
{
public:
    explicit ModelMirror(const QAbstractItemModel &model)
        : m_model(model)
        , m_rows(shown())
    {
        connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
            for (int row = first; row <= last; ++row) {
                m_rows.insert(row, rowText(row));
            }
        });
        connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { m_rows.remove(first, last - first + 1); });
        connect(&model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int first, int, const QModelIndex &, int to) {
                m_rows.move(first, to > first ? to - 1 : to);
                ++moves;
            });
        connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
            for (int row = from.row(); row <= to.row(); ++row) {
                m_rows[row] = rowText(row);
            }
        });
        connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_rows = shown(); });
        connect(&model, &QAbstractItemModel::layoutChanged, this, [this] { m_rows = shown(); });
    }

    // What the signals said so far, and what the model says when asked.
    const QStringList &told() const { return m_rows; }
    QStringList shown() const
    {
        QStringList rows;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            rows << rowText(row);
        }
        return rows;
    }

    int moves = 0;

private:
    QString rowText(int row) const
    {
        const auto request = m_model.index(row, 0).data(Models::RequestRole).value<Domain::LockboxRequest>();
        return request.requestId.value_or(QString()).last(4) + u' ' + request.status.word();
    }

    const QAbstractItemModel &m_model;
    QStringList m_rows;
};
