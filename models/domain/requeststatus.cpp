// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requeststatus.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace Domain
{

RequestStatus RequestStatus::fromWord(const QString &word)
{
    RequestStatus status;
    status.m_word = word;
    const QMetaEnum words = QMetaEnum::fromType<Known>();
    for (int index = 0; index < words.keyCount(); ++index) {
        if (word == QLatin1StringView(words.key(index))) {
            status.m_known = static_cast<Known>(words.value(index));
        }
    }
    return status;
}

bool RequestStatus::isInMotion() const
{
    switch (m_known) {
    case Known::Initializing:
    case Known::Approving:
    case Known::Denying:
    case Known::Revoking:
    case Known::Completing:
        return true;
    default:
        return false;
    }
}

Queue queueOf(const RequestStatus &status)
{
    using Known = RequestStatus::Known;
    switch (status.known()) {
    case Known::Pending:
    case Known::Initializing:
    case Known::Approving:
    case Known::Denying:
        return Queue::Pending;
    case Known::Approved:
    case Known::Completing:
    case Known::Completed:
    case Known::Revoking:
    case Known::Revoked:
        return Queue::Approved;
    case Known::Denied:
        return Queue::Denied;
    case Known::Expired:
        return Queue::Expired;
    case Known::Error:
    case Known::Unknown:
    case Known::NotPublished:
        break;
    }
    return Queue::Attention;
}

QString queueName(Queue queue)
{
    switch (queue) {
    case Queue::Pending:
        return u"pending"_s;
    case Queue::Approved:
        return u"approved"_s;
    case Queue::Denied:
        return u"denied"_s;
    case Queue::Expired:
        return u"expired"_s;
    case Queue::Attention:
        break;
    }
    return u"attention"_s;
}

} // namespace Domain
