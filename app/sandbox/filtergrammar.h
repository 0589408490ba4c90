// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <expected>

namespace Sandbox
{

// One comparison of an OData filter, e.g. properties/status eq 'Pending'.
struct FilterClause {
    QString field = {};
    QString comparison = {}; // eq, ne, gt, ge, lt or le, in lower case
    QString value = {};      // without quotation marks
    bool quoted = false;

    bool isField(QLatin1StringView name) const { return field.compare(name, Qt::CaseInsensitive) == 0; }
};

// The comparisons of a filter that joins them with `and`. All that the services simulated here publish is made of
// these; which fields and comparisons are allowed is up to each. Error: what is wrong, in words of an ARM message.
std::expected<QList<FilterClause>, QString> parseFilter(const QString &filter);

} // namespace Sandbox
