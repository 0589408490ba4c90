// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readiness.h"

namespace Domain
{

// Whether Customer Lockbox covers a resource type, by the list of supported services in the Azure documentation. That
// list names services, not types: where a type does not follow from the published specifications, or stands in older
// texts of the list only, the grade is Warning; so it is for types below a covered one. What is not in the list has the
// grade Problem.
// resourceType: "Microsoft.Compute/virtualMachines", any case. resources: how many there are of it.
ServiceCoverage coverageOf(const QString &subscriptionId, const QString &resourceType, qsizetype resources);

} // namespace Domain
