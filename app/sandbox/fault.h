// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dice.h"
#include "result.h"

#include <QJsonObject>
#include <QList>
#include <QObject>

namespace Sandbox
{
Q_NAMESPACE

// What can be made to go wrong. The word in JSON and on the command line is the name in small letters, parts joined by
// hyphens.
enum class FaultKind {
    Delay,            // answer later, by `ms`
    Hang,             // never answer
    Reset,            // abort the connection (TCP RST) instead of answering
    Truncate,         // close the connection in the middle of the body
    Garbage,          // 200 whose body is no JSON
    Html,             // an HTML page of a gateway, with `status` (502 unless given)
    Status,           // an ARM error with `status`, for 429 and 503 with `retryAfter`, for 409 with `currentStatus`
    Claims,           // 401 with a claims challenge of `claims`
    EmptyBody,        // 200 without a body
    ErrorInOk,        // 200 with an error envelope as body
    NextLinkRepeated, // nextLink is the address of this very page
    NextLinkForeign,  // nextLink leads to another host
    NextLinkEmpty,    // nextLink is ""
    NextLinkRelative, // nextLink has no host
    OtherApprover,    // just before an updateApproval somebody else decides, by `decision`
    ClockSkew,        // the Date header is off by `seconds`
};
Q_ENUM_NS(FaultKind)

// One fault to come.
struct Fault {
    FaultKind kind = FaultKind::Status;
    int id = 0;              // given by the plan
    QString method = {};     // upper case; empty: any
    QString path = {};       // part of the decoded path, or a pattern with * and ?, regardless of case; empty: any
    int count = -1;          // calls still to be hit; -1: no end
    double probability = 1;  // 0 to 1, drawn for each call
    bool applied = false;    // the service carries the call out before it fails
    int status = 0;          // HTTP status, 400 to 599, or 200
    int milliseconds = 1000; // of a delay
    int seconds = 3600;      // of a clock skew, may be negative
    int retryAfter = -1;     // seconds; -1: no Retry-After header
    QString claims = QStringLiteral(R"({"access_token":{"acrs":{"essential":true,"values":["p1"]}}})");
    QString currentStatus = QStringLiteral("Approved");
    QString decision = QStringLiteral("Approve");

    // A delay, a clock skew and a faster approver come on top of any other fault.
    bool isAddition() const;

    bool matches(const QString &calledMethod, const QString &calledPath) const;

    // Members: kind (also a status number instead of the word), method, path, count, probability, applied, status, ms,
    // seconds, retryAfter, claims, currentStatus, decision. Errors: ErrorKind::BadInput naming the member.
    static Domain::Result<Fault> fromJson(const QJsonObject &json);

    // The same as text, e.g. "kind=429,path=*/requests,count=2,retryAfter=3"; commas inside values are written %2C.
    static Domain::Result<Fault> fromText(const QString &text);

    QJsonObject toJson() const;
};

// The faults to come, in the order they were given.
class FaultPlan
{
public:
    // seed: of the simulation; the same calls then meet the same faults.
    explicit FaultPlan(quint64 seed);

    // Returns the id of the fault in the plan.
    int add(const Fault &fault);
    void clear() { m_faults.clear(); }
    // Returns false when there is none with this id.
    bool remove(int id);
    const QList<Fault> &faults() const { return m_faults; }

    // The faults that this call meets: at most one of the main kinds, and additions. Counts them down.
    QList<Fault> take(const QString &method, const QString &path);

private:
    QList<Fault> m_faults;
    Dice m_dice;
    int m_lastId = 0;
};

} // namespace Sandbox
