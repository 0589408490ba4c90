// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "armrequest.h"
#include "armresponse.h"
#include "fault.h"

namespace Sandbox
{

// The answer that a fault puts in the place of the service's own, for the kinds that answer; the service's own for the
// others. answer: what the service said, or nothing when it was not asked.
ArmResponse faultyAnswer(const Fault &fault, const ArmRequest &request, const ArmResponse &answer);

// Whether the service is asked although the fault is going to spoil its answer.
bool asksService(const Fault &fault);

} // namespace Sandbox
