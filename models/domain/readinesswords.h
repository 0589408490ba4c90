// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readiness.h"

namespace Domain
{

// Where a rule of readiness is published.
enum class Source {
    Overview,        // Customer Lockbox for Microsoft Azure
    Faq,             // its frequently asked questions
    AlternativeMail, // its page on notification addresses
    Specification,   // of Microsoft.CustomerLockbox
    Providers,       // Azure resource providers and types
    RoleAssignments, // listing role assignments
    SubscriptionState,
};

// The grade as a stable word for programs: "ok", "warning", "problem" or "unknown".
QString gradeWord(Grade grade);

// Title of the page and, where known, its address.
QString sourceTitle(Source source);

// A finding that does not say yet whom it concerns.
ReadinessFinding finding(Grade grade, const QString &word, const QString &reason, const QString &fix, Source source);

// The same for what could not be read because of error.
ReadinessFinding unknown(
    const QString &word, const QString &reason, const QString &fix, Source source, const Error &error);

// A moment within a sentence, in UTC: "2026-03-02 09:00 UTC". Empty for an invalid time.
QString timeWords(const QDateTime &time);

// The end of a sentence on what could not be read: what went wrong, and the service's code and correlation id.
QString causeWords(const Error &error);

} // namespace Domain
