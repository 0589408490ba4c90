// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "texttable.h"

using namespace Qt::StringLiterals;

namespace CommandLine
{

QString alignedColumns(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    return alignedColumns(rows, widths);
}

QString alignedColumns(const QList<QStringList> &rows, QList<qsizetype> &widths)
{
    for (const QStringList &row : rows) {
        widths.resize(qMax(widths.size(), row.size()), 0);
        for (qsizetype column = 0; column < row.size(); ++column) {
            widths[column] = qMax(widths.at(column), row.at(column).size());
        }
    }
    QString lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            line += row.at(column).leftJustified(widths.at(column)) + u"  "_s;
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        lines += line + u'\n';
    }
    return lines;
}

} // namespace CommandLine
