// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accent.h"

#include <QModelIndex>

#include <optional>

namespace Views
{

// What the first column says about one request.
struct TimeCell {
    std::optional<Accent> accent{}; // none: nothing is waiting or running
    QString time{};                 // "3d 02h"; empty where there is no time to tell
    QString meaning{};              // the accent's word, or what has become of the time
    QString note{};                 // why there is no time to tell; may be empty
    double share = 0;               // of the time, 1 (all of it left) to 0, for the bar
};

// All take an index of any column of a row that has the roles of requestroles.h, and return text that is safe to show.

// A request runs out in the last eight hours: less than the working day in which somebody may still look at it.
TimeCell timeCellOf(const QModelIndex &index);

// The word in the status column: the status, or what this computer is doing about the request.
QString statusCellOf(const QModelIndex &index);

// The names of the resources on one line; what it is for where no resource is named.
QString resourcesCellOf(const QModelIndex &index);

// "Subscription · tenant".
QString placeCellOf(const QModelIndex &index);

// When the request was created, in the zone of this computer, or the delivered text.
QString createdCellOf(const QModelIndex &index);

// The whole cell of one column in words for a screen reader. column: Models::RequestTableModel::Column.
QString accessibleCellOf(const QModelIndex &index, int column);

// What to show while the pointer rests on the cell: nothing cut off, times in UTC.
QString toolTipOf(const QModelIndex &index, int column);

} // namespace Views
