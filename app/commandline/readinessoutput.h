// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lockboxservice.h"
#include "readiness.h"

#include <QJsonObject>

namespace CommandLine
{

// What the commands on readiness and tenants print. With `--json` the member names are part of the program's interface;
// null stands for what is missing or not known.

// One element of `readiness`: subscriptionId and tenantId (null: of the whole tenant, not known), finding (see
// readinessrules.h), grade (ok, warning, problem, unknown), reason, fix (empty: nothing to do), source; and requestId,
// which is there only when the finding concerns one pending request.
QJsonObject findingEntry(const Domain::ReadinessFinding &finding);

// One element of `services`: subscriptionId, resourceType, service (null: not in the published list), resources (their
// number), grade.
QJsonObject serviceEntry(const Domain::ServiceCoverage &coverage);

// One element of `opted-in`: tenantId, displayName, isOptedIn (null: not known), reason (why it is not known, else
// null). tenant: of the opt-in; its name may be missing.
QJsonObject optInEntry(const Domain::TenantOptIn &optIn, const Domain::Tenant &tenant);

// One element of `operations`: name, provider, resource, operation, description, origin.
QJsonObject operationEntry(const Azure::Operation &operation);

// The same for people. Text from outside is made visible.
QString findingSheet(const Domain::ReadinessReport &report);
QString serviceTable(const Domain::ReadinessReport &report);
QString optInTable(const Domain::ReadinessReport &report);
QString operationTable(const QList<Azure::Operation> &operations);

} // namespace CommandLine
