// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lockboxrequest.h"

// Words and icons for the Azure services that Customer Lockbox covers. Sources: the list of supported services in the
// Azure documentation, and the resource types in the published specifications. The service itself tells only a free
// label.
namespace Views
{

// What kind of resource is meant, e.g. "Virtual machine": by the ARM type of the first resource, else by the label of
// the service; the label itself when neither is known; "Resource" when nothing was delivered. Safe to show.
QString serviceName(const Domain::LockboxRequest &request);

// Name of the symbolic icon for it, e.g. "service-compute"; "service-other" when the kind is not known.
QString serviceIconName(const Domain::LockboxRequest &request);

// The first resource in a sentence that goes on after "access to", e.g. "the virtual machine vm-sql-01". Safe to show.
QString resourcePhrase(const Domain::LockboxRequest &request);

// True when the request is for a subscription as a whole rather than for something in it.
bool coversWholeSubscription(const Domain::LockboxRequest &request);

} // namespace Views
