// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"

namespace Domain
{

// One sentence or two, translated: what is not watched, why, and what helps. Without the name of the subscription or
// tenant and without times, which the place that shows it knows how to write. Holds nothing that the service worded;
// see detailFor() of gap.reason for that.
QString sentenceFor(const WatchGap &gap);

} // namespace Domain
