// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"

namespace CommandLine
{

// The lists that are printed for people. Text from outside is made visible: it can neither steer the terminal nor hide.

// One line for each request, time left first, or a sentence that says that there is none.
// now: UTC, by the clock corrected by the service.
QString requestTable(const Domain::CheckReport &report, const QDateTime &now);

QString tenantTable(const QList<Domain::Tenant> &tenants);
QString subscriptionTable(const QList<Domain::Subscription> &subscriptions);

} // namespace CommandLine
