// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decision.h"

namespace CommandLine
{

// Where a decision would go, for the person who confirms it.
struct DecisionPlace {
    QString cloudName;
    QString tenantTitle; // empty: not known
    QString subscriptionTitle;
};

// Shows what would be granted or denied and ends with the question that expectedAnswer() answers.
QString confirmationQuestion(const Domain::Decision &decision, const DecisionPlace &place);

// What must be typed: the last four digits of the ticket for an approval (see Domain::confirmationDigits), "deny"
// otherwise. Empty when the record offers nothing to type; then nothing may be decided.
QString expectedAnswer(const Domain::Decision &decision);

// answer: the typed line; white space around it and case do not matter.
bool isConfirmedBy(const QString &answer, const Domain::Decision &decision);

} // namespace CommandLine
