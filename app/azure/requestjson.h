// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lockboxrequest.h"

#include <QJsonValue>

namespace Azure
{

// Reads one request of the published specification (2018-02-28-preview), in its shape since August 2021 and in the one
// before, which had the same version. Never fails: what is missing or wrong is left out and marked by Domain::Defect.
// value: the record as delivered. subscriptionId: the subscription whose list or path gave it.
Domain::LockboxRequest readRequest(const QJsonValue &value, const QString &subscriptionId);

} // namespace Azure
