// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonmember.h"

#include <QJsonObject>

namespace Azure
{

QJsonValue member(const QJsonObject &object, QLatin1StringView name)
{
    if (const auto exact = object.constFind(name); exact != object.constEnd()) {
        return exact.value();
    }
    for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
        if (each.key().compare(name, Qt::CaseInsensitive) == 0) {
            return each.value();
        }
    }
    return QJsonValue::Undefined;
}

} // namespace Azure
