// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filtergrammar.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sandbox
{

std::expected<QList<FilterClause>, QString> parseFilter(const QString &filter)
{
    // A quotation mark inside a value is doubled, by the rules of OData.
    static const QRegularExpression clause(
        uR"(\G\s*(?<field>[A-Za-z][A-Za-z/]*)\s+(?<comparison>eq|ne|gt|ge|lt|le)\s+(?:'(?<text>(?:[^']|'')*)'|(?<bare>[^\s']+))(?:\s+(?<and>and)\s+|\s*$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<FilterClause> clauses;
    for (qsizetype position = 0;;) {
        const QRegularExpressionMatch match = clause.match(filter, position);
        if (!match.hasMatch()) {
            return std::unexpected(u"Invalid filter clause specified: '%1'."_s.arg(filter.sliced(position).left(200)));
        }
        const bool quoted = match.hasCaptured(u"text"_s);
        clauses.append({.field = match.captured(u"field"_s),
            .comparison = match.captured(u"comparison"_s).toLower(),
            .value = quoted ? match.captured(u"text"_s).replace("''"_L1, "'"_L1) : match.captured(u"bare"_s),
            .quoted = quoted});
        if (!match.hasCaptured(u"and"_s)) {
            return clauses;
        }
        position = match.capturedEnd();
    }
}

} // namespace Sandbox
