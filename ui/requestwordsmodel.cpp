// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestwordsmodel.h"

#include "requestcell.h"

using namespace Qt::StringLiterals;

namespace Views
{

QVariant RequestWordsModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::AccessibleTextRole:
        return accessibleCellOf(mapToSource(index), index.column());
    case Qt::ToolTipRole: {
        // Tool tips read text as rich text when it looks like it. The text is from outside: it stays plain.
        const QString text = toolTipOf(mapToSource(index), index.column());
        return text.isEmpty() ? QVariant() : QVariant(u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s);
    }
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace Views
