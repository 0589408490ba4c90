// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account.h"

namespace Views
{

// "Browser": what a way to sign in is called.
QString signInWayTitle(Domain::SignInWay way);

// One sentence: what happens when it is chosen.
QString signInWayDescription(Domain::SignInWay way);

// One sentence: where the right to new tokens is kept, and so how long the sign-in lasts.
QString keepingSentence(const Domain::Account &account);

// One sentence or two for a sign-in that failed: what happened and what to do. Sign-in errors bring words of their own
// in their detail, because the codes of Microsoft Entra say more than the kind of the error does.
QString signInFailureSentence(const Domain::Error &error);

// True when somebody has to sign in before what failed can work again.
bool needsSignIn(const Domain::Error &error);

} // namespace Views
