// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ratebudget.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Azure
{
namespace
{

using std::chrono::milliseconds;

struct BucketSize {
    double most = 0;      // calls
    double perSecond = 0; // calls
};

BucketSize sizeOf(RateBudget::Operation operation)
{
    return operation == RateBudget::Operation::Read ? BucketSize{.most = 250, .perSecond = 25}
                                                    : BucketSize{.most = 200, .perSecond = 10};
}

// "" for calls that concern no subscription. Paths are case-insensitive.
QString subscriptionOf(const QUrl &url)
{
    const QString path = url.path().toLower();
    return path.startsWith("/subscriptions/"_L1) ? path.section(u'/', 2, 2) : QString();
}

// Whether the header tells of this operation; those of a provider's own limit name none and tell of both.
bool concerns(QLatin1StringView header, RateBudget::Operation operation)
{
    constexpr auto prefix = "x-ms-ratelimit-remaining-"_L1;
    const auto names = [header](QLatin1StringView word) {
        return header.contains(word, Qt::CaseInsensitive);
    };
    return header.startsWith(prefix, Qt::CaseInsensitive) && !names("delete"_L1) &&
           !names(operation == RateBudget::Operation::Read ? "write"_L1 : "read"_L1);
}

// The least that any header allows; nothing when none tells.
std::optional<double> remainingOf(const QHttpHeaders &headers, RateBudget::Operation operation)
{
    std::optional<double> least;
    for (qsizetype index = 0; index < headers.size(); ++index) {
        bool isNumber = false;
        const qlonglong value = headers.valueAt(index).trimmed().toLongLong(&isNumber);
        if (isNumber && value >= 0 && concerns(headers.nameAt(index), operation)) {
            least = std::min(least.value_or(static_cast<double>(value)), static_cast<double>(value));
        }
    }
    return least;
}

milliseconds leftUntil(const QDateTime &end, const QDateTime &now)
{
    return end.isValid() ? std::max(milliseconds(now.msecsTo(end)), milliseconds::zero()) : milliseconds::zero();
}

} // namespace

RateBudget::RateBudget(const Domain::Clock &clock)
    : m_clock(clock)
{
}

RateBudget::Bucket &RateBudget::bucketOf(const QUrl &url, Operation operation)
{
    QHash<QString, Bucket> &buckets = operation == Operation::Read ? m_reads : m_writes;
    return buckets[subscriptionOf(url)];
}

void RateBudget::fill(Bucket &bucket, Operation operation, const QDateTime &now)
{
    const BucketSize size = sizeOf(operation);
    if (!bucket.filledAt.isValid()) {
        bucket.level = size.most;
    } else {
        // A clock that was set back gives nothing and takes nothing.
        const double seconds = static_cast<double>(std::max<qint64>(bucket.filledAt.msecsTo(now), 0)) / 1000;
        bucket.level = std::min(bucket.level + seconds * size.perSecond, size.most);
    }
    bucket.filledAt = now;
}

milliseconds RateBudget::closedFor(const Bucket &bucket, Operation operation, const QDateTime &now) const
{
    constexpr std::ptrdiff_t severalSubscriptions = 3;
    milliseconds longest = milliseconds::zero();
    std::ptrdiff_t closed = 0;
    for (const Bucket &each : operation == Operation::Read ? m_reads : m_writes) {
        const milliseconds left = leftUntil(each.closedUntil, now);
        closed += left > milliseconds::zero() ? 1 : 0;
        longest = std::max(longest, left);
    }
    return closed >= severalSubscriptions ? longest : leftUntil(bucket.closedUntil, now);
}

milliseconds RateBudget::take(const QUrl &url, Operation operation, milliseconds patience)
{
    const QDateTime now = m_clock.utcNow();
    Bucket &bucket = bucketOf(url, operation);
    fill(bucket, operation, now);
    const double missing = std::max(1 - bucket.level, 0.0);
    const milliseconds refill(std::llround(std::ceil(missing / sizeOf(operation).perSecond * 1000)));
    const milliseconds wait = std::max(refill, closedFor(bucket, operation, now));
    if (wait <= patience) {
        bucket.level -= 1;
    }
    return wait;
}

void RateBudget::learn(const QUrl &url, Operation operation, int status, const QHttpHeaders &headers)
{
    const QDateTime now = m_clock.utcNow();
    Bucket &bucket = bucketOf(url, operation);
    fill(bucket, operation, now);
    if (const std::optional<double> remaining = remainingOf(headers, operation)) {
        bucket.level = std::min(bucket.level, *remaining);
    }
    const std::optional<std::chrono::seconds> retryAfter = retryAfterOf(headers);
    if ((status == 429 || status == 503) && retryAfter) {
        bucket.closedUntil = now.addSecs(retryAfter->count());
    }
}

std::optional<std::chrono::seconds> retryAfterOf(const QHttpHeaders &headers)
{
    constexpr qint64 longestWait = 86'400;
    bool isNumber = false;
    const qint64 seconds = headers.value(QHttpHeaders::WellKnownHeader::RetryAfter).trimmed().toLongLong(&isNumber);
    if (!isNumber || seconds < 0) {
        return std::nullopt;
    }
    return std::chrono::seconds(std::min(seconds, longestWait));
}

} // namespace Azure
