// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "httpclient.h"

namespace Azure
{

// The failure an answer reports, or nothing when it is a success: a status of 2xx without an `error` member. Reads the
// ARM envelope, nested, flat or capitalised; gateways answer HTML or nothing, and then the status speaks alone.
std::optional<Domain::Error> readArmError(const HttpAnswer &answer);

// The answer's JSON object; an empty body is an empty object. Errors: BadAnswer, naming what was wrong.
Domain::Result<QJsonObject> readObject(const HttpAnswer &answer);

} // namespace Azure
