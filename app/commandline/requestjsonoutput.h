// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decision.h"
#include "lockboxrequest.h"
#include "subscription.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace CommandLine
{

// What `--json` prints. The member names are part of the program's interface. Texts are as the service sent them; null
// stands for what was missing or was no text. Only `duration` of the shape before August 2021, a number, becomes a
// text.

// One element of `list`. now: UTC, by the clock corrected by the service.
QJsonObject listEntry(const Domain::LockboxRequest &request, const QDateTime &now);

// `show`: the list entry, every other published field, the subscription that was asked, and the record as delivered in
// `raw`.
QJsonObject requestDetail(const Domain::LockboxRequest &request, const QDateTime &now);

// `approve` and `deny`. decided: the request as it was found; progress: finished.
QJsonObject decisionResult(const Domain::LockboxRequest &decided, const Domain::DecisionProgress &progress);

// {sentence, detail, code, httpStatus, currentStatus, correlationId}; null without an error.
QJsonValue errorEntry(const std::optional<Domain::Error> &error);

QJsonObject tenantEntry(const Domain::Tenant &tenant);
QJsonObject subscriptionEntry(const Domain::Subscription &subscription);

} // namespace CommandLine
