// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"

#include <QHash>
#include <QHttpHeaders>
#include <QUrl>

namespace Azure
{

// What one tenant's token may still ask for, as far as can be told from here, so that calls wait rather than provoke a
// 429. Azure Resource Manager keeps a bucket for each subscription and one for the calls that concern none, reads and
// writes apart (Azure documentation, "Understand how Azure Resource Manager throttles requests", 2024): 250 reads, 25
// more each second; 200 writes, 10 more each second. Belongs to one thread.
class RateBudget
{
public:
    enum class Operation { Read, Write };

    // clock: outlives this object.
    explicit RateBudget(const Domain::Clock &clock);

    // Takes one call to url from its bucket. Returns how long it has to be held back, usually not at all; when that is
    // more than patience, nothing is taken, and the call must not be made.
    std::chrono::milliseconds take(const QUrl &url, Operation operation, std::chrono::milliseconds patience);

    // Learns from the answer: `x-ms-ratelimit-remaining-*` lowers the bucket, `Retry-After` of 429 and 503 closes it.
    // When several subscriptions are closed at once it is the tenant or the provider that is busy, and all wait.
    void learn(const QUrl &url, Operation operation, int status, const QHttpHeaders &headers);

private:
    struct Bucket {
        double level = 0; // calls; below zero when some wait already
        QDateTime filledAt;
    };
    // One kind of operation. Keys are subscription ids in lower-case; "" is for the calls that concern none.
    struct Account {
        QHash<QString, Bucket> buckets;
        QHash<QString, QDateTime> closedUntil; // of those that the service asked to wait
    };

    Account &accountOf(Operation operation) { return operation == Operation::Read ? m_reads : m_writes; }
    static void fill(Bucket &bucket, Operation operation, const QDateTime &now);
    static std::chrono::milliseconds closedFor(Account &account, const QString &subscription, const QDateTime &now);

    const Domain::Clock &m_clock;
    Account m_reads;
    Account m_writes;
};

// The wait that `Retry-After` asks for, whole seconds by the resource provider contract; a day at most, because more is
// a mistake of somebody's. Nothing when the header is missing or no number.
std::optional<std::chrono::seconds> retryAfterOf(const QHttpHeaders &headers);

} // namespace Azure
