// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

namespace Domain
{

// One sentence for a person, translated, without technical detail.
QString sentenceFor(const Error &error);

// The technical detail to copy: service code, HTTP status, message, correlation id; one fact a line, empty when there
// is none.
QString detailFor(const Error &error);

} // namespace Domain
