// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "watchchanges.h"

#include <QJsonObject>

namespace CommandLine
{

// What `watch` prints, a line for each. With --json the member names and these words are part of the program's
// interface. Every line has `time` (UTC, this computer's clock) and `event`:
//
//   watching         the first check has ended: subscriptions (their number), period (seconds)
//   request-found    a request that was there when its subscription was read for the first time
//   request-new      a request that was not there the last time
//   request-changed  anything about a request has changed, most often its status
//   request-gone     a request is listed no more
//   gap-began        something is not watched any more, or not yet
//   gap-changed      the same, but in another way or for another reason
//   gap-ended        it is watched again
//
// request-* have subscriptionId, requestId, before and after (the status, null where there is none) and request, an
// element of `list`. gap-* have kind (late, stale or blind), tenantId, subscriptionId (null: the whole tenant, or when
// that is null, too, everything), reason (sentences for people), error (for programs) and lastGoodRead (UTC, null:
// never).

// time: of the line, UTC. now: UTC, by the clock corrected by the service.
QJsonObject watchEntry(const Watch::RequestChange &change, const QDateTime &time, const QDateTime &now);
QJsonObject watchEntry(const Watch::GapChange &change, const QDateTime &time);
QJsonObject watchEntry(const Domain::WatchState &begun, const QDateTime &time);

// For people: without time, without a line break; text from outside is made visible.
QString watchSentence(const Watch::RequestChange &change);
QString watchSentence(const Watch::GapChange &change);
QString watchSentence(const Domain::WatchState &begun);

} // namespace CommandLine
