// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "httpclient.h"

#include <QJsonObject>

namespace Azure
{

// What an answer of Azure Resource Manager says: its JSON object, {} for an empty body, or the failure it reports. A
// failure is any status but 2xx, and a 2xx whose object has an `error`. The ARM envelope is read nested, flat or
// capitalised; gateways answer HTML or nothing, and then the status speaks alone (empty Error::serviceCode). Errors:
// NotSignedIn 401, Forbidden 403, NotFound 404, Conflict 409 and 412, or any with a `currentStatus`, Throttled 429,
// BadInput other 4xx, ServiceFailed 5xx, BadAnswer the rest.
Domain::Result<QJsonObject> readAnswer(const HttpAnswer &answer);

// A BadAnswer with the ids by which this answer can be asked about. detail: what is wrong with it.
Domain::Error badAnswer(const HttpAnswer &answer, const QString &detail);

} // namespace Azure
