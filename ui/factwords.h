// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lockboxrequest.h"
#include "requestcontext.h"

// Words about a request that more than one widget says. All results are translated and safe to show as plain text.
namespace Views
{

// "Virtual machine · vm-sql-01"; with several resources their number is added.
QString requestTitle(const Domain::LockboxRequest &request);

// What is asked for, in one plain sentence: who, for what, where, how long, for which ticket.
QString requestSentence(const Domain::LockboxRequest &request, const RequestContext &context);

// "Pending", "Approving"; a word that is not published is shown as delivered.
QString statusWords(const Domain::RequestStatus &status);

// "8 hours", "the lifetime of the support request", or what Azure wrote.
QString durationWords(const std::optional<Domain::AccessDuration> &duration);

// "120101324000234", or that there is none.
QString ticketWords(const Domain::LockboxRequest &request);

// The resources by name, at most as many as a person reads; the number of the others is told.
QString resourceWords(const Domain::LockboxRequest &request);

// The latest end of the access when it is approved at `approvedAt`: the service reports neither its start nor its end.
// UTC. Invalid when the length is not a number.
QDateTime latestAccessEnd(const Domain::LockboxRequest &request, const QDateTime &approvedAt);

} // namespace Views
