// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Sandbox
{

// One Lockbox request of the simulated service, with what the service knows about it beyond what it tells.
// Field names and forms follow the published specification of Microsoft.CustomerLockbox 2018-02-28-preview.
struct SimulatedRequest {
    QString requestId = {};      // GUID
    QString subscriptionId = {}; // GUID
    QString status = {};         // one of the published words, or any other for a simulated surprise
    QDateTime created = {};      // UTC; the request is not visible before
    QString fraction =
        {}; // digits of the second that createdDateTime shows, 2 to 7; the first three agree with `created`
    QDateTime statusSince = {}; // UTC
    QString justification = {};
    QString duration = {}; // "8" or words, as published
    QString resourceIds = {};
    QString resourceType = {};
    QString supportRequest = {};
    QString workItemSource = {};
    QString accessLevel = {}; // left out of the answer when empty: no published example has it

    // What somebody else in the tenant is going to do about it, unless the user is faster. Invalid time: nothing.
    QDateTime otherDecisionAt = {};
    QString otherDecision = {}; // "Approve" or "Deny"
    QString otherApprover = {}; // user principal name

    QString decidedBy = {}; // user principal name, once decided
    QString reason = {};    // of the decision

    bool ticketReadable = true; // false: reading the ticket is answered with 403
    bool frozen = false;        // the status never changes by itself

    // Raw JSON given over the control endpoint, delivered byte by byte instead of toJson(). Empty: none.
    QByteArray verbatim = {};

    // A request not acted on for four days expires.
    QDateTime expiration() const { return created.addDays(4); }

    // LockboxRequestResponse of the specification.
    QJsonObject toJson() const;

    // The same or the verbatim bytes, compact.
    QByteArray delivered() const;
};

// What happens next to a request without any call, and when.
struct Transition {
    QDateTime at;
    QString status;
    QString by; // user principal name when a person does it, else empty
};

// The life of a request: Initializing, Pending, then Approving or Denying (about two seconds), then Approved or Denied;
// an approved one is Completing when its duration is over and then Completed; a pending one expires after four days.
// The order of states is inferred from the published status words, no source describes it.
std::optional<Transition> nextTransition(const SimulatedRequest &request);

// For the state file: every field, in a form of our own.
QJsonObject toStored(const SimulatedRequest &request);
SimulatedRequest requestFromStored(const QJsonObject &stored);

} // namespace Sandbox
