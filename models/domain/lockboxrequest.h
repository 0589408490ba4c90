// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accessduration.h"
#include "requeststatus.h"
#include "resourceid.h"
#include "timestamp.h"

#include <QByteArray>
#include <QMetaType>
#include <QStringList>

#include <optional>

namespace Domain
{

// Which request, in which subscription. Ids compare without regard to case, as ARM does; keys hold them lower-case.
struct RequestKey {
    QString subscriptionId;
    QString requestId;

    static RequestKey of(const QString &subscriptionId, const QString &requestId)
    {
        return {subscriptionId.toLower(), requestId.toLower()};
    }
    friend bool operator==(const RequestKey &, const RequestKey &) = default;
    friend size_t qHash(const RequestKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.subscriptionId, key.requestId);
    }
};

// What is wrong with a delivered record. It is listed and marked; all but WrongType also make it undecidable.
enum class Defect {
    MissingId = 0x01,            // `requestId` missing, null, empty or no text
    MalformedId = 0x02,          // not a GUID
    RepeatedId = 0x04,           // another record of the same check has this id
    UnreadableCreated = 0x08,    // delivered, but no date
    UnreadableExpiration = 0x10, // missing or no date
    WrongType = 0x20,            // some other field has another JSON type than published
    ContradictingId = 0x40,      // the GUIDs in `id`, `requestId` and `subscriptionId` name different requests
    NotAnObject = 0x80,          // the list held something that is no request at all
};
Q_DECLARE_FLAGS(Defects, Defect)
Q_DECLARE_OPERATORS_FOR_FLAGS(Defects)

// A Lockbox request with every published field (Microsoft.CustomerLockbox 2018-02-28-preview), texts as the service
// sent them. std::nullopt: the field was missing, null or of another type (then Defect::WrongType is set).
struct LockboxRequest {
    std::optional<QString> armId;         // `id`
    std::optional<QString> name;          // "LockboxRequest_<guid>"
    std::optional<QString> type;          // "requests"
    std::optional<QString> requestId;     // GUID, from `properties.requestId` only
    std::optional<QString> justification; // free text by Microsoft
    RequestStatus status;                 // word() is empty when missing
    std::optional<Timestamp> created;
    std::optional<Timestamp> expiration; // of the request, four days after created; not of the access
    std::optional<AccessDuration> duration;
    QList<ResourceId> resources;
    std::optional<QString> resourceType;   // free label, e.g. "VMSS": not an ARM type
    std::optional<QString> supportRequest; // ticket number
    std::optional<QString> supportCaseUrl;
    std::optional<QString> workItemSource; // "SupportRequest", "Other"
    std::optional<QString> subscriptionId; // as delivered in `properties`
    std::optional<QString> accessLevel;    // no value was ever published

    QString askedSubscriptionId; // the subscription whose list or path gave this record
    Defects defects;
    QByteArray raw; // the record as delivered (UTF-8 JSON), for the Raw tab

    RequestKey key() const { return RequestKey::of(askedSubscriptionId, requestId.value_or(QString())); }

    friend bool operator==(const LockboxRequest &, const LockboxRequest &) = default;
};

// Why a request can or cannot be decided now. The first reason that applies, in this order.
enum class Decidability { Decidable, DefectiveRecord, NotPending, Expired };

// now: UTC, by the clock corrected by the service.
Decidability decidabilityOf(const LockboxRequest &request, const QDateTime &now);

// Sets Defect::RepeatedId on every record of one check whose request id occurs more than once, in whatever
// subscription: which of them a decision would reach cannot be known. Records without an id are left alone.
void markRepeatedIds(QList<LockboxRequest> &requests);
void markRepeatedIds(const QList<QList<LockboxRequest> *> &lists);

// The digits a person must type before an approval: the last four of the ticket number, or, when that has fewer than
// four digits or is missing, the last four characters of the request id.
QString confirmationDigits(const LockboxRequest &request);

} // namespace Domain

Q_DECLARE_METATYPE(Domain::RequestKey)
Q_DECLARE_METATYPE(Domain::LockboxRequest)
