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

} // namespace

RateBudget::RateBudget(const Domain::Clock &clock)
    : m_clock(clock)
{
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

milliseconds RateBudget::closedFor(Account &account, const QString &subscription, const QDateTime &now)
{
    constexpr qsizetype severalSubscriptions = 3;
    account.closedUntil.removeIf([&now](const auto &closed) { return closed.value() <= now; });
    if (account.closedUntil.size() < severalSubscriptions) {
        const auto closed = account.closedUntil.constFind(subscription);
        return closed == account.closedUntil.constEnd() ? milliseconds::zero() : milliseconds(now.msecsTo(*closed));
    }
    return milliseconds(now.msecsTo(*std::ranges::max_element(account.closedUntil)));
}

milliseconds RateBudget::take(const QUrl &url, Operation operation, milliseconds patience)
{
    const QDateTime now = m_clock.utcNow();
    const QString subscription = subscriptionOf(url);
    Account &account = accountOf(operation);
    Bucket &bucket = account.buckets[subscription];
    fill(bucket, operation, now);
    const double missing = std::max(1 - bucket.level, 0.0);
    const milliseconds refill(std::llround(std::ceil(missing / sizeOf(operation).perSecond * 1000)));
    const milliseconds wait = std::max(refill, closedFor(account, subscription, now));
    if (wait <= patience) {
        bucket.level -= 1;
    }
    return wait;
}

void RateBudget::learn(const QUrl &url, Operation operation, int status, const QHttpHeaders &headers)
{
    const QDateTime now = m_clock.utcNow();
    const QString subscription = subscriptionOf(url);
    Bucket &bucket = accountOf(operation).buckets[subscription];
    fill(bucket, operation, now);
    if (const std::optional<double> remaining = remainingOf(headers, operation)) {
        bucket.level = std::min(bucket.level, *remaining);
    }
    const std::optional<std::chrono::seconds> retryAfter = retryAfterOf(headers);
    if ((status == 429 || status == 503) && retryAfter) {
        accountOf(operation).closedUntil.insert(subscription, now.addSecs(retryAfter->count()));
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
