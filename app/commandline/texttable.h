// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace CommandLine
{

// Rows of cells as lines of aligned columns, two blanks between them, each line ended by a line break and without
// blanks before it. rows: the headings first; cells are single lines already and may be missing at the end of a row.
QString alignedColumns(const QList<QStringList> &rows);

// The same for a table that is printed bit by bit. widths: of the columns so far, in characters; grows with the rows.
QString alignedColumns(const QList<QStringList> &rows, QList<qsizetype> &widths);

} // namespace CommandLine
