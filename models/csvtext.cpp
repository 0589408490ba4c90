// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvtext.h"

using namespace Qt::StringLiterals;

namespace Models
{
namespace
{

QString neutralised(const QString &cell)
{
    const QString start = cell.trimmed().first(cell.trimmed().isEmpty() ? 0 : 1);
    const bool startsLikeFormula = (!start.isEmpty() && u"=+-@＝＋－＠"_s.contains(start)) || cell.startsWith(u'\t') ||
                                   cell.startsWith(u'\r') || cell.startsWith(u'\n');
    return startsLikeFormula ? u'\'' + cell : cell;
}

QString quoted(QString cell)
{
    const bool needsQuotes = cell.contains(u',') || cell.contains(u';') || cell.contains(u'"') ||
                             cell.contains(u'\n') || cell.contains(u'\r');
    return needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

} // namespace

QString csvRecord(const QStringList &cells)
{
    QStringList fields;
    for (const QString &cell : cells) {
        fields << quoted(neutralised(cell));
    }
    return fields.join(u',') + u"\r\n"_s;
}

} // namespace Models
