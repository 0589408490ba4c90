// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>

QT_BEGIN_NAMESPACE
class QJsonObject;
QT_END_NAMESPACE

namespace Azure
{

// The member called name, or else one that differs in case only: `workitemsource` was published in two spellings, and
// gateways capitalise the error envelope. Undefined when there is none.
QJsonValue member(const QJsonObject &object, QLatin1StringView name);

} // namespace Azure
