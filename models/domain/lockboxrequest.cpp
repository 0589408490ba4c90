// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockboxrequest.h"

#include <QHash>

namespace Domain
{

Decidability decidabilityOf(const LockboxRequest &request, const QDateTime &now)
{
    const Defects harmless = Defect::WrongType;
    if ((request.defects & ~harmless) || !request.requestId || !isGuid(*request.requestId) || !request.expiration ||
        !request.expiration->isReadable()) {
        return Decidability::DefectiveRecord;
    }
    if (request.status.known() != RequestStatus::Known::Pending) {
        return Decidability::NotPending;
    }
    return now < request.expiration->utc() ? Decidability::Decidable : Decidability::Expired;
}

void markRepeatedIds(QList<LockboxRequest> &requests)
{
    markRepeatedIds(QList<QList<LockboxRequest> *>{&requests});
}

void markRepeatedIds(const QList<QList<LockboxRequest> *> &lists)
{
    QHash<QString, int> count;
    for (const QList<LockboxRequest> *requests : lists) {
        for (const LockboxRequest &request : *requests) {
            ++count[request.key().requestId];
        }
    }
    for (QList<LockboxRequest> *requests : lists) {
        for (qsizetype index = 0; index < requests->size(); ++index) {
            const QString id = std::as_const(*requests)[index].key().requestId; // copies the list only where it must
            if (!id.isEmpty() && count.value(id) > 1) {
                (*requests)[index].defects |= Defect::RepeatedId;
            }
        }
    }
}

QString confirmationDigits(const LockboxRequest &request)
{
    constexpr qsizetype digitsAsked = 4;
    const QString ticket = request.supportRequest.value_or(QString());
    QString digits;
    for (const QChar character : ticket) {
        if (character >= u'0' && character <= u'9') {
            digits += character;
        }
    }
    return digits.size() >= digitsAsked ? digits.last(digitsAsked)
                                        : request.requestId.value_or(QString()).right(digitsAsked);
}

} // namespace Domain
