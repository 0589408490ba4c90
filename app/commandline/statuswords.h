// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"
#include "decision.h"

namespace CommandLine
{

// One line on a subscription that was not read. answer: has a problem.
QString failureLine(const Domain::SubscriptionAnswer &answer);

// One line on a tenant whose subscriptions could not all be listed.
QString failureLine(const Domain::WatchGap &gap);

// One line on any other failure: the sentence, then what the service said.
QString failureLine(const Domain::Error &error);

// One sentence for a confirmed decision that is held back. time: greater than zero.
QString holdSentence(std::chrono::seconds time);

// One sentence on where a decision stands or how it ended.
QString progressSentence(const Domain::DecisionProgress &progress);

} // namespace CommandLine
