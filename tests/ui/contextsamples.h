// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "requestcontext.h"
#include "samples.h"

namespace Samples
{

// Where the requests of samples.h come from.
inline Views::RequestContext context(Views::RequestContext::Place place = Views::RequestContext::Place::Cloud)
{
    return {.subscriptionTitle = u"Contoso Production"_s,
        .subscriptionId = subscriptionId(),
        .tenantTitle = u"Contoso"_s,
        .tenantId = u"22222222-0000-4000-8000-000000000000"_s,
        .accountName = u"dana@contoso.example"_s,
        .cloudName = u"Azure"_s,
        .place = place};
}

} // namespace Samples
