// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestreference.h"

#include "resourceid.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace CommandLine
{
namespace
{

std::optional<RequestReference> parseArmId(const QString &text)
{
    enum Segment { Subscriptions, SubscriptionId, Providers, Provider, Requests, RequestId, SegmentCount };
    const QStringList segments = (text.startsWith(u'/') ? text.sliced(1) : text).split(u'/');
    const auto says = [&segments](Segment segment, QLatin1StringView word) {
        return segments.at(segment).compare(word, Qt::CaseInsensitive) == 0;
    };
    if (segments.size() != SegmentCount || !says(Subscriptions, "subscriptions"_L1) ||
        !says(Providers, "providers"_L1) || !says(Provider, "Microsoft.CustomerLockbox"_L1) ||
        !says(Requests, "requests"_L1) || !Domain::isGuid(segments.at(SubscriptionId)) ||
        !Domain::isGuid(segments.at(RequestId))) {
        return std::nullopt;
    }
    return RequestReference{segments.at(RequestId).toLower(), segments.at(SubscriptionId)};
}

} // namespace

std::optional<RequestReference> RequestReference::parse(const QString &text)
{
    constexpr auto namePrefix = "LockboxRequest_"_L1;
    const bool isName = text.startsWith(namePrefix, Qt::CaseInsensitive);
    const QString id = isName ? text.sliced(namePrefix.size()) : text;
    if (Domain::isGuid(id)) {
        return RequestReference{id.toLower(), {}};
    }
    return parseArmId(text);
}

} // namespace CommandLine
