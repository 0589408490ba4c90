// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QObject>

namespace Models
{
Q_NAMESPACE

// What the time in the first column of a request counts down to.
enum class TimeMeaning {
    NoTime,           // nothing is running, or the dates do not tell
    RequestExpires,   // the request waits; at its expiration nobody can decide it any more
    AccessEndsAtMost, // access was granted. The service reports neither its start nor its end; as a request can be
                      // approved only before it expires, access ends at the latest at expiration plus length
};
Q_ENUM_NS(TimeMeaning)

// Roles of RequestTableModel, and so of RequestQueueModel. They are the same in every column of a row, SortRole
// excepted.
enum RequestRoles {
    SortRole = Qt::UserRole, // raw value of the column: qint64 (milliseconds since 1970 UTC, or a number) or QString,
                             // case folded
    RequestRole,             // Domain::LockboxRequest, the whole record
    KeyRole,                 // Domain::RequestKey; not unique where the service repeats an id
    QueueRole,               // Domain::Queue
    DecidabilityRole,        // Domain::Decidability at the present service time
    TimeMeaningRole,         // Models::TimeMeaning
    TimeLeftRole,          // qint64, milliseconds to what TimeMeaningRole says, negative once past; invalid with NoTime
    TimeShareRole,         // double, 1 (all of it left) down to 0, for a bar; invalid with NoTime
    SubscriptionTitleRole, // QString, name of the subscription, or its id
    TenantTitleRole,       // QString, empty when not known
    TenantIdRole,          // QString, GUID; empty when not known
    PhaseRole,             // Domain::DecisionPhase of a decision under way here; invalid otherwise
    SearchTextRole,        // QString, case folded: what the search looks in
};

} // namespace Models
