// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decision.h"
#include "messagebar.h"

#include <QStringList>

// Words about whether a request can be decided, and what became of a decision. Translated, safe to show as plain text.
namespace Views
{

// One sentence for each thing that is wrong with the record.
QStringList defectSentences(Domain::Defects defects);

// Why a request cannot be decided, one sentence. Empty for a decidable one.
QString undecidableSentence(Domain::Decidability decidability, const Domain::LockboxRequest &request);

// True when the decision ended because somebody has to sign in first.
bool awaitsSignIn(const Domain::DecisionProgress &progress);

// Where a decision is, or how it ended, one sentence.
QString progressSentence(const Domain::DecisionProgress &progress);

// The same as a message for a bar, with the technical detail of a failure. Its action, where it has one, is to sign in.
BarMessage progressMessage(const Domain::DecisionProgress &progress);

} // namespace Views
