// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <optional>

// What each preference may be. The dialog, the user's file and the administrator's file all go by it.
namespace Domain
{

// Both ends belong to it.
template <typename T> struct Range {
    T lowest;
    T highest;

    constexpr bool holds(const T &value) const { return lowest <= value && value <= highest; }
};

inline constexpr Range<std::chrono::seconds> checkPeriods{std::chrono::seconds(30), std::chrono::seconds(900)};
inline constexpr Range<std::chrono::seconds> holdTimes{std::chrono::seconds(0), std::chrono::seconds(60)};
inline constexpr Range<int> reasonLengths{0, 200};     // characters
inline constexpr Range<int> retentionPeriods{0, 3650}; // days

// text: a GUID, or empty for none.
bool isClientId(const QString &text);

// text: a GUID, a domain name in ASCII with at least one dot, or empty for any organisation.
bool isTenant(const QString &text);

// text: "public", "usgovernment", "china", or the absolute path of a cloud file, which need not exist.
bool isCloudChoice(const QString &text);

struct ProxyAddress {
    QString host; // name or address; IPv6 without brackets
    quint16 port = 0;

    friend bool operator==(const ProxyAddress &, const ProxyAddress &) = default;
};

// text: "host:port"; an IPv6 host stands in brackets. Nothing else may be in it, such as a scheme or a password.
std::optional<ProxyAddress> parseProxyAddress(const QString &text);

// The text that parseProxyAddress() reads as this address; empty when the host is no host name.
QString textOf(const ProxyAddress &address);

} // namespace Domain
