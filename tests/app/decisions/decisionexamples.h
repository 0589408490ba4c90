// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decisionmachine.h"

#include <QTimeZone>

// One request and the decision about it, as the tests of the state machine use them.
namespace Tests
{
using namespace Qt::StringLiterals;

inline QDateTime now()
{
    return QDateTime(QDate(2026, 1, 2), QTime(0, 0), QTimeZone::UTC);
}
inline const Decisions::Pace pace;

inline Domain::LockboxRequest requestIn(const QString &status)
{
    Domain::LockboxRequest request;
    request.requestId = u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s;
    request.askedSubscriptionId = u"11111111-2222-3333-4444-555555555555"_s;
    request.status = Domain::RequestStatus::fromWord(status);
    request.expiration = Domain::Timestamp::fromText(u"2026-01-05T00:00:00Z"_s);
    request.justification = u"Support asks for access."_s;
    return request;
}

inline Domain::Decision decisionOf(Domain::Verdict verdict = Domain::Verdict::Approve)
{
    return {.shown = requestIn(u"Pending"_s), .verdict = verdict, .reason = {}};
}

inline Decisions::Event::Read readIn(const QString &status)
{
    return {.request = requestIn(status), .now = now()};
}

inline Decisions::DecisionStep step(const Decisions::DecisionState &state, const Decisions::DecisionEvent &event,
    Domain::Verdict verdict = Domain::Verdict::Approve)
{
    return advance(state, event, decisionOf(verdict), pace);
}

} // namespace Tests
