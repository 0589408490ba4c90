// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lockboxrequest.h"
#include "requestroles.h"
#include "subscriptiontitles.h"

#include <string>

namespace Models
{

// Which row is which from one check to the next. ordinal tells records apart that share a key, because the service
// repeated an id or gave none: 0 for the first of them in the check, 1 for the second.
struct RowIdentity {
    Domain::RequestKey key;
    int ordinal = 0;

    friend bool operator==(const RowIdentity &, const RowIdentity &) = default;
    friend std::strong_ordering operator<=>(const RowIdentity &left, const RowIdentity &right);
    friend size_t qHash(const RowIdentity &identity, size_t seed = 0)
    {
        return qHashMulti(seed, identity.key, identity.ordinal);
    }
};

// One request with everything that sorting, searching and ticking need, worked out once when the record arrives.
class RequestRow
{
public:
    RequestRow(Domain::LockboxRequest request, int ordinal, const SubscriptionTitle &title);

    const Domain::LockboxRequest &request() const { return m_request; }
    const RowIdentity &identity() const { return m_identity; }
    const Domain::RequestKey &key() const { return m_identity.key; }
    const SubscriptionTitle &title() const { return m_title; }
    Domain::Queue queue() const { return m_queue; }
    // The names of the first few resources, made safe to show on one line.
    const QString &resourceNames() const { return m_resourceNames; }
    // Case folded UTF-8, where searching is quickest; a line break between the facts, so that no word spans two of
    // them.
    const std::string &searchText() const { return m_searchText; }

    TimeMeaning timeMeaning() const { return m_timeMeaning; }
    // Milliseconds since 1970 UTC of what timeMeaning() says; meaningless with NoTime.
    qint64 timeEnd() const { return m_timeEnd; }
    // Milliseconds from the start of that time to its end, at least 1.
    qint64 timeSpan() const { return m_timeSpan; }
    // now: milliseconds since 1970 UTC by the service's clock.
    Domain::Decidability decidability(qint64 now) const;
    // Waits for somebody, or the service is at work on it: what the rail counts as pending.
    bool isWaiting(qint64 now) const;

    void setTitle(const SubscriptionTitle &title);

private:
    void workOutTime();
    void workOutSearchText();

    Domain::LockboxRequest m_request;
    RowIdentity m_identity;
    SubscriptionTitle m_title;
    Domain::Queue m_queue;
    Domain::Decidability m_decidabilityBeforeExpiry;
    QString m_resourceNames;
    std::string m_searchText;
    TimeMeaning m_timeMeaning = TimeMeaning::NoTime;
    qint64 m_timeEnd = 0;
    qint64 m_timeSpan = 1;
};

} // namespace Models
