// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lockboxrequest.h"

#include <QUrl>

namespace Views
{

// Pages of the Azure portal to copy. They are made here from checked parts, in the forms the Azure documentation gives;
// a link that came with a request is never used. Invalid when a part is missing.
// portal: base of the cloud's portal, e.g. "https://portal.azure.com".

// The support ticket: needs a ticket number of digits only and a subscription GUID.
QUrl ticketLink(const QString &portal, const Domain::LockboxRequest &request);

// The Lockbox page. No form that leads to one request is documented.
QUrl lockboxLink(const QString &portal);

} // namespace Views
