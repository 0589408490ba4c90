// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "signinstate.h"

namespace Sandbox
{

// The part of the control endpoint that steers the simulated sign-in service, see ControlEndpoint. request: below
// /sandbox/sign-in.
ArmResponse signInControlAnswer(SignInState &state, const ArmRequest &request);

} // namespace Sandbox
