// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lockboxrequest.h"
#include "readiness.h"

#include <QHash>

namespace Models
{

// A subscription, or a whole tenant, with everything that was found out about it.
struct ReadinessSubject {
    QString subscriptionId;                       // GUID; empty: the whole tenant
    QString tenantId;                             // GUID, may be empty
    QString title;                                // name as delivered, or the id
    QString tenantTitle;                          // empty when not known
    Domain::Grade worst = Domain::Grade::Unknown; // of the findings that tell apart; Unknown when there are none
    QList<Domain::ReadinessFinding> findings;     // worst first

    friend bool operator==(const ReadinessSubject &, const ReadinessSubject &) = default;
};

// How much a grade weighs: a problem more than a warning, that more than what could not be found out, that more than
// what is well.
int weightOf(Domain::Grade grade);

// False for what no program can find out for anybody, such as who gets a mail: it is told, but were it weighed, nobody
// could ever be ready.
bool tellsApart(const Domain::ReadinessFinding &finding);

// Every subscription and every tenant of the report that has findings, and the subscriptions that have none; worst
// first, then by title in any case.
QList<ReadinessSubject> subjectsOf(const Domain::ReadinessReport &report);

// Why somebody may be unable to decide a request that waits, and what helps, by request; safe to show. Problems and
// warnings about single requests only.
QHash<Domain::RequestKey, QString> requestWarnings(const Domain::ReadinessReport &report);

} // namespace Models
