// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readiness.h"

namespace Models
{

// A readiness report as CSV for an auditor: one header, one record for each row, texts from outside neutralised (see
// csvtext.h). Grades are the words of `lockboxctl readiness --json`, the time is ISO 8601 in UTC.

// Time of the report, subscription, tenant, finding, grade, request, reason, fix, source.
QString findingsCsv(const Domain::ReadinessReport &report);

// Time of the report, subscription, tenant, resource type, service, number of resources, grade.
QString servicesCsv(const Domain::ReadinessReport &report);

} // namespace Models
