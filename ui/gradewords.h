// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accent.h"
#include "emptystate.h"
#include "readinesssubject.h"

#include <optional>

namespace Views
{

// Icon, colour and word of a grade: "Ready", "Warning", "Problem", "Not known".
QString gradeIconName(Domain::Grade grade);
std::optional<Accent> gradeAccent(Domain::Grade grade);
QString gradeWord(Domain::Grade grade);

// "Covered", "Not certain", "Not covered", "Not known": what the grade of a service says.
QString coverageWord(Domain::Grade grade);

// "2 problems, 1 warning, 1 not known", or that all is well.
QString subjectWords(const Models::ReadinessSubject &subject);

// How far the reading of a readiness report has come.
enum class ReadinessReading { NotRead, Reading, Read };

// What stands in place of the subjects: not read, reading, failed, or none there. report: the last one; empty before.
EmptyPage readinessEmptyPage(ReadinessReading reading, const std::optional<Domain::ReadinessReport> &report);

} // namespace Views
